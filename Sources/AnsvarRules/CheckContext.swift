import AnsvarComparison
import AnsvarDiagnostics
import AnsvarModel

/// What every rule looks at: the model, where its rows hold, the limits, and today's date.
public struct CheckContext: Sendable {
  public let model: Model
  public let index: EffectiveIndex
  /// What the roles carry, by organisation.
  public let loads: [OrganisationLoad]
  let separated: SeparatedDimensions
  /// Which roles carry what is to be kept apart, in the order of the scopes; none where `separated` has no bits.
  let crossings: [Crossing]
  /// The day to hold expiry dates against; nil: nothing has expired.
  public let today: Day?
  /// The limit of the rule that is running.
  public internal(set) var limit = 0
  /// By waiver of the model, how many findings it has accepted; filled before the rules about waivers run.
  public internal(set) var waiverUses: [Int] = []
  /// What differs from the model that this one revises; nil when it revises none that could be read.
  public let diff: ModelDiff?
  /// How many of the duties are covered, expiry dates held against `today`.
  public let coverage: Coverage
  /// In how many entries of the table somebody takes part.
  public let assignments: Int
  let digests: [RowDigest]
  let rowOrganisations: RowOrganisations
  /// By organisation; the last place is for a model without any.
  let isWithSystems: [Bool]
  /// The rows that the rule that is running looks at.
  var rows: [Range<Int>]

  public init(model: Model, today: Day?, workers: Workers = .one) {
    self.model = model
    let rows = WorkAhead(1, by: workers) { _ in RowDigest.all(model.table) }
    let index = EffectiveIndex(model)
    self.index = index
    let (digests, assignments) = rows.take(0) ?? RowDigest.all(model.table)
    self.assignments = assignments
    let counting = WorkAhead(1, by: workers) { _ in CountedRows(digests, model, index, today: today) }
    var isWithSystems = [Bool](repeating: false, count: model.organisations.count + 1)
    for scope in index.scopes where scope.system != nil {
      isWithSystems[scope.organisation?.index ?? model.organisations.count] = true
    }
    self.isWithSystems = isWithSystems
    separated = SeparatedDimensions(model, hasSystems: isWithSystems)
    let sweep = ScopeSweep(model, index, separated, workers: workers)
    loads = sweep.loads
    crossings = sweep.crossings
    self.rowOrganisations = RowOrganisations(model, index)
    self.today = today
    diff = model.revision?.previous.first.map { ModelDiff(old: $0, new: model) }
    let counted = counting.take(0) ?? CountedRows(digests, model, index, today: today)
    self.digests = counted.digests
    coverage = counted.coverage
    self.rows = [0..<model.table.rowCount]
  }

  /// Calls `body` with each row that holds somewhere, can be read, and is not empty on purpose as a whole.
  ///
  /// - Complexity: O(*r*) in the rows of the table.
  @inline(__always)
  public func forEachRow(_ body: (Int) -> Void) {
    digests.withUnsafeBufferPointer { digests in
      for range in rows { for row in range where digests[row].isCounted { body(row) } }
    }
  }

  /// Whether a row holds somewhere, can be read, and is not empty on purpose as a whole.
  func isCounted(_ row: Int) -> Bool { digests[row].isCounted }

  /// Whether nobody takes part in the row on purpose, and the reason still holds today.
  public func isExempt(_ row: Int) -> Bool {
    guard let exemption = exemption(ofRow: row) else { return false }
    return exemption.wholeRow
  }

  /// Whether a row in which nobody takes part is so on purpose: it says `none`, or a cell of it says `-`.
  ///
  /// A reason past its date no longer holds. A sign without any reason is a fault of its own, and not one more gap.
  func isEmptyOnPurpose(_ row: Int) -> Bool {
    if exemption(ofRow: row) != nil { return true }
    return model.table.exemption(ofRow: row) == nil && participation(inRow: row).contains(.deliberatelyNone)
  }

  /// Why a row is empty on purpose, when the reason still holds today.
  private func exemption(ofRow row: Int) -> AssignmentTable.Exemption? {
    guard let exemption = model.table.exemption(ofRow: row) else { return nil }
    if let until = exemption.until, let today, until < today { return nil }
    return exemption
  }

  /// Every meaning that occurs in a row.
  @inline(__always)
  public func participation(inRow row: Int) -> Participation { digests[row].participation }

  /// Whether more than one entry of a row is accountable.
  @inline(__always)
  func hasSeveralAccountable(inRow row: Int) -> Bool { digests[row].hasSeveralAccountable }

  /// Calls `body` with each organisation in which a row holds, in how many scopes there, and the first of them.
  ///
  /// Where no organisation has a roster of its own, competences are the same everywhere, and it is called once.
  @inline(__always)
  func forEachOrganisation(ofRow row: Int, _ body: (OrganisationID?, Int, Scope) -> Void) {
    if let stretches = rowOrganisations.stretches(ofRow: row) {
      for stretch in stretches {
        let scope = index.scopes[Int(stretch.first)]
        body(scope.organisation, Int(stretch.scopes), scope)
      }
    } else {
      let scope = index.scopes[Int(index.firstUse[row])]
      body(scope.organisation, Int(index.uses[row]), scope)
    }
  }

  /// Whether a row holds in organisations that may give roles different competences.
  @inline(__always)
  func holdsInSeveralOrganisations(_ row: Int) -> Bool { rowOrganisations.stretches(ofRow: row) != nil }

  /// The place of a role: its line in the roster of an organisation, else its declaration.
  func range(of role: RoleID, in organisation: OrganisationID?) -> SourceRange {
    model.roster(of: organisation)?[role]?.range ?? model[role].range
  }

  /// Whether a role is a name that nobody has declared, from which nothing should follow.
  @inline(__always)
  func isUndeclared(_ role: RoleID) -> Bool { model.roles[role.index].isUndeclared }

  private static let fewRoles = 16

  /// The declared roles that take part in a row in one of these ways, in the order written, each once.
  func roles(_ participation: Participation, inRow row: Int) -> [RoleID] {
    var result: [RoleID] = []
    var seen: Set<RoleID> = []
    for entry in model.table.entryRange(ofRow: row)
    where !model.table.participation(ofEntry: entry).isDisjoint(with: participation) {
      let role = model.table.role(ofEntry: entry)
      guard !isUndeclared(role) else { continue }
      // Nearly every row is so short that looking through it is quicker than hashing.
      if result.count < Self.fewRoles {
        if result.contains(role) { continue }
      } else {
        if seen.isEmpty { seen.formUnion(result) }
        guard seen.insert(role).inserted else { continue }
      }
      result.append(role)
    }
    return result
  }

  /// The first entry of a row in which a role takes part in one of these ways.
  func entry(of role: RoleID, _ participation: Participation, inRow row: Int) -> Int? {
    model.table.entryRange(ofRow: row).first { entry in
      model.table.role(ofEntry: entry) == role
        && !model.table.participation(ofEntry: entry).isDisjoint(with: participation)
    }
  }

  /// Whether an organisation has systems, so that duties per system are checked for those and not for itself.
  func hasSystems(_ organisation: OrganisationID?) -> Bool {
    isWithSystems[organisation?.index ?? isWithSystems.count - 1]
  }

  /// Whether a duty is checked in a scope: one per organisation is not checked again for each system there.
  func isChecked(_ duty: DutyID, in scope: Scope) -> Bool {
    let isPerSystem = model.dimensions[model.duties[duty.index].dimension.index].extent == .system
    return scope.system != nil ? isPerSystem : !isPerSystem || !hasSystems(scope.organisation)
  }

  /// Whether a row has more entries than a limit; most are too short to hold any crowd.
  @inline(__always)
  func isLonger(than limit: Int, _ row: Int) -> Bool {
    let length = digests[row].length
    return length < RowDigest.longest ? length > limit : model.table.entryRange(ofRow: row).count > limit
  }

  /// The roles that take part in one of these ways, when there are more of them than a limit.
  @inline(__always)
  func crowd(_ participation: Participation, over limit: Int, inRow row: Int) -> [RoleID]? {
    guard isLonger(than: limit, row) else { return nil }
    let entries = model.table.entryRange(ofRow: row)
    var count = 0
    for entry in entries where !model.table.participation(ofEntry: entry).isDisjoint(with: participation) { count += 1 }
    guard count > limit else { return nil }
    let roles = roles(participation, inRow: row)
    return roles.count > limit ? roles : nil
  }

  /// The place of a row: the name at its head.
  public func rangeOfRow(_ row: Int) -> SourceRange {
    SourceRange(wordAt: model.table.rowPosition[row])
  }

  /// The place of an entry: its cell.
  public func rangeOfEntry(_ entry: Int, inRow row: Int) -> SourceRange {
    SourceRange(wordAt: model.table.position(ofEntry: entry, inRow: row))
  }
}
