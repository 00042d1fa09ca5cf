import AnsvarRules
import Testing

@Suite("ansvar explain")
struct ExplainTests {
  @Test(arguments: ["nb", "nn", "en"]) func everyRuleIsExplained(_ language: String) throws {
    let place = try Workplace()
    for rule in RuleCatalogue.all {
      let run = try place.ansvar("explain", rule.id, "--language", language)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix(rule.id))
    }
  }

  @Test func aRoleIsExplained() throws {
    let run = try Workplace(models: true).ansvar("explain", "enhetsleder", "hadeland.ansvar")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Enhetsleder (enhetsleder)"))
  }

  @Test func aDutyIsExplained() throws {
    let run = try Workplace(models: true).ansvar("explain", "drift.beredskap", "hadeland.ansvar")
    #expect(run.status == 0)
    #expect(run.output.contains("(drift.beredskap)"))
  }

  @Test func whatIsUnknownGivesTheNearestName() throws {
    let place = try Workplace(models: true)
    let rule = try place.ansvar("explain", "gap.acountable")
    #expect(rule.status == 2)
    #expect(rule.messages == "ansvar: `gap.acountable` er ingen regel\n  mente du `gap.accountable`?\n")
    let role = try place.ansvar("explain", "enhetslede", "hadeland.ansvar")
    #expect(role.status == 2)
    #expect(role.messages == "ansvar: modellen har ikke `enhetslede`\n  mente du `enhetsleder`?\n")
    let title = try place.ansvar("explain", "Unit manager", "hadeland.ansvar", "--language", "en")
    #expect(title.messages == "ansvar: the model has no `Unit manager`\n  did you mean `enhetsleder`?\n")
    let beginning = try place.ansvar("matrix", "hadeland.ansvar", "--for", "jev")
    #expect(beginning.messages == "ansvar: modellen har ikke `jev`\n  mente du `jevnaker`?\n")
    let neither = try place.ansvar("explain", "kvantemekanikk", "hadeland.ansvar")
    #expect(neither.status == 2)
    #expect(neither.output.isEmpty)
  }

  @Test func aDimensionGivesItsDuties() throws {
    let run = try Workplace(models: true).ansvar("explain", "drift", "hadeland.ansvar")
    #expect(run.status == 2)
    #expect(run.messages.contains("`drift` er en dimensjon"))
    #expect(run.messages.contains("`drift.it-drift`"))
  }

  @Test func aRoleNeedsItsModel() throws {
    let run = try Workplace().ansvar("explain", "enhetsleder")
    #expect(run.status == 2)
    #expect(run.messages.contains("`ansvar explain enhetsleder MODEL`"))
  }
}
