import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// What every section of a report is made of.
struct ReportContext {
  let report: CheckReport
  let language: Language
  let today: Day?
  let limits: ReportLimits
  let findings: ReportFindings
  let coverage: DimensionCoverage
  /// By the id of the chart, what Graphviz has drawn.
  let pictures: [ReportPicture]
  /// The roles that have a card.
  let cards: [RoleID]

  var model: Model { report.model }

  init(
    _ report: CheckReport, _ language: Language, today: Day?, pictures: [ReportPicture], limits: ReportLimits
  ) {
    self.report = report
    self.language = language
    self.today = today
    self.limits = limits
    self.pictures = pictures
    findings = ReportFindings(report, most: limits.findings)
    coverage = DimensionCoverage(report, today: today)
    let model = report.model
    let declared = model.roles.indices.filter { !model.roles[$0].isUndeclared }.map { RoleID($0) }
    let work = max(1, report.index.scopes.count * max(1, model.duties.count) + model.table.rowCount)
    cards = Array(declared.prefix(min(limits.cards, max(1, limits.work / work))))
  }

  func callAsFunction(_ phrase: Phrase, _ places: [Place] = []) -> String { phrase(language, places) }

  func title(_ id: RoleID) -> String { model.title(of: id, language) }
  func title(_ id: DutyID) -> String { model.title(of: id, language) }
  func title(_ id: DimensionID) -> String { model.title(of: id, language) }
  func title(_ id: CompetenceID) -> String { model.title(of: id, language) }
  func title(_ id: OrganisationID) -> String { model.title(of: id, language) }

  /// The title of a role, which leads to its card.
  func link(_ role: RoleID) -> ReportText {
    cards.contains(role) ? .link(title(role), to: Self.card(role)) : ReportText(title(role))
  }

  func link(_ party: Party) -> ReportText {
    if case .role(let role) = party { return link(role) }
    return ReportText(model.title(of: party, language))
  }

  static func card(_ role: RoleID) -> String { "role-" + String(role.index + 1) }

  /// The numbers of findings, each leading to its place in the list; a few of many.
  func marks(_ numbers: [Int]) -> ReportText {
    let shown = numbers.prefix(Self.mostMarks).map { ReportText([.finding($0)]) }
    let text = ReportText.joined(Array(shown), separator: " ")
    return numbers.count > Self.mostMarks ? text + " …" : text
  }

  private static let mostMarks = 6
}

/// A chart that Graphviz has drawn for a report.
public struct ReportPicture: Sendable {
  /// The id of the chart.
  public var chart: String
  /// The SVG.
  public var svg: [UInt8]

  public init(chart: String, svg: [UInt8]) {
    self.chart = chart
    self.svg = svg
  }
}

extension String {
  /// A message of the program as a sentence of its own.
  var asSentence: String { capitalised + "." }
}
