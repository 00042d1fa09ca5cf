import AnsvarModel
import AnsvarText

/// The first sheet of a booklet: what it is about, and what stands where.
package struct Cover: Sendable {
  /// A part of the booklet, and the number of its first sheet.
  package struct Entry: Sendable {
    package var title: String
    package var sheet: Int

    package init(_ title: String, sheet: Int) {
      self.title = title
      self.sheet = sheet
    }
  }

  private let context: ChartContext
  private let title: String
  private let subtitle: Phrase
  private let facts: [(label: String, text: String)]
  private let contents: [Entry]
  private static let label = 120
  private static let number = 40
  private static let inset = 6

  package init(
    _ context: ChartContext, title: String, subtitle: Phrase, facts: [(label: String, text: String)], contents: [Entry]
  ) {
    self.context = context
    self.title = title
    self.subtitle = subtitle
    self.facts = facts
    self.contents = contents
  }

  package var drawing: Drawing {
    let style = context.style
    let width =
      context.room.map { Int(Double($0.width) * SmallestText.onPaper / style.fontSize(of: .caption)) } ?? 520
    var page = ChartPage("cover", style, width: width)
    page.add(.plain([blank(120)]))
    var head = Paragraphs(width: width - Self.inset, isLoose: true)
    head.add(Words(title, .title, style, size: 26))
    head.add(Words(subtitle[context.language], .title, style, bold: false, size: 14))
    page.add(
      .plain(
        padding: 3,
        [
          HTMLRow([head.cell(.left, [.width(width)])]), blank(6),
          HTMLRow([HTMLCell("", [.height(3), .fixedSize(false), .backgroundColor(.black)])]), blank(8),
        ]))
    if !facts.isEmpty { page.add(.plain(padding: 3, facts.map { fact($0.label, $0.text, width) })) }
    page.add(.plain([blank(40)]))
    page.add(.plain(padding: 4, contents.map { entry($0, width) }))
    return .pages([page])
  }

  private func fact(_ label: String, _ text: String, _ width: Int) -> HTMLRow {
    HTMLRow([
      Words(label, .duty, context.style, bold: true)
        .cell(width: Self.label, inset: Self.inset, .left, [.verticalAlign(.top)]),
      Words(text, .duty, context.style, bold: false)
        .cell(width: width - Self.label, inset: Self.inset, .left, [.verticalAlign(.top)]),
    ])
  }

  private func entry(_ entry: Entry, _ width: Int) -> HTMLRow {
    let rule: [HTMLAttribute] = [.border(1), .sides(.bottom), .color(.gray(217))]
    return HTMLRow([
      Words(entry.title, .duty, context.style, bold: false, size: 11)
        .cell(width: width - Self.number, inset: Self.inset, .left, rule),
      Words(String(entry.sheet), .duty, context.style, bold: false, size: 11)
        .cell(width: Self.number, inset: Self.inset, .right, rule),
    ])
  }

  private func blank(_ height: Int) -> HTMLRow { HTMLRow([HTMLCell("", [.height(height)])]) }

}
