import AnsvarTestSupport
import Foundation
import Testing

@Suite("ansvar check")
struct CheckTests {
  @Test func aModelWithoutFaultsIsFine() throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    let run = try place.ansvar("check", "lite.ansvar")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.output.contains("2 ansvar, 3 roller"))
  }

  @Test func aFindingNamesFileLineAndColumn() throws {
    let place = try Workplace()
    try place.write("hull.ansvar", SmallModel.gap)
    let run = try place.ansvar("check", "hull.ansvar")
    #expect(run.status == 1)
    #expect(run.messages.isEmpty)
    #expect(run.output.contains("hull.ansvar:15:5: feil: ingen er ansvarlig for `bruk.støtte` [gap.accountable]"))
    #expect(run.output.contains("1 feil"))
  }

  @Test(arguments: ["hadeland.ansvar", "groth.ansvar"])
  func theModelsOfTheRepositoryCanBeRead(_ model: String) throws {
    let run = try Workplace(models: true).ansvar("check", model)
    #expect(run.status == (model == "groth.ansvar" ? 0 : 1))
    #expect(run.messages.isEmpty)
  }

  @Test func jsonHasTheKeysOfTheContract() throws {
    let run = try Workplace(models: true).ansvar("check", "--format", "json", "hadeland.ansvar")
    let json = try run.json
    #expect(json["version"] as? Int == 1)
    #expect(json["model"] as? String == "hadeland")
    let summary = try #require(json["summary"] as? [String: Any])
    #expect(
      Set(summary.keys) == [
        "errors", "warnings", "advice", "waived", "organisations", "systems", "roles", "duties", "assignments",
        "coverage",
      ])
    let findings = try #require(json["findings"] as? [[String: Any]])
    let promised: Set = [
      "rule", "severity", "message", "duty", "dimension", "roles", "competence", "organisation", "system", "measure",
      "goal", "scopes", "waived", "file", "line", "column", "endColumn", "help",
    ]
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(promised.isSubset(of: finding.keys))
      #expect(Set(finding.keys).subtracting(promised).isSubset(of: ["where", "related"]))
    }
    let errors = findings.filter { $0["severity"] as? String == "error" }
    #expect(errors.count == summary["errors"] as? Int)
  }

  @Test func summaryOnlyCountsByRule() throws {
    let place = try Workplace()
    try place.write("hull.ansvar", SmallModel.gap)
    let run = try place.ansvar("check", "--format=json", "--summary-only", "hull.ansvar")
    let json = try run.json
    #expect(run.status == 1)
    #expect(json["findings"] == nil)
    #expect((json["rules"] as? [String: Int])?["gap.accountable"] == 1)
    let text = try place.ansvar("check", "--summary-only", "hull.ansvar")
    #expect(text.output.contains("1 feil"))
    #expect(text.output.split(separator: "\n").count == 1)
  }

  @Test func failOnSetsTheThreshold() throws {
    let place = try Workplace(models: true)
    #expect(try place.ansvar("check", "groth.ansvar").status == 0)
    #expect(try place.ansvar("check", "--fail-on", "warning", "groth.ansvar").status == 0)
    #expect(try place.ansvar("check", "--fail-on", "advice", "groth.ansvar").status == 1)
    #expect(try place.ansvar("check", "--fail-on=error", "hadeland.ansvar").status == 1)
  }

  @Test func severalModelsGiveTheWorstStatus() throws {
    let place = try Workplace()
    try place.write("god.ansvar", SmallModel.whole)
    try place.write("hull.ansvar", SmallModel.gap)
    let run = try place.ansvar("check", "--each", "god.ansvar", "hull.ansvar", "god.ansvar", "--format", "json")
    #expect(run.status == 1)
    let list = try #require(try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [[String: Any]])
    #expect(list.count == 3)
  }

  @Test("the numbers of each of several models stand behind its name")
  func severalModelsAreNamed() throws {
    let place = try Workplace()
    try place.write("god.ansvar", SmallModel.whole)
    try place.write("hull.ansvar", SmallModel.gap)
    let lines = try place.ansvar("check", "--each", "--summary-only", "god.ansvar", "hull.ansvar").output
      .split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("god.ansvar: ") && lines[1].hasPrefix("hull.ansvar: 1 feil"))
    #expect(try place.ansvar("check", "--summary-only", "hull.ansvar").output.hasPrefix("1 feil"))
    let whole = try place.ansvar("check", "--each", "god.ansvar", "hull.ansvar").output.split(separator: "\n")
    #expect(whole.last == lines[1])
  }

  @Test func aMissingModelHidesNoOther() throws {
    let place = try Workplace()
    try place.write("hull.ansvar", SmallModel.gap)
    let text = try place.ansvar("check", "--each", "borte.ansvar", "hull.ansvar")
    #expect(text.status == 2)
    #expect(text.messages == "ansvar: `borte.ansvar` kan ikke leses: filen finnes ikke\n")
    #expect(text.output.contains("[gap.accountable]"))
    let json = try place.ansvar("check", "--each", "--format", "json", "borte.ansvar", "hull.ansvar")
    #expect(json.status == 2)
    let list = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [Any])
    #expect(list.count == 1)
  }

  @Test(
    "a misspelt path is answered with the nearest one that is there",
    arguments: [
      ("lag/hadelnad.ansvar", "lag/hadeland.ansvar"), ("lag/hadeland", "lag/hadeland.ansvar"),
      ("lag/hadelnd", "lag/hadeland.ansvar"), ("lga/hadeland.ansvar", "lag/hadeland.ansvar"),
      ("lag/hadeland.txt", "lag/hadeland.ansvar"), ("lag/graan.ansvar", nil), ("lag/stil.ansvar", "lag/stil.gv"),
      ("lag/hadeland.ansvar/mer", nil), ("borte/hadeland.ansvar", nil), ("lag/skjult.ansvar", nil),
    ])
  func aMisspeltPathIsAnswered(path: String, meant: String?) throws {
    let place = try Workplace()
    for name in ["hadeland.ansvar", "lunner.ansvar", "stil.gv", ".skjult.ansvar"] {
      try place.write("lag/" + name, SmallModel.gap)
    }
    let help = meant.map { "  mente du `\($0)`?\n" } ?? ""
    for (given, help) in [(path, help), (place(path), help.replacingOccurrences(of: "lag/", with: place("lag/")))] {
      let run = try place.ansvar("check", given)
      #expect(run.status == 2)
      #expect(run.messages == "ansvar: `\(given)` kan ikke leses: filen finnes ikke\n" + help)
    }
  }

  @Test func theLimitLeavesTheRestToANumber() throws {
    let place = try Workplace(models: true)
    func listed(_ limit: String) throws -> Int {
      let run = try place.ansvar("check", "--limit", limit, "hadeland.ansvar")
      return run.output.split(separator: "\n").filter { $0.contains(".ansvar:") && $0.hasSuffix("]") }.count
    }
    let every = try listed("99999999999999999999999")
    #expect(try listed("3") == 3)
    #expect(try listed("0") == 0)
    #expect(every > 3)
    let run = try place.ansvar("check", "--limit", "3", "hadeland.ansvar")
    #expect(run.output.contains("… og \(every - 3) funn til som ikke vises"))
  }

  @Test(arguments: ["-1", "ti", "1e3", "3.5", " 3"])
  func theLimitIsAWholeNumber(_ limit: String) throws {
    let run = try Workplace(models: true).ansvar("check", "--limit", limit, "groth.ansvar")
    #expect(run.status == 2)
    #expect(run.messages.contains("`--limit` trenger et helt tall fra 0 og opp, ikke `\(limit)`"))
    #expect(run.output.isEmpty)
  }

  @Test func aWaiverHoldsUntilItExpires() throws {
    let place = try Workplace()
    try place.write("godtatt.ansvar", SmallModel.waived)
    let before = try place.ansvar("check", "--today", "2026-12-31", "godtatt.ansvar")
    #expect(before.status == 0)
    #expect(!before.output.contains("[gap.accountable]"))
    let shown = try place.ansvar("check", "--today", "2026-12-31", "--waived", "godtatt.ansvar")
    #expect(shown.status == 0)
    #expect(shown.output.contains("feil (godtatt): ingen er ansvarlig for `bruk.støtte` [gap.accountable]"))
    let after = try place.ansvar("check", "--today", "2027-01-01", "godtatt.ansvar")
    #expect(after.output.contains("[waiver.expired]"))
    #expect(after.status == 1)
  }

  @Test(arguments: ["2026-13-01", "i morgen", "2026-02-30", "20261231"])
  func todayIsADate(_ day: String) throws {
    let run = try Workplace(models: true).ansvar("check", "--today", day, "groth.ansvar")
    #expect(run.status == 2)
    #expect(run.messages.contains("`\(day)` er ingen dato\n  skriv år, måned og dag, som 2026-12-31"))
  }

  @Test func aModelMayComeThroughAPipe() throws {
    let place = try Workplace(models: true)
    let small = try place.ansvar("check", "-", input: SmallModel.gap)
    #expect(small.status == 1)
    #expect(small.output.contains("-:15:5: feil:"))
    let including = try place.ansvar("check", "-", input: "include \"groth.ansvar\"\n")
    #expect(including.status == 0)
    #expect(including.output.contains("groth.ansvar:"))
  }

  @Test func aSyntaxFaultIsAFailure() throws {
    let place = try Workplace()
    try place.write("feil.ansvar", SmallModel.broken)
    for arguments in [["check", "feil.ansvar"], ["check", "--summary-only", "feil.ansvar"]] {
      let run = try place.ansvar.run(arguments)
      #expect(run.status == 2)
    }
    #expect(try place.ansvar("check", "feil.ansvar").output.contains("feil.ansvar:3:23: feil:"))
    let json = try place.ansvar("check", "--format", "json", "feil.ansvar")
    #expect(json.status == 2)
    let finding = try #require((try json.json["findings"] as? [[String: Any]])?.first)
    #expect(finding["line"] as? Int == 3)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func tablesAreCountedAsTheContractSays(_ seed: UInt64) throws {
    let place = try Workplace()
    let tables = RandomTables(organisations: 4, systems: 6, seed: seed, isShuffled: seed == 2)
    try place.write("tabeller/assignments.csv", tables.assignments)
    try place.write("tabeller/duties.csv", tables.duties)
    try place.write("tabeller/roles.csv", tables.roles)
    try place.write("tabeller/separations.csv", tables.separations)
    let run = try place.ansvar("check", "--format", "json", "--summary-only", "tabeller/")
    #expect(run.status == 1)
    let rules = try #require(try run.json["rules"] as? [String: Int])
    for (rule, count) in tables.counts { #expect(rules[rule] == count, "\(rule)") }
    let summary = try #require(try run.json["summary"] as? [String: Any])
    #expect(summary["organisations"] as? Int == 4)
    #expect(summary["assignments"] as? Int == tables.assignmentCount)
  }
}
