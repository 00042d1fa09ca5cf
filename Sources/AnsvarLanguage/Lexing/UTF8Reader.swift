/// Reads UTF-8 strictly: no overlong forms, no surrogates, nothing past U+10FFFF.
enum UTF8Reader {
  /// The scalar that begins at an index, and how many bytes it takes; nil when the bytes are no UTF-8.
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    let first = bytes[index]
    switch first {
    case 0...0x7F: return (UInt32(first), 1)
    case 0xC2...0xDF:
      guard let second = tail(bytes, index + 1) else { return nil }
      return (UInt32(first & 0x1F) << 6 | second, 2)
    case 0xE0...0xEF:
      guard let second = tail(bytes, index + 1), let third = tail(bytes, index + 2) else { return nil }
      let scalar = UInt32(first & 0x0F) << 12 | second << 6 | third
      return scalar >= 0x800 && !(0xD800...0xDFFF).contains(scalar) ? (scalar, 3) : nil
    case 0xF0...0xF4:
      guard let second = tail(bytes, index + 1), let third = tail(bytes, index + 2),
        let fourth = tail(bytes, index + 3)
      else { return nil }
      let scalar = UInt32(first & 0x07) << 18 | second << 12 | third << 6 | fourth
      return (0x10000...0x10FFFF).contains(scalar) ? (scalar, 4) : nil
    default: return nil
    }
  }

  /// A scalar as people name it: `U+200B`.
  static func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32? {
    guard index < bytes.count, bytes[index] & 0xC0 == 0x80 else { return nil }
    return UInt32(bytes[index] & 0x3F)
  }
}
