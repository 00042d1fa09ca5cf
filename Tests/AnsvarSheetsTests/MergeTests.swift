import AnsvarText
import Testing

@testable import AnsvarSheets

@Suite("A workbook that somebody has edited") struct MergeTests {
  private static let model = """
    model drift "Ansvar for drift"
    source avtale "Driftsavtalen"
    organisation gran "Gran"
    organisation lunner "Lunner"
    system pleie "Pleie"
    role leder "Leder"
    role stab "Stab" {
        title en "Staff"
    }
    role råd "Råd"
    body styret "Styret" {
        seat leder
    }
    dimension drift "Drift" per system {
        duty vakt "Vakt"
        duty logg "Logg"
        duty kopi "Kopi"
    }
    dimension styring "Styring" {
        duty mål "Mål"
        duty plan "Plan"
    }
    matrix {
                     leder  stab  råd
        drift.vakt   A      R     .
        drift.logg   A      -     C     because "Gjøres av verten" by leder until 2027-01-01
        styring.mål  none because "Står i loven"
    }
    assign for gran cites avtale "punkt 1" {
        drift.vakt: stab AR cites avtale "punkt 2"
    }
    accept gap.duty on styring.plan because "Kommer"
    """

  private func book(_ language: Language = .bokmål) throws -> EditedBook {
    try EditedBook(Self.model, language: language)
  }

  /// The text of the model with one piece in place of another.
  private func changed(_ old: String, _ new: String) -> String {
    let text = written(Self.model)
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    #expect(parts.count == 2, "`\(old)` stands \(parts.count - 1) times in\n\(text)")
    return written(parts.joined(separator: new))
  }

  @Test func aLetterIsChanged() throws {
    var book = try book()
    book["drift.vakt", "råd"] = "I"
    #expect(book.text == changed("drift.vakt   A      R     .", "drift.vakt   A      R     I"))
    #expect(book.notes.isEmpty)
  }

  @Test(arguments: ["AR", "ar", " A/R ", "A, R", "a+r", "A R", "A\nR"]) func lettersAreReadAsPeopleWriteThem(
    _ cell: String
  ) throws {
    var book = try book()
    book["drift.vakt", "stab"] = cell
    #expect(book.text == changed("drift.vakt   A      R     .", "drift.vakt   A      AR    ."))
    #expect(book.notes.isEmpty)
  }

  @Test func aWordIsTakenForALetterAndToldOnce() throws {
    var book = try book()
    book["drift.vakt", "råd"] = "Konsulteres"
    book["drift.kopi", "råd"] = "Konsulteres"
    #expect(book.text?.contains("drift.kopi   .      .     C") == true)
    #expect(book.notes == ["`Konsulteres` is read as C: consulted"])
  }

  @Test func aLetterIsTakenAway() throws {
    var book = try book()
    book["drift.logg", "råd"] = nil
    #expect(book.text == changed("drift.logg   A      -     C", "drift.logg   A      -     ."))
  }

  @Test func aReasonIsChangedAndTakenAway() throws {
    var book = try book()
    book["drift.logg", "because:"] = "Gjøres i Oslo"
    book["drift.logg", "by:"] = "Stab"
    book["drift.logg", "until:"] = "46388"
    #expect(
      book.text
        == changed(
          "because \"Gjøres av verten\" by leder until 2027-01-01", "because \"Gjøres i Oslo\" by stab until 2027-01-01"
        ))
    book["drift.logg", "stab"] = "R"
    book["drift.logg", "because:"] = nil
    book["drift.logg", "by:"] = nil
    book["drift.logg", "until:"] = nil
    #expect(
      book.text
        == changed(
          "-     C    because \"Gjøres av verten\" by leder until 2027-01-01", "R     C"))
  }

  @Test func aRowThatWasEmptyOnPurposeIsFilled() throws {
    var book = try book()
    book["styring.mål", "leder"] = "A"
    book["styring.mål", "because:"] = nil
    #expect(book.text?.contains("styring.mål  A      .     .\n") == true)
  }

  @Test func aRowIsEmptiedOnPurpose() throws {
    var book = try book()
    book["drift.vakt", "leder"] = nil
    book["drift.vakt", "stab"] = nil
    book["drift.vakt", "because:"] = "Ingen har vakt"
    #expect(book.text?.contains("drift.vakt   none because \"Ingen har vakt\"") == true)
  }

  @Test func aSourceIsGivenAndTaken() throws {
    var book = try book()
    book["drift.vakt", "cites:"] = "avtale"
    book["drift.vakt", "place:"] = "punkt 9"
    #expect(
      book.text?.contains("drift.vakt   A      R     .                            cites") == true
        || book.text?.contains("cites avtale \"punkt 9\"") == true)
    book["drift.vakt", "cites:"] = "avtle"
    #expect(
      book.faults == ["x.xlsx: Matrise!\(book.place("drift.vakt", "cites:")?.text ?? ""): the model has no `avtle`"])
  }

  @Test func aMissingRowIsFilled() throws {
    var book = try book()
    book["drift.kopi", "leder"] = "A"
    #expect(book.text?.contains("drift.kopi   A      .     .") == true)
  }

  @Test func titlesAreChanged() throws {
    var book = try book()
    book["drift.logg", "title:"] = "Logging"
    book[CellPlace(row: 2, column: try #require(book.column(of: "stab"))).text] = "Fagstab"
    let text = try #require(book.text)
    #expect(text.contains("duty logg \"Logging\""))
    #expect(text.contains("role stab  \"Fagstab\" {\n    title en \"Staff\""))
    var english = try self.book(.english)
    english[CellPlace(row: 2, column: try #require(english.column(of: "stab"))).text] = "Experts"
    #expect(english.text == changed("title en \"Staff\"", "title en \"Experts\""))
  }

  @Test func aRoleGetsAnotherKey() throws {
    var book = try book()
    book[CellPlace(row: 3, column: try #require(book.column(of: "stab"))).text] = "fagstab"
    let text = try #require(book.text)
    #expect(text.contains("role fagstab \"Stab\""))
    #expect(text.contains("drift.vakt: fagstab AR cites"))
    #expect(!text.contains("stab: "))
  }

  @Test func aDutyGetsAnotherKey() throws {
    var book = try book()
    book["drift.logg", "duty:"] = "drift.logging"
    let text = try #require(book.text)
    #expect(text.contains("duty logging \"Logg\""))
    #expect(text.contains("drift.logging"))
    #expect(!text.contains("duty logg "))
    #expect(book.notes.isEmpty)
  }

  @Test func aNewRoleHasAColumnWithoutAKey() throws {
    var book = try book()
    let column = book.columnCount
    book[CellPlace(row: 2, column: column).text] = "Arkivleder"
    book[CellPlace(row: try #require(book.row(of: "drift.vakt")), column: column).text] = "I"
    let text = try #require(book.text)
    #expect(text.contains("role arkivleder \"Arkivleder\""))
    #expect(text.contains("leder  stab  arkivleder  råd"))
    #expect(text.contains("drift.vakt   A      R     I           ."))
  }

  @Test func aNewDutyHasARowWithoutAKey() throws {
    var book = try book()
    book.addRow(["dimension:": "Drift", "title:": "Varsling av feil", "leder": "A", "stab": "R"])
    book.addRow(["title:": "Opprydding", "stab": "R"])
    book.addRow(["organisation:": "lunner", "dimension:": "Drift", "title:": "Vakt", "stab": "A"])
    book.addRow(["system:": "pleie", "duty:": "drift.vakt", "stab": "A"])
    let text = try #require(book.text)
    #expect(text.contains("duty varsling-av-feil \"Varsling av feil\"\n    duty opprydding       \"Opprydding\""))
    #expect(text.contains("drift.varsling-av-feil  A      R     ."))
    #expect(text.contains("drift.opprydding        .      R     ."))
    #expect(text.contains("assign for lunner {\n    drift.vakt: stab A\n}"))
    #expect(text.contains("assign system pleie {\n    drift.vakt: stab A\n}"))
  }

  @Test func aNewDimensionIsTold() throws {
    var book = try book()
    book.addRow(["dimension:": "Beredskap", "title:": "Øvelse", "leder": "A"])
    let text = try #require(book.text)
    #expect(text.contains("dimension beredskap \"Beredskap\" {\n    duty øvelse \"Øvelse\"\n}"))
    #expect(book.notes == ["the dimension `Beredskap` is new"])
    book = try self.book()
    book.addRow(["dimension:": "Drfit", "title:": "Øvelse", "leder": "A"])
    #expect(book.faults.count == 1)
    #expect(book.imported.read.diagnostics.first?.suggestion == "Drift")
  }

  @Test func aDutyWithoutARowGoes() throws {
    var book = try book()
    book.removeRow(try #require(book.row(of: "drift.kopi")))
    #expect(book.text == changed("    duty kopi \"Kopi\"\n", ""))
    #expect(book.notes == ["`drift.kopi` has no row any more and is taken away"])
    book.removeRow(try #require(book.row(of: "drift.logg")))
    let text = try #require(book.text)
    #expect(!text.contains("logg"))
    #expect(text.contains("accept gap.duty on styring.plan"))
  }

  @Test func aDutyThatTheModelSpeaksOfStays() throws {
    var book = try book()
    book.removeRow(try #require(book.row(of: "styring.plan")))
    #expect(book.text == written(Self.model))
    #expect(book.notes.count == 1)
  }

  @Test func aRowOfOneOrganisationGoes() throws {
    var book = try book()
    book.removeRow(book.rowCount - 1)
    let text = try #require(book.text)
    #expect(!text.contains("for gran"))
    #expect(text.contains("drift.vakt"))
    #expect(book.notes.isEmpty)
  }

  @Test func aRoleWithoutAColumnGoes() throws {
    var book = try book()
    book.removeColumn(try #require(book.column(of: "råd")))
    let text = try #require(book.text)
    #expect(!text.contains("råd"))
    #expect(text.contains("leder  stab\n"))
    #expect(book.notes == ["the role `råd` has no column any more and is taken away"])
  }

  @Test func aRoleThatTheModelSpeaksOfStays() throws {
    var book = try book()
    book.removeColumn(try #require(book.column(of: "leder")))
    let text = try #require(book.text)
    #expect(text.contains("seat leder"))
    #expect(!text.contains("leder  "))
    #expect(book.notes.count == 1)
  }

  @Test func rowsInAnotherOrderAreTheSame() throws {
    var book = try book()
    let cells = book.sheets[0].cells
    let count = book.rowCount
    book.sheets[0].cells = [:]
    for (place, text) in cells {
      let row = place.row < 4 ? place.row : count + 3 - place.row
      book.sheets[0].cells[CellPlace(row: row, column: place.column)] = text
    }
    #expect(book.text == written(Self.model))
  }

  @Test func sheetsMayBeRenamedHiddenAndMoved() throws {
    var book = try book()
    book.sheets[0].name = "Vår matrise 2026"
    book.sheets[3].name = "Bakgrunn"
    book.sheets.reverse()
    book.sheets.remove(at: 1)
    #expect(book.text == written(Self.model))
  }

  @Test func theTextMayBeEditedToo() throws {
    var book = try book()
    let place = try #require(book.sheets[3].cells.first { $0.value.hasPrefix("accept ") }?.key)
    book.sheets[3].cells[place] = nil
    #expect(book.text?.contains("accept") == false)
    book.sheets[3].cells[place] = "accept gap.duty on tull"
    #expect(book.faults.count == 1)
    #expect(book.faults.first?.hasPrefix("x.xlsx: Modell!\(place.text): ") == true)
    book.sheets[3].cells[place] = "include \"/etc/passwd\""
    #expect(book.faults.first?.hasPrefix("x.xlsx: Modell!\(place.text): ") == true)
    book.sheets[3].cells[place] = "include \"annet.ansvar\""
    #expect(book.faults.first?.hasPrefix("x.xlsx: Modell!\(place.text): ") == true)
  }

  // MARK: Faults

  @Test func aFaultNamesItsCell() throws {
    var book = try book()
    book["drift.vakt", "stab"] = "Q"
    let place = try #require(book.place("drift.vakt", "stab"))
    #expect(book.faults == ["x.xlsx: Matrise!\(place.text): `Q` is no letter of the matrix"])
  }

  @Test func aSignForNothingNeedsAReason() throws {
    var book = try book()
    book["drift.vakt", "stab"] = "–"
    let place = try #require(book.place("drift.vakt", "because:"))
    #expect(
      book.faults == [
        "x.xlsx: Matrise!\(place.text): something in the row is empty on purpose, but the reason is missing"
      ])
    book["drift.vakt", "because:"] = "Verten gjør det"
    #expect(book.text?.contains("drift.vakt   A      -     .    because \"Verten gjør det\"") == true)
  }

  @Test func whatTheModelDoesNotHaveIsTold() throws {
    var book = try book()
    book.addRow(["organisation:": "grann", "duty:": "drift.logg", "stab": "A"])
    book.addRow(["system:": "pleje", "duty:": "drift.logg", "stab": "A"])
    book["drift.vakt", "by:"] = "ledr"
    book["drift.vakt", "until:"] = "i morgen"
    #expect(book.faults.count == 4)
    #expect(book.imported.read.diagnostics.compactMap { $0.suggestion }.sorted() == ["gran", "leder", "pleie"])
  }

  @Test func aRowTwiceIsAFault() throws {
    var book = try book()
    book.addRow(["duty:": "drift.logg", "stab": "A"])
    #expect(book.faults.count == 1)
    #expect(book.faults[0].contains("`drift.logg` has a row here already, row "))
  }

  @Test func aDutyKeepsItsDimension() throws {
    var book = try book()
    book["drift.vakt", "dimension:"] = "Styring"
    #expect(book.faults.count == 1)
    #expect(book.faults[0].contains("`drift.vakt` belongs to the dimension `Drift`, not `Styring`"))
  }

  @Test func twoTitlesForOneDutyAreAFault() throws {
    var book = try book()
    let column = try #require(book.column(of: "title:"))
    book["drift.vakt", "title:"] = "Vakthold"
    book[CellPlace(row: book.rowCount - 1, column: column).text] = "Vakttjeneste"
    #expect(book.faults.count == 1)
  }

  @Test func columnsWithoutHeadingsAndTwiceAreFaults() throws {
    var book = try book()
    book[CellPlace(row: 5, column: book.columnCount + 2).text] = "A"
    #expect(book.faults.count == 1)
    book = try self.book()
    book[CellPlace(row: 3, column: book.columnCount).text] = "stab"
    #expect(book.faults.count == 1)
    book = try self.book()
    book.removeColumn(try #require(book.column(of: "because:")))
    #expect(book.faults == ["x.xlsx: Matrise!A4: the matrix has no column `because:`"])
  }

  @Test func aWorkbookWithoutItsModelIsAFault() throws {
    var book = try book()
    book.sheets.removeLast()
    #expect(
      book.faults == ["x.xlsx: Matrise!A4: the sheet with the model is missing, and the matrix does not have it all"])
  }
}
