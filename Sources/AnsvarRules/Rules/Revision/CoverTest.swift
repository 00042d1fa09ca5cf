import AnsvarComparison
import AnsvarModel

/// Whether one thing can cover another: it has a word, or a duty, in common with it.
struct CoverTest {
  private let diff: ModelDiff
  /// By role of the earlier model, what has become of its duties; by role of the later one, its duties.
  private var before: [RoleID: Set<DutyID>] = [:]
  private var after: [RoleID: Set<DutyID>] = [:]

  /// The items of this plan by the stems of their titles, where an item is said to be covered.
  private var itemsByStem: [String: [Int]] = [:]

  /// - Complexity: O(*n*) in the plan, and in the rows and entries where a role is said to be covered.
  init(_ diff: ModelDiff) {
    self.diff = diff
    let areRolesCovered = diff.claims.contains { read in
      read.claim.kind == .covered && read.claim.items.contains { $0.kind == .role }
    }
    if diff.claims.contains(where: { $0.claim.kind == .covered }) {
      for index in (diff.new.plan?.items ?? []).indices {
        let stems = WordStems.of(diff.new.words(of: .planItem(PlanItemID(index))))
        for stem in stems { itemsByStem[stem, default: []].append(index) }
      }
    }
    guard areRolesCovered else { return }
    Self.forEachPart(of: diff.old) { role, duty in
      before[role, default: []].formUnion(diff.correspondence.duties.successors(of: duty))
    }
    Self.forEachPart(of: diff.new) { role, duty in after[role, default: []].insert(duty) }
  }

  private static func forEachPart(of model: Model, _ body: (RoleID, DutyID) -> Void) {
    for row in 0..<model.table.rowCount {
      for entry in model.table.entryRange(ofRow: row)
      where !model.table.participation(ofEntry: entry).isDisjoint(with: .any) {
        body(model.table.role(ofEntry: entry), DutyID(raw: model.table.rowDuty[row]))
      }
    }
  }

  /// What a claim says that something is covered by.
  struct Targets {
    var subjects: [Subject] = []
    fileprivate var stems: [[UInt8]] = []
    fileprivate var duties: Set<DutyID> = []
    fileprivate var known: Set<Subject> = []

    var first: Subject? { subjects.first }
  }

  /// What a claim says that its items are covered by, as far as it can be found.
  func targets(of read: ReadClaim) -> Targets {
    var targets = Targets()
    targets.subjects = read.targets.compactMap { $0 }
    targets.known = Set(targets.subjects)
    // Nearly every title gives a word or more, and no more words than that are looked at.
    targets.stems = CommonWords.stems(
      targets.subjects.prefix(CommonWords.mostWords).flatMap { words($0, diff.new) })
    for case .role(let role) in targets.known { targets.duties.formUnion(after[role] ?? []) }
    return targets
  }

  /// Whether any of the targets has anything to do with a thing of the earlier model.
  func haveSomethingInCommon(_ item: Subject, _ targets: Targets) -> Bool {
    if CommonWords.areAny(of: CommonWords.stems(words(item, diff.old)), in: targets.stems) { return true }
    guard case .role(let role) = item, let duties = before[role] else { return false }
    return duties.count < targets.duties.count
      ? duties.contains { targets.duties.contains($0) } : targets.duties.contains { duties.contains($0) }
  }

  /// The item of this plan that has the words of an earlier one, where the targets have few of them.
  func likelier(_ item: Subject, than targets: Targets) -> Subject? {
    guard case .planItem(let id) = item, let kind = diff.old.kind(of: id) else { return nil }
    // Something said to be covered by that many things is likely to be covered by one of them.
    guard targets.subjects.count <= CommonWords.mostWords else { return nil }
    let words = diff.old.words(of: item)
    let shared = targets.subjects.map { CommonWords.likeness(words, diff.new.words(of: $0)) }.max() ?? 0
    guard shared < Self.littleLikeness else { return nil }
    var best: (item: Subject, likeness: Int)?
    for number in candidates(words) {
      let other = Subject.planItem(PlanItemID(number))
      guard diff.new.kind(of: PlanItemID(number)) == kind, !targets.known.contains(other) else { continue }
      let likeness = CommonWords.likeness(words, diff.new.words(of: other))
      if likeness >= Self.muchLikeness && likeness > best?.likeness ?? 0 { best = (other, likeness) }
    }
    return best?.item
  }

  /// The items of this plan that share a word with a text, in their order; words that many share lead to none.
  private func candidates(_ text: String) -> [Int] {
    var result: Set<Int> = []
    for stem in WordStems.of(text) {
      if let list = itemsByStem[stem], list.count <= Self.mostSharing { result.formUnion(list) }
    }
    return result.sorted()
  }

  private static let littleLikeness = 300
  private static let muchLikeness = 600
  private static let mostSharing = 32

  /// The title of a thing; for a dimension, those of its duties as well.
  private func words(_ subject: Subject, _ model: Model) -> [String] {
    guard case .dimension(let id) = subject else { return [model.words(of: subject)] }
    return [model.words(of: subject)]
      + model[id].duties.prefix(CommonWords.mostWords).map { model.words(of: .duty($0)) }
  }
}
