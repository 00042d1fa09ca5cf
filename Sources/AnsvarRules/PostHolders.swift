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

  /// The posts that hold a role in an organisation: its own, those of the ones above, and those of every one.
  ///
  /// - Complexity: O(*n*) in the organisations above and the posts found.
  func posts(holding role: RoleID, in organisation: OrganisationID?) -> [PostID] {
    var result: [PostID] = []
    var next = organisation
    while let current = next {
      result += posts(holding: role, of: current)
      next = model[current].parent
    }
    return result + posts(holding: role, of: nil)
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
