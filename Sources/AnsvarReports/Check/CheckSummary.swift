import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// The numbers of a check: what was found, and in how much.
public struct CheckSummary: Equatable, Sendable {
  public var errors: Int
  public var warnings: Int
  public var advice: Int
  public var waived: Int
  /// The organisations that have no parts of their own.
  public var organisations: Int
  public var systems: Int
  public var roles: Int
  /// The rows as written, and the duties that have none anywhere.
  public var duties: Int
  /// The duties that the model names, each counted once however many rows it has.
  public var declaredDuties: Int
  /// The parts as written, those that are empty on purpose left out.
  public var assignments: Int
  public var goals: Int
  public var measures: Int
  public var coverage: Coverage
  /// Whether the whole model could be read; otherwise only the faults have been counted.
  public var isWhole: Bool

  /// - Complexity: O(*n*) in the findings and rows.
  public init(_ report: CheckReport) {
    let model = report.model
    isWhole = report.isWhole
    errors = report.count(.error)
    warnings = report.count(.warning)
    advice = report.count(.advice)
    waived = report.waivedCount
    organisations = model.workingOrganisations.count
    systems = model.systems.count
    roles = model.roles.reduce(0) { $0 + ($1.isUndeclared ? 0 : 1) }
    coverage = report.coverage

    goals = model.plan?.items(.goal).count ?? 0
    measures = model.plan?.items(.measure).count ?? 0
    declaredDuties = model.duties.count
    var hasRow = [Bool](repeating: false, count: model.duties.count)
    for duty in model.table.rowDuty { hasRow[Int(duty)] = true }
    duties = model.table.rowCount + hasRow.reduce(0) { $0 + ($1 ? 0 : 1) }
    assignments = report.assignments
  }
}

extension CheckSummary {
  /// What was found, such as `3 feil, 2 advarsler`; empty when nothing was.
  func found(_ language: Language) -> String {
    var parts: [String] = []
    if errors > 0 { parts.append(Self.errorNoun(errors, language)) }
    if warnings > 0 { parts.append(Self.warningNoun(warnings, language)) }
    if advice > 0 { parts.append(Self.adviceNoun(advice, language)) }
    return parts.joined(separator: ", ")
  }

  private var hasPlan: Bool { goals + measures > 0 }

  /// What was looked at, such as `21 ansvar, 8 roller, 3 organisasjoner`.
  func lookedAt(_ language: Language) -> String {
    var parts = declaredDuties > 0 || !hasPlan ? [Self.dutyNoun(declaredDuties, language)] : []
    if goals > 0 { parts.append(Self.goalNoun(goals, language)) }
    if measures > 0 { parts.append(Self.measureNoun(measures, language)) }
    parts.append(Self.roleNoun(roles, language))
    if organisations > 0 { parts.append(Self.organisationNoun(organisations, language)) }
    if systems > 0 { parts.append(Self.systemNoun(systems, language)) }
    return parts.joined(separator: ", ")
  }

  /// The last line of a check.
  ///
  /// Where only the faults have been counted, it says what came of them: `consequence`, or that nothing was checked.
  func line(_ language: Language, consequence: Phrase? = nil) -> String {
    let looked = lookedAt(language)
    // A plan alone has no duties that could be covered.
    let share =
      declaredDuties > 0 || !hasPlan ? " · " + Self.coveragePhrase(language, [Place("percent", coverage.percent)]) : ""
    let accepted = waived > 0 ? " · " + Self.waiverNoun(waived, language) : ""
    let found = found(language)
    if !isWhole { return found + " · " + (consequence ?? Self.unread)[language] }
    if found.utf8.isEmpty { return Self.allClear(language, [Place("scope", looked)]) + share + accepted }
    return found + accepted + share + " · " + looked
  }

  private static let unread = Phrase(
    nb: "modellen er ikke kontrollert, for den kan ikke leses",
    nn: "modellen er ikkje kontrollert, for han kan ikkje lesast",
    en: "the model has not been checked, since it cannot be read")
  private static let allClear = Phrase(
    nb: "Alt i orden: ingen funn i {scope}", nn: "Alt i orden: ingen funn i {scope}",
    en: "All in order: no findings in {scope}")
  private static let coveragePhrase = Phrase(
    nb: "dekning {percent} %", nn: "dekning {percent} %", en: "coverage {percent} %")
  static let errorNoun = CountedNoun(
    one: Phrase(nb: "feil", nn: "feil", en: "error"), many: Phrase(nb: "feil", nn: "feil", en: "errors"))
  static let warningNoun = CountedNoun(
    one: Phrase(nb: "advarsel", nn: "åtvaring", en: "warning"),
    many: Phrase(nb: "advarsler", nn: "åtvaringar", en: "warnings"))
  static let adviceNoun = CountedNoun(
    one: Phrase(nb: "råd", nn: "råd", en: "piece of advice"),
    many: Phrase(nb: "råd", nn: "råd", en: "pieces of advice"))
  private static let waiverNoun = CountedNoun(
    one: Phrase(nb: "godtatt funn", nn: "godteke funn", en: "accepted finding"),
    many: Phrase(nb: "godtatte funn", nn: "godtekne funn", en: "accepted findings"))
  static let dutyNoun = CountedNoun(
    one: Phrase(nb: "ansvar", nn: "ansvar", en: "duty"), many: Phrase(nb: "ansvar", nn: "ansvar", en: "duties"))
  static let goalNoun = CountedNoun(
    one: Phrase(nb: "mål", nn: "mål", en: "goal"), many: Phrase(nb: "mål", nn: "mål", en: "goals"))
  static let measureNoun = CountedNoun(
    one: Phrase(nb: "tiltak", nn: "tiltak", en: "measure"),
    many: Phrase(nb: "tiltak", nn: "tiltak", en: "measures"))
  static let roleNoun = CountedNoun(
    one: Phrase(nb: "rolle", nn: "rolle", en: "role"), many: Phrase(nb: "roller", nn: "roller", en: "roles"))
  static let organisationNoun = CountedNoun(
    one: Phrase(nb: "organisasjon", nn: "organisasjon", en: "organisation"),
    many: Phrase(nb: "organisasjoner", nn: "organisasjonar", en: "organisations"))
  static let systemNoun = CountedNoun(
    one: Phrase(nb: "system", nn: "system", en: "system"),
    many: Phrase(nb: "systemer", nn: "system", en: "systems"))
}
