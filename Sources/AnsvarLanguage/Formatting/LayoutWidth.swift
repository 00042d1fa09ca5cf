/// How many columns a stretch of source text takes in an editor.
enum LayoutWidth {
  /// - Complexity: O(*n*).
  static func of(_ bytes: some Collection<UInt8>) -> Int {
    var width = 0
    var scalar: UInt32 = 0
    for byte in bytes {
      if byte < 0x80 {
        width += 1
      } else if byte & 0xC0 == 0x80 {
        let before = columns(scalar)
        scalar = scalar << 6 | UInt32(byte & 0x3F)
        width += columns(scalar) - before
      } else {
        scalar = UInt32(byte & (byte >= 0xF0 ? 0x07 : byte >= 0xE0 ? 0x0F : 0x1F))
        width += columns(scalar)
      }
    }
    return width
  }

  /// Marks that stand on the letter before them take no column, East Asian signs and pictures take two.
  private static func columns(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x300...0x36F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
