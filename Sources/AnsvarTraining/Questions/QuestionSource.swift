import AnsvarDiagnostics
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText

/// What questions are made from: the rows that hold, and what the check found in them.
package struct QuestionSource: Sendable {
  /// A row where it holds.
  package struct HeldRow: Sendable {
    package let scope: Scope
    /// Whether the duty has the same row wherever it is checked, so that a question need not say where.
    package let isEverywhere: Bool
    package let row: MatrixRow
  }

  package let context: TrainingContext
  package let rows: [HeldRow]
  /// By row of the table, where it is in `rows` first.
  private let placeOfRow: [Int: Int]
  /// By duty, its places in `rows`.
  private let placesOfDuty: [DutyID: [Int]]
  /// By row of the table, the ids of the rules that found something in it, those of its duty and dimension included.
  private let rulesOfRow: [Int: Set<String>]
  /// The titles that several duties have.
  private let sharedTitles: Set<String>
  package let bridges: CampBridges
  /// By scope and separated dimension, who carries any of it.
  private let carriers: [Scope: [DimensionID: Set<RoleID>]]
  /// By role, the dimensions in which it carries a row that questions are asked of.
  private let carriedBy: [RoleID: Set<DimensionID>]
  /// By dimension in which two camps meet without a translator: true, or false where only one side has one.
  private let bridgeFaults: [DimensionID: Bool]
  private let lines: [LineIndex]

  /// Questions are asked of so many rows at most; a municipality has some hundreds.
  private static let mostRows = 3_000
  private static let mostScopes = 60

  package var model: Model { context.model }

  /// - Complexity: O(*s* · *d* + *f*) in the scopes that are asked of, the duties and the findings.
  package init(_ context: TrainingContext) {
    self.context = context
    let model = context.model
    let report = context.report
    let duties = DutiesByExtent(model)
    var rows: [HeldRow] = []
    var places: [Int: Int] = [:]
    let scopes = report.index.scopes.prefix(Self.mostScopes)
    var matrices = report.index.matrices
    var firstRow = [Int?](repeating: nil, count: model.duties.count)
    var differs = [Bool](repeating: false, count: model.duties.count)
    var held: [(scope: Scope, duty: DutyID, row: Int)] = []
    var separated = [Bool](repeating: false, count: model.dimensions.count)
    for pair in model.separations { (separated[pair.first.index], separated[pair.second.index]) = (true, true) }
    var carriers: [Scope: [DimensionID: Set<RoleID>]] = [:]
    for scope in scopes {
      let matrix = matrices.matrix(in: scope)
      for duty in duties.checked(in: scope) {
        let row = matrix.rowIndex(of: duty)
        let dimension = model[duty].dimension
        if separated[dimension.index], let row {
          carriers[scope, default: [:]][dimension, default: []].formUnion(model.row(row).roles(.carrying))
        }
        if let known = firstRow[duty.index], known != row ?? -1 { differs[duty.index] = true }
        firstRow[duty.index] = firstRow[duty.index] ?? row ?? -1
        if let row, places[row] == nil, held.count < Self.mostRows {
          places[row] = held.count
          held.append((scope, duty, row))
        }
      }
    }
    if report.index.scopes.count > scopes.count { differs = differs.map { _ in true } }
    rows = held.map { HeldRow(scope: $0.scope, isEverywhere: !differs[$0.duty.index], row: model.row($0.row)) }
    self.rows = rows
    placeOfRow = places
    var ofDuty: [DutyID: [Int]] = [:]
    for (index, held) in rows.enumerated() { ofDuty[held.row.duty, default: []].append(index) }
    placesOfDuty = ofDuty
    rulesOfRow = Self.rules(rows, places, report)
    var seen: Set<String> = []
    var shared: Set<String> = []
    for index in model.duties.indices {
      let title = context.title(DutyID(index))
      if !seen.insert(title).inserted { shared.insert(title) }
    }
    sharedTitles = shared
    bridges = CampBridges(model)
    self.carriers = carriers
    var carriedBy: [RoleID: Set<DimensionID>] = [:]
    for held in rows {
      for role in held.row.roles(.carrying) { carriedBy[role, default: []].insert(model[held.row.duty].dimension) }
    }
    self.carriedBy = carriedBy
    bridgeFaults = Self.bridgeFaults(report)
    lines = model.sources.texts.indices.map { model.sources.lineIndex(ofFile: $0) }
  }

  private static func rules(_ rows: [HeldRow], _ places: [Int: Int], _ report: CheckReport) -> [Int: Set<String>] {
    var byRow: [Int: Set<String>] = [:]
    var byDuty: [DutyID: Set<String>] = [:]
    var byDimension: [DimensionID: Set<String>] = [:]
    for finding in report.findings {
      let rule = RuleCatalogue.id(finding)
      if let row = finding.row, places[row] != nil { byRow[row, default: []].insert(rule) }
      // What is said of a row is not said of other rows of the same duty.
      for duty in finding.duties + (finding.row == nil ? finding.duty.map { [$0] } ?? [] : []) {
        byDuty[duty, default: []].insert(rule)
      }
      if finding.duty == nil, finding.duties.isEmpty, let dimension = finding.dimension {
        byDimension[dimension, default: []].insert(rule)
      }
    }
    for held in rows {
      let duty = held.row.duty
      var rules = byRow[held.row.index] ?? []
      rules.formUnion(byDuty[duty] ?? [])
      rules.formUnion(byDimension[report.model[duty].dimension] ?? [])
      if !rules.isEmpty { byRow[held.row.index] = rules }
    }
    return byRow
  }

  private static func bridgeFaults(_ report: CheckReport) -> [DimensionID: Bool] {
    var faults: [DimensionID: Bool] = [:]
    for finding in report.findings where RuleCatalogue.id(finding) == "gap.bridge" {
      guard let dimension = finding.dimension ?? finding.duty.map({ report.model[$0].dimension }) else { continue }
      // The second and the fourth message are of one side alone; the fifth, of no competence that bridges.
      let isWhole = finding.variant == 0 || finding.variant == 2
      faults[dimension] = isWhole || faults[dimension] == true
    }
    return faults
  }

  /// Those who carry any duty of a separated dimension in a scope.
  package func carriers(of dimension: DimensionID, in scope: Scope) -> Set<RoleID> {
    carriers[scope]?[dimension] ?? []
  }

  /// The dimensions in which a role carries anything.
  package func dimensions(carriedBy role: RoleID) -> Set<DimensionID> { carriedBy[role] ?? [] }

  /// Whether the camps meet in a dimension without a translator; false where they do not meet or somebody translates,
  /// nil where only one side has one.
  package func lacksTranslator(_ dimension: DimensionID) -> Bool? {
    bridgeFaults[dimension].map { $0 ? true : nil } ?? false
  }

  /// The rows of a duty, by their places in `rows`.
  package func rows(of duty: DutyID) -> [Int] { placesOfDuty[duty] ?? [] }

  /// The place in `rows` of a row of the table; nil when questions are not asked of it.
  package func place(ofRow row: Int) -> Int? { placeOfRow[row] }

  /// The ids of the rules that found something in a row or in its duty.
  package func rules(_ held: HeldRow) -> Set<String> { rulesOfRow[held.row.index] ?? [] }

  /// The rows that can be asked of: somebody takes part, all of it could be read, and all who take part are declared.
  package var askable: [Int] {
    rows.indices.filter { index in
      let row = rows[index].row
      return row.exemption == nil && !row.parts.isEmpty
        && row.parts.allSatisfy { !$0.participation.contains(.unreadable) && !model[$0.role].isUndeclared }
    }
  }

  /// The roles that somebody has declared.
  package var roles: [RoleID] { model.roles.indices.filter { !model.roles[$0].isUndeclared }.map { RoleID($0) } }

  // MARK: Words

  /// A name or a title as something that is named.
  func quoted(_ text: String) -> String { context.language == .english ? "“" + text + "”" : "«" + text + "»" }

  func duty(_ id: DutyID) -> String {
    let title = context.title(id)
    guard sharedTitles.contains(title) else { return quoted(title) }
    return quoted(title) + " (" + context.title(model[id].dimension) + ")"
  }

  /// Whether no other duty is called the same.
  func isUnmistakable(_ id: DutyID) -> Bool { !sharedTitles.contains(context.title(id)) }

  /// The duty of a row, and where it holds when that makes a difference.
  func duty(_ held: HeldRow) -> String {
    var text = duty(held.row.duty)
    guard !held.isEverywhere else { return text }
    if let organisation = held.scope.organisation {
      text += context(Self.at, [Place("organisation", context.title(organisation))])
    }
    if let system = held.scope.system { text += context(Self.system, [Place("system", context.title(system))]) }
    return text
  }

  /// Who takes part in a row and how: `Enhetsleder A, IKT-avdelingen S`.
  func line(_ row: MatrixRow) -> String {
    row.parts.map { context.title($0.role) + " " + $0.letters }.joined(separator: ", ")
  }

  /// A measure with its number.
  func measure(_ id: PlanItemID) -> String {
    let number = model.name(of: id)
    let title = model.title(of: id, context.language)
    return title.utf8.elementsEqual(number.utf8) ? number : number + " " + quoted(title)
  }

  func list(_ words: [String]) -> String { Enumeration.text(words, context.language) }

  private static let at = Phrase(nb: " i {organisation}", nn: " i {organisation}", en: " in {organisation}")
  private static let system = Phrase(
    nb: ", for systemet {system}", nn: ", for systemet {system}", en: ", for the system {system}")

  /// The names of what a topic is about, each after a colon.
  func key(_ topic: Topic) -> String {
    var names: [String] = []
    if let index = topic.row {
      let held = rows[index]
      names.append(model.name(of: held.row.duty))
      if let organisation = held.scope.organisation { names.append(model.name(of: organisation)) }
      if let system = held.scope.system { names.append(model.name(of: system)) }
    }
    if let duty = topic.duty { names.append(model.name(of: duty)) }
    if let role = topic.role { names.append(model.name(of: role)) }
    if let post = topic.post { names.append(model.name(of: post)) }
    if let measure = topic.measure { names.append(model.name(of: measure)) }
    if let number = topic.separation { names.append(String(number + 1)) }
    if topic.duty == nil, let dimension = topic.dimension { names.append(model.name(of: dimension)) }
    return names.map { ":" + $0 }.joined()
  }

  // MARK: Evidence

  /// Where the model says what a question asks about.
  func evidence(_ topic: Topic) -> Evidence {
    if let index = topic.row {
      let held = rows[index]
      return Evidence(
        place: place(model.table.rowPosition[held.row.index]), row: duty(held) + ": " + line(held.row),
        source: source(
          model.table.citation(ofRow: held.row.index) ?? model[held.row.duty].citation
            ?? model[model[held.row.duty].dimension].citation))
    }
    if let id = topic.measure, let plan = model.plan, id.index < plan.items.count {
      return evidence(plan[id].range, plan[id].citation)
    }
    if let index = topic.separation { return evidence(model.separations[index].range, nil) }
    if let id = topic.post { return evidence(model[id].range, model[id].citation) }
    if let id = topic.duty {
      return evidence(model[id].range, model[id].citation ?? model[model[id].dimension].citation)
    }
    if let id = topic.role { return evidence(model[id].range, model[id].citation) }
    if let id = topic.dimension { return evidence(model[id].range, model[id].citation) }
    return Evidence(place: "", row: "", source: "")
  }

  private func evidence(_ range: SourceRange, _ citation: Citation?) -> Evidence {
    Evidence(place: place(range.start), row: "", source: source(citation))
  }

  /// The file and line of a position in the sources of the model.
  private func place(_ position: UInt32) -> String {
    guard let file = model.sources.fileIndex(of: position) else { return "" }
    let found = lines[file].location(of: SourceRange(start: position, end: position))
    // Material is handed on: which folders somebody keeps a model in is nobody else's business.
    let name = found.file.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
    return context(Self.line, [Place("file", name ?? found.file), Place("line", found.line)])
  }

  private func source(_ citation: Citation?) -> String {
    guard let citation, citation.reference < model.references.count else { return "" }
    let reference = model.references[citation.reference]
    let title = reference.title.utf8.isEmpty ? model.name(reference.name) : reference.title
    return title + ", " + citation.place
  }

  private static let line = Phrase(nb: "{file}, linje {line}", nn: "{file}, linje {line}", en: "{file}, line {line}")
}
