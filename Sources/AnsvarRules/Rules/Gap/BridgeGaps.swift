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
    /// Those in which it is faulty.
    var organisations: [OrganisationID?]
  }

  /// Faulty rows of one dimension in one matrix.
  private struct Run {
    var rows: ArraySlice<FaultyRow>
    /// Whether they are all that the matrix has of the dimension, and share what is wrong.
    var isWhole: Bool
    /// Whether each holds in several scopes, which may be others for each.
    var isWide: Bool
  }

  /// Two camps and the competences with which somebody translates between them.
  private struct Meeting {
    var first: CampID
    var second: CampID
    var competences: IdentifierSet<Competence>
  }

  private let context: CheckContext
  private var lookup: RoleCompetences?
  private let bridges: CampBridges
  private var isReportedWithoutCompetence = false
  private var runs: [Run] = []

  init(_ context: CheckContext) {
    self.context = context
    lookup = RoleCompetences(context.model)
    bridges = CampBridges(context.model)
  }

  /// Reports the rows of every matrix.
  mutating func report(to findings: inout FindingCollector) {
    for block in context.model.table.blocks { search(block, &findings) }
    // Where rows hold is looked up for all of them at once.
    var wide: [Finding] = []
    for run in runs where run.isWhole && run.isWide { wide += run.rows.map { finding($0, isWhole: false, findings) } }
    let scopes = FindingScopes(context.model, context.index, findings: wide)
    var start = 0
    for run in runs {
      var isWhole = run.isWhole
      if isWhole && run.isWide {
        let own = wide[start..<(start + run.rows.count)]
        let known = scopes.scopes(of: wide[start])
        isWhole = own.dropFirst().allSatisfy { scopes.scopes(of: $0) == known }
        start += run.rows.count
      }
      if isWhole, let first = run.rows.first {
        findings.add(finding(first, isWhole: true, findings))
      } else {
        for row in run.rows { findings.add(finding(row, isWhole: false, findings)) }
      }
    }
  }

  /// Looks through the rows of one matrix.
  private mutating func search(_ block: AssignmentTable.Block, _ findings: inout FindingCollector) {
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
      let first = faulty[start]
      let isWhole =
        seen.insert(dimension).inserted && rows.count > 1 && rows.count == rowsOf[dimension]
        && rows.allSatisfy { $0.fault == first.fault && $0.scopes == first.scopes && $0.scope == first.scope }
      runs.append(Run(rows: rows, isWhole: isWhole, isWide: first.scopes > 1))
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
    finding.hold(in: row.organisations, scopes: row.scopes, first: row.scope)
    finding.mentions = mentions(row.fault.camp, row.fault.other)
    return finding
  }

  private func mentions(_ camp: CampID, _ other: CampID) -> [Finding.Mention] {
    [Finding.Mention("camp", .camp(camp)), Finding.Mention("other", .camp(other))]
  }

  /// What is wrong in a row where camps meet: of several meetings, the first one that is faulty.
  private mutating func fault(_ row: Int, _ findings: inout FindingCollector) -> FaultyRow? {
    let participants = participants(row)
    guard participants.camps.count > 1 else { return nil }
    let camps = participants.camps.members
    let isWide = context.holdsInSeveralOrganisations(row)
    // Taken out meanwhile, the lists in it are not copied for every row.
    guard var lookup = self.lookup.take() else { return nil }
    defer { self.lookup = lookup }
    for (number, second) in camps.enumerated() {
      for first in camps.prefix(number) {
        let meeting = Meeting(first: first, second: second, competences: bridges.between(first, second))
        if meeting.competences.isEmpty {
          reportWithoutCompetence(meeting, row, &findings)
        } else if let faulty = worst(of: meeting, row, participants.roles, isWide: isWide, &lookup) {
          return faulty
        }
      }
    }
    return nil
  }

  /// The worst fault of a meeting over the organisations in which its row holds, with the scopes that have any.
  private func worst(
    of meeting: Meeting, _ row: Int, _ roles: [RoleID], isWide: Bool, _ lookup: inout RoleCompetences
  ) -> FaultyRow? {
    var worst: FaultyRow?
    context.forEachOrganisation(ofRow: row) { organisation, scopes, scope in
      lookup.enter(organisation)
      guard let fault = Self.fault(meeting, roles, context.model, &lookup) else { return }
      guard let known = worst?.fault else {
        worst = FaultyRow(
          row: row, fault: fault, scopes: scopes, scope: scope, organisations: isWide ? [organisation] : [])
        return
      }
      worst?.scopes += scopes
      if isWide { worst?.organisations.append(organisation) }
      if known.isOneSided && !fault.isOneSided { worst?.fault = fault }
    }
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
    guard !isReportedWithoutCompetence, !bridges.hasAny else { return }
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
}
