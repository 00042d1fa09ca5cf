import AnsvarModel
import AnsvarRules

/// That a rule reports one thing in one scope, told without places and numbers, so that two reports can be compared.
///
/// What is not said is negative, or no bits.
struct Fact: Hashable {
  var rule: String
  var variant = 0
  var organisation = -1
  var system = -1
  var duty = -1
  var dimension = -1
  /// By role and by competence, a bit.
  var roles: UInt64 = 0
  var competences: UInt64 = 0
  var post = -1
  /// The other duty, dimension or role that the rule speaks of.
  var other = -1
  var isWaived = false

  init(_ rule: String, _ variant: Int = 0, in scope: Scope = .everywhere) {
    self.rule = rule
    self.variant = variant
    organisation = scope.organisation?.index ?? -1
    system = scope.system?.index ?? -1
  }

  /// How often each fact is in one list more than in the other; empty: they say the same.
  static func differences(_ first: [Fact], _ second: [Fact]) -> [Fact: Int] {
    var result: [Fact: Int] = [:]
    for fact in first { result[fact, default: 0] += 1 }
    for fact in second { result[fact, default: 0] -= 1 }
    return result.filter { $0.value != 0 }
  }
}

extension Fact {
  /// The rules that are about cells, and those that follow from them.
  static let rules: Set<String> = [
    "gap.accountable", "gap.responsible", "gap.duty", "gap.dimension", "gap.competence", "gap.bridge", "gap.critical",
    "gap.holder", "gap.deputy", "overlap.accountable", "overlap.responsible", "overlap.collective", "overlap.duty",
    "separation.conflict", "separation.holder", "unity.split", "load.idle", "load.heavy", "load.everywhere",
    "voice.crowded", "voice.silent", "role.external-accountable",
  ]

  /// What a report says, scope by scope.
  static func all(in report: CheckReport) -> [Fact] {
    let findings = report.findings.filter { rules.contains(RuleCatalogue.id($0)) }
    let scopes = FindingScopes(report.model, report.index, findings: findings)
    var result: [Fact] = []
    for finding in findings {
      var held = scopes.scopes(of: finding)
      if held.isEmpty { held = [.everywhere] }
      // Told once, at a row that stands for all of them.
      if RuleCatalogue.id(finding) == "voice.silent", finding.variant == 1 {
        var fact = Fact("voice.silent", 1)
        fact.isWaived = finding.isWaived
        result.append(fact)
        continue
      }
      for scope in held {
        let facts = facts(finding, in: scope, report)
        // The number of scopes that is told has to be that of the scopes that are listed.
        result += held.count == finding.scopes ? facts : facts + facts
      }
    }
    return result
  }

  private static func facts(_ finding: Finding, in scope: Scope, _ report: CheckReport) -> [Fact] {
    let model = report.model
    let rule = RuleCatalogue.id(finding)
    var fact = Fact(rule, finding.variant, in: scope)
    fact.isWaived = finding.isWaived
    fact.duty = finding.duty?.index ?? -1
    fact.dimension = finding.dimension?.index ?? -1
    for role in finding.roles { fact.roles |= 1 << UInt64(role.index) }
    for mention in finding.mentions {
      switch mention.subject {
      case .post(let post): fact.post = post.index
      case .dimension(let dimension): fact.other = dimension.index
      case .duty(let duty): fact.other = duty.index
      case .role(let role): fact.other = role.index
      case .camp, .planItem, .party, .planArea: break
      }
    }
    switch (rule, finding.variant) {
    case ("gap.competence", 2):
      break
    case ("gap.competence", _):
      fact.variant = 0
      for competence in finding.competences { fact.competences |= 1 << UInt64(competence.index) }
    case ("gap.critical", _):
      for competence in finding.competences { fact.competences |= 1 << UInt64(competence.index) }
    case ("gap.deputy", _):
      fact.post = model.posts.firstIndex { $0.range == finding.range } ?? -1
    case ("gap.bridge", 2...3):
      return wholeDimension(fact, finding, report)
    case ("separation.conflict", _), ("separation.holder", _):
      (fact.dimension, fact.other) = (min(fact.dimension, fact.other), max(fact.dimension, fact.other))
      fact.duty = -1
      if rule == "separation.holder" { fact.roles = 0 }
    case ("unity.split", 2):
      fact.post = -1
    default: break
    }
    return [fact]
  }

  /// What is said of a dimension in a matrix is said of each of its duties there.
  private static func wholeDimension(_ fact: Fact, _ finding: Finding, _ report: CheckReport) -> [Fact] {
    let model = report.model
    var result: [Fact] = []
    guard let first = finding.row else { return [fact] }
    for block in model.table.blocks where block.rows.contains(first) {
      for row in block.rows {
        let duty = Int(model.table.rowDuty[row])
        // A row that holds nowhere is looked at by no rule, and neither is one that is left empty.
        guard model.duties[duty].dimension == finding.dimension, report.index.uses[row] > 0,
          !model.table.entryRange(ofRow: row).isEmpty
        else { continue }
        var one = fact
        one.variant -= 2
        one.duty = duty
        result.append(one)
      }
    }
    return result
  }
}
