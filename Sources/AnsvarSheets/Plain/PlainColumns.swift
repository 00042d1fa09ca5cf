import AnsvarModel
import AnsvarText

/// Where the parts of a matrix stand in a sheet that any program or person has made.
struct PlainColumns {
  var headRow: Int
  var organisation: Int?
  var system: Int?
  var dimension: Int?
  var duty: Int
  var remark: Int?
  var roles: [(column: Int, heading: String)] = []
  /// Columns that hold something else than letters, by their headings.
  var passedBy: [String] = []
  var dutyHeading = ""

  /// How far down the headings are looked for.
  private static let mostRowsAbove = 60

  /// Finds the headings; nil when there is no row that could be them.
  ///
  /// They are the first row with a word for duties in it, else the widest row above the first letters.
  ///
  /// - Complexity: O(*n*) in the cells.
  init?(_ sheet: ReadSheet, _ letters: inout CellLetters) {
    guard let head = Self.head(sheet, &letters) else { return nil }
    headRow = head.number
    var seen: Set<Int> = []
    var known: [PlainHeading.Column: Int] = [:]
    var others: [(column: Int, heading: String)] = []
    for cell in head.cells {
      let heading = FoldedText.trimmed(cell.text)
      guard !heading.utf8.isEmpty else { continue }
      seen.insert(cell.column)
      let column = PlainHeading.column(heading)
      if column == .role || column == .text || (known[column] != nil && column != .ignored) {
        others.append((cell.column, heading))
      } else {
        known[column] = cell.column
      }
    }
    let rows = sheet.rows.filter { $0.number > head.number }
    // Without a word for them, the duties stand furthest to the left.
    let first = rows.lazy.compactMap { $0.cells.first?.column }.min()
    guard let duty = known[.duty] ?? others.first?.column ?? first, let first else { return nil }
    self.duty = known[.duty] ?? (seen.contains(first) ? duty : first)
    organisation = known[.organisation]
    system = known[.system]
    dimension = known[.dimension]
    remark = known[.remark]
    dutyHeading = head[self.duty]
    var counts: [Int: (texts: Int, letters: Int)] = [:]
    for row in rows {
      for cell in row.cells {
        counts[cell.column, default: (0, 0)].texts += 1
        if letters.read(cell.text) != nil { counts[cell.column, default: (0, 0)].letters += 1 }
      }
    }
    for other in others where other.column != self.duty {
      let count = counts[other.column] ?? (0, 0)
      // One text alone that is no letter is rather a slip.
      if PlainHeading.column(other.heading) != .text, count.texts < 2 || count.letters > 0 {
        roles.append(other)
      } else {
        passedBy.append(other.heading)
      }
    }
    // Duties that nobody has yet are told by their heading alone.
    if roles.isEmpty && known[.duty] == nil { return nil }
  }

  private static func head(_ sheet: ReadSheet, _ letters: inout CellLetters) -> ReadSheet.Row? {
    let rows = sheet.rows.prefix(mostRowsAbove)
    let named = rows.first { row in
      row.cells.count > 1 && row.cells.contains { PlainHeading.column($0.text) == .duty }
    }
    if let named { return named }
    var widest: ReadSheet.Row?
    for row in rows {
      let hasLetters = row.cells.dropFirst().contains { cell in
        letters.read(cell.text).map { !$0.utf8.isEmpty } ?? false
      }
      if hasLetters { break }
      if row.cells.count > max(widest?.cells.count ?? 0, 0) { widest = row }
    }
    return widest
  }
}
