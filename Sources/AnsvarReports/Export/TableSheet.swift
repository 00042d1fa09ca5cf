import AnsvarModel

/// A table under way: its columns, and a cell or nothing in each for every line.
struct TableSheet {
  /// The name of the file.
  let name: String
  private let columns: [String]
  /// Whether the columns are those of the outer contract, which stand there with or without content.
  private let isFixed: Bool
  private(set) var lines: [[String?]] = []

  init(_ name: String, _ columns: [String], isFixed: Bool = false) {
    self.name = name
    self.columns = columns
    self.isFixed = isFixed
  }

  mutating func add(_ cells: [String?]) { lines.append(cells) }

  /// The file; columns that are empty in every line are left out.
  var bytes: [UInt8] {
    let kept = columns.indices.filter { column in
      isFixed || lines.isEmpty || lines.contains { column < $0.count && $0[column] != nil }
    }
    var csv = CSVWriter()
    csv.row(kept.map { columns[$0] })
    for line in lines { csv.row(ofOptional: kept.map { $0 < line.count ? line[$0] : nil }) }
    return csv.bytes
  }

  // MARK: Cells that many tables have

  static let titleColumns = ["title"] + Title.codes.map { "title-" + $0 }
  static let sourceColumns = ["source", "place"]

  static func cells(_ title: Title) -> [String?] {
    [title.text] + Title.codes.map { code in title.translations.first { $0.code == code }?.text }
  }

  static func list(_ parts: [String]) -> String? { parts.isEmpty ? nil : CellList.cell(parts) }

  static func flag(_ flag: Bool) -> String? { flag ? "yes" : nil }
}
