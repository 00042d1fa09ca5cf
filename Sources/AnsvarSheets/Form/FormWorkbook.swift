/// Writes a form as a workbook, with the answers to choose among in every cell that is filled in.
package enum FormWorkbook {
  /// The widest form whose headings read from left to right.
  private static let mostWideColumns = 8
  private static let highestHeading = 200
  private static let lineHeight = 14

  /// Whether the form has no more rows and columns than sheets can, and no more cells than anybody could fill in.
  package static func fits(_ form: FormSheet) -> Bool {
    form.rows.count < CellPlace.mostRows / 2 && form.columns.count < CellPlace.mostColumns
      && form.rows.count <= MatrixWorkbook.mostCells / max(form.columns.count, 1)
  }

  /// The file.
  ///
  /// - Complexity: O(*n*) in the cells.
  package static func bytes(_ form: FormSheet) -> [UInt8] { WorkbookWriter.bytes([sheet(form), help(form)]) }

  /// How to fill it in: above the rows it would take the room of those that are to be seen.
  private static func help(_ form: FormSheet) -> Worksheet {
    var sheet = Worksheet(name: form.helpName, widths: [100])
    sheet.rows.append(Worksheet.Row(cells: [Worksheet.Cell(form.helpName, .title)], height: 24))
    for line in form.help { sheet.rows.append(Worksheet.Row(cells: [Worksheet.Cell(line, .text)], height: nil)) }
    return sheet
  }

  private static func sheet(_ form: FormSheet) -> Worksheet {
    let answers = form.columns.indices.filter { form.columns[$0].use == .answer }
    let isNarrow = answers.count > mostWideColumns
    var sheet = Worksheet(name: form.name, widths: widths(form, isNarrow))
    sheet.rows.append(Worksheet.Row(cells: [Worksheet.Cell(form.title, .title)], height: 24))
    for labels in form.blanks {
      let cells = [Worksheet.Cell(labels.first ?? "", .heading), Worksheet.Cell("", .text)]
      sheet.rows.append(Worksheet.Row(cells: cells, height: 22))
    }
    sheet.rows.append(Worksheet.Row(cells: [Worksheet.Cell(form.brief)], height: lineHeight))
    sheet.rows.append(headings(form, isNarrow))
    sheet.heading = (sheet.rows.count - 1)...(sheet.rows.count - 1)
    sheet.rows.append(
      Worksheet.Row(
        cells: form.columns.map { Worksheet.Cell($0.key, $0.use == .answer && isNarrow ? .turnedKey : .key) },
        height: nil))
    let first = sheet.rows.count
    for row in form.rows { sheet.rows.append(self.row(row, form)) }
    sheet.frozen = CellPlace(row: first, column: answers.first ?? 0)
    sheet.isLandscape = true
    // The names for programs stand last, and are not printed.
    sheet.printedColumns = (form.columns.lastIndex { $0.use != .name } ?? form.columns.count - 1) + 1
    if let left = answers.first, let right = answers.last, !form.rows.isEmpty {
      sheet.choices.append(
        Worksheet.Choice(
          first: CellPlace(row: first, column: left), last: CellPlace(row: sheet.rows.count - 1, column: right),
          values: form.choices))
    }
    return sheet
  }

  private static func widths(_ form: FormSheet, _ isNarrow: Bool) -> [Int] {
    form.columns.indices.map { index in
      let column = form.columns[index]
      if column.use == .answer { return isNarrow ? column.widths.lowerBound : column.widths.upperBound }
      var longest = 0
      for row in form.rows where index < row.cells.count {
        longest = max(longest, row.cells[index].unicodeScalars.count)
      }
      return min(max(longest + 2, column.widths.lowerBound), column.widths.upperBound)
    }
  }

  private static func headings(_ form: FormSheet, _ isNarrow: Bool) -> Worksheet.Row {
    var height = 45
    let cells = form.columns.map { column in
      guard column.use == .answer, isNarrow else { return Worksheet.Cell(column.heading, .heading) }
      height = max(height, min(highestHeading, column.heading.unicodeScalars.count * 6 + 12))
      return Worksheet.Cell(column.heading, .turnedHeading)
    }
    return Worksheet.Row(cells: cells, height: height)
  }

  private static func row(_ row: FormSheet.Row, _ form: FormSheet) -> Worksheet.Row {
    let cells = zip(form.columns, row.cells).map { column, text in
      switch column.use {
      case .name: Worksheet.Cell(text, .key)
      case .text: Worksheet.Cell(text, row.startsGroup ? .firstText : .text)
      case .answer: Worksheet.Cell(text, row.startsGroup ? .firstLetters : .letters)
      }
    }
    return Worksheet.Row(cells: cells, height: nil)
  }
}
