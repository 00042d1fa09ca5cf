import AnsvarModel

/// The separated dimensions of a model, and in which scopes each pair is held apart.
struct RepairSeparations: Sendable {
  /// Two dimensions that no role may carry together.
  struct Pair: Sendable {
    /// The numbers of the two as bits.
    var bits: UInt64
    var isPerOrganisation: Bool
    var first: DimensionID
    var second: DimensionID
  }

  /// Pairs and dimensions beyond this number are left to the rule.
  private static let most = 64

  let scopes: [Scope]
  private(set) var pairs: [Pair] = []
  private(set) var dimensions: [DimensionID] = []
  /// The duties of separated dimensions, with the number of their dimension.
  private(set) var duties: [(duty: DutyID, dimension: Int)] = []
  /// By scope, the pairs that are checked there, as bits.
  private(set) var checked: [UInt64] = []
  /// What rows that no edit changes carry, by scope and role.
  private(set) var fixed: [(scope: Int, role: Int, dimension: Int)] = []
  /// By scope and role, the pairs that it is no news that it carries together; empty when there are none.
  private(set) var tolerated: [UInt64] = []

  init(_ model: Model, _ index: EffectiveIndex, isWatched: Bool) {
    scopes = index.scopes
    guard isWatched else { return }
    for separation in model.separations where separation.first != separation.second {
      guard pairs.count < Self.most else { break }
      var bits: UInt64 = 0
      for dimension in [separation.first, separation.second] {
        if let known = dimensions.firstIndex(of: dimension) {
          bits |= 1 << UInt64(known)
        } else if dimensions.count < Self.most {
          bits |= 1 << UInt64(dimensions.count)
          dimensions.append(dimension)
        }
      }
      let isPerOrganisation =
        model[separation.first].extent == .organisation && model[separation.second].extent == .organisation
      pairs.append(
        Pair(bits: bits, isPerOrganisation: isPerOrganisation, first: separation.first, second: separation.second))
    }
    for (index, duty) in model.duties.enumerated() {
      if let dimension = dimensions.firstIndex(of: duty.dimension) { duties.append((DutyID(index), dimension)) }
    }
    var hasSystems: Set<OrganisationID?> = []
    for scope in scopes where scope.system != nil { hasSystems.insert(scope.organisation) }
    checked = scopes.map { scope in
      var bits: UInt64 = 0
      for (number, pair) in pairs.enumerated() {
        let isChecked =
          scope.system != nil
          ? !pair.isPerOrganisation : pair.isPerOrganisation || !hasSystems.contains(scope.organisation)
        if isChecked { bits |= 1 << UInt64(number) }
      }
      return bits
    }
  }

  /// Notes what a row carries that no edit changes.
  mutating func noteFixed(_ row: Int, scope: Int, dimension: Int, _ model: Model) {
    for entry in model.table.entryRange(ofRow: row)
    where !model.table.participation(ofEntry: entry).isDisjoint(with: .carrying) {
      fixed.append((scope, model.table.role(ofEntry: entry).index, dimension))
    }
  }

  /// Notes the conflicts that are no news.
  mutating func tolerate(_ baseline: RepairBaseline, _ model: Model) {
    guard !pairs.isEmpty else { return }
    tolerated = [UInt64](repeating: 0, count: scopes.count * model.roles.count)
    let hasWaivers = model.waivers.contains { $0.rule == "separation.conflict" }
    for (number, pair) in pairs.enumerated() {
      var subject = FindingSubject(rule: "separation.conflict")
      subject.details = [model[pair.first].name, model[pair.second].name].sorted { $0.raw < $1.raw }.map { .name($0) }
      for (place, scope) in scopes.enumerated() where checked[place] >> UInt64(number) & 1 == 1 {
        subject.organisation = scope.organisation.map { model[$0].name }
        subject.system = scope.system.map { model[$0].name }
        for role in model.roles.indices {
          subject.roles = [model.roles[role].name]
          let isKnown =
            baseline.known.contains(subject) || model.roles[role].isUndeclared
            || hasWaivers
              && (baseline.isWaived("separation.conflict", nil, pair.first, [RoleID(role)], in: scope)
                || baseline.isWaived("separation.conflict", nil, pair.second, [RoleID(role)], in: scope))
          if isKnown { tolerated[place * model.roles.count + role] |= 1 << UInt64(number) }
        }
      }
    }
  }

  /// The pairs that a role carries together at a place though it must not.
  func conflicts(of role: Int, in scope: Int, carrying dimensions: UInt64, roleCount: Int) -> UInt64 {
    guard dimensions & (dimensions &- 1) != 0 else { return 0 }
    var result: UInt64 = 0
    for (number, pair) in pairs.enumerated() where dimensions & pair.bits == pair.bits { result |= 1 << UInt64(number) }
    return result & checked[scope] & ~tolerated[scope * roleCount + role]
  }
}
