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

  // MARK: Seats

  /// Organisations within organisations, with rosters and posts here and there.
  private func cooperation(_ seed: Int) -> String {
    var random = SplitMix(state: UInt64(seed) &* 104_729)
    var text = ""
    var names: [String] = []
    func organisations(_ depth: Int, _ count: Int) {
      for _ in 0..<count {
        let name = "o\(names.count)"
        names.append(name)
        text += "organisation \(name) {\n"
        if depth > 0, random.chance(2, in: 3) { organisations(depth - 1, 1 + random.below(3)) }
        text += "}\n"
      }
    }
    organisations(3, 2)
    for role in 0..<4 { text += "role r\(role)\(role == 3 ? " is unit" : "")\n" }
    for name in names where random.chance(1, in: 3) {
      text +=
        "roster \(name) {\n" + (0..<4).filter { _ in random.chance(2, in: 3) }.map { "    r\($0)\n" }.joined() + "}\n"
    }
    for post in 0..<random.below(8) {
      let place = random.chance(1, in: 8) ? "" : " of " + names[random.below(names.count)]
      let roles = (0..<4).filter { _ in random.chance(1, in: 2) }.map { "r\($0)" }
      if roles.isEmpty { continue }
      text +=
        "post p\(post)\(place) holds \(roles.joined(separator: ", "))\(random.chance(1, in: 2) ? " vacant" : "")\n"
    }
    text += "body råd {\n"
    for role in 0..<4 {
      let from = names[random.below(names.count)]
      text += "    seat r\(role) from \(random.chance(1, in: 2) ? "each " : "")\(from)\n"
    }
    return text + "}\n"
  }

  @Test("a seat is empty where the roster lacks its role, or no post that holds it is manned", arguments: 0..<200)
  func seats(_ seed: Int) {
    let text = cooperation(seed)
    let checking = Checking(text)
    let model = checking.report.model
    var expected: Set<String> = []
    for seat in model.seats {
      guard let from = seat.from else { continue }
      let parts = model.workingOrganisations.filter { model.isPart($0, of: from) }
      let places = seat.isEach ? parts.map { ($0, [$0]) } : [(from, parts)]
      for (whole, parts) in places {
        if let gap = gap(seat.role, whole, parts, model) { expected.insert("\(seat.role.raw) \(whole.raw) \(gap)") }
      }
    }
    var found: Set<String> = []
    let scopes = FindingScopes(model, checking.report.index, findings: checking.report.findings)
    for finding in checking.findings("gap.seat") {
      var gap = String(finding.variant)
      if finding.variant == 3, finding.scopes == 1, case .post(let post)? = finding.mentions.last?.subject {
        gap += " \(post.raw)"
      }
      for scope in scopes.scopes(of: finding) {
        let place = scope.organisation.map { String($0.raw) } ?? "-"
        found.insert("\(finding.roles[0].raw) \(place) \(gap)")
      }
    }
    // Of several places, a finding names the post of the first alone.
    let short = { (all: Set<String>, other: Set<String>) in
      Set(all.map { text in other.contains { $0.hasPrefix(text) } ? other.first { $0.hasPrefix(text) } ?? text : text })
    }
    #expect(short(found, expected) == expected, "\(text)")
  }

  private func gap(_ role: RoleID, _ whole: OrganisationID, _ parts: [OrganisationID], _ model: Model) -> String? {
    let isThere = model.roster(of: whole).map { $0[role] != nil } ?? false
    if !isThere, parts.allSatisfy({ model.roster(of: $0).map { $0[role] == nil } ?? false }) { return "1" }
    guard model[role].kind == .position else { return nil }
    let isModelled = { (organisation: OrganisationID) in
      model.posts.contains { $0.organisation == nil || $0.organisation == organisation }
    }
    guard isModelled(whole) || parts.allSatisfy(isModelled) else { return nil }
    var posts: [Int] = []
    for place in [whole] + parts {
      for organisation in model.chain(from: place).map(Optional.some) + [nil] {
        posts += model.posts.indices.filter {
          model.posts[$0].organisation == organisation && model.posts[$0].holds.contains(role)
        }
      }
    }
    guard let first = posts.first else { return "2" }
    return posts.contains { !model.posts[$0].isVacant } ? nil : "3 \(first)"
  }

  // MARK: Separations

  @Test("a role may not carry both sides of a separation, however many there are", arguments: [3, 12, 90], 0..<8)
  func separations(_ dimensions: Int, _ seed: Int) {
    var random = SplitMix(state: UInt64(seed) &* 31_337)
    var text = "organisation gran\norganisation lunner\n" + (0..<6).map { "role r\($0)\n" }.joined()
    text += (0..<dimensions).map { "dimension d\($0) {\n    duty u\n    duty v\n}\n" }.joined()
    var pairs: [(Int, Int)] = []
    for number in 0..<(dimensions * 2) {
      let pair = (random.below(dimensions), random.below(dimensions))
      guard pair.0 != pair.1 else { continue }
      pairs.append(pair)
      text += "separate s\(number) {\n    d\(pair.0) from d\(pair.1)\n}\n"
    }
    var carried: [Int: Set<Int>] = [:]
    text += "assign {\n"
    for dimension in 0..<dimensions where random.chance(1, in: 2) {
      for duty in ["u", "v"] where random.chance(1, in: 2) {
        let role = random.below(6)
        carried[role, default: []].insert(dimension)
        text += "    d\(dimension).\(duty): r\(role) AR, r\(random.below(6)) I\n"
      }
    }
    let checking = Checking(text + "}\n")
    var expected = 0
    for dimensions in carried.values {
      for pair in pairs where dimensions.contains(pair.0) && dimensions.contains(pair.1) { expected += 1 }
    }
    let found = checking.findings("separation.conflict")
    #expect(found.count == expected && found.allSatisfy { $0.scopes == 2 })
  }
}
