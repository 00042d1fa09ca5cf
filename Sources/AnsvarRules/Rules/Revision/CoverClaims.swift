import AnsvarComparison
import AnsvarModel

/// What goals, strategies and measures are said to be covered by, where that has anything to do with them.
struct CoverClaims {
  private var targets: [PlanItemID: [PlanItemID]] = [:]

  init(_ diff: ModelDiff) {
    let test = CoverTest(diff)
    for read in diff.claims where read.claim.kind == .covered {
      let found = read.targets.compactMap { $0 }
      for item in read.items {
        guard let item, case .planItem(let id) = item, test.haveSomethingInCommon(item, found) else {
          continue
        }
        for target in found { if case .planItem(let other) = target { targets[id, default: []].append(other) } }
      }
    }
  }

  /// What is said to cover an item of the earlier model.
  func targets(of id: PlanItemID) -> [PlanItemID] { targets[id] ?? [] }
}
