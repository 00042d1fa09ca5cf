import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// The findings of a chart in words, by their numbers.
struct FindingList {
  private let context: ChartContext
  private let numbered: [NumberedFindings.Group]
  private let rest: Int

  init(_ context: ChartContext, _ findings: NumberedFindings) {
    self.context = context
    numbered = findings.groups
    rest = findings.rest
  }

  /// How many rows of the table stand above the findings.
  static let heads = 2

  /// The list as a table of a width in points; nil when nothing was found.
  func table(width: Int) -> HTMLTable? {
    guard !numbered.isEmpty else { return nil }
    let style = context.style
    let words = FindingText(context.model, context.language, naming: .titles)
    let columns = width >= 560 && numbered.count > 3 ? 2 : 1
    let column = width / columns
    let heading = HTMLCell(
      Self.heading[context.language], font: Words("", .caption, style, bold: true).font,
      [.align(.left), .columnSpan(3 * columns)])
    var rows = [HTMLRow([heading])]
    let count = (numbered.count + columns - 1) / columns
    for line in 0..<count {
      var cells: [HTMLCell] = []
      for place in 0..<columns {
        let index = place * count + line
        let own = place == columns - 1 ? width - column * (columns - 1) : column
        cells += entry(index, width: own, words)
      }
      rows.append(HTMLRow(cells))
    }
    if rest > 0 {
      let more = Words(Self.more(context.language, [Place("count", rest)]), .caption, style)
      rows.append(HTMLRow([HTMLCell(more.text, font: more.font, [.align(.left), .columnSpan(3 * columns)])]))
    }
    rows.insert(HTMLRow([Self.rule(3 * columns)]), at: 0)
    return .plain(padding: 2, rows)
  }

  /// The number, the severity and the message of a finding; blank beyond the last.
  private func entry(_ index: Int, width: Int, _ words: FindingText) -> [HTMLCell] {
    let style = context.style
    let widths = [26, 52, max(width - 78, 60)]
    var texts = ["", "", ""]
    if index < numbered.count {
      let group = numbered[index]
      let finding = group.finding
      texts[0] = style.look(of: .finding).symbol + String(index + 1)
      texts[1] = finding.severity.label[context.language]
      texts[2] = words.message(finding)
      if group.count > 1 { texts[2] += " " + more(group.count - 1) }
    }
    return texts.indices.map { place in
      var paragraphs = Paragraphs(width: widths[place] - 4, isLoose: true)
      paragraphs.add(Words(texts[place], .caption, style, bold: place < 2))
      return paragraphs.cell(.left, [.width(widths[place]), .verticalAlign(.top)])
    }
  }

  private static func rule(_ columns: Int) -> HTMLCell {
    HTMLCell("", [.columnSpan(columns), .height(1), .border(1), .sides(.bottom), .color(.gray(217))])
  }

  private func more(_ count: Int) -> String {
    (count == 1 ? Self.oneMore : Self.manyMore)(context.language, [Place("count", count)])
  }

  private static let heading = Phrase(nb: "Funn", nn: "Funn", en: "Findings")
  private static let oneMore = Phrase(
    nb: "(og likedan for én oppgave til)", nn: "(og likeins for éi oppgåve til)",
    en: "(and likewise for one more duty)")
  private static let manyMore = Phrase(
    nb: "(og likedan for {count} oppgaver til)", nn: "(og likeins for {count} oppgåver til)",
    en: "(and likewise for {count} more duties)")
  private static let more = Phrase(
    nb: "… og {count} funn til, merket uten nummer; ansvar check viser alle",
    nn: "… og {count} funn til, merkte utan nummer; ansvar check viser alle",
    en: "… and {count} more findings, marked without a number; ansvar check shows them all")
}
