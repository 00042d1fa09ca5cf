import AnsvarSystem
import Testing

@Suite("ansvar report")
struct ReportTests {
  static let hasGraphviz = (try? Graphviz()) != nil

  @Test(.enabled(if: hasGraphviz)) func aPageHasItsPictures() throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar("report", "hadeland.ansvar", "-o", "rapport.html")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.all.isEmpty)
    let page = try #require(place.text("rapport.html"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\">"))
    #expect(page.hasSuffix("</html>\n"))
    for chart in ["coverage", "bridge", "roles", "dimensions", "governance", "plan"] {
      #expect(page.contains("aria-labelledby=\"chart-\(chart)-title chart-\(chart)-desc\""), "\(chart)")
    }
    for name in ["en.html", "to.html"] {
      #expect(try place.ansvar("report", "groth.ansvar", "-o", name).status == 0)
    }
    #expect(place.bytes("en.html") == place.bytes("to.html"))
  }

  @Test func withoutGraphvizTheTablesSayTheSame() throws {
    let place = try Workplace(models: true)
    place.ansvar.environment["ANSVAR_DOT"] = "/finnes/ikke"
    let run = try place.ansvar("report", "hadeland.ansvar", "-o", "rapport.html")
    #expect(run.status == 0)
    #expect(run.messages.contains("Graphviz mangler"))
    #expect(run.messages.contains("sudo apt install graphviz"))
    #expect(run.messages.contains("rapporten er laget uten bilder; tabellene sier det samme"))
    let page = try #require(place.text("rapport.html"))
    #expect(!page.contains("<svg"))
    #expect(page.contains("id=\"bridge-table\""))
  }

  @Test func aChartThatCannotBeDrawnIsLeftOut() throws {
    let place = try Workplace(models: true)
    try place.script("dot", "cat >/dev/null; echo 'Error: nei' >&2; exit 1")
    place.ansvar.environment["ANSVAR_DOT"] = place("dot")
    let run = try place.ansvar("report", "hadeland.ansvar", "-o", "rapport.html", "--language", "en")
    #expect(run.status == 0)
    #expect(run.messages.contains("the report is made without the picture “The bridge between the camps”"))
    #expect(place.text("rapport.html")?.contains("<svg") == false)
  }

  @Test func whatIsNoPictureDoesNotGetIn() throws {
    let place = try Workplace(models: true)
    try place.script("dot", "cat >/dev/null; echo '<?xml version=\"1.0\"?><svg><script>alert(1)</script></svg>'")
    place.ansvar.environment["ANSVAR_DOT"] = place("dot")
    #expect(try place.ansvar("report", "hadeland.ansvar", "-o", "rapport.html").status == 0)
    #expect(place.text("rapport.html")?.contains("alert(1)") == false)
  }

  @Test func markdownNeedsNoGraphviz() throws {
    let place = try Workplace(models: true)
    place.ansvar.environment["ANSVAR_DOT"] = "/finnes/ikke"
    let run = try place.ansvar("report", "hadeland.ansvar", "-o", "rapport.md", "--language", "nn")
    #expect(run.status == 0)
    #expect(run.all.isEmpty)
    let text = try #require(place.text("rapport.md"))
    #expect(text.hasPrefix("# Forvaltingsdimensjonar IKT i hadelandskommunane\n"))
    #expect(text.contains("## Ansvarsmatrisa"))
  }

  @Test func theEndingDecides() throws {
    let place = try Workplace()
    try place.write("m.ansvar", SmallModel.whole)
    for name in ["x.docx", "x.txt", "x"] {
      let run = try place.ansvar("report", "m.ansvar", "-o", name)
      #expect(run.status == 2)
      #expect(run.messages.contains("`.html`") && run.messages.contains("`.md`"), "\(run.messages)")
      #expect(place.bytes(name) == nil)
    }
    #expect(try place.ansvar("report", "m.ansvar").status == 2)
    #expect(try place.ansvar("report", "m.ansvar", "-o", "X.HTML").status == 0)
    place.ansvar.environment["ANSVAR_DOT"] = "/finnes/ikke"
    #expect(try place.ansvar("report", "m.ansvar", "-o", "-").output.hasPrefix("<!DOCTYPE html>"))
  }

  @Test func aModelWithFaultsIsReportedWithAWarning() throws {
    let place = try Workplace()
    try place.write("m.ansvar", SmallModel.unsound)
    let run = try place.ansvar("report", "m.ansvar", "-o", "x.md")
    #expect(run.status == 0)
    #expect(run.messages.contains("mangler i rapporten eller står der uten betydning"))
    try place.write("m.ansvar", SmallModel.broken)
    try place.write("x.md", "gammelt")
    #expect(try place.ansvar("report", "m.ansvar", "-o", "x.md").status == 2)
    #expect(place.text("x.md") == "gammelt")
  }

  @Test func theDayIsTold() throws {
    let place = try Workplace()
    try place.write("m.ansvar", SmallModel.waived)
    let before = try place.ansvar("report", "m.ansvar", "-o", "x.md", "--today", "2026-12-31")
    #expect(before.status == 0)
    #expect(place.text("x.md")?.contains("31\\. desember 2026 med ansvar") == true)
    #expect(place.text("x.md")?.contains("Godtatt (1)") == true)
    #expect(try place.ansvar("report", "m.ansvar", "-o", "x.md", "--today", "2027-01-01").status == 0)
    #expect(place.text("x.md")?.contains("Godtatt (1)") == false)
  }

  @Test func theFoldersOfItsMakerAreNotTold() throws {
    let place = try Workplace()
    try place.write("hemmelig/m.ansvar", SmallModel.gap)
    #expect(try place.ansvar("report", "hemmelig/m.ansvar", "-o", "x.md").status == 0)
    #expect(place.text("x.md")?.contains("m.ansvar, linje 15") == true)
    #expect(place.text("x.md")?.contains("hemmelig") == false)
  }
}
