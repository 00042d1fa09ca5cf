import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarText
import Testing

@testable import AnsvarSheets

@Suite("A matrix that anybody has made") struct PlainMatrixTests {
  private func text(_ result: SpreadsheetReader.Result) -> String {
    result.read.diagnostics.isEmpty ? String(decoding: ModelSource(result.read.model).bytes(), as: UTF8.self) : "feil"
  }

  private func csv(_ text: String) -> SpreadsheetReader.Result {
    SpreadsheetReader.readCSV(SourceText(name: "mappe/plan.csv", text: text))
  }

  private func notes(_ result: SpreadsheetReader.Result) -> [String] {
    result.notes.map { $0.message(.english, $0.places) }
  }

  private func faults(_ result: SpreadsheetReader.Result) -> [String] {
    result.read.diagnostics.map { ($0.file ?? "?") + ": " + $0.message(.english) }
  }

  /// Activities in rows under their phases, roles in columns, words and crosses in the cells.
  private static let template = EditedBook(
    "Ansvarsmatrise",
    [
      ["Ansvarsmatrise for anskaffelsen"], [],
      ["Nr", "Aktiviteter og beslutninger", "Prosjekteier", "Innkjøper", "Jurist", "Frist", "Kommentar"],
      ["Fase 1: Planlegge"], ["1", "Beskrive behov", "Hovedansvarlig", "X", "", "1. mars", ""],
      ["2", "Undersøke markedet", "H", "U/M", "Konsulteres", "", "Se veileder"], ["Fase 2: Konkurranse"],
      ["3", "Evaluere tilbud", "a", "r", "Informeres", "snart", ""], ["4", "Signere avtale"],
      ["5", "Arkivere", "", "AR"],
    ])

  @Test(arguments: [1, 2, 3]) func cellsShownAsOneAreFilledUpToALimit(_ most: Int) {
    var sheet = ReadSheet(name: "Ark")
    for (number, texts) in [["Fase", "Aktivitet", "Leder"], ["P", "a", "A"], ["", "b", "R"], ["", "c", "R"]]
      .enumerated()
    {
      let cells = texts.enumerated().filter { !$0.element.isEmpty }
      sheet.rows.append(
        ReadSheet.Row(number: number, cells: cells.map { ReadSheet.Cell(column: $0.offset, text: $0.element) }))
    }
    sheet.mergers = [(CellPlace(row: 1, column: 0), CellPlace(row: 3, column: 0))]
    let result = PlainMatrix.model(of: sheet, file: "x.xlsx", name: "x", mostFilled: most)
    #expect(result?.diagnostics.map { $0.kind.id } == (most < 2 ? ["syntax.too-many"] : []))
  }

  @Test(arguments: [59, 60, 61]) func headingsAreLookedForSoFarDown(_ row: Int) {
    let above = String(repeating: "Et notat\n", count: row - 1)
    let result = csv(above + "Aktivitet,Leder,Drift\na,A,R\nb,A,R\n")
    #expect(result.read.diagnostics.map { $0.kind.id } == (row > 60 ? ["syntax.sheet-matrix"] : []))
    #expect(result.read.model.roles.count == (row > 60 ? 0 : 2))
  }

  @Test func aTemplateBecomesAModel() {
    let result = Self.template.imported
    #expect(
      text(result)
        == written(
          """
          model x "Ansvarsmatrise for anskaffelsen"
          role prosjekteier "Prosjekteier"
          role innkjøper "Innkjøper"
          role jurist "Jurist"
          dimension fase-1-planlegge "Fase 1: Planlegge" {
              duty beskrive-behov "Beskrive behov"
              duty undersøke-markedet "Undersøke markedet"
          }
          dimension fase-2-konkurranse "Fase 2: Konkurranse" {
              duty evaluere-tilbud "Evaluere tilbud"
              duty signere-avtale "Signere avtale"
              duty arkivere "Arkivere"
          }
          matrix {
                                                 prosjekteier innkjøper jurist
              fase-1-planlegge.beskrive-behov     A            R         .
              fase-1-planlegge.undersøke-markedet A            RS        C      because "Se veileder"
              fase-2-konkurranse.evaluere-tilbud  A            R         I
              fase-2-konkurranse.arkivere         .            AR        .
          }
          """))
    #expect(
      notes(result) == [
        "read as a matrix: 5 duties in 2 dimensions, 3 roles",
        "the column `Frist` has no letters and is not read as a role",
        "`Hovedansvarlig` is read as A: accountable", "`X` is read as R: responsible", "`H` is read as A: accountable",
        "`U/M` is read as RS: responsible and supports", "`Konsulteres` is read as C: consulted",
        "`Informeres` is read as I: informed",
      ])
  }

  @Test func aTableWithoutAWordForDutiesIsReadFromTheLeft() {
    let result = csv(";Leder;Stab\nVakt;A;R\nLogg;x;\n")
    #expect(text(result).contains("ansvar.vakt  A      R"))
    #expect(text(result).contains("ansvar.logg  R      ."))
    #expect(text(csv("Hva,Leder,Stab\nVakt,A,R\n")).contains("duty vakt \"Vakt\""))
  }

  @Test func organisationsSystemsAndDimensionsAreMade() {
    let result = csv(
      "Organisasjon;System;Dimensjon;Ansvar;Leder\n;;Drift;Vakt;A\nGran kommune;;Drift;Vakt;R\nGran kommune;Pleie;;Vakt;AR\n;;Styring;Mål;–\n"
    )
    let written = text(result)
    #expect(written.contains("organisation gran-kommune \"Gran kommune\""))
    #expect(written.contains("dimension drift \"Drift\" per system"))
    #expect(written.contains("assign for gran-kommune system pleie"))
    #expect(
      written.contains("styring.mål: none because \"tom med vilje\"") || written.contains("styring.mål  none because"))
  }

  @Test func cellsKeepTheirSigns() {
    let result = csv("Ansvar;'=Leder;\"A;B\"\r\n'-vakt;A;'-\r\n")
    let written = text(result)
    #expect(written.contains("\"=Leder\""))
    #expect(written.contains("\"A;B\""))
    #expect(written.contains("\"-vakt\""))
    #expect(written.contains("-  because \"tom med vilje\"") || written.contains("because \"tom med vilje\""))
  }

  @Test func longAndEqualTitlesGetNamesOfTheirOwn() {
    let long = String(repeating: "Ærlig talt ", count: 60)
    let result = csv("Ansvar;Leder;Leder\n\(long)1;A;\n\(long)2;;R\n")
    #expect(result.read.diagnostics.isEmpty)
    #expect(result.read.model.roles.count == 2)
    #expect(result.read.model.duties.count == 2)
    #expect(result.read.model.title(of: RoleID(1), .bokmål) == "Leder")
  }

  @Test func anEnglishMatrixGivesAnEnglishModel() {
    #expect(csv("Dimension;Duty;Manager\nOperations;Watch;A\n").read.model.language == .english)
    #expect(csv("Dimensjon;Ansvar;Leder\nDrift;Vakt;A\n").read.model.language == nil)
  }

  @Test func faultsNameTheirCells() {
    #expect(
      faults(csv("Ansvar;Leder;Stab\nVakt;A;R\n\nLogg;A;hva?\n")) == [
        "mappe/plan.csv: C4: `hva?` is no letter of the matrix"
      ])
    #expect(
      faults(csv("Ansvar;Leder\nVakt;A\nVakt;R\n")) == ["mappe/plan.csv: A3: `Vakt` has a row here already, row 2"])
    #expect(faults(csv("Ansvar;Leder\n;A\n")) == ["mappe/plan.csv: A2: the row has content but no duty"])
  }

  @Test(arguments: ["", "\n", "Leder", "a;b\ne;f\n", "1;2;3\n4;5;6\n"]) func whatIsNoMatrixIsTold(_ text: String) {
    #expect(!csv(text).read.diagnostics.isEmpty)
  }

  @Test func faultsInTheFileNameTheLine() {
    #expect(faults(csv("Ansvar;Leder\nVakt;\"A\n")).first?.hasPrefix("mappe/plan.csv:2:6: ") == true)
    let latin = Array("Ansvar;Leder\nM".utf8) + [0xE5] + Array("l;A\n".utf8)
    let result = SpreadsheetReader.readCSV(SourceText(name: "x.csv", copying: latin))
    #expect(faults(result).first?.hasPrefix("x.csv:2:") == true)
  }

  @Test func aHiddenSheetIsLeftAlone() {
    var book = Self.template
    book.sheets.insert(
      EditedBook.Sheet(name: "Veiledning", cells: [CellPlace(row: 0, column: 0): "Slik gjør du"]), at: 0)
    #expect(notes(book.imported).last == "only the sheet `Ansvarsmatrise` is read")
  }

  @Test func everyPieceOfATableIsReadOrTold() {
    let whole = Array("Organisasjon;Ansvar;\"Leder\"\"\";Stab\r\nGran;Vakt;A;'-\r\n".utf8)
    for count in whole.indices {
      _ = SpreadsheetReader.readCSV(SourceText(name: "x.csv", copying: Array(whole[..<count])))
    }
  }

  @Test func aWideTableTakesNoLongTime() {
    let roles = (0..<2000).map { "Rolle \($0)" }.joined(separator: ";")
    var text = "Ansvar;" + roles + "\n"
    for row in 0..<100 { text += "Ansvar \(row);A" + String(repeating: ";", count: 1998) + ";R\n" }
    let result = csv(text)
    #expect(result.read.diagnostics.isEmpty)
    #expect(result.read.model.table.entryCount == 200)
  }
}
