import AnsvarCharts
import AnsvarSystem
import Foundation
import Testing

@Suite("ansvar chart")
struct ChartTests {
  static let views = ChartCatalogue.all.map { $0.id }
  /// What a view needs besides the model, for `hadeland.ansvar` and the models of `SmallModel`.
  static func needs(_ view: String, role: String = "enhetsleder", old: String = "groth.ansvar") -> [String] {
    switch ChartCatalogue.chart(view)?.need {
    case .role: ["--role", role]
    case .earlierModel: ["--old", old]
    case nil: []
    }
  }

  /// Whether Graphviz is here; without it a program can only write `.dot`.
  static let hasGraphviz = (try? Graphviz()) != nil

  /// How a whole file of each format begins and ends; the first byte of PNG is no text.
  private static let frame = ["svg": ("<?xml", "</svg>"), "pdf": ("%PDF-", "%%EOF"), "png": ("PNG", "IEND")]

  @Test(arguments: views) func theDOTNeedsNoGraphviz(_ view: String) throws {
    let place = try Workplace(models: true)
    place.ansvar.environment["ANSVAR_DOT"] = "/finnes/ikke"
    let chart = ["chart", "hadeland.ansvar", "--view", view] + Self.needs(view)
    let run = try place.ansvar.run(chart + ["-o", "kart.dot"])
    #expect(run.status == 0)
    #expect(run.all.isEmpty)
    let dot = try #require(place.text("kart.dot"))
    #expect(dot.hasSuffix("}\n"))
    #expect(try place.ansvar.run(chart + ["-o", "-"]).output == dot)
  }

  @Test(.enabled(if: hasGraphviz), arguments: views) func everyFormatIsWhole(_ view: String) throws {
    let place = try Workplace(models: true)
    for format in ["svg", "pdf", "png"] {
      let run = try place.ansvar.run(
        ["chart", "hadeland.ansvar", "--view", view, "-o", "kart." + format] + Self.needs(view))
      #expect(run.status == 0, "\(run.messages)")
      let bytes = try #require(place.bytes("kart." + format))
      let (start, end) = try #require(Self.frame[format])
      #expect(bytes.starts(with: start.utf8) || bytes.dropFirst().starts(with: start.utf8))
      #expect(String(decoding: bytes.suffix(16), as: UTF8.self).contains(end))
    }
  }

  @Test func theEndingMayBeInCapitals() throws {
    let place = try Workplace(models: true)
    #expect(try place.ansvar("chart", "groth.ansvar", "--view", "dimensions", "-o", "KART.DOT").status == 0)
    #expect(place.names.contains("KART.DOT"))
  }

  @Test(arguments: ["nb", "nn", "en"]) func theTitlesFollowTheLanguage(_ language: String) throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar(
      "chart", "hadeland.ansvar", "--view", "matrix", "-o", "-", "--language", language)
    let title = ["nb": "Enhetsleder", "nn": "Einingsleiar", "en": "Unit manager"]
    #expect(run.output.contains(try #require(title[language])))
  }

  @Test func aStyleChangesTheChart() throws {
    let place = try Workplace(models: true)
    func chart(_ more: String...) throws -> Ansvar.Run {
      try place.ansvar.run(["chart", "hadeland.ansvar", "--view", "roles", "-o", "-"] + more)
    }
    let print = try chart().output
    #expect(try chart("--style", "print").output == print)
    #expect(try chart("--style", "colour").output != print)
    let own = Ansvar.repository.appendingPathComponent("Graphviz/styles/colour.gv").path
    #expect(try chart("--style", own).output == chart("--style", "colour").output)
  }

  @Test func aBrokenStyleIsRefused() throws {
    let place = try Workplace(models: true)
    try place.write("stil.gv", "graph {\n  node [color=\n")
    try place.write("kart.dot", "gammelt")
    let run = try place.ansvar("chart", "groth.ansvar", "--view", "roles", "--style", "stil.gv", "-o", "kart.dot")
    #expect(run.status == 2)
    #expect(run.messages.contains("stil.gv:"))
    #expect(place.text("kart.dot") == "gammelt")
    let missing = try place.ansvar("chart", "groth.ansvar", "--view", "roles", "--style", "borte.gv", "-o", "kart.dot")
    #expect(missing.status == 2)
    #expect(missing.messages.contains("`borte.gv` kan ikke leses: filen finnes ikke"))
  }

  @Test func oneOrganisationMayBeDrawn() throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar("chart", "hadeland.ansvar", "--view", "matrix", "--for", "gran", "-o", "-")
    #expect(run.status == 0)
    #expect(run.output.contains("Gran kommune"))
    let wrong = try place.ansvar("chart", "hadeland.ansvar", "--view", "matrix", "--for", "grann", "-o", "x.dot")
    #expect(wrong.status == 2)
    #expect(wrong.messages == "ansvar: modellen har ikke `grann`\n  mente du `gran`?\n")
    #expect(place.bytes("x.dot") == nil)
  }

  @Test func aCardIsOfOneRole() throws {
    let place = try Workplace(models: true)
    func chart(_ more: String...) throws -> Ansvar.Run {
      try place.ansvar.run(["chart", "hadeland.ansvar", "--view", "card", "-o", "-"] + more)
    }
    let card = try chart("--role", "enhetsleder")
    #expect(card.status == 0 && card.messages.isEmpty)
    #expect(card.output.contains("Jeg svarer for"))
    #expect(try chart("--role", "enhetsleder", "--language", "nn").output.contains("Eg svarer for"))
    #expect(try chart("--role", "enhetsleder", "--language", "en").output.contains("I answer for"))
    let none = try chart()
    #expect(none.status == 2 && none.output.isEmpty)
    #expect(none.messages.contains("`--view card` viser én rolle og må vite hvilken"))
    #expect(none.messages.contains("oppgi `--role` og en av `"))
    let wrong = try chart("--role", "enhetsledar")
    #expect(wrong.status == 2)
    #expect(wrong.messages == "ansvar: modellen har ikke `enhetsledar`\n  mente du `enhetsleder`?\n")
    let other = try place.ansvar("chart", "hadeland.ansvar", "--view", "roles", "--role", "rådmann", "-o", "-")
    #expect(other.status == 2 && other.messages.contains("`--role` hører til `--view card`"))
  }

  @Test func aRevisionIsComparedWithTheModelBefore() throws {
    let place = try Workplace()
    try place.write("før.ansvar", SmallModel.whole)
    let new = SmallModel.whole.replacing("duty støtte    \"Støtte\"", with: "duty støtte    \"Brukerstøtte\"")
      .replacing("bruk.støtte     A      R", with: "bruk.støtte     R      A")
    try place.write("ny.ansvar", new)
    try place.write("revidert.ansvar", new + "\nrevision of \"før.ansvar\" {\n}\n")
    let given = try place.ansvar("chart", "ny.ansvar", "--view", "revision", "--old", "før.ansvar", "-o", "-")
    #expect(given.status == 0 && given.messages.isEmpty)
    #expect(given.output.contains("<S>A</S>") && given.output.contains("før: Støtte"))
    let named = try place.ansvar("chart", "revidert.ansvar", "--view", "revision", "-o", "-")
    #expect(named.status == 0 && named.output == given.output)
    let none = try place.ansvar("chart", "ny.ansvar", "--view", "revision", "-o", "x.dot")
    #expect(none.status == 2 && place.bytes("x.dot") == nil)
    #expect(none.messages.contains("oppgi den tidligere modellen med `--old`"))
    let missing = try place.ansvar("chart", "ny.ansvar", "--view", "revision", "--old", "borte.ansvar", "-o", "-")
    #expect(missing.status == 2 && missing.messages.contains("borte.ansvar"))
    let other = try place.ansvar("chart", "ny.ansvar", "--view", "matrix", "--old", "før.ansvar", "-o", "-")
    #expect(other.status == 2 && other.messages.contains("`--old` hører til `--view revision`"))
  }

  @Test func coverageShowsTheOrganisationAskedFor() throws {
    let place = try Workplace(models: true)
    let all = try place.ansvar("chart", "hadeland.ansvar", "--view", "coverage", "-o", "-")
    #expect(all.output.contains("I alt: Hadelandskommunene") && all.output.contains("Lunner kommune"))
    let one = try place.ansvar("chart", "hadeland.ansvar", "--view", "coverage", "--for", "gran", "-o", "-")
    #expect(one.status == 0 && one.output.contains("Gran kommune") && !one.output.contains("Lunner kommune"))
  }

  @Test func viewAndFileAreNeeded() throws {
    let place = try Workplace(models: true)
    let view = try place.ansvar("chart", "groth.ansvar", "-o", "x.dot")
    #expect(view.status == 2)
    #expect(view.messages.contains("oppgi `--view` og ett av `matrix`"))
    let file = try place.ansvar("chart", "groth.ansvar", "--view", "roles")
    #expect(file.status == 2)
    #expect(file.messages.contains("oppgi den med `-o`"))
  }

  @Test(arguments: ["x.jpg", "x", "x.ansvar", ".svg"]) func theEndingIsKnown(_ name: String) throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar("chart", "groth.ansvar", "--view", "roles", "-o", name)
    #expect(run.status == 2)
    #expect(run.messages.contains("`.dot`, `.svg`, `.pdf`, `.png`"))
    #expect(place.bytes(name) == nil)
  }

  @Test func whatCannotBeUnderstoodIsToldAndTheRestDrawn() throws {
    let place = try Workplace()
    try place.write("feil.ansvar", SmallModel.unsound)
    try place.write("før.ansvar", SmallModel.whole)
    for view in Self.views {
      let run = try place.ansvar.run(
        ["chart", "feil.ansvar", "--view", view, "-o", "kart.dot"] + Self.needs(view, role: "leder", old: "før.ansvar"))
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(run.messages.contains("feil.ansvar:15:5: feil: "))
      #expect(
        run.messages.contains("\n2 feil · det som ikke kunne forstås, mangler i kartet eller står der uten betydning\n")
      )
      #expect(place.text("kart.dot")?.hasSuffix("}\n") == true)
    }
  }

  @Test func aModelWithASyntaxFaultIsNotDrawn() throws {
    let place = try Workplace()
    try place.write("feil.ansvar", SmallModel.broken)
    try place.write("kart.svg", "gammelt")
    let run = try place.ansvar("chart", "feil.ansvar", "--view", "roles", "-o", "kart.svg")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("feil.ansvar:3:23: feil:"))
    #expect(place.text("kart.svg") == "gammelt")
  }
}
