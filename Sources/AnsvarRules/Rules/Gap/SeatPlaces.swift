import AnsvarModel

/// Whether somebody can fill the seats of bodies, organisation by organisation.
///
/// What is looked at is what a roster or a post says of a role, and where somebody is missing; not each of the
/// organisations that a seat is from. So thousands of seats from each of thousands of organisations are all looked at.
struct SeatPlaces {
  /// Why nobody sits there.
  enum Gap {
    case vacant
    /// The roster does not have the role.
    case noRole
    case noPost
    case vacantPost(PostID)

    /// Which of the messages of `gap.seat` says so.
    var variant: Int {
      switch self {
      case .vacant: 0
      case .noRole: 1
      case .noPost: 2
      case .vacantPost: 3
      }
    }
  }

  typealias Gaps = [(OrganisationID?, Gap)]

  /// Where a seat is from, and who sits there: equal ones are looked up once.
  private struct Question: Hashable {
    var role: RoleID
    var from: OrganisationID
    var isEach: Bool
  }

  private let model: Model
  private let holders: PostHolders
  private let isOfInterest: Bool
  private let tree: OrganisationTree
  private let rosters: SeatRosters
  /// The places among the leaves of the tree of those that posts are modelled for.
  private var modelled: [Int] = []
  /// By role, the organisations whose own posts hold it; nil for posts that are in every one.
  private var owners: [RoleID: [OrganisationID?]] = [:]
  /// Those of them in which any of these posts is manned.
  private var manned: [RoleID: [OrganisationID?]] = [:]
  private var known: [Question: Gaps] = [:]
  /// How many more organisations are listed one by one.
  private var listsLeft: Int

  /// When so many organisations lack somebody, each further seat is told of once for the organisation it is from.
  static let mostListed = 1 << 20

  init(_ context: CheckContext, mostListed: Int = mostListed) {
    model = context.model
    listsLeft = mostListed
    holders = PostHolders(context)
    isOfInterest = model.hasRosters || !model.posts.isEmpty
    tree = OrganisationTree(model)
    rosters = SeatRosters(model, tree)
    guard isOfInterest else { return }
    for (place, leaf) in tree.leaves.enumerated() where holders.isModelled(in: leaf) { modelled.append(place) }
    for role in Set(model.seats.map { $0.role }) {
      var seen: Set<OrganisationID?> = []
      var seenManned: Set<OrganisationID?> = []
      for post in holders.posts(holding: role) {
        let owner = model[post].organisation
        if seen.insert(owner).inserted { owners[role, default: []].append(owner) }
        guard holders.isManned(post), seenManned.insert(owner).inserted else { continue }
        manned[role, default: []].append(owner)
      }
    }
  }

  /// The organisations from which nobody fills a seat; nil for a seat that is from none in particular.
  ///
  /// - Complexity: O(*n* log *n*) in what rosters and posts say of the role and in what is found, the first time that
  ///   a role is asked for.
  mutating func gaps(of seat: Seat) -> Gaps {
    if seat.isVacant { return [(seat.from, .vacant)] }
    guard isOfInterest else { return [] }
    guard let from = seat.from else {
      // Somebody from anywhere: only a model whose posts are for every organisation says that there is nobody.
      guard holders.isModelled(in: nil), model[seat.role].kind == .position, manned[seat.role] == nil else { return [] }
      return [(nil, holders.posts(holding: seat.role).first.map { .vacantPost($0) } ?? .noPost)]
    }
    let question = Question(role: seat.role, from: from, isEach: seat.isEach)
    if let found = known[question] { return found }
    let found = seat.isEach ? gaps(seat.role, fromEachIn: from) : gap(seat.role, from: from).map { [(from, $0)] } ?? []
    known[question] = found
    return found
  }

  /// The working organisations in one that nobody fills a seat from.
  ///
  /// When very many have been listed already, it is the one itself.
  private mutating func gaps(_ role: RoleID, fromEachIn whole: OrganisationID) -> Gaps {
    let most = listsLeft > 0 ? Int.max : 1
    let lacking = rosters.leaves(lacking: role, in: whole, most: most)
    var result: [(OrganisationID, Gap)] = lacking.map { ($0, .noRole) }
    if model[role].kind == .position, result.count < most {
      let known = Set(lacking)
      for leaf in unmanned(role, in: whole, most: most) where !known.contains(leaf) {
        result.append((leaf, holders.standing(of: role, in: leaf).first.map { .vacantPost($0) } ?? .noPost))
      }
    }
    guard listsLeft > 0 else { return result.first.map { [(whole, $0.1)] } ?? [] }
    listsLeft -= result.count
    return result.sorted { $0.0 < $1.0 }.map { (Optional($0.0), $0.1) }
  }

  /// The leaves in an organisation that posts are modelled for, of which none that is manned holds a role.
  private func unmanned(_ role: RoleID, in whole: OrganisationID, most: Int) -> [OrganisationID] {
    let leaves = tree.leaves(in: whole)
    var covered: [Range<Int>] = []
    for owner in manned[role] ?? [] {
      guard let owner, !tree.isPart(whole, of: owner) else { return [] }
      if tree.isPart(owner, of: whole) { covered.append(tree.leaves(in: owner)) }
    }
    covered.sort { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    var result: [OrganisationID] = []
    var next = leaves.lowerBound
    for range in covered where range.upperBound > next && result.count < most {
      if range.lowerBound > next { result += modelledLeaves(next..<range.lowerBound, most: most) }
      next = range.upperBound
    }
    return result.count < most ? result + modelledLeaves(next..<max(next, leaves.upperBound), most: most) : result
  }

  private func modelledLeaves(_ places: Range<Int>, most: Int) -> [OrganisationID] {
    let range = firstModelled(places.lowerBound)..<firstModelled(places.upperBound)
    return modelled[range].prefix(most).map { tree.leaves[$0] }
  }

  /// The index of the first modelled leaf that does not stand before a place.
  private func firstModelled(_ place: Int) -> Int {
    modelled.endOfPrefix { $0 < place }
  }

  /// Why nobody from an organisation, or from a part of it, fills a seat.
  private func gap(_ role: RoleID, from whole: OrganisationID) -> Gap? {
    if rosters.allLack(role, in: whole) { return .noRole }
    let leaves = tree.leaves(in: whole)
    guard model[role].kind == .position,
      holders.isModelled(in: whole)
        || firstModelled(leaves.upperBound) - firstModelled(leaves.lowerBound) == leaves.count
    else { return nil }
    let concerns = { (owner: OrganisationID?) in
      owner.map { tree.isPart(whole, of: $0) || tree.isPart($0, of: whole) } ?? true
    }
    if manned[role]?.contains(where: concerns) == true { return nil }
    if let post = holders.standing(of: role, in: whole).first { return .vacantPost(post) }
    // The post of the part that stands first, and of the least that holds it.
    let owner = (owners[role] ?? []).lazy.compactMap { $0 }.filter { tree.isPart($0, of: whole) }.min { one, other in
      let leaves = (tree.firstLeaf(in: one), tree.firstLeaf(in: other))
      return leaves.0 == leaves.1 ? tree.isPart(one, of: other) && one != other : leaves.0 < leaves.1
    }
    return owner.flatMap { holders.posts(holding: role, of: $0).first }.map { .vacantPost($0) } ?? .noPost
  }
}
