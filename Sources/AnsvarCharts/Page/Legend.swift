import AnsvarModel
import AnsvarText

/// What the signs of a chart mean.
struct Legend {
  /// A sign and its meaning.
  struct Entry {
    var symbols = ""
    var sign: String
    var meaning: String
    /// What it asks, where there is room for it.
    var explanation = ""
  }

  private let context: ChartContext
  private(set) var entries: [Entry] = []

  /// The letters of the model's scheme; what else a chart shows is left to it to add.
  init(_ context: ChartContext) {
    self.context = context
    let signs = ParticipationSigns(style: context.style)
    for letter in context.model.scheme.letters {
      guard let meaning = Participation.meanings.first(where: { $0.participation == letter.meaning }) else { continue }
      var letters = ""
      letters.unicodeScalars.append(letter.letter)
      entries.append(
        Entry(
          symbols: signs.symbols(letter.meaning), sign: letters,
          meaning: letter.title[context.language] ?? meaning.label[context.language],
          explanation: meaning.explanation[context.language]))
    }
  }

  /// The signs of a chart that shows no participation.
  init(_ context: ChartContext, entries: [Entry]) {
    self.context = context
    self.entries = entries
  }

  mutating func add(_ entry: Entry) {
    entries.append(entry)
  }

  /// The legend as a table of a width in points.
  func table(width: Int) -> HTMLTable {
    let style = context.style
    let most = max(1, width / 112)
    let rowCount = max(1, (entries.count + most - 1) / most)
    let columns = max(1, (entries.count + rowCount - 1) / rowCount)
    let column = width / columns
    var rows: [HTMLRow] = []
    var index = 0
    while index < entries.count {
      var cells: [HTMLCell] = []
      for place in 0..<columns {
        let own = place == columns - 1 ? width - column * (columns - 1) : column
        var text = Paragraphs(width: own - 8)
        if index < entries.count {
          let entry = entries[index]
          text.add(
            lead: Words(entry.sign, symbols: entry.symbols, .legend, style, bold: true),
            Words(entry.meaning, .legend, style, bold: true))
          text.add(Words(entry.explanation, .legend, style))
        }
        cells.append(text.cell(.left, [.width(own), .verticalAlign(.top)]))
        index += 1
      }
      rows.append(HTMLRow(cells))
    }
    return .plain(padding: 3, rows)
  }
}
