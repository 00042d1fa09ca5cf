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
    let voters = Voters(model)
    var earlier: [Pair: Relation] = [:]
    var result: [OwnOrders] = []
    for order in orders {
      var reason: Reason?
      switch order.other {
      case .role(let supplier):
        // What is said twice is told once.
        let pair = Pair(orderer: order.role, supplier: supplier)
        guard !context.isUndeclared(supplier), earlier[pair] == nil else { continue }
        earlier[pair] = order
        if supplier == order.role {
          reason = .itself
        } else if let other = earlier[Pair(orderer: supplier, supplier: order.role)] {
          reason = .eachOther(other)
        } else if let seat = voters.seat(of: supplier, in: order.role) {
          reason = .seat(seat)
        } else if let post = holders.post(holding: order.role, and: supplier) {
          reason = .post(post)
        }
      case .organisation(let supplier): reason = voters.seat(from: supplier, in: order.role).map { .seat($0) }
      case .words: continue
      }
      if let reason { result.append(OwnOrders(relation: order, reason: reason)) }
    }
    return result
  }
}

/// Who has a seat with a vote in which body.
private struct Voters {
  private struct Place: Hashable {
    var body: RoleID
    var organisation: OrganisationID
  }

  private struct Member: Hashable {
    var body: RoleID
    var role: RoleID
  }

  private let model: Model
  private var byRole: [Member: Seat] = [:]
  /// By body and organisation, the first seat from there or from a part of it.
  private var within: [Place: Seat] = [:]
  /// By body and organisation, the first seat from each part of it.
  private var fromEach: [Place: Seat] = [:]

  init(_ model: Model) {
    self.model = model
    for seat in model.seats where seat.hasVote {
      let member = Member(body: seat.body, role: seat.role)
      if byRole[member] == nil { byRole[member] = seat }
      guard let from = seat.from else { continue }
      for organisation in model.chain(from: from) {
        let place = Place(body: seat.body, organisation: organisation)
        if within[place] == nil { within[place] = seat }
      }
      let place = Place(body: seat.body, organisation: from)
      if seat.isEach && fromEach[place] == nil { fromEach[place] = seat }
    }
  }

  /// The seat of a role in a body.
  func seat(of role: RoleID, in body: RoleID) -> Seat? { byRole[Member(body: body, role: role)] }

  /// The seat that somebody from an organisation, or from a part of it, has in a body.
  func seat(from organisation: OrganisationID, in body: RoleID) -> Seat? {
    if let seat = within[Place(body: body, organisation: organisation)] { return seat }
    for whole in model.chain(from: organisation) {
      if let seat = fromEach[Place(body: body, organisation: whole)] { return seat }
    }
    return nil
  }
}
