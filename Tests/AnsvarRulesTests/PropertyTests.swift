import AnsvarRules
import Testing

/// What holds for any model.
struct PropertyTests {
  /// A small model made from a seed: the same seed, the same model.
  struct Sample {
    static let roles = ["a", "b", "c", "d"]
    static let duties = ["x.p", "x.q", "y.p", "y.r", "z.s"]
    static let letters = ["A", "R", "AR", "S", "C", "I", "."]
    var cells: [[String]]

    init(seed: Int) {
      var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
      }
      cells = Self.duties.map { _ in Self.roles.map { _ in Self.letters[next(Self.letters.count)] } }
    }

    func text(roles: [Int] = Array(0..<4), duties: [Int] = Array(0..<5), dimensions: [String] = ["x", "y", "z"])
      -> String
    {
      var text = "organisation o\norganisation p\ncompetence k\ncompetence m\n"
      for role in roles {
        let kind = role == 3 ? " is external" : ""
        text += "role \(Self.roles[role])\(kind)\(role.isMultiple(of: 2) ? " has k" : "")\n"
      }
      for dimension in dimensions {
        text += "dimension \(dimension) {\n    requires k\n"
        for duty in Self.duties where duty.hasPrefix(dimension) { text += "    duty \(duty.dropFirst(2))\n" }
        text += "}\n"
      }
      text += "separate skille {\n    x from y\n}\nmatrix {\n    " + roles.map { Self.roles[$0] }.joined(separator: " ")
      for duty in duties {
        text += "\n    \(Self.duties[duty]) " + roles.map { cells[duty][$0] }.joined(separator: " ")
      }
      return text + "\n}\n"
    }
  }

  /// What a report says without its places, which follow the order of the text.
  ///
  /// So does which of two conflicting duties a finding belongs to.
  private static func said(_ checking: Checking) -> [String] {
    checking.report.findings.map { finding in
      let rule = RuleCatalogue.id(finding)
      let isOfTwoDuties = rule == "separation.conflict" || rule == "overlap.duty"
      let roles = finding.roles.map { checking.name($0) }.sorted()
      let duty = isOfTwoDuties ? "" : finding.duty.map { checking.report.model.name(of: $0) } ?? ""
      return "\(rule) \(duty) \(roles) ×\(finding.scopes)"
    }.sorted()
  }

  @Test(arguments: 0..<60)
  func oneMoreAccountableMakesNoGap(_ seed: Int) {
    let sample = Sample(seed: seed)
    let before = Checking(sample.text())
    for duty in Sample.duties.indices {
      var changed = sample
      let role = seed % Sample.roles.count
      guard !changed.cells[duty][role].contains("A") else { continue }
      changed.cells[duty][role] = "A" + changed.cells[duty][role].filter { $0 == "R" }
      let after = Checking(changed.text())
      for rule in ["gap.accountable", "gap.duty"] {
        #expect(after.findings(rule).count <= before.findings(rule).count)
      }
    }
  }

  @Test(arguments: 0..<60)
  func theOrderOfDeclarationsDoesNotMatter(_ seed: Int) {
    let sample = Sample(seed: seed)
    let first = Checking(sample.text())
    let second = Checking(sample.text(roles: [2, 0, 3, 1], duties: [4, 1, 3, 0, 2], dimensions: ["z", "x", "y"]))
    #expect(Self.said(first) == Self.said(second))
  }

  @Test(arguments: 0..<20)
  func theSameInputGivesTheSameFindings(_ seed: Int) {
    let text = Sample(seed: seed).text()
    #expect(Checking(text).messages() == Checking(text).messages())
  }
}
