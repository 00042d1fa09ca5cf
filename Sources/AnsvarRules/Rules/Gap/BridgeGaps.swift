import AnsvarModel
import AnsvarText

/// Finds the rows where two camps meet and nobody translates, matrix by matrix.
struct BridgeGaps {
  /// What is wrong with the meeting of two camps in a row.
  private struct Fault: Equatable {
    var isOneSided: Bool
    /// The camp that lacks a translator.
    var camp: CampID
    var other: CampID
    var competence: CompetenceID?
  }

  private struct FaultyRow {
    var row: Int
    var fault: Fault
    var scopes: Int
    var scope: Scope
  }

  /// Two camps and the competences with which somebody translates between them.
  private struct Meeting {
    var first: CampID
    var second: CampID
    var competences: IdentifierSet<Competence>
  }

  /// More pairs than this are no organisational divide any more, and would make every row slow.
  private static let mostMeetings = 64

  private let context: CheckContext
  private let meetings: [Meeting]
  private var lookup: RoleCompetences
  private var isReportedWithoutCompetence = false

  init(_ context: CheckContext) {
    self.context = context
    lookup = RoleCompetences(context.model)
    meetings = Self.meetings(context.model)
  }

  /// Reports the rows of one matrix.
  mutating func report(_ block: AssignmentTable.Block, _ findings: inout FindingCollector) {
    var faulty: [FaultyRow] = []
    var rowsOf: [DimensionID: Int] = [:]
    for row in block.rows where context.isCounted(row) {
      let dimension = dimension(ofRow: row)
      rowsOf[dimension, default: 0] += 1
      if let fault = fault(row, &findings) { faulty.append(fault) }
    }
    guard !faulty.isEmpty else { return }
    var start = 0
    var seen: Set<DimensionID> = []
    while start < faulty.count {
      let dimension = dimension(ofRow: faulty[start].row)
      var end = start
      while end < faulty.count, self.dimension(ofRow: faulty[end].row) == dimension { end += 1 }
      let rows = faulty[start..<end]
      let isWhole = seen.insert(dimension).inserted && rows.count > 1 && rows.count == rowsOf[dimension]
      if isWhole, rows.allSatisfy({ $0.fault == faulty[start].fault && $0.scopes == faulty[start].scopes }) {
        findings.add(finding(faulty[start], isWhole: true, findings))
      } else {
        for row in rows { findings.add(finding(row, isWhole: false, findings)) }
      }
      start = end
    }
  }

  private func dimension(ofRow row: Int) -> DimensionID {
    context.model.duties[Int(context.model.table.rowDuty[row])].dimension
  }

  private func finding(_ row: FaultyRow, isWhole: Bool, _ findings: FindingCollector) -> Finding {
    var finding = findings.finding(onRow: row.row, context)
    if isWhole { finding.duty = nil }
    finding.variant = (row.fault.isOneSided ? 1 : 0) + (isWhole ? 2 : 0)
    finding.competence = row.fault.competence
    finding.scopes = row.scopes
    finding.scope = row.scopes == 1 ? row.scope : .everywhere
    finding.mentions = mentions(row.fault.camp, row.fault.other)
    return finding
  }

  private func mentions(_ camp: CampID, _ other: CampID) -> [Finding.Mention] {
    [Finding.Mention("camp", .camp(camp)), Finding.Mention("other", .camp(other))]
  }

  /// The worst fault of a row over the organisations in which it holds, with the scopes that have any.
  private mutating func fault(_ row: Int, _ findings: inout FindingCollector) -> FaultyRow? {
    let participants = participants(row)
    guard participants.camps.count > 1 else { return nil }
    var worst: FaultyRow?
    var lookup = self.lookup
    for meeting in meetings
    where participants.camps.contains(meeting.first) && participants.camps.contains(meeting.second) {
      if meeting.competences.isEmpty {
        reportWithoutCompetence(meeting, row, &findings)
        continue
      }
      context.forEachOrganisation(ofRow: row) { organisation, scopes, scope in
        lookup.enter(organisation)
        guard let fault = Self.fault(meeting, participants.roles, context.model, &lookup) else { return }
        guard var known = worst else {
          worst = FaultyRow(row: row, fault: fault, scopes: scopes, scope: scope)
          return
        }
        guard known.fault.camp == meeting.first || known.fault.camp == meeting.second else { return }
        known.scopes += scopes
        if known.fault.isOneSided && !fault.isOneSided { known.fault = fault }
        worst = known
      }
      if worst != nil { break }
    }
    self.lookup = lookup
    return worst
  }

  private static func fault(
    _ meeting: Meeting, _ roles: [RoleID], _ model: Model, _ lookup: inout RoleCompetences
  ) -> Fault? {
    var first = false
    var second = false
    for role in roles where !lookup.competences(of: role).isDisjoint(with: meeting.competences) {
      switch model.roles[role.index].camp {
      case meeting.first: first = true
      case meeting.second: second = true
      default: return nil
      }
    }
    if first && second { return nil }
    let isFirstLacking = !first
    return Fault(
      isOneSided: first || second, camp: isFirstLacking ? meeting.first : meeting.second,
      other: isFirstLacking ? meeting.second : meeting.first, competence: meeting.competences.members.first)
  }

  /// Told once: a model without any such competence lacks it everywhere.
  private mutating func reportWithoutCompetence(_ meeting: Meeting, _ row: Int, _ findings: inout FindingCollector) {
    guard !isReportedWithoutCompetence, !context.model.competences.contains(where: { $0.bridges.count > 1 }) else {
      return
    }
    isReportedWithoutCompetence = true
    var finding = findings.finding(onRow: row, context)
    finding.variant = 4
    finding.mentions = mentions(meeting.first, meeting.second)
    findings.add(finding)
  }

  /// Those who work together on the duty, and their camps; whoever is only told of it afterwards needs no translator.
  private func participants(_ row: Int) -> (roles: [RoleID], camps: IdentifierSet<Camp>) {
    var camps = IdentifierSet<Camp>()
    var roles: [RoleID] = []
    let table = context.model.table
    for entry in table.entryRange(ofRow: row)
    where !table.participation(ofEntry: entry).isDisjoint(with: [.accountable, .responsible, .supports, .consulted]) {
      let role = table.role(ofEntry: entry)
      // A name that is not declared may well be the translator's.
      if context.isUndeclared(role) { return ([], IdentifierSet()) }
      roles.append(role)
      if let camp = context.model.roles[role.index].camp { camps.insert(camp) }
    }
    return (roles, camps)
  }

  private static func meetings(_ model: Model) -> [Meeting] {
    var result: [Meeting] = []
    for second in model.camps.indices {
      for first in 0..<second {
        guard result.count < mostMeetings else { return result }
        let competences = model.bridges(between: CampID(first), and: CampID(second))
        result.append(Meeting(first: CampID(first), second: CampID(second), competences: competences))
      }
    }
    return result
  }
}
