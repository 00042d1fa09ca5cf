import Foundation
import Testing

@Suite("ansvar diff")
struct DiffTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.write("før.ansvar", SmallModel.whole)
    try place.write(
      "etter.ansvar", SmallModel.whole.replacing("bruk.støtte     A      R", with: "bruk.støtte     .      A"))
    return place
  }

  @Test func differencesAreNoFailure() throws {
    let run = try place().ansvar("diff", "før.ansvar", "etter.ansvar")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.output.contains("Ansvar «Støtte»: ansvaret (A) er flyttet fra Leder til Drift; "))
    #expect(run.output.contains("Nye funn\n  advarsel: ingen utfører `bruk.støtte`"))
  }

  @Test func equalModelsHaveNone() throws {
    let run = try place().ansvar("diff", "før.ansvar", "før.ansvar", "--language", "nn")
    #expect(run.status == 0)
    #expect(run.output.contains("er dei same i begge modellane."))
  }

  @Test(arguments: ["text", "markdown", "csv", "json"]) func everyFormatIsDeterministic(_ format: String) throws {
    let place = try place()
    let runs = try (0..<2).map { _ in try place.ansvar("diff", "før.ansvar", "etter.ansvar", "--format", format) }
    #expect(runs.allSatisfy { $0.status == 0 && !$0.bytes.isEmpty })
    #expect(runs[0].bytes == runs[1].bytes)
  }

  @Test func jsonNamesWhatChanged() throws {
    let json = try place().ansvar("diff", "før.ansvar", "etter.ansvar", "--format", "json").json
    let changes = try #require(json["changes"] as? [[String: Any]])
    #expect(changes.count == 1)
    #expect(changes[0]["before"] as? [String] == ["bruk.støtte"])
    let findings = try #require(json["findings"] as? [String: Any])
    #expect((findings["new"] as? [[String: Any]])?.contains { $0["rule"] as? String == "gap.responsible" } == true)
  }

  @Test func theOldModelMayComeFromStandardInput() throws {
    let place = try place()
    let run = try place.ansvar("diff", "-", "etter.ansvar", input: SmallModel.whole)
    #expect(run.status == 0)
    #expect(run.output == (try place.ansvar("diff", "før.ansvar", "etter.ansvar").output))
    #expect(try place.ansvar("diff", "-", "-", input: SmallModel.whole).status == 2)
  }

  @Test func whatCannotBeReadIsAFailure() throws {
    let place = try place()
    try place.write("brudd.ansvar", SmallModel.broken)
    for arguments in [
      ["diff", "før.ansvar"], ["diff", "før.ansvar", "borte.ansvar"], ["diff", "brudd.ansvar", "før.ansvar"],
    ] {
      let run = try place.ansvar.run(arguments)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
    }
  }
}
