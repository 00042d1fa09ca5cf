import Foundation
import Testing

@Suite("ansvar train --drill faults")
struct FaultDrillRunTests {
  @Test("prints the exercise and the key as Markdown", arguments: ["nb", "nn", "en"])
  func printsMarkdown(_ language: String) throws {
    let place = try Workplace(models: true)
    let words = [
      "train", "hadeland.ansvar", "--drill", "faults", "--level", "2", "--seed", "4", "--language", language,
    ]
    let run = try place.ansvar.run(words)
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(run.output.hasPrefix("# "))
    #expect(run.output.contains(language == "en" ? "## Key" : "## Fasit"))
    #expect(try place.ansvar.run(words).output == run.output)
  }

  @Test("writes a page")
  func writesPage() throws {
    let place = try Workplace(models: true)
    #expect(try place.ansvar("train", "hadeland.ansvar", "--drill", "faults", "-o", "feil.html").status == 0)
    let page = try String(contentsOfFile: place("feil.html"), encoding: .utf8)
    #expect(page.contains("Fasit") && page.contains("Dette må dere vite"))
  }

  @Test("says why no exercise can be made, and what to do")
  func tellsObstacle() throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar("train", "groth.ansvar", "--drill", "faults", "--level", "3")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains("ingen rader å plante feil i") && run.messages.contains("kurs.ansvar"))
  }

  @Test(
    "a wrong word is named",
    arguments: [
      ["--level", "2"], ["--drill", "faults", "--level", "6"], ["--drill", "x"], ["--drill", "faults", "--count", "3"],
    ])
  func wrongWord(_ options: [String]) throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar.run(["train", "hadeland.ansvar"] + options)
    #expect(run.status == 2 && run.output.isEmpty && !run.messages.isEmpty)
  }
}
