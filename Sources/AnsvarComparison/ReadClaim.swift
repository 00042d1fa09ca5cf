import AnsvarModel

/// A claim of a revision with the things that it names.
public struct ReadClaim: Sendable {
  public let claim: RevisionClaim
  /// By item of the claim, the thing of the earlier model (of the later one, for what is added); nil: there is none.
  public let items: [Subject?]
  /// By target, the thing of the later model; nil: there is none.
  ///
  /// Where the claim names no target, things of the same names.
  public let targets: [Subject?]
  /// Whether the claim itself says what has become of its items.
  public let namesTargets: Bool

  /// A claim that ties more than this together says nothing of any one thing.
  private static let mostLinks = 10_000

  init(_ claim: RevisionClaim, _ old: SubjectIndex, _ new: SubjectIndex) {
    self.claim = claim
    namesTargets = !claim.targets.isEmpty
    switch claim.kind {
    case .added:
      items = claim.items.map { new[$0] }
      targets = items
    case .removed:
      items = claim.items.map { old[$0] }
      targets = []
    case .kept, .changed, .moved, .merged, .split, .covered:
      items = claim.items.map { old[$0] }
      targets = (claim.targets.isEmpty ? claim.items : claim.targets).map { new[$0] }
    }
  }

  /// Which old thing is said to have become which new one.
  ///
  /// Items and targets that are equally many go together one by one; else each item goes with each target.
  public var links: [(old: Subject, new: Subject)] {
    switch claim.kind {
    case .added, .removed, .covered: return []
    case .kept, .changed, .moved, .merged, .split: break
    }
    var result: [(old: Subject, new: Subject)] = []
    func link(_ item: Subject?, _ target: Subject?) {
      if let item, let target, item.kind == target.kind { result.append((item, target)) }
    }
    if items.count == targets.count && claim.kind != .merged && claim.kind != .split {
      for (item, target) in zip(items, targets) { link(item, target) }
      return result
    }
    guard min(items.count, targets.count) == 1 || items.count * targets.count <= Self.mostLinks else { return [] }
    for item in items { for target in targets { link(item, target) } }
    return result
  }

  /// What the claim says of things of one kind.
  func links(_ kind: Subject.Kind) -> ClaimedLinks {
    var result = ClaimedLinks()
    for (old, new) in links where old.kind == kind { result.links.append((old.index, new.index)) }
    for item in items {
      guard let item, item.kind == kind else { continue }
      switch claim.kind {
      case .removed, .covered: result.gone.append(item.index)
      case .added: result.added.append(item.index)
      case .kept, .changed, .moved, .merged, .split: break
      }
    }
    return result
  }
}
