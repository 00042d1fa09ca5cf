import AnsvarModel

/// Which roles somebody does the work of, where the model says who holds them.
///
/// A post of an organisation is there for those within it, too; one without an organisation is there everywhere.
struct Staffing {
  private let model: Model
  /// By post, whether it is filled or a deputy who is there steps in.
  private let isManned: [Bool]
  /// By role, the posts that hold it.
  private let holders: [[PostID]]

  init(_ model: Model, today: Day?) {
    self.model = model
    isManned = model.posts.indices.map { index in
      let post = model.posts[index]
      guard post.isVacant else { return true }
      guard let deputy = post.deputy, deputy.post.index != index, !model[deputy.post].isVacant else { return false }
      if let until = deputy.until, let today, until < today { return false }
      return true
    }
    var holders = [[PostID]](repeating: [], count: model.roles.count)
    for (index, post) in model.posts.enumerated() {
      for role in post.holds { holders[role.index].append(PostID(index)) }
    }
    self.holders = holders
  }

  /// Whether a post does the work of a role in an organisation.
  ///
  /// - Complexity: O(*p* · *h*) in the posts that hold it and the organisations above.
  func isManned(_ role: RoleID, in organisation: OrganisationID?) -> Bool {
    holders[role.index].contains { isManned[$0.index] && reaches($0, organisation) }
  }

  /// Whether the model knows posts for the role in an organisation, and all of them stand empty.
  func isVacant(_ role: RoleID, in organisation: OrganisationID?) -> Bool {
    holders[role.index].contains { reaches($0, organisation) } && !isManned(role, in: organisation)
  }

  /// Whether the model says of any post that it is there for an organisation.
  func knowsPosts(in organisation: OrganisationID?) -> Bool {
    model.posts.indices.contains { reaches(PostID($0), organisation) }
  }

  private func reaches(_ post: PostID, _ organisation: OrganisationID?) -> Bool {
    guard let home = model[post].organisation else { return true }
    guard let organisation else { return false }
    return model.isPart(organisation, of: home)
  }
}
