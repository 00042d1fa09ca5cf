import Foundation
import Testing

@Suite("ansvar export")
struct ExportTests {
  @Test(arguments: ["hadeland.ansvar", "groth.ansvar"]) func theModelAsJSON(_ model: String) throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar("export", model, "-o", "ut.json")
    #expect(run.status == 0)
    #expect(run.all.isEmpty)
    let bytes = try #require(place.bytes("ut.json"))
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(json["version"] as? Int == 1)
    #expect(json["model"] as? String == String(model.dropLast(7)) || model == "groth.ansvar")
    let dimensions = try #require(json["dimensions"] as? [[String: Any]])
    #expect(dimensions.allSatisfy { $0["id"] is String && $0["title"] is String && $0["duties"] is [Any] })
    #expect(try place.ansvar("export", model, "-o", "-").bytes == bytes)
  }

  @Test func assignmentsCarryTheNamesOfTheContract() throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    let json = try place.ansvar("export", "lite.ansvar", "--output=-").json
    let assignments = try #require(json["assignments"] as? [[String: Any]])
    #expect(assignments.count == 6)
    #expect(
      assignments.contains {
        $0["duty"] as? String == "bruk.opplæring" && $0["role"] as? String == "leder"
          && $0["participation"] as? String == "A"
      })
  }

  @Test(arguments: [
    ("nb", "2 feil · modellen er ikke eksportert: noe av den ville manglet\n"),
    ("nn", "2 feil · modellen er ikkje eksportert: noko av han ville mangla\n"),
    ("en", "2 errors · the model is not exported: a part of it would be missing\n"),
  ])
  func aModelThatCannotBeUnderstoodIsNotExported(_ language: String, _ told: String) throws {
    let place = try Workplace()
    try place.write("feil.ansvar", SmallModel.unsound)
    let run = try place.ansvar("export", "feil.ansvar", "-o", "ut.json", "--language", language)
    #expect(run.status == 2)
    #expect(run.messages.contains(told))
    #expect(place.bytes("ut.json") == nil)
  }

  @Test func onlyJSONIsWritten() throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar("export", "groth.ansvar", "-o", "ut.xlsx")
    #expect(run.status == 2)
    #expect(run.messages.contains("velg mellom `.json`"))
    #expect(place.bytes("ut.xlsx") == nil)
  }
}
