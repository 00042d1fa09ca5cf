import AnsvarComparison
import AnsvarLanguage
import AnsvarReports
import AnsvarRules
import AnsvarText
import Testing

@Suite("the differences between two models")
struct DiffTests {
  static let old = """
    model før "Før"
    organisation gran "Gran kommune"
    organisation lunner "Lunner kommune"
    role leder "Leder"
    role drift "Driftsavdeling" is unit
    dimension drift "Drift" {
        duty beredskap "Beredskap"
        duty kopiering "Sikkerhetskopiering"
    }
    assign {
        drift: leder A, drift R
    }
    plan p "Plan" {
        goal 1 "Alle med i Norge digitalt"
        goal 2 "Geodata som alle | kan bruke" {
            due 2010
        }
    }
    """
  static let new = """
    model etter "Etter"
    organisation gran "Gran kommune"
    organisation lunner "Lunner kommune"
    role leder "Leder"
    role drift "Driftsavdeling" is unit
    dimension drift "Drift" {
        duty beredskap "Beredskap"
        duty kopiering "Sikkerhetskopiering"
    }
    assign {
        drift: drift AR
    }
    assign for gran {
        drift.beredskap: leder A, drift R
    }
    plan p "Plan" {
        goal 1 "Geodata som alle | kan bruke"
    }
    revision of "før.ansvar" {
        removed goal 1 because "Oppfylt"
    }
    """

  private func parts(_ old: String = old, _ new: String = new) -> (ModelDiff, FindingChanges, CheckReport, CheckReport)
  {
    let before = Sample.report(old)
    let after = Sample.report(new)
    let diff = ModelDiff(old: before.model, new: after.model)
    return (diff, FindingChanges(old: before, new: after, diff: diff), before, after)
  }

  private func text(_ language: Language, _ old: String = old, _ new: String = new) -> [String] {
    let (diff, findings, old, new) = parts(old, new)
    return DiffText(language: language, width: 200).text(diff, findings, old: old, new: new)
      .split(separator: "\n").map(String.init)
  }

  @Test("say of several roles what several are")
  func several() {
    func model(_ letters: String) -> String {
      "role a \"A\"\nrole b \"B\"\nrole c\ndimension d {\n duty x \"X\"\n}\nassign {\n d.x: c AR\(letters)\n}\n"
    }
    #expect(
      text(.nynorsk, model(", a C, b C"), model("")).contains(
        "  Ansvar «X»: A og B er ikkje lenger rådspurde (C)."))
    #expect(text(.bokmål, model(""), model(", a S, b S")).contains("  Ansvar «X»: A og B er blitt medspillere (S)."))
  }

  @Test("are sentences in each language")
  func sentences() {
    #expect(
      text(.bokmål).prefix(8) == [
        "Før → Etter", "Ansvar",
        "  Ansvar «Beredskap»: ansvaret (A) er flyttet fra Leder til Driftsavdeling i Lunner kommune.",
        "  Ansvar «Sikkerhetskopiering»: ansvaret (A) er flyttet fra Leder til Driftsavdeling.",
        "Mål, strategier og tiltak", "  Mål 1 «Alle med i Norge digitalt» er borte.", "    → strøket: Oppfylt",
        "  Mål 2 «Geodata som alle | kan bruke» har nå nummer 1; har ikke lenger fristen 2010.",
      ])
    #expect(
      text(.nynorsk).contains("  Ansvar «Sikkerhetskopiering»: ansvaret (A) er flytta frå Leder til Driftsavdeling."))
    #expect(
      text(.english).contains(
        "  Duty “Sikkerhetskopiering”: accountability (A) has moved from Leder to Driftsavdeling."))
  }

  @Test("are a table of three columns in Markdown, which no title can break")
  func markdown() {
    let (diff, findings, old, new) = parts()
    let lines = DiffMarkdown.text(diff, findings, old: old, new: new, language: .bokmål).split(separator: "\n")
    #expect(lines.contains("| Opprinnelig | Revidert | Kommentar |"))
    #expect(lines.contains("| mål 1 «Alle med i Norge digitalt» | | strøket: Oppfylt |"))
    #expect(
      lines.contains(
        #"| mål 2 «Geodata som alle \| kan bruke» (frist 2010) | mål 1 «Geodata som alle \| kan bruke» | har nå nummer 1; har ikke lenger fristen 2010 |"#
      ))
  }

  @Test("are a table of three columns for a spreadsheet")
  func csv() throws {
    let rows = CSVRows.read(DiffCSV.bytes(parts().0, language: .bokmål))
    #expect(rows.first == ["Opprinnelig", "Revidert", "Kommentar"])
    #expect(rows.allSatisfy { $0.count == 3 })
    #expect(rows.contains(["mål 1 «Alle med i Norge digitalt»", "", "strøket: Oppfylt"]))
  }

  @Test("are the same bytes for the same models, and none for equal ones")
  func stable() {
    let (diff, findings, old, new) = parts()
    let bytes = DiffJSON.bytes(diff, findings, old: old, new: new, language: .bokmål)
    let again = parts()
    #expect(DiffJSON.bytes(again.0, again.1, old: again.2, new: again.3, language: .bokmål) == bytes)
    #expect(parts(Self.old, Self.old).0.changes.isEmpty)
  }

  @Test("a change that befalls a whole dimension is told once")
  func grouped() {
    let (diff, findings, old, new) = parts(Self.old, Self.old.replacing("leder A, drift R", with: "drift AR"))
    let text = DiffText(language: .bokmål, width: 200).text(diff, findings, old: old, new: new)
    #expect(text.contains("  Dimensjon «Drift»: ansvaret (A) er flyttet fra Leder til Driftsavdeling.\n"))
    #expect(!text.contains("Beredskap"))
  }
}
