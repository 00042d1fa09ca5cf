import AnsvarModel

/// An order that goes to whoever gives it.
struct OwnOrders {
  /// How the orderer comes to be the supplier.
  enum Reason {
    case itself
    /// The supplier orders from the orderer, as another relation said before.
    case eachOther(Relation)
    /// The supplier has a vote in the ordering body.
    case seat(Seat)
    /// One post is both.
    case post(PostID)
  }

  private struct Pair: Hashable {
    var orderer: RoleID
    var supplier: RoleID
  }

  var relation: Relation
  var reason: Reason

  /// The orders of a model that go to the orderer, each for the first reason that holds, in the order written.
  static func all(_ context: CheckContext) -> [OwnOrders] {
    let model = context.model
    let orders = model.relations.filter { $0.kind == .ordersFrom }
    guard !orders.isEmpty else { return [] }
    let holders = PostHolders(context)
    var seats: [RoleID: [Seat]] = [:]
    for seat in model.seats where seat.hasVote { seats[seat.body, default: []].append(seat) }
    var earlier: [Pair: Relation] = [:]
    var result: [OwnOrders] = []
    for order in orders {
      let seated = seats[order.role] ?? []
      switch order.other {
      case .role(let supplier):
        guard !context.isUndeclared(supplier) else { continue }
        if supplier == order.role {
          result.append(OwnOrders(relation: order, reason: .itself))
        } else if let other = earlier[Pair(orderer: supplier, supplier: order.role)] {
          result.append(OwnOrders(relation: order, reason: .eachOther(other)))
        } else if let seat = seated.first(where: { $0.role == supplier }) {
          result.append(OwnOrders(relation: order, reason: .seat(seat)))
        } else if let post = both(order.role, supplier, holders) {
          result.append(OwnOrders(relation: order, reason: .post(post)))
        }
        earlier[Pair(orderer: order.role, supplier: supplier)] = order
      case .organisation(let supplier):
        if let seat = seated.first(where: { isFrom(supplier, $0, model) }) {
          result.append(OwnOrders(relation: order, reason: .seat(seat)))
        }
      case .words: continue
      }
    }
    return result
  }

  /// Whether somebody from an organisation, or from a part of it, has a seat.
  private static func isFrom(_ organisation: OrganisationID, _ seat: Seat, _ model: Model) -> Bool {
    guard let from = seat.from else { return false }
    return model.isPart(from, of: organisation) || (seat.isEach && model.isPart(organisation, of: from))
  }

  /// A post that holds the ordering role and the supplying one.
  private static func both(_ orderer: RoleID, _ supplier: RoleID, _ holders: PostHolders) -> PostID? {
    let suppliers = Set(holders.posts(holding: supplier))
    guard !suppliers.isEmpty else { return nil }
    return holders.posts(holding: orderer).first { suppliers.contains($0) }
  }
}
