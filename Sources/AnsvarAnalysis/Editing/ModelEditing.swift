import AnsvarModel

extension Model {
  /// The model as it would be after a change.
  ///
  /// Names keep their numbers; roles do not, since one that goes leaves no hole behind. Deputies are held against
  /// `today`: one whose time is over does not step in.
  ///
  /// - Complexity: O(*n*) in the size of the model; a vacant post takes O(*s* · *d*) for *s* scopes and *d* duties.
  public func applying(_ change: Change, today: Day? = nil) -> Model {
    switch change {
    case .without(let role), .withoutBody(let role): RoleReplacement(self, of: role, by: nil).model()
    case .merge(let kept, let other): kept == other ? self : RoleReplacement(self, of: other, by: kept).model()
    case .move(let subject, let from, let to): moving(subject, from: from, to: to)
    case .vacant(let post): vacating(post, today: today)
    }
  }

  private func moving(_ subject: Change.Duties, from: RoleID, to: RoleID) -> Model {
    guard from != to else { return self }
    var isMeant = [Bool](repeating: false, count: duties.count)
    switch subject {
    case .duty(let duty): isMeant[duty.index] = true
    case .dimension(let dimension): for duty in self[dimension].duties { isMeant[duty.index] = true }
    }
    var result = self
    var letterings = Letterings(self)
    result.table = table.rewritten(&letterings) { row, parts, letterings in
      guard isMeant[Int(table.rowDuty[row])] else { return }
      for index in parts.indices where parts[index].role == from { parts[index].role = to }
      parts.joinRoles(&letterings)
    }
    return result
  }

  private func vacating(_ post: PostID, today: Day?) -> Model {
    var result = self
    result.posts[post.index].isVacant = true
    let before = Staffing(self, today: today)
    let after = Staffing(result, today: today)
    var losses = RoleLosses(self)
    for role in Set(posts.flatMap { $0.holds }).sorted() {
      losses.note(role) { before.isManned(role, in: $0) && !after.isManned(role, in: $0) }
    }
    result.table = losses.table()
    return result
  }
}
