import Foundation
import Testing

@Suite("ansvar matrix")
struct MatrixTests {
  @Test func textFitsTheTerminal() throws {
    let place = try Workplace(models: true)
    let wide = try place.ansvar("matrix", "hadeland.ansvar")
    #expect(wide.status == 0)
    #expect(wide.messages.isEmpty)
    #expect(wide.output.contains("Resultatansvar"))
    place.ansvar.environment["COLUMNS"] = "40"
    let narrow = try place.ansvar("matrix", "hadeland.ansvar")
    #expect(narrow.status == 0)
    #expect(narrow.output != wide.output)
  }

  @Test(arguments: ["", "0", "-5", "1", "99999999999999999999", "bredt"])
  func anOddWidthIsNoTrouble(_ columns: String) throws {
    let place = try Workplace(models: true)
    place.ansvar.environment["COLUMNS"] = columns
    #expect(try place.ansvar("matrix", "hadeland.ansvar").status == 0)
    #expect(try place.ansvar("check", "groth.ansvar").status == 0)
    #expect(try place.ansvar("--help").status == 0)
  }

  @Test func csvHasARowForEachDuty() throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    let run = try place.ansvar("matrix", "--format", "csv", "lite.ansvar")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\r\n").filter {
      $0.contains("bruk.") || $0.contains("Opplæring") || $0.contains("Støtte")
    }
    #expect(lines.count == 2)
  }

  @Test func jsonCanBeParsed() throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar("matrix", "--format", "json", "hadeland.ansvar")
    #expect(run.status == 0)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.bytes)) }
  }

  @Test func markdownIsATable() throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    let run = try place.ansvar("matrix", "--format", "markdown", "lite.ansvar")
    #expect(run.status == 0)
    #expect(run.output.contains("| Opplæring"))
  }

  @Test func oneOrganisationMayBeShown() throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar("matrix", "hadeland.ansvar", "--for", "gran")
    #expect(run.status == 0)
    #expect(run.output.contains("Gran kommune"))
    let wrong = try place.ansvar("matrix", "hadeland.ansvar", "--system", "pleie")
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("modellen har ikke `pleie`"))
  }

  @Test(arguments: [
    ("nb", "2 feil · det som ikke kunne forstås, mangler i tabellen eller står der uten betydning"),
    ("nn", "2 feil · det som ikkje kunne forståast, manglar i tabellen eller står der utan tyding"),
    ("en", "2 errors · what could not be understood is missing from the table or stands there without meaning"),
  ])
  func whatCannotBeUnderstoodIsToldAndTheRestShown(_ language: String, _ last: String) throws {
    let place = try Workplace()
    try place.write("feil.ansvar", SmallModel.unsound)
    for format in ["text", "markdown", "csv", "json"] {
      let run = try place.ansvar("matrix", "--format", format, "--language", language, "feil.ansvar")
      #expect(run.status == 0)
      #expect(run.output.contains("Opplæring"))
      #expect(run.messages.contains("feil.ansvar:14:"))
      #expect(run.messages.contains("feil.ansvar:15:5:"))
      #expect(run.messages.contains("[structure.letter]"))
      #expect(run.messages.contains("[structure.unknown-name]"))
      #expect(run.messages.hasSuffix("\n" + last + "\n"))
    }
  }

  @Test func manyFaultsAreToldInPart() throws {
    let place = try Workplace()
    let rows = (1...50).map { "    ukjent.ansvar-\($0)  A R C\n" }.joined()
    try place.write(
      "feil.ansvar", SmallModel.whole.replacing("    bruk.støtte     A", with: rows + "    bruk.støtte     A"))
    let run = try place.ansvar("matrix", "feil.ansvar")
    #expect(run.status == 0)
    #expect(run.messages.ranges(of: "[structure.unknown-name]").count == 20)
    #expect(run.messages.contains("… og 30 funn til som ikke vises\n50 feil · "))
  }

  @Test func findingsMayBeMarked() throws {
    let place = try Workplace()
    try place.write("hull.ansvar", SmallModel.gap)
    let plain = try place.ansvar("matrix", "hull.ansvar").output
    let marked = try place.ansvar("matrix", "--findings", "hull.ansvar")
    #expect(marked.status == 0)
    #expect(marked.output != plain)
  }
}
