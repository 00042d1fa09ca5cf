import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarText
import Testing

@testable import AnsvarCharts

/// What stands on the card of a role.
@Suite struct CardChartTests {
  static let model = """
    model lite "Lite ansvar"
    competence bestiller "Bestiller"
    competence oversetter "Oversetter"
    organisation gran "Gran kommune"
    role leder "Enhetsleder" has oversetter
    role drift "Driftsavdelingen" is unit
    body styret "Styret" {
        seat leder "Leder av styret" times 2
        reports to leder
    }
    dimension bruk "Bruk" {
        requires bestiller
        duty opplæring "Opplæring"
        duty støtte "Støtte"
        duty kurs "Kursing"
    }
    assign {
        bruk.opplæring: leder AR, drift S
        bruk.støtte: leder R, drift A
        bruk.kurs: drift AR, leder C
    }
    post sjef "Tjenestesjef" of gran holds leder deputy ass until 2027-01-31
    post ass "Assistent" of gran holds drift vacant since 2026-03-01
    plan plan "Plan" from 2026 to 2027 {
        area a "Kompetanse" {
            measure 1 "Kurs for alle" {
                due 2026-12-31
                responsible leder
            }
        }
    }

    """

  private func card(_ role: String, _ text: String = model, _ language: Language = .bokmål) throws -> String {
    let result = Reader.read(text: text)
    #expect(result.diagnostics.isEmpty)
    let report = Checker.check(result.model, diagnostics: result.diagnostics)
    let id: RoleID = try #require(result.model.role(named: role))
    let context = ChartContext(result.model, report: report, language: language, role: id)
    return String(decoding: ChartModels.dot(.card, context), as: UTF8.self)
  }

  @Test func everythingAboutARoleIsThere() throws {
    let card = try card("leder")
    for words in [
      "Jeg svarer for", "Jeg utfører", "Jeg blir spurt om", "og 1 som er merket AR over", "Oversetter",
      "Kompetanse som mangler", "Tjenestesjef (Gran kommune)", "Assistent (Gran kommune), til og med", "Sitter i",
      "Styret × 2", "Styret rapporterer til Enhetsleder", "1 – Kurs for alle, 31.", "Funn",
    ] {
      #expect(card.contains(words), "\(words)")
    }
    #expect(!card.contains("Jeg hjelper til med"))
  }

  @Test func severalSpeakAsWe() throws {
    let card = try card("drift")
    #expect(card.contains("Vi svarer for") && card.contains("Vi hjelper til med") && !card.contains("Jeg "))
    #expect(card.contains("ledig siden 1. mars"))
    #expect(try self.card("drift", Self.model, .nynorsk).contains("Vi hjelper til med"))
    #expect(try self.card("leder", Self.model, .english).contains("I answer for"))
  }

  @Test func whatAsksMostStandsAlone() throws {
    let result = Reader.read(text: Self.model)
    let context = ChartContext(result.model, language: .bokmål)
    let duties = CardDuties(context, try #require(result.model.role(named: "leder")), nil)
    #expect(duties.count == 3)
    #expect(duties.groups.map { $0.duties.count } == [1, 1, 1])
    #expect(duties.groups.map { $0.earlier } == [0, 1, 0])
  }

  @Test func aRoleOfNothingSaysSo() throws {
    let text = "model m \"M\"\nrole a \"Alene\"\nrole b\ndimension d {\nduty x\n}\nassign {\nd.x: b AR\n}\n"
    #expect(try card("a", text).contains("Tar ikke del i noen oppgave her."))
    let context = ChartContext(Reader.read(text: text).model, language: .bokmål)
    #expect(String(decoding: ChartModels.dot(.card, context), as: UTF8.self).contains("ingen er valgt"))
  }

  /// As wide as a sheet that stands, and not much higher.
  @Test(.enabled(if: Dot.isInstalled), arguments: [1, 15, 60])
  func fitsAPage(duties: Int) throws {
    var text = "role leder \"Leder\"\n"
    for dimension in 0..<((duties + 9) / 10) {
      text += "dimension d\(dimension) \"Dimensjon \(dimension)\" {\n"
      for duty in 0..<min(duties, 10) { text += "duty o\(duty) \"Oppgave nummer \(duty) her\"\n" }
      text += "}\n"
    }
    text += "assign {\n"
    for dimension in 0..<((duties + 9) / 10) {
      for duty in 0..<min(duties, 10) { text += "d\(dimension).o\(duty): leder \(["AR", "A", "C"][duty % 3])\n" }
    }
    let context = ChartContext(Reader.read(text: text + "}\n").model, language: .bokmål, role: RoleID(0))
    let result = try Dot.run(ChartModels.dot(.card, context))
    #expect(result.isClean)
    let size = try #require(
      String(decoding: result.output, as: UTF8.self).firstMatch(of: /width="(\d+)pt" height="(\d+)pt"/))
    let (width, height) = (Double(size.1) ?? 0, Double(size.2) ?? 0)
    // A4 that stands has 523 by 770 points; 9-point text can shrink to 8.
    #expect(min(523 / width, 770 / height) > 8.0 / 9, "\(width) × \(height)")
  }
}
