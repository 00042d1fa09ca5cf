import Foundation
import Testing

/// `ansvar train MODEL --blank`, `--compare` and `--assess`, as somebody types them.
@Suite("ansvar train, with forms") struct TrainFormTests {
  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.write(
      "lite.ansvar",
      SmallModel.whole.replacing("role leder", with: "competence mot\nrole leder")
        .replacing("duty opplæring \"Opplæring\"", with: "duty opplæring \"Opplæring\" requires mot"))
    return place
  }

  /// Fills in one cell of a form in CSV.
  private func fill(_ text: String, _ row: String, _ column: Int, _ answer: String) -> String {
    text.split(separator: "\r\n").map { line in
      guard line.hasPrefix(row) else { return String(line) }
      var cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      cells[column] = answer
      return cells.joined(separator: ";")
    }.joined(separator: "\r\n") + "\r\n"
  }

  @Test func groupsFillInAndSeeWhereTheyDiffer() throws {
    let place = try place()
    #expect(try place.ansvar("train", "lite.ansvar", "--blank", "-o", "skjema.csv").all.isEmpty)
    let empty = try #require(place.text("skjema.csv"))
    #expect(empty.contains("duty:;title:;dimension:;leder;drift;ansatt"))
    try place.write("a.csv", fill(empty, "bruk.opplæring", 3, "A").replacing("Gruppe;;", with: "Gruppe;Linja;"))
    try place.write("b.csv", fill(empty, "bruk.opplæring", 4, "a").replacing("Gruppe;;", with: "Gruppe;IKT;"))
    let run = try place.ansvar("train", "lite.ansvar", "--compare", "a.csv", "b.csv", "-o", "kart.md")
    #expect(run.status == 0)
    #expect(run.all.isEmpty)
    let map = try #require(place.text("kart.md"))
    #expect(map.contains("Linja: Leder; IKT: Drift"))
    #expect(map.contains("**Opplæring** (100\u{a0}%)"))
    #expect(map.contains("A 4, R 3, S 2, C 2, I 1"))
    #expect(try place.ansvar("train", "lite.ansvar", "--compare", "a.csv", "b.csv", "-o", "-").output == map)
  }

  @Test func aFaultNamesItsCellAndNothingIsWritten() throws {
    let place = try place()
    _ = try place.ansvar("train", "lite.ansvar", "--blank", "-o", "skjema.csv")
    let empty = try #require(place.text("skjema.csv"))
    try place.write("gruppe-a.csv", fill(empty, "bruk.støtte", 3, "hva"))
    let run = try place.ansvar("train", "lite.ansvar", "--compare", "gruppe-a.csv", "skjema.csv", "-o", "kart.md")
    #expect(run.status != 0)
    #expect(run.messages.contains("gruppe-a.csv:15"))
    #expect(run.messages.contains("`hva` i ruten for `Leder` er ikke noe svar"))
    #expect(place.text("kart.md") == nil)
  }

  @Test func peopleAssessWhatTheyCan() throws {
    let place = try place()
    #expect(try place.ansvar("train", "lite.ansvar", "--assess", "-o", "form.csv").all.isEmpty)
    let empty = try #require(place.text("form.csv"))
    try place.write("en.csv", fill(empty, "leder;mot", 5, "1"))
    try place.write("to.csv", fill(empty, "drift;mot", 5, "3"))
    let run = try place.ansvar("train", "lite.ansvar", "--assess", "en.csv", "to.csv", "-o", "ut.md")
    #expect(run.status == 0)
    #expect(run.all.isEmpty)
    let text = try #require(place.text("ut.md"))
    #expect(text.contains("**mot**, for rollen «Leder»"))
    #expect(text.contains("Kan lære det bort: «Drift»"))
  }

  @Test func formsAreMadeInEveryFormat() throws {
    let place = try place()
    for ending in ["csv", "xlsx"] {
      #expect(try place.ansvar("train", "lite.ansvar", "--blank", "-o", "tom." + ending).all.isEmpty)
      #expect(try place.ansvar("train", "lite.ansvar", "--assess", "-o", "egen." + ending).all.isEmpty)
    }
    for ending in ["md", "html"] {
      #expect(try place.ansvar("train", "lite.ansvar", "--assess", "-o", "egen." + ending).all.isEmpty)
    }
    #expect(place.bytes("tom.xlsx")?.starts(with: Array("PK".utf8)) == true)
    // An empty workbook is a form in which nobody has written.
    let run = try place.ansvar("train", "lite.ansvar", "--compare", "tom.xlsx", "tom.csv", "-o", "kart.md")
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test(.enabled(if: PaperTools.areHere)) func chartsAndPaperAreDrawn() throws {
    let place = try place()
    _ = try place.ansvar("train", "lite.ansvar", "--blank", "-o", "s.csv")
    _ = try place.ansvar("train", "lite.ansvar", "--assess", "-o", "e.csv")
    for ending in ["svg", "html", "pdf"] {
      let map = try place.ansvar("train", "lite.ansvar", "--compare", "s.csv", "s.csv", "-o", "kart." + ending)
      #expect(map.status == 0, "\(map.messages)")
      let result = try place.ansvar("train", "lite.ansvar", "--assess", "e.csv", "-o", "ut." + ending)
      #expect(result.status == 0, "\(result.messages)")
    }
    #expect(place.text("kart.svg")?.contains("<desc id=\"description\">") == true)
    #expect(place.text("kart.html")?.contains("<svg") == true)
    #expect(try place.ansvar("train", "lite.ansvar", "--blank", "-o", "s.pdf").status == 0)
    let words = try place.ansvar.shell("exec pdftotext -layout s.pdf -")
    #expect(words.output.contains("Gruppe:"))
    #expect(words.output.contains("Opplæring"))
  }

  @Test(arguments: [
    (["--blank", "--compare", "-o", "x.csv"], "velg én av dem"),
    (["--blank", "a.csv", "-o", "x.csv"], "ingenting å gjøre med den"), (["a.csv"], "ingenting å gjøre med den"),
    (["--blank", "-o", "x.svg"], ".csv"), (["--compare", "-o", "x.md"], "minst to grupper"),
    (["--compare", "a.csv", "-o", "x.md"], "minst to grupper"), (["--compare", "a", "b", "-o", "x.xlsx"], ".html"),
    (["--compare", "a.txt", "b.csv", "-o", "x.md"], "er ikke noe utfylt skjema"), (["--blank"], "-o"),
  ])
  func whatDoesNotGoTogetherIsRefused(_ words: [String], _ message: String) throws {
    let place = try place()
    let run = try place.ansvar.run(["train", "lite.ansvar"] + words)
    #expect(run.status != 0)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test func theSameFormsGiveTheSameBytes() throws {
    let place = try place()
    for name in ["en", "to"] {
      for ending in ["csv", "xlsx"] {
        _ = try place.ansvar("train", "lite.ansvar", "--blank", "-o", name + "." + ending)
      }
    }
    #expect(place.bytes("en.csv") == place.bytes("to.csv"))
    #expect(place.bytes("en.xlsx") == place.bytes("to.xlsx"))
  }

  @Test(arguments: [("--assess", 500, "500"), ("--compare", 60, "60")])
  func thereIsAMostOfForms(_ option: String, _ most: Int, _ told: String) throws {
    let place = try place()
    for count in [most - 1, most, most + 1] {
      let forms = Array(repeating: "borte.csv", count: count)
      let run = try place.ansvar.run(["train", "lite.ansvar", option] + forms + ["-o", "ut.md"])
      #expect(run.status == 2)
      #expect(run.messages.contains("høyst \(told)") == (count > most), "\(run.messages)")
    }
  }
}
