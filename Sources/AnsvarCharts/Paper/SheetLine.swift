import AnsvarText

/// The line at the foot of a sheet: what it belongs to, and which of the sheets it is.
struct SheetLine {
  let text: String
  let language: Language
  let style: Style
  /// How many sheets come before these, and how many there are in all; nil when these are all.
  var place: (before: Int, all: Int)?

  /// The line as a table of a width in points.
  func table(width: Int, number: Int, of count: Int) -> HTMLTable {
    let side = 90
    let page = Self.page(
      language, [Place("number", number + (place?.before ?? 0)), Place("count", place?.all ?? count)])
    let rule: [HTMLAttribute] = [.border(1), .sides(.top), .color(.gray(110))]
    return .plain(
      padding: 2,
      [
        HTMLRow([
          Words(text, .caption, style).cell(width: width - side, inset: 5, .left, rule),
          Words(page, .caption, style).cell(width: side, inset: 5, .right, rule),
        ])
      ])
  }

  /// A line as high as any, to measure.
  func placeholder(width: Int) -> HTMLTable {
    var line = self
    line.place = nil
    return line.table(width: width, number: 1, of: 1)
  }

  private static let page = Phrase(
    nb: "side {number} av {count}", nn: "side {number} av {count}", en: "page {number} of {count}")
}
