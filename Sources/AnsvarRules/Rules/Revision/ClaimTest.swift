import AnsvarComparison
import AnsvarModel

/// Holds claims against what has really changed.
struct ClaimTest {
  private let diff: ModelDiff
  /// Roles and dimensions of the later model whose duties have other people, which may be what a claim means.
  private var otherwiseChanged: Set<Subject> = []

  /// - Complexity: O(*n*) in the changes.
  init(_ diff: ModelDiff) {
    self.diff = diff
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
  func faults(of read: ReadClaim) -> [ClaimFault] {
    let unknown = unknown(in: read)
    if !unknown.isEmpty { return unknown }
    if read.claim.kind == .merged { return merged(read) + otherMeaning(read) }
    var result: [ClaimFault] = []
    for (index, item) in read.items.enumerated() {
      guard let item else { continue }
      if let fault = fault(of: item, at: index, in: read) { result.append(fault) }
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

  private func fault(of item: Subject, at index: Int, in read: ReadClaim) -> ClaimFault? {
    if read.claim.kind == .added {
      let origins = diff.correspondence.predecessors(of: item)
      return origins.isEmpty ? nil : fault(.old, index, now: item, origins.map { diff.old.name(of: $0) })
    }
    let successors = diff.correspondence.successors(of: item)
    switch read.claim.kind {
    case .removed:
      return successors.isEmpty ? nil : fault(.stands, index, now: successors[0], names(successors))
    case .covered:
      if successors.isEmpty || successors.contains(where: { read.targets.contains($0) }) { return nil }
      return fault(.stands, index, now: successors[0], names(successors))
    case .split:
      if successors.isEmpty { return fault(.gone, index, now: nil) }
      return successors.count > 1 ? nil : fault(.whole, index, now: successors[0], names(successors))
    case .kept, .changed, .moved: return lasting(item, successors, index, read)
    case .added, .merged: return nil
    }
  }

  /// What is wrong with a claim that a thing lives on.
  private func lasting(_ item: Subject, _ successors: [Subject], _ index: Int, _ read: ReadClaim) -> ClaimFault? {
    guard let now = successors.first else { return fault(.gone, index, now: nil) }
    if read.namesTargets, !successors.contains(where: { read.targets.contains($0) }) {
      return fault(.elsewhere, index, now: now, names(successors))
    }
    let alterations = diff.change(ofOld: item)?.alterations.map { $0.kind } ?? []
    let moves = alterations.filter { $0 == .name || $0 == .place }
    let others = alterations.filter { $0 != .name && $0 != .place }
    var result: ClaimFault?
    switch read.claim.kind {
    case .kept:
      let unsaid = read.namesTargets ? others : alterations
      if !unsaid.isEmpty { result = fault(.altered, index, now: now, aspects: unsaid) }
    case .moved:
      if !others.isEmpty {
        result = fault(.alteredToo, index, now: now, aspects: others)
      } else if moves.isEmpty {
        result = fault(.unmoved, index, now: now)
      }
    default:
      if alterations.isEmpty && !otherwiseChanged.contains(now) { result = fault(.same, index, now: now) }
    }
    return result
  }

  private func merged(_ read: ReadClaim) -> [ClaimFault] {
    var result: [ClaimFault] = []
    var common: Set<Subject>?
    var places: [Subject] = []
    for (index, item) in read.items.enumerated() {
      guard let item else { continue }
      let successors = diff.correspondence.successors(of: item)
      if successors.isEmpty { result.append(fault(.gone, index, now: nil)) }
      common = common.map { $0.intersection(successors) } ?? Set(successors)
      places += successors
    }
    guard result.isEmpty, let common, let first = places.first else { return result }
    if common.isEmpty { return [fault(.apart, 0, now: first, names(places))] }
    if read.namesTargets, common.isDisjoint(with: Set(read.targets.compactMap { $0 })) {
      return [fault(.elsewhere, 0, now: first, names([first]))]
    }
    return []
  }

  /// A reason that says the meaning is the same, where more than half of the words are gone.
  private func otherMeaning(_ read: ReadClaim) -> [ClaimFault] {
    guard let reason = read.claim.reason, ReasonWords.saysSameMeaning(reason) else { return [] }
    for (index, item) in read.items.enumerated() {
      guard let item else { continue }
      let successors = diff.correspondence.successors(of: item)
      guard let now = successors.first else { continue }
      let before = diff.old.words(of: item)
      let lost = CommonWords.missing(from: successors.map { diff.new.words(of: $0) }, of: before)
      if lost.count * 2 > WordStems.of(before).count { return [fault(.otherMeaning, index, now: now, lost)] }
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

  private func names(_ subjects: [Subject]) -> [String] {
    var known: Set<String> = []
    return subjects.map { diff.new.name(of: $0) }.filter { known.insert($0).inserted }
  }
}
