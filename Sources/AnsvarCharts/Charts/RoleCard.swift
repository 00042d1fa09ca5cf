import AnsvarModel
import AnsvarText

/// A role with all that it carries, as a card of fixed width.
struct RoleCard {
  /// The width of the whole card, in points.
  static let width = 236
  private static let signWidth = 52
  private static let padding = 4

  /// How high it will be, in points, near enough to balance columns.
  let height: Double
  private let rows: [HTMLRow]

  init(_ context: ChartContext, _ role: RoleID, _ holdings: [RoleHoldings.Holding], findings: Int) {
    let style = context.style
    var rows: [HTMLRow] = []
    var height = 2.0
    let inner = Self.width - 4
    var head = Paragraphs(width: inner - 2 * Self.padding, isLoose: true)
    head.add(Words(context.title(role), .dimension, style, bold: true))
    head.add(Words(Self.subtitle(context, role), .caption, style, bold: false))
    if findings > 0 {
      let mark = style.look(of: .finding).symbol + " " + Self.findings(findings, context.language)
      head.add(Words(mark, .caption, style, bold: true))
    }
    rows.append(
      HTMLRow([
        head.cell(
          .left, [.columnSpan(2), .width(inner), .backgroundColor(style.look(of: .dimension).fill ?? .gray(217))])
      ]))
    height += head.height + 8
    for holding in holdings {
      let (row, extent) = Self.row(context, holding, inner: inner)
      rows.append(row)
      height += extent + 8
    }
    if holdings.isEmpty {
      var text = Paragraphs(width: inner - 2 * Self.padding, isLoose: true)
      text.add(Words(Self.nothing[context.language], .caption, style, italic: true))
      rows.append(HTMLRow([text.cell(.left, [.columnSpan(2), .width(inner)])]))
      height += text.height + 8
    }
    self.rows = rows
    self.height = height
  }

  func table() -> HTMLTable {
    HTMLTable([.border(1), .cellBorder(0), .cellSpacing(0), .cellPadding(Self.padding)], rows: rows)
  }

  /// How it takes part, and in what.
  private static func row(_ context: ChartContext, _ holding: RoleHoldings.Holding, inner: Int) -> (HTMLRow, Double) {
    let style = context.style
    let signs = ParticipationSigns(style: style)
    let letters = holding.participation.letters(context.model.scheme)
    var sign = Paragraphs(width: signWidth - padding, isLoose: true)
    sign.add(signs.words(holding.participation, letters: letters, bold: true))
    var text = Paragraphs(width: inner - signWidth - 2 * padding, isLoose: true)
    for (dimension, duties) in holding.dimensions {
      let all = context.model[dimension].duties.count
      let title = context.title(dimension)
      if duties.count == all && all > 1 {
        text.add(
          lead: Words(title + ":", .caption, style, bold: true),
          Words(whole(context.language, [Place("count", all)]), .caption, style))
      } else {
        text.add(Words(title, .caption, style, bold: true))
        if holding.participation.isDisjoint(with: .carrying) {
          text.add(Words(duties.map { context.title($0) }.joined(separator: ", "), .caption, style))
        } else {
          for duty in duties { text.add(bulleted: Words(context.title(duty), .caption, style)) }
        }
      }
    }
    let row = HTMLRow([
      sign.cell(.left, [.width(signWidth), .verticalAlign(.top)] + signs.fill(holding.participation)),
      text.cell(.left, [.width(inner - signWidth), .verticalAlign(.top)]),
    ])
    return (row, max(sign.height, text.height))
  }

  /// What sort of party it is, and what it can do.
  private static func subtitle(_ context: ChartContext, _ role: RoleID) -> String {
    let kind = context.model[role].kind.label[context.language].capitalised
    let has = context.competences(of: role).members.map { context.title($0) }
    return has.isEmpty ? kind : kind + " · " + has.joined(separator: ", ")
  }

  private static let whole = Phrase(nb: "alle {count}", nn: "alle {count}", en: "all {count}")
  private static let nothing = Phrase(
    nb: "Tar ikke del i noe her", nn: "Tek ikkje del i noko her", en: "Takes no part in anything here")
  private static let findings = CountedNoun(
    one: Phrase(nb: "funn", nn: "funn", en: "finding"), many: Phrase(nb: "funn", nn: "funn", en: "findings"))
}
