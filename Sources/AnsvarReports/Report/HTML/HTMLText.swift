/// Text from a model as HTML shows it and never obeys it.
package enum HTMLText {
  /// Adds the text on one line, as the content of an element or of an attribute in double quotation marks.
  ///
  /// Every text of a page goes through here. Control characters and what hides from the reader become visible first.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in VisibleText.line(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
