import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarText

/// A model as a workbook for a designer: the matrix, its findings, what the letters mean, and the whole model as text.
///
/// What the matrix cannot hold stands in the last sheet, so that nothing is lost on the way there and back.
public struct MatrixWorkbook {
  /// The first words of the sheet that holds the model; after them stands the language of the headings.
  static let mark = "// ansvar 1 "

  private let layout: SheetLayout
  private let source: [UInt8]
  private let findings: SheetFindings

  /// Takes a model and what has been found in it.
  ///
  /// - Complexity: O(*n*) in the size of the model.
  public init(_ model: Model, language: Language, report: CheckReport) {
    source = ModelSource(model).bytes()
    // The names in the sheets are those of the text beside them.
    layout = SheetLayout(ModelText.read(source, name: "").model, language)
    findings = SheetFindings(model, report, language)
  }

  /// The most cells that the sheet of the matrix is given.
  static let mostCells = 4_000_000

  /// Whether the sheets have no more rows and columns than sheets can, and no more cells than anybody could edit.
  public var fits: Bool {
    let lineCount = source.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    let rows = max(layout.lines.count, findings.count, lineCount) + Self.firstLine
    return rows < CellPlace.mostRows && layout.fields.count <= CellPlace.mostColumns
      && layout.lines.count <= Self.mostCells / max(layout.fields.count, 1)
  }

  /// The file.
  ///
  /// - Precondition: `fits`.
  /// - Complexity: O(*r* · *c*) in the rows and the roles.
  public func bytes() -> [UInt8] {
    WorkbookWriter.bytes([
      matrix, findings.sheet, LegendSheet.sheet(layout.model.scheme, layout.language), modelSheet,
    ])
  }

  // MARK: The matrix

  /// The rows above the first duty: the title, a word of help, the headings, the keys.
  static let firstLine = 4
  private static let headingLine = 2
  /// The widest matrix whose headings read from left to right.
  private static let mostWideRoles = 8
  /// A page of headings that read from below is at most so high, in points.
  private static let highestHeading = 200

  private var matrix: Worksheet {
    let model = layout.model
    let language = layout.language
    let roles = layout.fields.indices.filter { if case .role = layout.fields[$0] { true } else { false } }
    let isNarrow = roles.count > Self.mostWideRoles
    var sheet = Worksheet(name: SheetWords.matrix[language], widths: [])
    let heading = model.heading(language)
    sheet.rows.append(Worksheet.Row(cells: [Worksheet.Cell(heading, .title)], height: 24))
    sheet.rows.append(Worksheet.Row(cells: [Worksheet.Cell(SheetWords.matrixHelp[language], .aside)], height: 14))
    sheet.rows.append(headings(isNarrow))
    sheet.rows.append(
      Worksheet.Row(
        cells: layout.fields.map { field in
          if case .role = field, isNarrow { return Worksheet.Cell(field.key(model), .turnedKey) }
          return Worksheet.Cell(field.key(model), .key)
        }, height: nil))
    var last: (UInt64, DimensionID)?
    for line in layout.lines {
      let group = (line.scope.key, model[line.duty].dimension)
      let isFirst = last.map { $0 != group } ?? true
      last = group
      sheet.rows.append(row(line, isFirst))
    }
    sheet.widths = widths(sheet.rows.dropFirst(Self.firstLine), isNarrow)
    sheet.printedColumns = printedColumns
    sheet.frozen = CellPlace(row: Self.firstLine, column: roles.first ?? 0)
    sheet.heading = Self.headingLine...Self.headingLine
    sheet.isLandscape = true
    addChoices(to: &sheet, roles)
    return sheet
  }

  /// As wide as the texts below the headings want, within what suits each column.
  private func widths(_ rows: ArraySlice<Worksheet.Row>, _ isNarrow: Bool) -> [Int] {
    layout.fields.indices.map { column in
      let widths = layout.fields[column].widths(isNarrow: isNarrow)
      var longest = 0
      for row in rows { longest = max(longest, row.cells[column].text.unicodeScalars.count) }
      return min(max(longest + 2, widths.lowerBound), widths.upperBound)
    }
  }

  /// The reasons are printed where there are any, the names for programs never.
  private var printedColumns: Int {
    let last: SheetField = layout.model.table.exemptions.isEmpty ? .findings : .until
    return (layout.fields.firstIndex(of: last) ?? layout.fields.count - 1) + 1
  }

  private func headings(_ isNarrow: Bool) -> Worksheet.Row {
    var height = 45
    let cells = layout.fields.map { field in
      let text = field.heading(layout.model, layout.language)
      guard case .role = field, isNarrow else { return Worksheet.Cell(text, .heading) }
      height = max(height, min(Self.highestHeading, text.unicodeScalars.count * 6 + 12))
      return Worksheet.Cell(text, .turnedHeading)
    }
    return Worksheet.Row(cells: cells, height: height)
  }

  private func row(_ line: SheetLayout.Line, _ isFirst: Bool) -> Worksheet.Row {
    let cells = zip(layout.fields, layout.texts(line)).map { field, text in
      switch field {
      case .role: Worksheet.Cell(text, isFirst ? .firstLetters : .letters)
      case .findings: Worksheet.Cell(findings.numbers(line), isFirst ? .firstText : .text)
      case .duty: Worksheet.Cell(text, .key)
      default: Worksheet.Cell(text, isFirst ? .firstText : .text)
      }
    }
    return Worksheet.Row(cells: cells, height: nil)
  }

  /// New rows below the last one are helped as well.
  private static let rowsToCome = 100

  private func addChoices(to sheet: inout Worksheet, _ roles: [Int]) {
    guard let first = roles.first, let last = roles.last else { return }
    let bottom = min(sheet.rows.count + Self.rowsToCome, CellPlace.mostRows) - 1
    let topLeft = CellPlace(row: Self.firstLine, column: first)
    let bottomRight = CellPlace(row: bottom, column: last)
    let scheme = layout.model.scheme
    let letters = scheme.letters.map { String(Character($0.letter)) }
    var choices = letters
    for lettering in layout.model.table.letterings
    where lettering.text.unicodeScalars.count > 1 && !choices.contains(lettering.text) {
      choices.append(lettering.text)
    }
    choices.append(String(Character(ParticipationScheme.deliberatelyNoneSign)))
    sheet.choices.append(Worksheet.Choice(first: topLeft, last: bottomRight, values: choices))
    var colours: [(letter: String, colour: Int)] = []
    for (number, meaning) in Participation.meanings.enumerated() {
      for letter in scheme.letters where letter.meaning == meaning.participation {
        colours.append((String(Character(letter.letter)), number))
      }
    }
    colours.append(("-", Participation.meanings.count))
    sheet.colours.append(Worksheet.LetterColours(first: topLeft, last: bottomRight, letters: colours))
    for (column, field) in layout.fields.enumerated() {
      let names: [String]
      switch field {
      case .organisation: names = layout.model.organisations.map { layout.model.name($0.name) }
      case .system: names = layout.model.systems.map { layout.model.name($0.name) }
      default: continue
      }
      sheet.choices.append(
        Worksheet.Choice(
          first: CellPlace(row: Self.firstLine, column: column), last: CellPlace(row: bottom, column: column),
          values: names))
    }
  }

  // MARK: The model

  private var modelSheet: Worksheet {
    let language = layout.language
    var sheet = Worksheet(name: SheetWords.model[language], widths: [120])
    let head = Self.mark + language.code + ": " + SheetWords.modelHelp[language]
    sheet.rows.append(Worksheet.Row(cells: [Worksheet.Cell(head, .source)], height: nil))
    for line in source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let cells = ModelText.pieces(line).map { Worksheet.Cell($0, .source) }
      sheet.rows.append(Worksheet.Row(cells: cells, height: nil))
    }
    // The text ends in a line end, after which there is no line.
    if sheet.rows.last?.cells.isEmpty ?? false { sheet.rows.removeLast() }
    return sheet
  }
}
