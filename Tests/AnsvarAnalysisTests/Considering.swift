import AnsvarAnalysis
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import Testing

/// A model text, and what comes of changes to it.
struct Considering {
  static let today = Day(year: 2026, month: 7, day: 1)

  var scenario: Scenario

  init(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let result = Reader.read(text: text)
    #expect(
      result.diagnostics.isEmpty, "\(result.diagnostics.map { $0.message(.bokmål) })", sourceLocation: sourceLocation)
    scenario = Scenario(result.model, today: Considering.today)
  }

  var model: Model { scenario.model }

  func role(_ name: String) throws -> RoleID { try #require(model.role(named: name)) }

  mutating func without(_ role: String) throws { scenario.apply(.without(try self.role(role))) }

  mutating func merge(_ kept: String, _ other: String) throws {
    scenario.apply(.merge(try role(kept), try role(other)))
  }

  mutating func move(_ duty: String, _ from: String, _ to: String) throws {
    let subject: Change.Duties =
      if let duty = model.duty(named: duty) { .duty(duty) } else {
        .dimension(try #require(model.dimension(named: duty)))
      }
    scenario.apply(.move(subject, from: try role(from), to: try role(to)))
  }

  mutating func vacant(_ post: String) throws { scenario.apply(.vacant(try #require(model.post(named: post)))) }

  /// The cells of a duty as they hold in a scope, such as `leder A, stab R`.
  func row(_ duty: String, for organisation: String? = nil, system: String? = nil) throws -> String {
    try Considering.row(model, duty, for: organisation, system: system)
  }

  static func row(_ model: Model, _ duty: String, for organisation: String? = nil, system: String? = nil) throws
    -> String
  {
    var scope = Scope.everywhere
    if let organisation {
      let id: OrganisationID = try #require(model.organisation(named: organisation))
      scope.organisation = id
    }
    if let system {
      let id: SystemID = try #require(model.system(named: system))
      scope.system = id
    }
    let row = model.row(of: try #require(model.duty(named: duty)), in: model.effectiveMatrix(in: scope))
    return try #require(row).parts.map { model.name(of: $0.role) + " " + $0.letters }.joined(separator: ", ")
  }

  /// Findings as `rule duty` or `rule role`, each with its scopes, sorted.
  static func said(_ differences: [FindingComparison.Difference], _ model: Model) -> [String] {
    differences.flatMap { difference in
      difference.subjects.map { subject in
        var text = subject.rule
        if let duty = subject.duty { text += " " + model.name(duty) }
        for role in subject.roles { text += " " + model.name(role) }
        if let organisation = subject.organisation { text += " [" + model.name(organisation) + "]" }
        return text
      }
    }.sorted()
  }

  func new() -> [String] { Considering.said(scenario.comparison().new, model) }
  func gone() -> [String] { Considering.said(scenario.comparison().gone, scenario.original) }

  /// An edit as `leder AR drift.beredskap` or `leder → stab drift.beredskap`.
  static func said(_ edit: RepairEdit, _ model: Model) -> String {
    func duties(_ rows: Range<Int>) -> String {
      rows.map { model.name(of: DutyID(raw: model.table.rowDuty[$0])) }.joined(separator: " ")
    }
    switch edit {
    case .give(let role, let letters, let rows):
      let text = Participation.meanings.filter { letters.contains($0.participation) }.map { $0.letter }.joined()
      return "\(model.name(of: role)) \(text) \(duties(rows))"
    case .handOver(let from, let to, let rows):
      return "\(model.name(of: from)) → \(model.name(of: to)) \(duties(rows))"
    case .entrust(let item, let role): return "\(model.name(of: role)) \(model.name(of: item))"
    }
  }
}
