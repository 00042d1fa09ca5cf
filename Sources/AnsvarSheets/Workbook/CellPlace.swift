/// Where a cell stands in a sheet; rows and columns count from zero.
struct CellPlace: Hashable {
  /// What a sheet can have in the common formats.
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  var row: Int
  var column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// A place as a sheet names it, such as `D7` or `$D$7`; nil for anything else.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      guard column <= Self.mostColumns, row <= Self.mostRows else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }

  /// The place as a sheet names it: `D7`.
  var text: String { Self.letters(column) + String(row + 1) }

  /// The letters of a column: `A`, `Z`, `AA`.
  static func letters(_ column: Int) -> String {
    var result: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      result.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: result.reversed(), as: UTF8.self)
  }
}
