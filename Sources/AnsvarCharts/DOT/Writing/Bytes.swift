extension [UInt8] {
  /// Appends a text of the program itself, as it is.
  mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends a scalar as UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      append(UInt8(value))
    } else if value < 0x800 {
      append(0xc0 | UInt8(value >> 6))
      append(0x80 | UInt8(value & 0x3f))
    } else if value < 0x1_0000 {
      append(0xe0 | UInt8(value >> 12))
      append(0x80 | UInt8(value >> 6 & 0x3f))
      append(0x80 | UInt8(value & 0x3f))
    } else {
      append(0xf0 | UInt8(value >> 18))
      append(0x80 | UInt8(value >> 12 & 0x3f))
      append(0x80 | UInt8(value >> 6 & 0x3f))
      append(0x80 | UInt8(value & 0x3f))
    }
  }
}
