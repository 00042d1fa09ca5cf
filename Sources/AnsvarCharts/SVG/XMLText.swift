/// Text where it becomes the content of an XML element.
package enum XMLText {
  /// The text with markup escaped; what XML cannot hold becomes U+FFFD, a line break a space.
  package static func escaped(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += Array("&amp;".utf8)
      case 0x3C: result += Array("&lt;".utf8)
      case 0x3E: result += Array("&gt;".utf8)
      case 0x22: result += Array("&quot;".utf8)
      case 0x09, 0x0A, 0x0D: result.append(0x20)
      case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: result += Array("\u{FFFD}".utf8)
      default: result += Array(UTF8.encode(scalar).map { Array($0) } ?? [])
      }
    }
    return result
  }
}
