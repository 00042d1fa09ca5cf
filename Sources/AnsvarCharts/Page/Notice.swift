import AnsvarText

/// A sentence that stands on its own in a chart: a note, or what to say when there is nothing to draw.
enum Notice {
  /// The sentence as a table of a width in points.
  static func table(_ text: String, width: Int, _ style: Style, _ part: StylePart = .caption) -> HTMLTable {
    var paragraphs = Paragraphs(width: width - 8)
    paragraphs.add(Words(text, part, style, italic: false))
    return .plain(padding: 2, [HTMLRow([paragraphs.cell(.left, [.width(width)])])])
  }

  /// A chart that says why it shows nothing.
  static func page(_ text: Phrase, _ chart: Phrase, _ name: Identifier, _ context: ChartContext) -> Drawing {
    var page = ChartPage(name, context.style, width: 460)
    page.add(TitleBlock(context, chart: chart))
    page.add(table(text[context.language], width: page.width, context.style, .duty))
    return .pages([page])
  }
}
