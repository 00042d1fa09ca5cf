import AnsvarModel

/// The seats, approvals and mandates of each role, for a chart that asks for those of every one.
struct GovernanceTies {
  private var seats: [RoleID: [Seat]] = [:]
  private var approvals: [RoleID: [Approval]] = [:]
  private var mandates: [RoleID: [Mandate]] = [:]

  /// - Complexity: O(*n*) in all of them.
  init(_ model: Model) {
    for seat in model.seats { seats[seat.body, default: []].append(seat) }
    for approval in model.approvals { approvals[approval.role, default: []].append(approval) }
    for mandate in model.mandates { mandates[mandate.role, default: []].append(mandate) }
  }

  func seats(of body: RoleID) -> [Seat] { seats[body] ?? [] }
  func approvals(of role: RoleID) -> [Approval] { approvals[role] ?? [] }
  func mandates(of role: RoleID) -> [Mandate] { mandates[role] ?? [] }
}
