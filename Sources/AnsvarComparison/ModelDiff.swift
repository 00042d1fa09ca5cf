import AnsvarModel

/// What differs between an earlier and a later model.
///
/// What was renamed, moved, merged or split is recognised as that and not as one thing gone and another new: by what
/// the revision of the later model claims, where nothing contradicts it, by name, and by likeness of words and rows.
public struct ModelDiff: Sendable {
  public let old: Model
  public let new: Model
  public let correspondence: ModelCorrespondence
  /// The claims of the later model's revision with the things that they name, in their order.
  public let claims: [ReadClaim]
  /// By kind of thing, and then in the order of the later model; what is gone stands where it stood.
  public let changes: [Change]
  private var ofOld: [Subject: Int] = [:]
  private var ofNew: [Subject: Int] = [:]

  /// - Complexity: O(*n* log *n*) in the things of both models, and O(*s* · *d*) in the scopes and duties.
  public init(old: Model, new: Model) {
    self.old = old
    self.new = new
    let before = SubjectIndex(old)
    let after = SubjectIndex(new)
    claims = (new.revision?.claims ?? []).map { ReadClaim($0, before, after) }
    var matcher = ModelMatcher(old: old, new: new, claims: claims)
    correspondence = matcher.correspondence()
    let comparison = Comparison(old: old, new: new, correspondence: correspondence)
    changes = ChangeList.attached(comparison.changes(), to: claims)
    for (index, change) in changes.enumerated() {
      for subject in change.before { ofOld[subject] = index }
      for subject in change.after { ofNew[subject] = index }
    }
  }

  /// The index in `changes` of what has changed in a thing of the earlier model; nil when nothing has.
  public func changeIndex(ofOld subject: Subject) -> Int? { ofOld[subject] }

  /// What has changed in a thing of the earlier model; nil when nothing has.
  public func change(ofOld subject: Subject) -> Change? { ofOld[subject].map { changes[$0] } }

  /// What has changed in a thing of the later model; nil when nothing has.
  public func change(ofNew subject: Subject) -> Change? { ofNew[subject].map { changes[$0] } }
}
