import Glibc

/// Markup as somebody reads it who trusts none of it.
enum Markup {
  /// The elements of labels in charts.
  static let dotElements: Set<String> = [
    "TABLE", "TR", "TD", "FONT", "B", "I", "U", "S", "BR", "O", "SUB", "SUP", "HR", "VR",
  ]
  /// The elements of pages.
  static let pageElements: Set<String> = [
    "a", "body", "br", "button", "caption", "code", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "html", "input", "label",
    "legend", "li", "main", "meta", "nav", "ol", "option", "p", "script", "section", "select", "span", "strong",
    "style", "summary", "sup", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
  ]
  private static let empty: Set<String> = ["BR", "HR", "VR", "meta", "input", "br"]

  /// Where a label in angle brackets ends.
  static func end(ofLabelAt start: Int, in bytes: [UInt8]) -> Int? {
    var depth = 0
    for index in start..<bytes.count {
      if bytes[index] == UInt8(ascii: "<") { depth += 1 }
      if bytes[index] == UInt8(ascii: ">") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// What is wrong with markup: an element that is not known or not closed, a loose `<`, `&` or control character, an
  /// attribute that runs something.
  static func fault(in bytes: [UInt8], _ known: Set<String> = pageElements) -> String? {
    var open: [String] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        if index == 0, bytes.starts(with: Array("<!DOCTYPE html>".utf8)) {
          index += 15
          continue
        }
        var end = index + 1
        var isQuoted = false
        while end < bytes.count, isQuoted || bytes[end] != UInt8(ascii: ">") {
          if bytes[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
          if bytes[end] == UInt8(ascii: "<") { return "< in a tag" }
          end += 1
        }
        guard end < bytes.count else { return "a tag without end" }
        let tag = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
        if let fault = fault(inTag: tag, known, &open) { return fault }
        index = end + 1
        // What a style or a script holds is text to the reader of markup.
        if let raw = open.last, raw == "style" || raw == "script" {
          let close = Array("</\(raw)>".utf8)
          while index < bytes.count, !bytes[index...].starts(with: close) {
            index = next(0x3C, in: bytes, after: index)
          }
        }
        continue
      }
      if byte == UInt8(ascii: ">") { return "a loose >" }
      if byte < 0x20 && byte != 0x0A || byte == 0x7F { return "a control character" }
      if byte == UInt8(ascii: "&") {
        let name = bytes[(index + 1)...].prefix(9)
        guard let end = name.firstIndex(of: UInt8(ascii: ";")), end > index + 1 else { return "a loose &" }
        index = end
      }
      index += 1
    }
    return open.isEmpty ? nil : "\(open.last ?? "") is not closed"
  }

  /// Where a byte stands next; the end where it does not.
  private static func next(_ byte: CInt, in bytes: [UInt8], after index: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      guard index + 1 < bytes.count, let start = bytes.baseAddress else { return bytes.count }
      return memchr(start + index + 1, byte, bytes.count - index - 1).map { UnsafeRawPointer($0) - start }
        ?? bytes.count
    }
  }

  private static func fault(inTag tag: String, _ known: Set<String>, _ open: inout [String]) -> String? {
    let isEnd = tag.hasPrefix("/")
    let body = isEnd ? String(tag.dropFirst()) : tag
    let name = String(body.prefix { $0 != " " && $0 != "/" && $0 != "\n" })
    guard known.contains(name) else { return "the element \(name)" }
    if isEnd { return open.popLast() == name ? nil : "\(name) is closed in the wrong place" }
    let attributes =
      body.utf8.count == name.utf8.count ? [] : body.utf8.split(separator: 0x20).dropFirst().map { Substring($0) }
    for attribute in attributes where attribute.lowercased().hasPrefix("on") {
      if attribute.contains("=") && !body.contains("\"\(attribute)") && !isInside(attribute, body) {
        return "the attribute \(attribute)"
      }
    }
    if !empty.contains(name), !tag.hasSuffix("/") { open.append(name) }
    return nil
  }

  /// Whether a word of a tag stands in the value of an attribute.
  private static func isInside(_ word: Substring, _ body: String) -> Bool {
    // A mark that belongs to a quotation mark makes one letter of the two, but not to who reads markup.
    body[..<word.startIndex].utf8.count { $0 == UInt8(ascii: "\"") } % 2 == 1
  }
}
