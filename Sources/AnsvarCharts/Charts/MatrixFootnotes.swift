import AnsvarModel
import AnsvarText

/// Why cells and rows are empty on purpose, each reason once.
struct MatrixFootnotes {
  private var notes: [String] = []
  private var known: [Key: Int] = [:]
  private let context: ChartContext

  private struct Key: Hashable {
    var reason: [UInt8]
    var owner: RoleID?
    var until: Day?
  }

  static let sign = "–"

  init(_ context: ChartContext) {
    self.context = context
  }

  var isEmpty: Bool { notes.isEmpty }

  /// The sign for an empty cell, with the letter of the note that gives the reason, if any does.
  mutating func sign(_ exemption: AssignmentTable.Exemption?) -> String {
    guard let exemption else { return Self.sign }
    let key = Key(reason: [UInt8](exemption.reason.utf8), owner: exemption.owner, until: exemption.until)
    if let index = known[key] { return Self.sign + " " + Self.letter(index) }
    known[key] = notes.count
    notes.append(text(exemption))
    return Self.sign + " " + Self.letter(notes.count - 1)
  }

  /// The notes as a table of a width in points; nil when there are none.
  func table(width: Int) -> HTMLTable? {
    guard !notes.isEmpty else { return nil }
    let rows = notes.enumerated().map { index, note in
      var sign = Paragraphs(width: 22)
      sign.add(Words(Self.sign + " " + Self.letter(index), .caption, context.style, bold: true))
      var text = Paragraphs(width: width - 30)
      text.add(Words(note, .caption, context.style))
      return HTMLRow([
        sign.cell(.left, [.width(26), .verticalAlign(.top)]), text.cell(.left, [.width(width - 26)]),
      ])
    }
    return .plain(padding: 2, rows)
  }

  private func text(_ exemption: AssignmentTable.Exemption) -> String {
    let language = context.language
    var parts = [exemption.reason]
    if let owner = exemption.owner { parts.append(Self.owner(language, [Place("role", context.title(owner))])) }
    if let until = exemption.until {
      parts.append(Self.until(language, [Place("date", until.longText(language))]))
    }
    return parts.filter { !$0.utf8.isEmpty }.joined(separator: " · ")
  }

  /// `a` to `z`, then `aa` and on.
  private static func letter(_ index: Int) -> String {
    var letters: [UInt8] = []
    var rest = index
    repeat {
      letters.append(UInt8(ascii: "a") + UInt8(rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  private static let owner = Phrase(nb: "avgjort av {role}", nn: "avgjort av {role}", en: "decided by {role}")
  private static let until = Phrase(nb: "gjelder til {date}", nn: "gjeld til {date}", en: "until {date}")
}
