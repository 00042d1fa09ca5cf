import Testing

@Suite("ansvar format")
struct FormatTests {
  /// The small model with its columns out of line.
  static let untidy = SmallModel.whole.replacing("    bruk.opplæring  A      R", with: "  bruk.opplæring A    R")

  @Test func checkNamesWhatWouldChange() throws {
    let place = try Workplace()
    try place.write("god.ansvar", SmallModel.whole)
    try place.write("rotete.ansvar", Self.untidy)
    let run = try place.ansvar("format", "--check", "god.ansvar", "rotete.ansvar")
    #expect(run.status == 1)
    #expect(run.output == "rotete.ansvar\n")
    #expect(place.text("rotete.ansvar") == Self.untidy)
    #expect(try place.ansvar("format", "--check", "god.ansvar").status == 0)
  }

  @Test func aFileIsRewrittenInPlace() throws {
    let place = try Workplace()
    try place.write("rotete.ansvar", Self.untidy)
    let run = try place.ansvar("format", "rotete.ansvar")
    #expect(run.status == 0)
    #expect(run.all.isEmpty)
    #expect(place.text("rotete.ansvar") == SmallModel.whole)
    #expect(place.names == ["rotete.ansvar"])
  }

  @Test func aPipeIsPassedOn() throws {
    let place = try Workplace()
    #expect(try place.ansvar("format", "-", input: Self.untidy).output == SmallModel.whole)
    #expect(try place.ansvar("format", "-", input: SmallModel.whole).output == SmallModel.whole)
    let broken = try place.ansvar("format", "-", input: SmallModel.broken)
    #expect(broken.status == 2)
    #expect(broken.output.isEmpty)
  }

  @Test func aSyntaxFaultLeavesTheFileAlone() throws {
    let place = try Workplace()
    let text = SmallModel.broken + "\r\n  \u{FEFF}"
    try place.write("feil.ansvar", text)
    let run = try place.ansvar("format", "feil.ansvar")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("feil.ansvar:3:23: feil:"))
    #expect(place.bytes("feil.ansvar") == Array(text.utf8))
    #expect(place.names == ["feil.ansvar"])
  }

  @Test func aMissingFileHidesNoOther() throws {
    let place = try Workplace()
    try place.write("rotete.ansvar", Self.untidy)
    let run = try place.ansvar("format", "borte.ansvar", "rotete.ansvar")
    #expect(run.status == 2)
    #expect(run.messages.contains("`borte.ansvar`"))
    #expect(place.text("rotete.ansvar") == SmallModel.whole)
  }

  @Test func theModelsOfTheRepositoryAreTidy() throws {
    let run = try Workplace(models: true).ansvar("format", "--check", "hadeland.ansvar", "groth.ansvar")
    #expect(run.output.isEmpty)
    #expect(run.status == 0)
  }
}
