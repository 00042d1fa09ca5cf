import AnsvarDiagnostics
import AnsvarText

/// Models, or the organisations in them, beside each other.
public struct SideBySide: Sendable {
  /// What a row is about.
  public enum Grouping: String, CaseIterable, Sendable {
    case model, organisation

    /// What one of them is, over a column of names.
    public var label: Phrase {
      switch self {
      case .model: Phrase(nb: "Modell", nn: "Modell", en: "Model")
      case .organisation: Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
      }
    }

    /// What so many of them are.
    public var noun: CountedNoun {
      switch self {
      case .model:
        CountedNoun(
          one: Phrase(nb: "modell", nn: "modell", en: "model"),
          many: Phrase(nb: "modeller", nn: "modellar", en: "models"))
      case .organisation:
        CountedNoun(
          one: Phrase(nb: "organisasjon", nn: "organisasjon", en: "organisation"),
          many: Phrase(nb: "organisasjoner", nn: "organisasjonar", en: "organisations"))
      }
    }
  }

  /// The names and titles of the models, in the order given.
  public let models: [ComparedModel]
  public let grouping: Grouping
  /// In the order of the models, and of declaration in each, until they are put in another.
  public private(set) var rows: [ComparedRow]
  /// What was found about each model as a whole and no one organisation, where anything was.
  public let shared: [ComparedRow]
  /// All rows together; nil when there is but one.
  public let total: ComparedRow?
  /// What the counts by kind are about, the severest first.
  public let kinds: [FindingKind]
  /// Why some numbers cannot be held against each other.
  public let notes: [String]
  public let language: Language

  /// Puts models beside each other; with `grouping` nil a single one is taken apart into its organisations.
  ///
  /// - Complexity: O(*r* · *k*) in the rows and the kinds of findings.
  public init(_ models: [ComparedModel], by grouping: Grouping? = nil, language: Language) {
    let models = Self.distinct(models)
    let kinds = Self.kinds(models)
    var grouping = grouping ?? (models.count == 1 ? .organisation : .model)
    if models.allSatisfy({ $0.organisations.isEmpty }) { grouping = .model }
    var rows: [ComparedRow] = []
    var shared: [ComparedRow] = []
    for (number, model) in models.enumerated() {
      let isTakenApart = grouping == .organisation && !model.organisations.isEmpty
      let places = model.kinds.map { kinds.firstIndex(of: $0) ?? 0 }
      for row in isTakenApart ? model.organisations : [model.whole] {
        rows.append(Self.row(row, of: number, model, places, count: kinds.count))
      }
      if isTakenApart, let own = model.shared {
        shared.append(Self.row(own, of: number, model, places, count: kinds.count))
      }
    }
    self.models = models
    self.grouping = grouping
    self.rows = rows
    self.shared = shared
    self.kinds = kinds
    self.language = language
    notes = Comparability(models, rows, language).notes
    total = Self.total(models, rows + shared, kinds, language)
  }

  /// The rules with any finding, the severest first.
  public var rules: [Int] {
    var rules: [Int] = []
    for kind in kinds where !rules.contains(kind.rule) { rules.append(kind.rule) }
    return rules
  }

  /// Whether any finding has been accepted.
  public var hasWaived: Bool { (rows + shared).contains { $0.figures.findings.waived > 0 } }

  /// What is compared: the title of the model, the names of several, or how many they are.
  public var heading: String {
    if models.count == 1 { return models[0].title }
    // A longer list of names is no heading.
    return models.count <= 4
      ? Enumeration.text(models.map { $0.name }, language) : Grouping.model.noun(models.count, language)
  }

  /// Whether there are so many rows that the middle of them says something.
  public var hasMedian: Bool { rows.count >= 4 }

  /// What a row is called, with its model where there are several.
  public func title(of row: ComparedRow) -> String { row.title + modelSuffix(row) }

  /// What a row is called in its model; its title when it has no name there.
  public func name(of row: ComparedRow) -> String {
    row.name.utf8.isEmpty ? title(of: row) : row.name + modelSuffix(row)
  }

  private func modelSuffix(_ row: ComparedRow) -> String {
    guard models.count > 1, row.subject != .model, let model = row.model else { return "" }
    return " · " + models[model].name
  }

  /// Puts the rows in an order; rows alike stay as they were.
  public mutating func sort(by order: ComparedOrder) { rows = order.sorted(rows) }

  public func value(_ measure: Measure, _ row: ComparedRow) -> Measure.Value { measure.value(in: row, kinds) }

  // MARK: Putting together

  /// Models of one name are told apart by where they come from.
  private static func distinct(_ models: [ComparedModel]) -> [ComparedModel] {
    var result = models
    var names: [String: Int] = [:]
    for model in models { names[model.name, default: 0] += 1 }
    for index in result.indices where names[models[index].name, default: 0] > 1 {
      result[index].name = models[index].path
      result[index].title += " (" + models[index].path + ")"
    }
    return result
  }

  private static func kinds(_ models: [ComparedModel]) -> [FindingKind] {
    var known: Set<FindingKind> = []
    for model in models { known.formUnion(model.kinds) }
    return known.sorted { ($0.severity, $1.rule) > ($1.severity, $0.rule) }
  }

  /// A row whose counts stand at `places` among the kinds of all models.
  private static func row(
    _ row: ComparedRow, of number: Int, _ model: ComparedModel, _ places: [Int], count: Int
  ) -> ComparedRow {
    var counts = FindingCounts(kinds: count)
    counts.bySeverity = row.figures.findings.bySeverity
    counts.waived = row.figures.findings.waived
    for (index, place) in places.enumerated() { counts.byKind[place] = row.figures.findings.byKind[index] }
    var result = row
    result.model = number
    if row.subject == .model { (result.name, result.title) = (model.name, model.title) }
    result.figures = Figures(
      coverage: row.figures.coverage, roles: row.figures.roles, load: row.figures.load, findings: counts)
    return result
  }

  private static func total(
    _ models: [ComparedModel], _ rows: [ComparedRow], _ kinds: [FindingKind], _ language: Language
  ) -> ComparedRow? {
    guard rows.count > 1 else { return nil }
    var findings = FindingCounts(kinds: kinds.count)
    var coverage = Coverage.empty
    for row in rows {
      findings += row.figures.findings
      coverage += row.figures.coverage ?? .empty
    }
    // Roles of different models are not the same roles.
    let only = models.count == 1 ? models[0].whole : nil
    var total = ComparedRow(
      .total, name: "", title: inAll[language],
      Figures(coverage: coverage, roles: only?.figures.roles, load: only?.figures.load, findings: findings))
    total.heaviestRole = only?.heaviestRole ?? ""
    total.heaviestPlace = only?.heaviestPlace ?? ""
    return total
  }

  private static let inAll = Phrase(nb: "I alt", nn: "I alt", en: "In all")
}
