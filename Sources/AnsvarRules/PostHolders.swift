import AnsvarModel

/// Which posts hold which roles, and in which organisations posts are modelled at all.
///
/// A post of an organisation is there for those within it, too. A post without an organisation is in every one, as a
/// system is.
struct PostHolders {
  private struct Key: Hashable {
    var role: RoleID
    var organisation: OrganisationID?
  }

  private struct Holding: Hashable {
    var post: PostID
    var role: RoleID
  }

  private let model: Model
  private let today: Day?
  private var posts: [Key: [PostID]] = [:]
  /// Where somebody does the work of any of the posts that hold a role.
  private var manned: Set<Key> = []
  private var holdings: Set<Holding> = []
  private var postsOfRole: [RoleID: [PostID]] = [:]
  private var isModelledEverywhere = false
  /// By organisation, whether it has posts of its own.
  private var hasPosts: [Bool]

  init(_ context: CheckContext) {
    model = context.model
    today = context.today
    hasPosts = [Bool](repeating: false, count: model.organisations.count)
    for (index, post) in model.posts.enumerated() {
      if let organisation = post.organisation {
        hasPosts[organisation.index] = true
      } else {
        isModelledEverywhere = true
      }
      for role in post.holds where holdings.insert(Holding(post: PostID(index), role: role)).inserted {
        posts[Key(role: role, organisation: post.organisation), default: []].append(PostID(index))
        postsOfRole[role, default: []].append(PostID(index))
        if isManned(PostID(index)) { manned.insert(Key(role: role, organisation: post.organisation)) }
      }
    }
  }

  /// Whether a role that no post holds in an organisation is a gap there; nil stands for a model without any.
  func isModelled(in organisation: OrganisationID?) -> Bool {
    if isModelledEverywhere { return true }
    return organisation.map { hasPosts[$0.index] } ?? false
  }

  /// The posts of any organisation that hold a role.
  func posts(holding role: RoleID) -> [PostID] { postsOfRole[role] ?? [] }

  /// The posts of just this organisation that hold a role.
  func posts(holding role: RoleID, of organisation: OrganisationID?) -> [PostID] {
    posts[Key(role: role, organisation: organisation)] ?? []
  }

  /// The first of the posts that hold a role in an organisation, and whether somebody does the work of any of them.
  ///
  /// They are its own posts, those of the ones above, and those of every one.
  ///
  /// - Complexity: O(*n*) in the organisations above.
  func standing(of role: RoleID, in organisation: OrganisationID?) -> (first: PostID?, isManned: Bool) {
    var first: PostID?
    var next = organisation
    while true {
      let key = Key(role: role, organisation: next)
      if manned.contains(key) { return (posts[key]?.first, true) }
      first = first ?? posts[key]?.first
      guard let current = next else { return (first, false) }
      next = model[current].parent
    }
  }

  /// Whether a post holds a role.
  func holds(_ post: PostID, _ role: RoleID) -> Bool { holdings.contains(Holding(post: post, role: role)) }

  /// The first post that holds both of two roles.
  ///
  /// - Complexity: O(*n*) in the posts of the role that fewer hold.
  func post(holding first: RoleID, and second: RoleID) -> PostID? {
    let one = posts(holding: first)
    let other = posts(holding: second)
    return one.count < other.count ? one.first { holds($0, second) } : other.first { holds($0, first) }
  }

  /// Whether somebody does the work of a post: it is filled, or a deputy who is there steps in.
  func isManned(_ post: PostID) -> Bool {
    guard model[post].isVacant else { return true }
    guard let deputy = model[post].deputy, deputy.post != post, !model[deputy.post].isVacant else { return false }
    if let until = deputy.until, let today, until < today { return false }
    return true
  }
}
