import Foundation
import Testing

@Suite("ansvar whatif")
struct WhatIfTests {
  @Test(arguments: [["--without", "leder"], ["--merge", "drift", "leder"], ["--move", "bruk", "leder", "ansatt"]])
  func consequencesAndRepair(_ options: [String]) throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    let run = try place.ansvar.run(["whatif", "lite.ansvar"] + options)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.output.hasPrefix("Hva om …\n"))
    let json = try place.ansvar.run(["whatif", "--format", "json", "lite.ansvar"] + options).json
    #expect((json["changes"] as? [[String: Any]])?.count == 1)
  }

  @Test func changesAreMadeInTheOrderGiven() throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    let run = try place.ansvar(
      "whatif", "--move", "bruk.støtte", "leder", "ansatt", "lite.ansvar", "--without", "leder", "--without=drift",
      "--format=json")
    #expect(run.status == 0)
    let changes = try #require(try run.json["changes"] as? [[String: Any]])
    #expect(changes.map { $0["change"] as? String } == ["move", "without", "without"])
    let gone = try place.ansvar("whatif", "lite.ansvar", "--without", "leder", "--merge", "drift", "leder")
    #expect(gone.status == 2)
    #expect(gone.messages.contains("modellen har ikke `leder`"))
  }

  @Test(arguments: [
    (["--without", "ledr"], "modellen har ikke `ledr`\n  mente du `leder`?"),
    (["--without-body", "leder"], "`leder` er ikke noe organ\n  skriv `--without leder` for en rolle"),
    (["--vacant", "x"], "modellen har ikke `x`"),
    (["--merge", "leder", "leder"], "`leder` står to ganger"),
    (["--merge", "leder"], "`--merge` trenger en verdi: A B"),
    (["--move", "støtte", "leder", "drift"], "mente du `bruk.støtte`?"),
    (["--without", "leder", "-o", "ut.json"], "velg mellom `.ansvar`"),
    ([], "trenger minst én endring"),
  ])
  func aWrongWordIsNamed(_ options: [String], _ message: String) throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    let run = try place.ansvar.run(["whatif", "lite.ansvar"] + options)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test func theChangedModelIsWritten() throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    #expect(try place.ansvar("whatif", "lite.ansvar", "--without", "leder", "-o", "uten.ansvar").status == 0)
    let broken = try place.ansvar("check", "--format", "json", "uten.ansvar").json
    #expect((broken["summary"] as? [String: Any])?["errors"] as? Int == 2)
    #expect(try place.ansvar("whatif", "lite.ansvar", "--without", "leder", "--repair", "-o", "ny.ansvar").status == 0)
    let mended = try place.ansvar("check", "--format", "json", "ny.ansvar").json
    let summary = try #require(mended["summary"] as? [String: Any])
    #expect(summary["errors"] as? Int == 0 && summary["warnings"] as? Int == 0)
  }

  @Test(arguments: ["nb", "nn", "en"]) func realModelsAreMended(_ language: String) throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar("whatif", "hadeland.ansvar", "--without", "rådmann", "--language", language)
    #expect(run.status == 0)
    #expect(run.output.contains("gap.accountable"))
  }

  @Test func aModelIsNotWrittenOverItself() throws {
    let place = try Workplace(models: true)
    let before = try String(contentsOfFile: place("hadeland.ansvar"), encoding: .utf8)
    let run = try place.ansvar("whatif", "hadeland.ansvar", "--without", "programeier", "-o", "./hadeland.ansvar")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(try String(contentsOfFile: place("hadeland.ansvar"), encoding: .utf8) == before)
  }
}
