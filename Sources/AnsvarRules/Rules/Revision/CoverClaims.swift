import AnsvarComparison
import AnsvarModel

/// What goals, strategies and measures are said to be covered by, where that has anything to do with them.
struct CoverClaims {
  /// By claim, the items of the plan that it says cover something.
  private var targets: [Int: [PlanItemID]] = [:]
  private var claims: [PlanItemID: [Int]] = [:]

  /// - Complexity: O(*n*) in the things that claims name.
  init(_ diff: ModelDiff) {
    let test = CoverTest(diff)
    for (number, read) in diff.claims.enumerated() where read.claim.kind == .covered {
      let found = test.targets(of: read)
      targets[number] = found.subjects.compactMap { if case .planItem(let id) = $0 { id } else { nil } }
      for item in read.items {
        guard let item, case .planItem(let id) = item, test.haveSomethingInCommon(item, found) else { continue }
        claims[id, default: []].append(number)
      }
    }
  }

  /// The claims that say what covers an item of the earlier model.
  func claims(about id: PlanItemID) -> [Int] { claims[id] ?? [] }

  /// What a claim says that its items are covered by.
  func targets(ofClaim number: Int) -> [PlanItemID] { targets[number] ?? [] }
}
