/// Lower case for the letters that Norwegian and Sámi texts use, without the tables of all of Unicode.
enum LetterCase {
  /// The text with its capital letters of Latin scripts made small.
  static func lowered(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result.unicodeScalars.append(lowered(scalar)) }
    return result
  }

  /// Whether a letter is a capital of a Latin script.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool { lowered(scalar) != scalar }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    let small: UInt32
    switch value {
    case 0x41...0x5A: small = value + 0x20
    case 0xC0...0xD6, 0xD8...0xDE: small = value + 0x20
    // Pairs with the capital first on an even number: Č, Đ, Ŋ, Š, Ŧ.
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: small = value | 1
    // Pairs with the capital on an odd number: Ń, Ž.
    case 0x139...0x148, 0x179...0x17E: small = value + (value & 1)
    default: small = value
    }
    return Unicode.Scalar(small) ?? scalar
  }
}
