import Foundation
import Testing

@Suite("ansvar compare")
struct CompareTests {
  private let today = ["--today", "2026-06-01"]

  private func workplace() throws -> Workplace {
    let place = try Workplace(models: true)
    for name in ["ror-ikt.ansvar", "ks.ansvar"] {
      let model = Ansvar.repository.appendingPathComponent("Models/" + name).path
      try FileManager.default.copyItem(atPath: model, toPath: place(name))
    }
    return place
  }

  @Test func oneModelIsItsOrganisations() throws {
    let place = try workplace()
    let run = try place.ansvar.run(["compare", "hadeland.ansvar"] + today)
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(run.output.contains("Gran kommune") && run.output.contains("Modellen som"))
    #expect(run.output.contains("gap.accountable"))
  }

  @Test func severalModelsStandBesideEachOther() throws {
    let place = try workplace()
    let run = try place.ansvar.run(["compare", "hadeland.ansvar", "ror-ikt.ansvar", "ks.ansvar"] + today)
    #expect(run.status == 0 && run.output.contains("hadeland, ror-ikt og ks\n"))
    #expect(run.output.contains("`plan.goal-uncovered` er ikke innstilt likt"))
    let apart = try place.ansvar.run(
      ["compare", "--by", "organisation", "hadeland.ansvar", "ks.ansvar", "--sort", "name"] + today)
    #expect(apart.output.contains("Gran kommune") && !apart.output.contains("hadeland ikke"))
  }

  @Test func aFolderOfModelsIsOneAndThatIsTold() throws {
    let place = try Workplace()
    for name in ["a", "b"] { try place.write("kommuner/\(name).ansvar", SmallModel.gap) }
    let run = try place.ansvar("compare", "kommuner")
    #expect(run.status == 0)
    #expect(run.messages.contains("skriv `kommuner/*.ansvar` for å sette dem ved siden av hverandre"))
  }

  /// The counts by rule are those of `check`, whichever way they are taken apart.
  @Test(arguments: ["model", "organisation"])
  func agreesWithTheCheck(by grouping: String) throws {
    let place = try workplace()
    for name in ["hadeland", "ror-ikt", "ks"] {
      let check = try place.ansvar.run(
        ["check", "--format", "json", "--summary-only", name + ".ansvar"] + today
      ).json
      let compare = try place.ansvar.run(
        ["compare", "--format", "json", "--by", grouping, name + ".ansvar"] + today
      ).json
      let rows = try #require(compare["rows"] as? [[String: Any]])
      var rules: [String: Int] = [:]
      for row in rows { rules.merge(try #require(row["rules"] as? [String: Int]), uniquingKeysWith: +) }
      #expect(rules == (check["rules"] as? [String: Int]))
    }
  }

  @Test(arguments: ["text", "markdown", "csv", "json"])
  func sameBytes(format: String) throws {
    let place = try workplace()
    let words = ["compare", "--format", format, "hadeland.ansvar", "ror-ikt.ansvar", "--by", "organisation"] + today
    let first = try place.ansvar.run(words)
    #expect(first.status == 0)
    #expect(try place.ansvar.run(words).bytes == first.bytes)
  }

  @Test func whatTheLimitLeavesOutIsTold() throws {
    let place = try workplace()
    let text = try place.ansvar.run(["compare", "ror-ikt.ansvar", "--limit", "2"] + today)
    #expect(text.output.contains("… og 3 organisasjoner til"))
    let csv = try place.ansvar.run(["compare", "ror-ikt.ansvar", "--limit", "2", "--format", "csv"] + today)
    #expect(csv.messages == "`--limit` utelater 3 organisasjoner\n")
    for wrong in ["0", "-1", "to", ""] {
      #expect(try place.ansvar.run(["compare", "ror-ikt.ansvar", "--limit=" + wrong]).status == 2)
    }
  }

  @Test func drawsAChart() throws {
    let place = try workplace()
    for name in ["kart.svg", "kart.dot"] {
      let run = try place.ansvar.run(["compare", "hadeland.ansvar", "ks.ansvar", "-o", name] + today)
      #expect(run.status == 0 && run.all.isEmpty, "\(run.all)")
      #expect(place.text(name)?.isEmpty == false)
    }
    let run = try place.ansvar("compare", "hadeland.ansvar", "-o", "kart.csv")
    #expect(run.status == 2 && run.messages.contains(".svg"))
    #expect(try place.ansvar("compare", "hadeland.ansvar", "-o", "k.svg", "--format", "csv").status == 2)
    #expect(try place.ansvar("compare", "hadeland.ansvar", "--style", "colour").status == 2)
  }

  @Test func whatCannotBeReadStopsIt() throws {
    let place = try workplace()
    try place.write("feil.ansvar", SmallModel.broken)
    try place.write("usikker.ansvar", SmallModel.unsound)
    #expect(try place.ansvar("compare", "hadeland.ansvar", "feil.ansvar").status == 2)
    let several = try place.ansvar("compare", "borte.ansvar", "hadeland.ansvar", "feil.ansvar")
    #expect(several.status == 2 && several.output.isEmpty)
    #expect(several.messages.contains("`borte.ansvar` kan ikke leses: filen finnes ikke\n"))
    #expect(several.messages.contains("ansvar: `feil.ansvar` kan ikke leses\n"))
    #expect(several.messages.hasSuffix("ansvar: ingenting er sammenlignet, for 2 av 3 modeller kan ikke leses\n"))
    let unsound = try place.ansvar("compare", "usikker.ansvar")
    #expect(unsound.status == 0 && unsound.output.contains("structure.letter"))
    #expect(unsound.messages.contains("det som ikke kunne forstås, er ikke med i tallene"))
  }
}
