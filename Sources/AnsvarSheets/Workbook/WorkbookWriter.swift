/// Writes sheets as a workbook in the format .xlsx (ECMA-376): every cell is text, never a formula.
///
/// The same sheets give the same bytes.
enum WorkbookWriter {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"
  private static let document = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  /// - Complexity: O(*n*) in the cells.
  static func bytes(_ sheets: [Worksheet]) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", Array(contentTypes(sheets.count).utf8))
    zip.add("_rels/.rels", Array(packageRelationships.utf8))
    zip.add("xl/workbook.xml", Array(workbook(sheets).utf8))
    zip.add("xl/_rels/workbook.xml.rels", Array(workbookRelationships(sheets.count).utf8))
    zip.add("xl/styles.xml", Array(WorkbookStyles.part.utf8))
    for (number, sheet) in sheets.enumerated() {
      zip.add("xl/worksheets/sheet\(number + 1).xml", WorksheetWriter.bytes(sheet, isFirst: number == 0))
    }
    zip.finish()
    return zip.bytes
  }

  private static func contentTypes(_ count: Int) -> String {
    var result = declaration + "<Types xmlns=\"\(package)content-types\">"
    result += #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
    result += #"<Default Extension="xml" ContentType="application/xml"/>"#
    result += "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(document)sheet.main+xml\"/>"
    result += "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(document)styles+xml\"/>"
    for number in 1...max(count, 1) {
      let part = "/xl/worksheets/sheet\(number).xml"
      result += "<Override PartName=\"\(part)\" ContentType=\"\(document)worksheet+xml\"/>"
    }
    return result + "</Types>"
  }

  private static let packageRelationships =
    declaration + "<Relationships xmlns=\"\(package)relationships\"><Relationship Id=\"rId1\" "
    + "Type=\"\(relationships)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"

  private static func workbookRelationships(_ count: Int) -> String {
    var result = declaration + "<Relationships xmlns=\"\(package)relationships\">"
    for number in 1...max(count, 1) {
      result += "<Relationship Id=\"rId\(number)\" Type=\"\(relationships)/worksheet\" "
      result += "Target=\"worksheets/sheet\(number).xml\"/>"
    }
    result += "<Relationship Id=\"rId\(count + 1)\" Type=\"\(relationships)/styles\" Target=\"styles.xml\"/>"
    return result + "</Relationships>"
  }

  private static func workbook(_ sheets: [Worksheet]) -> String {
    var result = declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relationships)\">"
    result += "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>"
    for (number, sheet) in sheets.enumerated() {
      let name = XMLText.escaped(sheet.name)
      result += "<sheet name=\"\(name)\" sheetId=\"\(number + 1)\" r:id=\"rId\(number + 1)\"/>"
    }
    result += "</sheets>"
    let names = sheets.enumerated().map { number, sheet in definedNames(sheet, number) }.joined()
    if !names.utf8.isEmpty { result += "<definedNames>" + names + "</definedNames>" }
    return result + "</workbook>"
  }

  /// What is printed of a sheet, and what stands at the top of every page.
  private static func definedNames(_ sheet: Worksheet, _ number: Int) -> String {
    var result = ""
    func add(_ name: String, _ range: String) {
      result += "<definedName name=\"_xlnm.\(name)\" localSheetId=\"\(number)\">"
      result += XMLText.escaped("'" + sheet.name + "'!" + range) + "</definedName>"
    }
    if let columns = sheet.printedColumns, columns > 0, !sheet.rows.isEmpty {
      add("Print_Area", "$A$1:$\(CellPlace.letters(columns - 1))$\(sheet.rows.count)")
    }
    if let rows = sheet.heading { add("Print_Titles", "$\(rows.lowerBound + 1):$\(rows.upperBound + 1)") }
    return result
  }
}
