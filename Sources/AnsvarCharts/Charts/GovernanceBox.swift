import AnsvarModel
import AnsvarText

/// A party of the governance chart: a body with its seats, what it approves and how long it sits, or a plain name.
struct GovernanceBox {
  private let context: ChartContext
  private let party: Party
  private let marks: GovernanceMarks
  private let ties: GovernanceTies
  private static let width = 190
  private static let padding = 4
  /// More lines than this make a box that nobody reads.
  private static let mostApprovals = 8

  init(_ context: ChartContext, _ party: Party, _ marks: GovernanceMarks, _ ties: GovernanceTies) {
    self.context = context
    self.party = party
    self.marks = marks
    self.ties = ties
  }

  func table() -> HTMLTable {
    let isBody = isBody
    let style = context.style
    let look = style.look(of: .heading)
    var head = Paragraphs(width: Self.width - 2 * Self.padding)
    head.add(Words(title, isBody ? .heading : .role, style, bold: true))
    let fill: [HTMLAttribute] = isBody ? [.backgroundColor(look.fill ?? .black)] : []
    var rows = [HTMLRow([head.cell(.center, [.width(Self.width)] + fill)])]
    for lines in [seats, approvals, mandates] where !lines.isEmpty {
      var text = Paragraphs(width: Self.width - 2 * Self.padding, isLoose: true)
      for line in lines { text.add(line) }
      rows.append(
        HTMLRow([text.cell(.left, [.width(Self.width), .border(1), .sides(.top), .color(.gray(160))])]))
    }
    return HTMLTable(
      [.border(isBody ? 2 : 1), .cellBorder(0), .cellSpacing(0), .cellPadding(Self.padding), .backgroundColor(.white)]
        + (isBody ? [] : [.style("rounded")]), rows: rows)
  }

  private var isBody: Bool {
    guard case .role(let role) = party else { return false }
    return context.model[role].kind == .body
  }

  private var title: String {
    let title = context.model.title(of: party, context.language)
    guard case .role(let role) = party else { return title }
    let mark = marks.text(role)
    return mark.utf8.isEmpty ? title : title + "  " + mark
  }

  private var seats: [Words] {
    guard case .role(let role) = party else { return [] }
    let style = context.style
    return ties.seats(of: role).map { seat in
      let words = seatText(seat)
      return seat.isVacant ? Words("? " + words, .missing, style, size: 9) : Words("• " + words, .seat, style, size: 9)
    }
  }

  private func seatText(_ seat: Seat) -> String {
    let model = context.model
    let language = context.language
    var text = seat.title[language] ?? model.title(of: seat.role, language)
    if let organisation = seat.from {
      let places = [
        Place("organisation", model.title(of: organisation, language)),
        Place("count", seat.count > 1 ? String(seat.count) : Self.one[language]),
      ]
      text += seat.isEach ? " – " + Self.fromEach(language, places) : " " + Self.from(language, places)
    }
    if seat.count > 1 && !seat.isEach { text = String(seat.count) + " × " + text }
    if !seat.hasVote { text += " (" + Self.withoutVote[language] + ")" }
    if seat.isVacant { text += " (" + Self.vacant[language] + ")" }
    return text
  }

  private var approvals: [Words] {
    guard case .role(let role) = party else { return [] }
    let subjects = ties.approvals(of: role).map { subject($0.subject) }
    if subjects.isEmpty { return [] }
    var list = subjects.prefix(Self.mostApprovals).joined(separator: ", ")
    if subjects.count > Self.mostApprovals { list += " …" }
    return [Words(Self.approves(context.language, [Place("subjects", list)]), .seat, context.style, size: 9)]
  }

  private func subject(_ subject: Approval.Subject) -> String {
    switch subject {
    case .duty(let duty): context.title(duty)
    case .dimension(let dimension): context.title(dimension)
    case .words(let words): words
    }
  }

  private var mandates: [Words] {
    guard case .role(let role) = party else { return [] }
    return ties.mandates(of: role).map { mandate in
      let from = mandate.from?.longText(context.language) ?? ""
      let until = mandate.until?.longText(context.language) ?? ""
      let places = [Place("from", from), Place("until", until)]
      let phrase = mandate.until == nil ? Self.since : mandate.from == nil ? Self.until : Self.fromUntil
      return Words(phrase(context.language, places), .seat, context.style, italic: true, size: 9)
    }
  }

  private static let fromEach = Phrase(
    nb: "{count} fra hver i {organisation}", nn: "{count} frå kvar i {organisation}",
    en: "{count} from each of {organisation}")
  private static let one = Phrase(nb: "én", nn: "éin", en: "one")
  private static let from = Phrase(nb: "fra {organisation}", nn: "frå {organisation}", en: "from {organisation}")
  private static let withoutVote = Phrase(nb: "uten stemme", nn: "utan røyst", en: "no vote")
  private static let vacant = Phrase(nb: "ubesatt", nn: "ledig", en: "vacant")
  private static let approves = Phrase(
    nb: "Godkjenner: {subjects}", nn: "Godkjenner: {subjects}", en: "Approves: {subjects}")
  private static let since = Phrase(nb: "Mandat fra {from}", nn: "Mandat frå {from}", en: "Mandate from {from}")
  private static let until = Phrase(nb: "Mandat til {until}", nn: "Mandat til {until}", en: "Mandate until {until}")
  private static let fromUntil = Phrase(
    nb: "Mandat fra {from} til {until}", nn: "Mandat frå {from} til {until}", en: "Mandate from {from} until {until}")
}
