import AnsvarModel

/// Finds the assignments whose role lacks a competence, quickly passing over the many that are in order.
struct CompetenceGaps {
  /// Sets of competences that have a bit of their own; a model seldom has as many different demands.
  private static let mostDemands = 64
  private static let manyDemands = UInt8.max

  private let context: CheckContext
  private let columns: TableColumns
  private var lookup: RoleCompetences
  /// The different sets of competences that duties require.
  private var demands: [IdentifierSet<Competence>] = []
  /// By duty, the number of its demand from one on, 0 for none.
  private var demandOf: [UInt8]
  private var organisation: OrganisationID??
  private var visit: UInt32 = 0

  /// The demands that a role does not meet in the organisation at hand, and when that was found out.
  private struct Unmet {
    var demands: UInt64 = 0
    var visit: UInt32 = 0
  }

  init(_ context: CheckContext, _ columns: TableColumns) {
    self.context = context
    self.columns = columns
    lookup = RoleCompetences(context.model)
    demandOf = [UInt8](repeating: 0, count: context.model.duties.count)
    for (index, duty) in context.model.duties.enumerated() where !duty.requires.isEmpty {
      if let known = demands.firstIndex(of: duty.requires) {
        demandOf[index] = UInt8(known + 1)
      } else if demands.count < Self.mostDemands {
        demands.append(duty.requires)
        demandOf[index] = UInt8(demands.count)
      } else {
        demandOf[index] = Self.manyDemands
      }
    }
  }

  /// Reports the gaps in every row.
  ///
  /// - Complexity: O(*n*) in the rows and entries, besides what is reported.
  mutating func report(to findings: inout FindingCollector) {
    let carrying = Participation.carrying
    let unmet = UnsafeMutableBufferPointer<Unmet>.allocate(capacity: context.model.roles.count)
    unmet.initialize(repeating: Unmet())
    defer { unmet.deallocate() }
    let demandOf = demandOf
    // The scope of the last row, as its index in `EffectiveIndex.scopes`.
    var lastUse = UInt32.max
    context.index.firstUse.withUnsafeBufferPointer { firstUse in
      demandOf.withUnsafeBufferPointer { demandOf in
        context.forEachRow { row in
          let demand = demandOf[Int(columns.rowDuty[row])]
          guard demand != 0 else { return }
          let isQuick = demand != Self.manyDemands && !context.holdsInSeveralOrganisations(row)
          if isQuick, firstUse[row] != lastUse {
            lastUse = firstUse[row]
            enter(context.index.scopes[Int(lastUse)].organisation)
          }
          for entry in columns.range(ofRow: row) where !columns.participation(entry).isDisjoint(with: carrying) {
            let role = columns.role(entry)
            if isQuick {
              if unmet[role].visit != visit { unmet[role] = Unmet(demands: unmetDemands(RoleID(role)), visit: visit) }
              if unmet[role].demands >> UInt64(demand &- 1) & 1 == 0 { continue }
            }
            report(entry, RoleID(role), row, &findings)
          }
        }
      }
    }
  }

  @inline(__always)
  private mutating func enter(_ organisation: OrganisationID?) {
    if let current = self.organisation, current == organisation { return }
    self.organisation = .some(organisation)
    visit &+= 1
  }

  private mutating func unmetDemands(_ role: RoleID) -> UInt64 {
    guard let organisation else { return 0 }
    lookup.enter(organisation)
    let has = lookup.competences(of: role)
    var result: UInt64 = 0
    for (number, demand) in demands.enumerated() where !demand.isSubset(of: has) { result |= 1 << UInt64(number) }
    return result
  }

  @inline(never)
  private mutating func report(_ entry: Int, _ role: RoleID, _ row: Int, _ findings: inout FindingCollector) {
    guard !context.isUndeclared(role) else { return }
    let required = context.model.duties[Int(context.model.table.rowDuty[row])].requires
    var lacking = IdentifierSet<Competence>()
    var scopes = 0
    var firstScope = Scope.everywhere
    var organisations: [OrganisationID?] = []
    let isWide = context.holdsInSeveralOrganisations(row)
    context.forEachOrganisation(ofRow: row) { organisation, count, scope in
      lookup.enter(organisation)
      let missing = required.subtracting(lookup.competences(of: role))
      guard !missing.isEmpty else { return }
      if scopes == 0 { firstScope = scope }
      lacking.formUnion(missing)
      scopes += count
      if isWide { organisations.append(organisation) }
    }
    guard scopes > 0 else { return }
    var finding = findings.finding(onEntry: entry, ofRow: row, context)
    let members = lacking.members
    finding.competences = members
    finding.variant = members.count > 1 ? 1 : 0
    finding.hold(in: organisations, scopes: scopes, first: firstScope)
    findings.add(finding)
  }

  /// The one finding of a model that requires competences and knows of none.
  static func unmapped(_ context: CheckContext, _ findings: FindingCollector) -> Finding? {
    guard !context.model.roles.isEmpty, let duty = context.model.duties.first(where: { !$0.requires.isEmpty }) else {
      return nil
    }
    var finding = findings.finding(at: duty.range)
    finding.variant = 2
    finding.competence = duty.requires.members.first
    return finding
  }
}
