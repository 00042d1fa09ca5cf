import AnsvarModel

/// What bodies and other roles have to do with one another in both models: seats, relations, approvals, mandates.
struct Ties {
  private let comparison: Comparison
  private let old: Lists
  private let new: Lists

  /// By role, the indices of what is said of it in the lists of the model.
  private struct Lists {
    var seats: [RoleID: [Int]] = [:]
    var relations: [RoleID: [Int]] = [:]
    var approvals: [RoleID: [Int]] = [:]
    var mandates: [RoleID: Int] = [:]

    init(_ model: Model) {
      for (index, seat) in model.seats.enumerated() { seats[seat.body, default: []].append(index) }
      for (index, relation) in model.relations.enumerated() { relations[relation.role, default: []].append(index) }
      for (index, approval) in model.approvals.enumerated() { approvals[approval.role, default: []].append(index) }
      for (index, mandate) in model.mandates.enumerated() { mandates[mandate.role] = index }
    }
  }

  init(_ comparison: Comparison) {
    self.comparison = comparison
    old = Lists(comparison.old)
    new = Lists(comparison.new)
  }

  /// What differs between a role of the earlier model and one of the later.
  func between(_ one: Int, _ other: Int) -> [Alteration] {
    let before = RoleID(one)
    let after = RoleID(other)
    var result: [Alteration] = []
    result += comparison.changes(
      .seats, old.seats[before] ?? [], new.seats[after] ?? [], { seatKey($0) }, { seatKey(new: $0) }
    ) { .seat($0) }
    result += comparison.changes(
      .relations, old.relations[before] ?? [], new.relations[after] ?? [], { relationKey($0) },
      { relationKey(new: $0) }
    ) { .relation($0) }
    result += comparison.changes(
      .approvals, old.approvals[before] ?? [], new.approvals[after] ?? [], { approvalKey($0) },
      { approvalKey(new: $0) }
    ) { .approval($0) }
    let mandates = (old.mandates[before], new.mandates[after])
    let terms = (mandates.0.map { comparison.old.mandates[$0] }, mandates.1.map { comparison.new.mandates[$0] })
    if terms.0?.from != terms.1?.from || terms.0?.until != terms.1?.until || (terms.0 == nil) != (terms.1 == nil) {
      result.append(
        Alteration(
          .mandate, from: mandates.0.map { [.mandate($0)] } ?? [], to: mandates.1.map { [.mandate($0)] } ?? []))
    }
    return result
  }

  private struct SeatKey: Hashable {
    var role: Comparison.Key
    var from: Comparison.Key?
    var count: Int
    var isEach: Bool
    var hasVote: Bool
    var isVacant: Bool

    init(_ seat: Seat, role: Comparison.Key, from: Comparison.Key?) {
      self.role = role
      self.from = from
      count = seat.count
      isEach = seat.isEach
      hasVote = seat.hasVote
      isVacant = seat.isVacant
    }
  }

  private func seatKey(_ index: Int) -> SeatKey {
    let seat = comparison.old.seats[index]
    return SeatKey(seat, role: comparison.key(seat.role), from: seat.from.map { comparison.key($0) })
  }

  private func seatKey(new index: Int) -> SeatKey {
    let seat = comparison.new.seats[index]
    return SeatKey(seat, role: comparison.key(new: seat.role), from: seat.from.map { comparison.key(new: $0) })
  }

  private struct RelationKey: Hashable {
    var kind: Relation.Kind
    var other: Comparison.PartyKey
  }

  private func relationKey(_ index: Int) -> RelationKey {
    let relation = comparison.old.relations[index]
    return RelationKey(kind: relation.kind, other: comparison.partyKey(relation.other))
  }

  private func relationKey(new index: Int) -> RelationKey {
    let relation = comparison.new.relations[index]
    return RelationKey(kind: relation.kind, other: comparison.partyKey(new: relation.other))
  }

  private enum ApprovalKey: Hashable {
    case duty(Comparison.Key)
    case dimension(Comparison.Key)
    case words(String)
  }

  private func approvalKey(_ index: Int) -> ApprovalKey {
    switch comparison.old.approvals[index].subject {
    case .duty(let id): .duty(comparison.key(id))
    case .dimension(let id): .dimension(comparison.key(id))
    case .words(let words): .words(words)
    }
  }

  private func approvalKey(new index: Int) -> ApprovalKey {
    switch comparison.new.approvals[index].subject {
    case .duty(let id): .duty(comparison.key(new: id))
    case .dimension(let id): .dimension(comparison.key(new: id))
    case .words(let words): .words(words)
    }
  }
}
