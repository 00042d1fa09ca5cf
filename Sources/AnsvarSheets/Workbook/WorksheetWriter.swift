/// Writes one sheet of a workbook.
enum WorksheetWriter {
  /// The longest list of choices, in characters, that the format has room for.
  static let longestChoices = 255

  static func bytes(_ sheet: Worksheet, isFirst: Bool) -> [UInt8] {
    var out = Array(WorkbookWriter.declaration.utf8)
    func add(_ text: String) { out += Array(text.utf8) }
    add(#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#)
    add(#"<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>"#)
    add("<sheetViews><sheetView" + (isFirst ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">")
    if let frozen = sheet.frozen { add(pane(frozen)) }
    add("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"14\"/>")
    if !sheet.widths.isEmpty {
      add("<cols>")
      for (number, width) in sheet.widths.enumerated() {
        add("<col min=\"\(number + 1)\" max=\"\(number + 1)\" width=\"\(width)\" customWidth=\"1\"/>")
      }
      add("</cols>")
    }
    add("<sheetData>")
    for (number, row) in sheet.rows.enumerated() {
      add("<row r=\"\(number + 1)\"")
      if let height = row.height {
        add(" ht=\"\(height)\" customHeight=\"1\"")
      } else {
        add(" ht=\"\(height(row, sheet.widths))\"")
      }
      add(">")
      for (column, cell) in row.cells.enumerated() {
        let place = CellPlace(row: number, column: column)
        let style = WorkbookStyles.number(cell.look, of: cell.text)
        if cell.text.utf8.isEmpty {
          if cell.look != .plain { add("<c r=\"\(place.text)\" s=\"\(style)\"/>") }
        } else {
          add("<c r=\"\(place.text)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
          add(XMLText.escaped(cell.text))
          add("</t></is></c>")
        }
      }
      add("</row>")
    }
    add("</sheetData>")
    var priority = 0
    for colours in sheet.colours { add(formats(colours, &priority)) }
    let choices = sheet.choices.filter { isWritable($0.values) }
    if !choices.isEmpty {
      add("<dataValidations count=\"\(choices.count)\">" + choices.map { validation($0) }.joined())
      add("</dataValidations>")
    }
    add(#"<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>"#)
    let turn = sheet.isLandscape ? "landscape" : "portrait"
    add("<pageSetup paperSize=\"9\" orientation=\"\(turn)\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
    add("<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>")
    add("</worksheet>")
    return out
  }

  private static let lineHeight = 14

  /// The height that the longest text of a row takes, in points: not every program finds it out when a file is opened.
  private static func height(_ row: Worksheet.Row, _ widths: [Int]) -> Int {
    var lines = 1
    for (column, cell) in row.cells.enumerated() where cell.look.wraps && column < widths.count {
      let room = max(widths[column], 1)
      lines = max(lines, (cell.text.unicodeScalars.count + room - 1) / room)
    }
    let least = row.cells.contains { $0.look == .title } ? 24 : lineHeight
    return min(max(lines * lineHeight, least), highest)
  }

  /// What the format allows a row, in points.
  private static let highest = 409

  private static func pane(_ first: CellPlace) -> String {
    let name = first.column > 0 ? (first.row > 0 ? "bottomRight" : "topRight") : "bottomLeft"
    var result = "<pane"
    if first.column > 0 { result += " xSplit=\"\(first.column)\"" }
    if first.row > 0 { result += " ySplit=\"\(first.row)\"" }
    result += " topLeftCell=\"\(first.text)\" activePane=\"\(name)\" state=\"frozen\"/>"
    return result + "<selection pane=\"\(name)\" activeCell=\"\(first.text)\" sqref=\"\(first.text)\"/>"
  }

  private static func formats(_ colours: Worksheet.LetterColours, _ priority: inout Int) -> String {
    guard !colours.letters.isEmpty else { return "" }
    var result = "<conditionalFormatting sqref=\"\(colours.first.text):\(colours.last.text)\">"
    for (letter, colour) in colours.letters {
      priority += 1
      let quoted = letter.utf8.elementsEqual("\"".utf8) ? "\"\"" : letter
      // `FIND` tells capitals from small letters, as the letters of a matrix do.
      let formula = XMLText.escaped("NOT(ISERROR(FIND(\"" + quoted + "\"," + colours.first.text + ")))")
      result += "<cfRule type=\"expression\" dxfId=\"\(colour)\" priority=\"\(priority)\" stopIfTrue=\"1\">"
      result += "<formula>" + formula + "</formula></cfRule>"
    }
    return result + "</conditionalFormatting>"
  }

  /// Whether a list of choices can be written as one text with commas.
  private static func isWritable(_ values: [String]) -> Bool {
    let hasMark = values.contains { $0.utf8.contains(UInt8(ascii: ",")) || $0.utf8.contains(UInt8(ascii: "\"")) }
    return !values.isEmpty && !hasMark && values.reduce(0) { $0 + $1.utf16.count + 1 } <= longestChoices
  }

  private static func validation(_ choice: Worksheet.Choice) -> String {
    let list = XMLText.escaped("\"" + choice.values.joined(separator: ",") + "\"")
    return "<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\" "
      + "sqref=\"\(choice.first.text):\(choice.last.text)\"><formula1>" + list + "</formula1></dataValidation>"
  }
}
