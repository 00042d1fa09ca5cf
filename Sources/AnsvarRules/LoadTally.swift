import AnsvarModel

/// Counts what each role carries in the organisation at hand, and what it has of separated dimensions in each scope.
struct LoadTally {
  private struct State {
    /// The duties it carries, when the model has no more than 64 of them.
    var carried: UInt64 = 0
    /// The separated dimensions in which it carries something in the scope at hand, as their bits.
    var dimensions: UInt64 = 0
    /// In how many rows it takes part.
    var rows = 0
    /// The last row that counted it, so that a role written twice in a row counts once.
    var lastRow = 0
    var isMentioned = false
  }

  private let model: Model
  private let columns: TableColumns
  private let separated: SeparatedDimensions
  private let hasFewDuties: Bool
  private let any = Participation.any
  private let carrying = Participation.carrying
  private let states: UnsafeMutableBufferPointer<State>
  private let isDutyTaken: UnsafeMutableBufferPointer<Bool>
  private var mentioned: [RoleID] = []
  private var takenDuties: [DutyID] = []
  private var pairs = DistinctPairs()
  /// The roles that carry something of a separated dimension in the scope at hand.
  private var carriers: [RoleID] = []
  private var rowCount = 0
  private var number = 0

  /// The tally is to be deallocated after use.
  init(_ model: Model, _ columns: TableColumns, _ separated: SeparatedDimensions) {
    self.model = model
    self.columns = columns
    self.separated = separated
    hasFewDuties = model.duties.count <= 64
    states = .allocate(capacity: model.roles.count)
    states.initialize(repeating: State())
    isDutyTaken = .allocate(capacity: model.duties.count)
    isDutyTaken.initialize(repeating: false)
  }

  func deallocate() {
    states.deallocate()
    isDutyTaken.deallocate()
  }

  /// Counts a row that holds in one more scope.
  @inline(__always)
  mutating func add(_ row: Int, of duty: DutyID) {
    number += 1
    let bit = separated.bits[duty.index]
    var occurring: Participation = []
    for entry in columns.range(ofRow: row) {
      let role = columns.role(entry)
      if !states[role].isMentioned {
        states[role].isMentioned = true
        mentioned.append(RoleID(role))
      }
      let participation = columns.participation(entry)
      guard !participation.isDisjoint(with: any) else { continue }
      occurring.formUnion(participation)
      if !participation.isDisjoint(with: carrying) {
        if hasFewDuties {
          states[role].carried |= 1 << UInt64(duty.raw & 63)
        } else {
          pairs.insert(UInt64(role) << 32 | UInt64(duty.raw))
        }
        carry(role, bit)
      }
      if states[role].lastRow != number {
        states[role].lastRow = number
        states[role].rows += 1
      }
    }
    guard !occurring.isDisjoint(with: any) else { return }
    rowCount += 1
    if !isDutyTaken[duty.index] {
      isDutyTaken[duty.index] = true
      takenDuties.append(duty)
    }
  }

  /// Notes who carries a row that holds in the scope at hand, but is counted elsewhere.
  mutating func cross(_ row: Int, of duty: DutyID) {
    let bit = separated.bits[duty.index]
    for entry in columns.range(ofRow: row) where !columns.participation(entry).isDisjoint(with: carrying) {
      carry(columns.role(entry), bit)
    }
  }

  @inline(__always)
  private mutating func carry(_ role: Int, _ bit: UInt64) {
    let before = states[role].dimensions
    if before == 0, bit != 0 { carriers.append(RoleID(role)) }
    states[role].dimensions = before | bit
  }

  /// Adds the roles that carry what is to be kept apart in a scope, and has a clean slate for the next one.
  mutating func takeCrossings(_ scope: Scope, _ number: Int, _ crossings: inout [Crossing]) {
    for role in carriers {
      let dimensions = states[role.index].dimensions
      states[role.index].dimensions = 0
      // Most roles keep to one dimension.
      guard dimensions & (dimensions - 1) != 0, !model.roles[role.index].isUndeclared,
        separated.areCrossed(dimensions, in: scope)
      else { continue }
      crossings.append(Crossing(scope: number, role: role, dimensions: dimensions))
    }
    carriers.removeAll(keepingCapacity: true)
  }

  /// The load of the organisation, and a clean slate for the next one.
  mutating func finish(_ organisation: OrganisationID?) -> OrganisationLoad {
    mentioned.sort()
    let counted = pairs.sorted()
    var next = 0
    var entries: [OrganisationLoad.Entry] = []
    entries.reserveCapacity(mentioned.count)
    for role in mentioned {
      var carried = states[role.index].carried.nonzeroBitCount
      while next < counted.count, counted[next] >> 32 == UInt64(role.raw) {
        carried += 1
        next += 1
      }
      let isEverywhere = rowCount > 0 && states[role.index].rows == rowCount
      entries.append(OrganisationLoad.Entry(role: role, carried: carried, isEverywhere: isEverywhere))
      states[role.index] = State()
    }
    let load = OrganisationLoad(organisation: organisation, duties: takenDuties.count, entries: entries)
    for duty in takenDuties { isDutyTaken[duty.index] = false }
    takenDuties.removeAll(keepingCapacity: true)
    mentioned.removeAll(keepingCapacity: true)
    pairs = DistinctPairs()
    rowCount = 0
    return load
  }
}

/// Distinct numbers, thinned out now and then, so that many equal ones take little room.
private struct DistinctPairs {
  private var numbers: [UInt64] = []
  private var nextThinning = 1 << 14

  mutating func insert(_ number: UInt64) {
    numbers.append(number)
    guard numbers.count >= nextThinning else { return }
    numbers = sorted()
    nextThinning = max(1 << 14, numbers.count * 2)
  }

  /// Each number once, in ascending order.
  func sorted() -> [UInt64] {
    var result: [UInt64] = []
    for number in numbers.sorted() where result.last != number { result.append(number) }
    return result
  }
}
