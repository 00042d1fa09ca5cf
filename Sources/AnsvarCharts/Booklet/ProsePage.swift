import AnsvarText

/// Running text on paper, set like the charts: headings, paragraphs, lists, and words with their meanings.
package struct ProsePage: Sendable {
  private let style: Style
  private var page: ChartPage
  /// The rows of the table that is being filled, and whether the first of them is a heading.
  private var rows: [HTMLRow] = []
  private var hasHeading = false
  /// How wide the first of its two columns is; nil while every row goes across both.
  private var firstColumn: Int?
  private let width: Int

  private static let label = 150
  private static let number = 26
  private static let inset = 6

  /// A text with a heading of its own, of the model that a context is about.
  package init(_ context: ChartContext, heading: String, kind: Phrase) {
    style = context.style
    // Running text is set at its own size, and not as small as a chart may become.
    width =
      context.room.map { Int(Double($0.width) * SmallestText.onPaper / context.style.fontSize(of: .caption)) } ?? 520
    page = ChartPage("text", style, width: width)
    page.add(
      TitleBlock(
        context, chart: kind, about: TitleBlock.About(title: heading, kind: []), isScoped: false, hasFacts: false
      ))
  }

  /// The page or pages that it fills.
  package var drawing: Drawing {
    var text = self
    text.close()
    return .pages([text.page])
  }

  /// Begins a part of the text; what stands under it knows its heading on every sheet.
  package mutating func addHeading(_ text: String) {
    close()
    hasHeading = true
    let fill = style.look(of: .dimension).fill ?? .gray(217)
    add(Words(text, .dimension, style, bold: true), [.backgroundColor(fill), .border(1), .sides(.top), .color(.black)])
  }

  package mutating func addParagraph(_ text: String) {
    add(Words(text, .duty, style, bold: false))
  }

  /// Adds a paragraph in smaller print.
  package mutating func addNote(_ text: String) {
    add(Words(text, .caption, style))
  }

  /// Adds an entry of a list with what stands before it, such as a number, what can be chosen as its answer, and what is
  /// said of it in smaller print.
  package mutating func addEntry(_ text: String, sign: String = "•", choices: [String] = [], details: [String] = []) {
    beginRow(firstColumn: Self.number)
    var body = Paragraphs(width: width - Self.number - Self.inset, isLoose: true)
    body.add(Words(text, .duty, style, bold: false))
    for choice in choices { body.add(Words(choice, .duty, style, bold: false), indent: 1) }
    for detail in details { body.add(Words(detail, .caption, style)) }
    rows.append(
      HTMLRow([
        Words(sign, .duty, style, bold: false)
          .cell(width: Self.number, inset: Self.inset, .right, [.verticalAlign(.top)]),
        body.cell(.left, [.width(width - Self.number), .verticalAlign(.top)]),
      ]))
  }

  /// Adds a word with what belongs to it.
  package mutating func addFact(_ label: String, _ text: String) {
    beginRow(firstColumn: Self.label)
    let rule: [HTMLAttribute] = [.verticalAlign(.top), .border(1), .sides(.bottom), .color(.gray(217))]
    var left = Paragraphs(width: Self.label - Self.inset, isLoose: true)
    left.add(Words(label, .duty, style, bold: true))
    var right = Paragraphs(width: width - Self.label - Self.inset, isLoose: true)
    right.add(Words(text, .duty, style, bold: false))
    rows.append(
      HTMLRow([
        left.cell(.left, [.width(Self.label)] + rule), right.cell(.left, [.width(width - Self.label)] + rule),
      ]))
  }

  /// Adds a table, whose heads stand above it on every sheet.
  package mutating func addTable(_ table: ProseTable) {
    guard !table.rows.isEmpty, !table.columns.isEmpty else { return }
    close()
    let (table, heads) = table.table(width: width, style)
    page.add(table, heads: heads)
  }

  private mutating func add(_ words: Words, _ attributes: [HTMLAttribute] = []) {
    guard !words.text.utf8.isEmpty else { return }
    var text = Paragraphs(width: width - Self.inset, isLoose: true)
    text.add(words)
    rows.append(HTMLRow([text.cell(.left, [.width(width), .columnSpan(2)] + attributes)]))
  }

  /// Rows with other columns go in a table of their own: in one, every column would be as wide as its widest cell.
  private mutating func beginRow(firstColumn: Int) {
    if let known = self.firstColumn, known != firstColumn { close() }
    self.firstColumn = firstColumn
  }

  private mutating func close() {
    firstColumn = nil
    guard !rows.isEmpty else { return }
    // A row across both columns alone would leave the table one column.
    page.add([.plain(padding: 3, rows)], hasBar: hasHeading)
    rows = []
    hasHeading = false
  }
}
