/// A list of font families, best first; it comes from a style, never from a model.
package struct FontName: Sendable, Equatable {
  let utf8: [UInt8]

  /// A font whose geometric signs are large and even; those of Arial are small, and its half circle is hardly there.
  package static let signs = FontName(literal: "DejaVu Sans,Segoe UI Symbol,Arial Unicode MS,sans-serif")

  private init(literal: StaticString) {
    utf8 = literal.withUTF8Buffer { [UInt8]($0) }
  }

  /// Accepts letters, digits, blanks, commas and hyphens: a family, not a path or a font option.
  init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty, bytes.count <= 200 else { return nil }
    for byte in bytes where !(ASCII.isWord(byte) || byte == 0x20 || byte == 0x2c || byte == 0x2d) { return nil }
    utf8 = bytes
  }
}
