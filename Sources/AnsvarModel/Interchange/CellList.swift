/// A list in one cell of a table: parts with `|` between them.
///
/// Blanks around a part mean nothing; `\` takes away the meaning of the sign after it.
public enum CellList {
  public static func cell(_ parts: [String]) -> String {
    var result: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { result.append(UInt8(ascii: "|")) }
      let bytes = Array(part.utf8)
      for (place, byte) in bytes.enumerated() {
        let isEdge = place == 0 || place == bytes.count - 1
        if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\") || (isEdge && byte == UInt8(ascii: " ")) {
          result.append(UInt8(ascii: "\\"))
        }
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  public static func parts(of cell: String) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    // How much of the part is more than blanks at its end.
    var kept = 0
    var isPlain = false
    for byte in cell.utf8 {
      if !isPlain && byte == UInt8(ascii: "\\") {
        isPlain = true
      } else if !isPlain && byte == UInt8(ascii: "|") {
        parts.append(String(decoding: part[..<kept], as: UTF8.self))
        part = []
        kept = 0
      } else if isPlain || byte != UInt8(ascii: " ") {
        part.append(byte)
        kept = part.count
        isPlain = false
      } else if !part.isEmpty {
        part.append(byte)
      }
    }
    parts.append(String(decoding: part[..<kept], as: UTF8.self))
    return parts
  }
}
