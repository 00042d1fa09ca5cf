/// Lower case for the letters that Norwegian and Sámi texts use, without the tables of all of Unicode.
enum LetterCase {
  /// The text with its capital letters of Latin scripts made small.
  static func lowered(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[index] += 0x20
      // The letters from U+00C0 to U+017F take two bytes, and so do their small ones.
      case 0xC3...0xC5:
        let small = lowered(UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
        bytes[index] = 0xC0 | UInt8(truncatingIfNeeded: small >> 6)
        bytes[index + 1] = 0x80 | UInt8(truncatingIfNeeded: small & 0x3F)
      default: continue
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a letter is a capital of a Latin script.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool { lowered(scalar.value) != scalar.value }

  private static func lowered(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
    // Pairs with the capital first on an even number: Č, Đ, Ŋ, Š, Ŧ.
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: scalar | 1
    // Pairs with the capital on an odd number: Ń, Ž.
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    default: scalar
    }
  }
}
