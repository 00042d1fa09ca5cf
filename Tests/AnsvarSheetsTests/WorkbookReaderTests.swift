import AnsvarDiagnostics
import Testing

@testable import AnsvarSheets

@Suite("Workbooks of other programs") struct WorkbookReaderTests {
  /// A workbook of parts written by hand.
  private struct Parts {
    var names = ["Ark"]
    var states: [String: String] = [:]
    var data = ""
    var strings = ""
    var further = ""
    var workbookProperties = ""
    var targets = ["worksheets/sheet1.xml"]

    var bytes: [UInt8] {
      var zip = ZipWriter()
      func add(_ name: String, _ text: String) { zip.add(name, Array(text.utf8)) }
      add(
        "_rels/.rels",
        "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>")
      let sheets = names.enumerated().map { "<sheet name='\($1)' r:id='r\($0)' state='\(states[$1] ?? "visible")'/>" }
      add("xl/workbook.xml", "<workbook>" + workbookProperties + "<sheets>" + sheets.joined() + "</sheets></workbook>")
      let relations = targets.enumerated().map {
        "<Relationship Id='r\($0)' Type='http://x/worksheet' Target='\($1)'/>"
      }
      add(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>" + relations.joined()
          + "<Relationship Id='s' Type='x/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>")
      if !strings.isEmpty { add("xl/sharedStrings.xml", "<sst>" + strings + "</sst>") }
      for number in targets.indices {
        add(
          "xl/worksheets/sheet\(number + 1).xml",
          "<worksheet><sheetData>" + data + "</sheetData>" + further + "</worksheet>")
      }
      zip.finish()
      return zip.bytes
    }

    var book: WorkbookReader.Book? {
      try? WorkbookReader.read(SourceText(name: "x.xlsx", copying: bytes)) { _, _ in nil }
    }

    /// Each cell as `B2=tekst`.
    var cells: [String]? {
      book?.sheets[0].rows.flatMap { row in
        row.cells.map { CellPlace(row: row.number, column: $0.column).text + "=" + $0.text }
      }
    }
  }

  @Test func everyKindOfCellIsRead() {
    let parts = Parts(
      data: """
        <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><v>12</v></c>
        <c r="E2" t="inlineStr"><is><t> x </t></is></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="b"><v>0</v></c>
        <c r="H2" s="3"/><c r="I2" t="str"><f>A1&amp;"x"</f><v>svar_x0021_</v></c><c r="J2"><f>1+1</f><v>2</v></c></row>
        <row><c><v>3</v></c><c t="inlineStr"><is><r><t>to </t></r><r><rPr><b/></rPr><t>deler</t></r></is></c></row>
        """,
      strings: "<si><t>felles</t></si><si><r><t>rik </t></r><r><t>tekst</t></r><rPh sb='0' eb='1'><t>lyd</t></rPh></si>"
    )
    #expect(
      parts.cells == [
        "B2=felles", "C2=rik tekst", "D2=12", "E2= x ", "F2=X", "I2=svar!", "J2=2", "A3=3", "B3=to deler",
      ])
  }

  @Test func aFormulaThatNobodyHasWorkedOutIsAFault() {
    let parts = Parts(data: "<row r='1'><c r='A1'><f>1+1</f></c><c r='B1' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>")
    let faults = parts.book?.sheets[0].faults.map { ($0.file ?? "") + ": " + $0.message(.english) }
    #expect(
      faults == [
        "x.xlsx: Ark!A1: the cell has a formula that has not been worked out",
        "x.xlsx: Ark!B1: the formula in the cell gives the error `#DIV/0!`",
      ])
  }

  @Test func rowsAndCellsMayComeInAnyOrder() {
    let parts = Parts(
      data: "<row r='3'><c r='B3'><v>4</v></c><c r='A3'><v>3</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>")
    #expect(parts.cells == ["A1=1", "A3=3", "B3=4"])
  }

  @Test(arguments: [
    "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
    "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c><v>2</v></c></row><row r='1'><c r='B1'><v>2</v></c></row>",
    "<row r='0'/>", "<row r='-1'/>", "<row r='1048577'/>", "<row r='x'/>", "<row r='99999999999999999999'/>",
    "<row r='1'><c r='XFE1'><v>1</v></c></row>", "<row r='1'><c t='s'><v>0</v></c></row>",
    "<row r='1'><c t='s'><v>-1</v></c></row>", "<row r='1'><c t='s'><v>x</v></c></row>", "<c><v>1</v></c>",
  ])
  func whatCannotBeIsDamaged(_ data: String) { #expect(Parts(data: data).book == nil) }

  @Test func partsThatAreGoneAreDamage() {
    #expect(Parts(names: ["A", "B"]).book == nil)
    #expect(Parts(targets: ["borte.xml"]).book == nil)
    #expect(Parts(targets: ["../../../etc/passwd"]).book == nil)
  }

  @Test func sheetsKeepTheirNamesAndAreHidden() {
    let book = Parts(
      names: ["Én", "To"], states: ["To": "veryHidden"], data: "<row r='1'/>",
      workbookProperties: "<workbookPr date1904='1'/>",
      targets: ["worksheets/sheet1.xml", "/xl/worksheets/../worksheets/sheet2.xml"]
    ).book
    #expect(book?.sheets.map { $0.name } == ["Én", "To"])
    #expect(book?.sheets.map { $0.isHidden } == [false, true])
    #expect(book?.countsFrom1904 == true)
  }

  // MARK: Limits

  @Test(arguments: [-1, 0, 1]) func sheetsAreBounded(_ excess: Int) {
    let count = WorkbookReader.mostSheets + excess
    let parts = Parts(
      names: (0..<count).map { "Ark \($0)" }, targets: (0..<count).map { "worksheets/sheet\($0 + 1).xml" })
    #expect(told(parts) == (excess > 0 ? "the workbook is too large: more than 256 sheets" : nil))
  }

  @Test(arguments: [-1, 0, 1]) func cellsAreBounded(_ excess: Int) {
    let parts = Parts(
      names: ["A", "B"], data: "<row><c><v>1</v></c><c><v>2</v></c></row>",
      targets: ["worksheets/sheet1.xml", "worksheets/sheet2.xml"])
    #expect(
      told(parts, mostCells: 4 - excess)
        == (excess > 0 ? "the workbook is too large: more than \(SheetReader.mostCells) cells" : nil))
    let shared = Parts(strings: String(repeating: "<si><t>a</t></si>", count: 4))
    #expect(
      told(shared, mostCells: 4 - excess) == (excess > 0 ? "the workbook is too large: more than 3 cells" : nil))
  }

  @Test(arguments: [1, 2, 3]) func mergedCellsAreBounded(_ count: Int) {
    let merged = String(repeating: "<mergeCell ref='A1:A2'/>", count: count)
    var cellsLeft = 1
    do throws(SheetRefusal) {
      _ = try SheetReader.read(
        Array("<worksheet>\(merged)</worksheet>".utf8), "a.xml", named: "A", file: "x", strings: [],
        cellsLeft: &cellsLeft, mostMergers: 2)
      #expect(count <= 2)
    } catch {
      #expect(count > 2 && error.kind.id == "syntax.too-many")
    }
  }

  @Test(arguments: [("A1048575", true), ("A1048576", true), ("A1048577", false)])
  func rowsAreBounded(_ place: String, _ isRead: Bool) {
    #expect((Parts(data: "<row><c r='\(place)'><v>1</v></c></row>").book != nil) == isRead)
    #expect((Parts(data: "<row r='\(place.dropFirst())'><c><v>1</v></c></row>").book != nil) == isRead)
  }

  @Test(arguments: [("XFC1", true), ("XFD1", true), ("XFE1", false)])
  func columnsAreBounded(_ place: String, _ isRead: Bool) {
    #expect((Parts(data: "<row><c r='\(place)'><v>1</v></c></row>").book != nil) == isRead)
  }

  @Test(arguments: [-1, 0, 1]) func relationsAreBounded(_ excess: Int) {
    let count = ZipArchive.mostEntries + excess
    var zip = ZipWriter()
    let relations = String(repeating: "<Relationship Id='r' Type='t' Target='a'/>", count: count)
    zip.add("_rels/.rels", Array("<Relationships>\(relations)</Relationships>".utf8))
    zip.finish()
    do throws(SheetRefusal) {
      _ = try WorkbookReader.read(SourceText(name: "x.xlsx", copying: zip.bytes), { _, _ in nil })
      Issue.record("there is no workbook")
    } catch {
      #expect(error.kind.id == (excess > 0 ? "syntax.too-many" : "syntax.workbook"))
    }
  }

  private func told(_ parts: Parts, mostCells: Int = SheetReader.mostCells) -> String? {
    do throws(SheetRefusal) {
      let source = SourceText(name: "x.xlsx", copying: parts.bytes)
      _ = try WorkbookReader.read(source, { _, _ in nil }, mostCells: mostCells)
      return nil
    } catch {
      return error.kind.message(.english, error.places)
    }
  }

  @Test func cellsShownAsOneAreFilledDown() {
    let parts = Parts(
      data:
        "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row><row r='4'><c r='B4'><v>4</v></c></row>",
      further: "<mergeCells><mergeCell ref='A1:A3'/><mergeCell ref='A1:B1'/></mergeCells>")
    let filled = parts.book?.sheets[0].filledDown().sheet
    #expect(filled?.row(1)?[0] == "1")
    #expect(filled?.row(3)?[0] == "")
    #expect(Parts(further: "<mergeCells><mergeCell ref='A1'/></mergeCells>").book == nil)
  }

  @Test(arguments: [
    ("61", 1900, 3, 1), ("36526", 2000, 1, 1), ("46387", 2026, 12, 31), ("46388.5", 2027, 1, 1), ("45351", 2024, 2, 29),
  ])
  func daysAreCountedAsSpreadsheetsDo(_ text: String, _ year: Int, _ month: Int, _ day: Int) {
    let found = SheetDay.day(text, countsFrom1904: false)
    #expect(found?.text == "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)")
  }

  @Test func otherNumbersAreNoDays() {
    #expect(SheetDay.day("44925", countsFrom1904: true)?.text == "2026-12-31")
    for text in ["", "60", "-1", "x", "99999999", "1e5"] { #expect(SheetDay.day(text, countsFrom1904: false) == nil) }
  }
}
