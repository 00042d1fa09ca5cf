import AnsvarDiagnostics
import Testing

@Suite("did you mean")
struct SuggestionTests {
  private let roles = [
    "enhetsleder", "programeier", "ikt-avdeling", "rådmann", "bruksnytte.opplæring", "drift.opplaring",
  ]

  @Test(
    "finds what was probably meant",
    arguments: [
      ("enhetslder", "enhetsleder"), ("enhetsleeder", "enhetsleder"), ("ehnetsleder", "enhetsleder"),
      ("radmann", "rådmann"), ("Rådmann", "rådmann"), ("ikt_avdeling", "ikt-avdeling"), ("programeir", "programeier"),
    ])
  func near(_ written: String, _ meant: String) {
    #expect(Suggestion.nearest(to: written, among: roles) == meant)
  }

  @Test("says nothing when nothing is near", arguments: ["økonomisjef", "x", ""])
  func far(_ written: String) {
    #expect(Suggestion.nearest(to: written, among: roles) == nil)
  }

  @Test("finds a duty named without its dimension when there is only one")
  func unqualified() {
    #expect(Suggestion.nearest(to: "opplæring", among: ["bruksnytte.opplæring"]) == "bruksnytte.opplæring")
    #expect(Suggestion.nearest(to: "opplæring", among: ["bruksnytte.opplæring", "vedlikehold.opplæring"]) == nil)
  }

  @Test("copes with names of any length")
  func long() {
    let long = String(repeating: "å", count: 100_000)
    #expect(Suggestion.nearest(to: long, among: roles) == nil)
  }
}
