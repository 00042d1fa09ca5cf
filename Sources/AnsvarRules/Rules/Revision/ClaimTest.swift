import AnsvarComparison
import AnsvarModel

/// Holds claims against what has really changed.
struct ClaimTest {
  private let diff: ModelDiff
  /// Roles and dimensions of the later model whose duties have other people, which may be what a claim means.
  private var otherwiseChanged: Set<Subject> = []
  /// By thing of the earlier model, in what respects it differs, each once.
  private var aspects: [Subject: [Alteration.Kind]] = [:]

  /// - Complexity: O(*n*) in the changes.
  init(_ diff: ModelDiff) {
    self.diff = diff
    for change in diff.changes {
      var known: Set<Alteration.Kind> = []
      let kinds = change.alterations.map { $0.kind }.filter { known.insert($0).inserted }
      for subject in change.before { aspects[subject] = kinds }
    }
    for change in diff.changes where change.kind == .duty {
      for subject in change.after { note(dimensionOf: subject, in: diff.new) }
      for subject in change.before {
        guard case .duty(let duty) = subject else { continue }
        for dimension in diff.correspondence.dimensions.successors(of: diff.old[duty].dimension) {
          otherwiseChanged.insert(.dimension(dimension))
        }
      }
      for alteration in change.alterations where alteration.kind == .participation {
        for value in alteration.to { if case .role(let role) = value { otherwiseChanged.insert(.role(role)) } }
        for value in alteration.from {
          guard case .role(let role) = value else { continue }
          for successor in diff.correspondence.roles.successors(of: role) { otherwiseChanged.insert(.role(successor)) }
        }
      }
    }
  }

  private mutating func note(dimensionOf subject: Subject, in model: Model) {
    if case .duty(let duty) = subject { otherwiseChanged.insert(.dimension(model[duty].dimension)) }
  }

  /// What is wrong with a claim; things that cannot be found are told of and nothing else.
  ///
  /// - Complexity: O(*n*) in the things that the claim names and in what becomes of one of them.
  func faults(of read: ReadClaim) -> [ClaimFault] {
    let unknown = unknown(in: read)
    if !unknown.isEmpty { return unknown }
    if read.claim.kind == .merged { return merged(read) + otherMeaning(read) }
    let targets = Set(read.targets.compactMap { $0 })
    var result: [ClaimFault] = []
    for (index, item) in read.items.enumerated() {
      guard let item else { continue }
      if let fault = fault(of: item, at: index, in: read, targets) { result.append(fault) }
    }
    return result + otherMeaning(read)
  }

  private func unknown(in read: ReadClaim) -> [ClaimFault] {
    var result: [ClaimFault] = []
    for (index, item) in read.items.enumerated() where item == nil {
      result.append(ClaimFault(read.claim.kind == .added ? .unknownNow : .unknownBefore, index))
    }
    // What something is said to be covered by has a rule of its own.
    guard read.namesTargets, read.claim.kind != .covered else { return result }
    for (index, target) in read.targets.enumerated() where target == nil {
      result.append(ClaimFault(.unknownNow, index))
    }
    return result
  }

  private func fault(of item: Subject, at index: Int, in read: ReadClaim, _ targets: Set<Subject>) -> ClaimFault? {
    if read.claim.kind == .added {
      let origins = diff.correspondence.predecessors(of: item)
      return origins.isEmpty ? nil : fault(.old, index, now: item, names(origins, of: diff.old))
    }
    let successors = diff.correspondence.successors(of: item)
    switch read.claim.kind {
    case .removed:
      return successors.isEmpty ? nil : fault(.stands, index, now: successors[0], names(successors))
    case .covered:
      if successors.isEmpty || isLinked(item, successors, to: targets) { return nil }
      return fault(.stands, index, now: successors[0], names(successors))
    case .split:
      if successors.isEmpty { return fault(.gone, index, now: nil) }
      return successors.count > 1 ? nil : fault(.whole, index, now: successors[0], names(successors))
    case .kept, .changed, .moved: return lasting(item, successors, index, read, targets)
    case .added, .merged: return nil
    }
  }

  /// What is wrong with a claim that a thing lives on.
  private func lasting(
    _ item: Subject, _ successors: [Subject], _ index: Int, _ read: ReadClaim, _ targets: Set<Subject>
  ) -> ClaimFault? {
    guard let now = successors.first else { return fault(.gone, index, now: nil) }
    if read.namesTargets, !isLinked(item, successors, to: targets) {
      return fault(.elsewhere, index, now: now, names(successors))
    }
    let alterations = aspects[item] ?? []
    let others = alterations.filter { $0 != .name && $0 != .place }
    var result: ClaimFault?
    switch read.claim.kind {
    case .kept:
      let unsaid = read.namesTargets ? others : alterations
      if !unsaid.isEmpty { result = fault(.altered, index, now: now, aspects: unsaid) }
    case .moved:
      if !others.isEmpty {
        result = fault(.alteredToo, index, now: now, aspects: others)
      } else if alterations.isEmpty {
        result = fault(.unmoved, index, now: now)
      }
    default:
      if alterations.isEmpty && !otherwiseChanged.contains(now) { result = fault(.same, index, now: now) }
    }
    return result
  }

  /// Whether any of the targets of a claim is what a thing has become.
  private func isLinked(_ item: Subject, _ successors: [Subject], to targets: Set<Subject>) -> Bool {
    targets.count < successors.count
      ? targets.contains { diff.correspondence.isLinked(item, $0) } : successors.contains { targets.contains($0) }
  }

  private func merged(_ read: ReadClaim) -> [ClaimFault] {
    var result: [ClaimFault] = []
    // The thing that has become the fewest others bounds what all of them can have become together.
    var fewest: (item: Subject, count: Int)?
    for (index, item) in read.items.enumerated() {
      guard let item else { continue }
      let count = diff.correspondence.successorCount(of: item)
      if count == 0 { result.append(fault(.gone, index, now: nil)) }
      if count < fewest?.count ?? .max { fewest = (item, count) }
    }
    guard result.isEmpty, let fewest, let one = read.items.lazy.compactMap({ $0 }).first,
      let first = diff.correspondence.successors(of: one).first
    else { return result }
    var common = diff.correspondence.successors(of: fewest.item)
    for item in read.items { if let item { common.removeAll { !diff.correspondence.isLinked(item, $0) } } }
    if common.isEmpty { return [fault(.apart, 0, now: first, names(places(of: read)))] }
    if read.namesTargets {
      let targets = Set(read.targets.compactMap { $0 })
      if !common.contains(where: { targets.contains($0) }) { return [fault(.elsewhere, 0, now: first, names([first]))] }
    }
    return []
  }

  /// What the things of a claim have become, one after another; no more than a message could list.
  private func places(of read: ReadClaim) -> [Subject] {
    var result: [Subject] = []
    var known: Set<Subject> = []
    for item in read.items where result.count <= RevisionWords.mostNames {
      guard let item else { continue }
      for place in diff.correspondence.successors(of: item).prefix(RevisionWords.mostNames + 1)
      where known.insert(place).inserted { result.append(place) }
    }
    return result
  }

  /// A reason that says the meaning is the same, where more than half of the words are gone.
  private func otherMeaning(_ read: ReadClaim) -> [ClaimFault] {
    guard let reason = read.claim.reason, ReasonWords.saysSameMeaning(reason) else { return [] }
    for (index, item) in read.items.enumerated() {
      guard let item else { continue }
      let successors = diff.correspondence.successors(of: item)
      guard let first = successors.first else { continue }
      let before = diff.old.words(of: item)
      let now = successors.prefix(CommonWords.mostWords).map { diff.new.words(of: $0) }
      let lost = CommonWords.missing(from: now, of: before)
      if lost.count * 2 > WordStems.of(before).count { return [fault(.otherMeaning, index, now: first, lost)] }
    }
    return []
  }

  private func fault(
    _ kind: ClaimFault.Kind, _ item: Int, now: Subject?, _ names: [String] = [], aspects: [Alteration.Kind] = []
  ) -> ClaimFault {
    var fault = ClaimFault(kind, item)
    fault.now = now
    fault.names = names
    var known: Set<Alteration.Kind> = []
    fault.aspects = aspects.filter { known.insert($0).inserted }
    return fault
  }

  /// The names of some things, each once, and no more than a message could list.
  private func names(_ subjects: [Subject], of model: Model? = nil) -> [String] {
    var known: Set<String> = []
    var result: [String] = []
    for subject in subjects where result.count <= RevisionWords.mostNames {
      let name = (model ?? diff.new).name(of: subject)
      if known.insert(name).inserted { result.append(name) }
    }
    return result
  }
}
