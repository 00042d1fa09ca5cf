import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import Testing

/// Rules that are quick about large models, held against what they say in so many words.
@Suite("what rules mean, word for word")
struct DefinitionTests {

  // MARK: Waivers

  /// Findings in every scope by itself: rule, duty or role, scope, and whether it is accepted.
  private struct Part: Hashable {
    var rule: String
    var duty: DutyID?
    var roles: [RoleID]
    var scope: Scope
  }

  private func parts(_ report: CheckReport, _ body: (Finding, Part) -> Void) {
    let scopes = FindingScopes(report.model, report.index, findings: report.findings)
    for finding in report.findings where !RuleCatalogue.id(finding).hasPrefix("waiver.") {
      for scope in scopes.scopes(of: finding) + (finding.scopes == 1 && finding.scope == .everywhere ? [Scope()] : []) {
        body(
          finding,
          Part(rule: RuleCatalogue.id(finding), duty: finding.duty, roles: finding.roles, scope: scope))
      }
    }
  }

  @Test("a waiver accepts what it is about, where it holds, unless an earlier one did", arguments: 0..<60)
  func waivers(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed) &* 7919)
    var text = "organisation alle {\n    organisation gran\n    organisation lunner\n}\norganisation jevnaker\n"
    text += "system s\nsystem t of gran\nrole a\nrole b is external\n"
    text += "dimension d per system {\n    duty u\n    duty v\n}\ndimension e {\n    duty w\n}\n"
    for scope in ["", " for alle", " for gran", " system s"] where random.chance(2, in: 3) {
      text += "assign\(scope) {\n"
      for duty in ["d.u", "d.v", "e.w"] where random.chance(1, in: 2) {
        text += "    \(duty): \(["a A", "a R", "b A", "a A, b A", "b AR"][random.below(5)])\n"
      }
      text += "    d.u: a I\n}\n".dropFirst(random.chance(1, in: 2) ? 0 : "    d.u: a I\n".count)
    }
    var waivers = ""
    for _ in 0..<(1 + random.below(6)) {
      let rule = ["gap.accountable", "gap.responsible", "role.external-accountable", "gap.duty"][random.below(4)]
      let subject = ["", " on d", " on d.u", " on a", " on b", " on e.w"][random.below(6)]
      let organisation = ["", " for alle", " for gran", " for jevnaker"][random.below(4)]
      let system = ["", "", " system s", " system t"][random.below(4)]
      waivers += "accept \(rule)\(subject)\(organisation)\(system) because \"x\" by a until 2030-01-01\n"
    }
    let report = Checking(text + waivers).report
    let model = report.model
    var isUsed = [Bool](repeating: false, count: model.waivers.count)
    parts(Checking(text).report) { finding, part in
      if let first = model.waivers.firstIndex(where: { accepts(part, finding, $0, model) }) { isUsed[first] = true }
    }
    parts(report) { finding, part in
      #expect(
        finding.isWaived == model.waivers.contains { accepts(part, finding, $0, model) }, "\(text + waivers) \(part)")
    }
    let unused = report.findings.filter { RuleCatalogue.id($0) == "waiver.unused" }
    #expect(unused.count == isUsed.filter { !$0 }.count, "\(text + waivers)")
  }

  private func accepts(_ part: Part, _ finding: Finding, _ waiver: Waiver, _ model: Model) -> Bool {
    guard waiver.rule == part.rule else { return false }
    switch waiver.subject {
    case .duty(let duty): guard part.duty == duty else { return false }
    case .dimension(let dimension): guard finding.dimension == dimension else { return false }
    case .role(let role): guard part.roles.contains(role) else { return false }
    case .planItem: return false
    case nil: break
    }
    if let system = waiver.scope.system, part.scope.system != system { return false }
    guard let organisation = waiver.scope.organisation else { return true }
    return part.scope.organisation.map { model.isPart($0, of: organisation) } ?? false
  }
}
