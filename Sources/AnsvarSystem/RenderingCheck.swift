/// The check that a result of `dot` is whole.
///
/// It exits 0 also when its output was cut short, and writes wrong files while it complains.
enum RenderingCheck {
  /// Whether the bytes are a whole file of the format, as far as its frame tells.
  ///
  /// - Complexity: O(*n*)
  static func isWhole(_ bytes: [UInt8], _ format: GraphvizFormat) -> Bool {
    switch format {
    case .svg: isWholeSVG(bytes)
    case .pdf: bytes.starts(with: "%PDF-".utf8) && ends(bytes, with: "%%EOF")
    case .png: isWholePNG(bytes)
    case .json: isWholeJSON(bytes)
    case .dot: (bytes.starts(with: "digraph".utf8) || bytes.starts(with: "graph".utf8)) && ends(bytes, with: "\n}")
    }
  }

  private static func isWholeSVG(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "<?xml".utf8) || bytes.starts(with: "<svg".utf8), ends(bytes, with: "</svg>") else {
      return false
    }
    // `dot` copies control characters, which no XML reader accepts.
    return !bytes.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  /// Walks from chunk to chunk: the last must be IEND, and nothing may follow.
  private static func isWholePNG(_ bytes: [UInt8]) -> Bool {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.starts(with: signature) else { return false }
    var position = signature.count
    // A chunk: length, name, data, checksum.
    while bytes.count - position >= 12 {
      let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      let isLast = bytes[position + 4..<position + 8].elementsEqual("IEND".utf8)
      position += 12
      guard length <= bytes.count - position else { return false }
      position += length
      if isLast { return position == bytes.count }
    }
    return false
  }

  /// Follows the brackets outside strings: the outermost must close exactly at the end.
  private static func isWholeJSON(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    var isInString = false
    var isEscaped = false
    var isClosed = false
    for byte in bytes {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      if isWhiteSpace(byte) { continue }
      if isClosed { return false }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        isClosed = depth == 0
      case UInt8(ascii: "\""): isInString = true
      default: break
      }
      if depth <= 0, !isClosed { return false }
    }
    return isClosed
  }

  private static func ends(_ bytes: [UInt8], with text: String) -> Bool {
    let end = bytes.lastIndex { !isWhiteSpace($0) } ?? -1
    return bytes[...max(end, -1)].suffix(text.utf8.count).elementsEqual(text.utf8)
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
