import AnsvarModel

/// Whether somebody can fill the seats of bodies, organisation by organisation.
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

  /// More seats from each of so many organisations than this are not looked up one by one.
  static let mostLookUps = 2_000_000

  private let model: Model
  private let holders: PostHolders
  private let isOfInterest: Bool
  private var lookUpsLeft = SeatPlaces.mostLookUps
  /// By organisation, whether others lie in it.
  private var hasParts: [Bool]
  /// By organisation with parts, those without parts of their own that lie in it.
  private var working: [OrganisationID: [OrganisationID]] = [:]

  init(_ context: CheckContext) {
    model = context.model
    holders = PostHolders(context)
    isOfInterest = model.hasRosters || !model.posts.isEmpty
    hasParts = [Bool](repeating: false, count: model.organisations.count)
    for organisation in model.organisations { if let parent = organisation.parent { hasParts[parent.index] = true } }
  }

  /// The organisations from which nobody fills a seat; nil for a seat that is from none in particular.
  mutating func gaps(of seat: Seat) -> [(OrganisationID?, Gap)] {
    if seat.isVacant { return [(seat.from, .vacant)] }
    guard isOfInterest else { return [] }
    guard let from = seat.from else {
      // Somebody from anywhere: only a model whose posts are for every organisation says that there is nobody.
      guard holders.isModelled(in: nil), model[seat.role].kind == .position else { return [] }
      return unmanned(holders.posts(holding: seat.role)).map { [(nil, $0)] } ?? []
    }
    let parts = workingOrganisations(in: from)
    guard lookUpsLeft >= parts.count else { return [] }
    lookUpsLeft -= parts.count
    guard seat.isEach else { return gap(seat.role, fromAnyOf: parts, in: from).map { [(from, $0)] } ?? [] }
    return parts.compactMap { part in gap(seat.role, fromAnyOf: [part], in: part).map { (part, $0) } }
  }

  /// Why nobody from an organisation, or from a part of it, fills a seat.
  private func gap(_ role: RoleID, fromAnyOf parts: [OrganisationID], in whole: OrganisationID) -> Gap? {
    if lacks(role, whole, parts) { return .noRole }
    guard model[role].kind == .position else { return nil }
    guard holders.isModelled(in: whole) || parts.allSatisfy({ holders.isModelled(in: $0) }) else { return nil }
    var posts = holders.posts(holding: role, in: whole)
    for part in parts where part != whole { posts += holders.posts(holding: role, in: part) }
    return unmanned(posts)
  }

  private func lacks(_ role: RoleID, _ whole: OrganisationID, _ parts: [OrganisationID]) -> Bool {
    if let roster = model.roster(of: whole), roster[role] != nil { return false }
    return parts.allSatisfy { part in model.roster(of: part).map { $0[role] == nil } ?? false }
  }

  private func unmanned(_ posts: [PostID]) -> Gap? {
    guard let first = posts.first else { return .noPost }
    return posts.contains(where: { holders.isManned($0) }) ? nil : .vacantPost(first)
  }

  private mutating func workingOrganisations(in organisation: OrganisationID) -> [OrganisationID] {
    guard hasParts[organisation.index] else { return [organisation] }
    if let known = working[organisation] { return known }
    let found = model.workingOrganisations(in: organisation)
    working[organisation] = found
    return found
  }
}
