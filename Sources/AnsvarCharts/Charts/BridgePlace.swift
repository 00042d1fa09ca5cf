import AnsvarModel
import AnsvarText

/// A meeting place as a box: the letters of those who meet on its sides, and in it what they meet about.
struct BridgePlace {
  private let context: ChartContext
  private let divide: CampDivide
  private let words: BridgeWords
  private let place: MeetingPlace

  private let order: BridgeOrder
  /// Whether the roles are named in the box, since lines to them would be too many to follow.
  private let isDense: Bool

  /// In a larger model the boxes name no duties.
  static let mostDuties = 250
  /// More duties than this are counted and not named.
  private static let mostNamed = 8
  private static let width = 232

  init(
    _ context: ChartContext, _ divide: CampDivide, _ words: BridgeWords, _ place: MeetingPlace, _ order: BridgeOrder,
    isDense: Bool
  ) {
    self.order = order
    self.isDense = isDense
    self.context = context
    self.divide = divide
    self.words = words
    self.place = place
  }

  private var side: Int { isDense ? 148 : 52 }

  func node() -> Node {
    let style = context.style
    let cells = [
      HTMLCell(letters(divide.first, .left), [.width(side)]),
      middle.cell(.center, [.width(Self.width), .cellPadding(6)]),
      HTMLCell(letters(divide.second, .right), [.width(side)]),
    ]
    let isMissing = place.withoutTranslator > 0
    var attributes = style[.cell].merging(isMissing ? style[.missing] : [])
    attributes = attributes.merging([.shape("box"), .margin(0), .label(HTMLTable.plain([HTMLRow(cells)]))])
    // Only the words that say what is missing have its colour.
    attributes.set(.fontColor(.black))
    if isMissing { attributes.set(.penWidth(3)) }
    return Node(Identifier("place", place.dimension.index), attributes)
  }

  private var middle: Paragraphs {
    let style = context.style
    let all = context.model[place.dimension].duties.count
    var text = Paragraphs(width: Self.width - 14, isLoose: true)
    text.add(Words(context.title(place.dimension), .dimension, style, bold: true, size: 11))
    if context.model.duties.count > Self.mostDuties || place.duties.count > Self.mostNamed {
      text.add(Words(words.share(place.duties.count, of: all), .caption, style))
    } else {
      text.add(Words(place.duties.map { context.title($0) }.joined(separator: ", "), .caption, style))
    }
    let outside = place.parts.filter {
      context.model[$0.role].camp != divide.first && context.model[$0.role].camp != divide.second
    }
    if !outside.isEmpty {
      let names = outside.map { part in
        let isTranslator = divide.translators.contains(part.role)
        return context.title(part.role) + " " + part.participation.letters(context.model.scheme)
          + (isTranslator ? " (" + words.translator(part.role) + ")" : "")
      }
      text.add(Words(words.also(names.joined(separator: ", ")), .caption, style))
    }
    for line in words.state(of: place) { text.add(Words(line, .missing, style, bold: true, italic: false)) }
    return text
  }

  /// The letters of those of a camp, one under the other; a line ends at each.
  private func letters(_ camp: CampID, _ alignment: LineAlignment) -> HTMLTable {
    let signs = ParticipationSigns(style: context.style)
    let rows = order.sorted(place.parts.filter { context.model[$0.role].camp == camp }).map { part in
      var text = Paragraphs(width: side - (isDense ? 20 : 4))
      let letters = part.participation.letters(context.model.scheme)
      let sign = signs.briefWords(part.participation, letters: letters)
      if isDense {
        text.add(lead: sign, Words(context.title(part.role), .caption, context.style))
      } else {
        text.add(sign)
      }
      let port = HTMLAttribute.port(Identifier("role", part.role.index))
      let fill = signs.fill(part.participation)
      guard isDense else {
        return HTMLRow([text.cell(.center, [.width(side), .height(20), .cellPadding(2), port] + fill)])
      }
      let margin = HTMLCell("", [.width(8)])
      return HTMLRow([margin, text.cell(.left, [.width(side - 8), .height(14), .cellPadding(3), port] + fill)])
    }
    return .plain(rows)
  }
}
