import AnsvarText

/// Makes Graphviz's SVG fit for a page: named and described for those who hear it, and without its internal names.
///
/// Graphviz gives every node a `<title>` with the generated name of the node, which browsers show as a tooltip and
/// screen readers read aloud. In its place the picture as a whole gets a title and a description.
package enum SVGDocument {
  /// The picture with a title and a description; bytes that are no SVG come back as they are.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package static func described(_ svg: [UInt8], title: String, description: String, language: Language) -> [UInt8] {
    guard let opening = find("<svg ", in: svg, from: 0), let end = find(">", in: svg, from: opening) else { return svg }
    var result: [UInt8] = []
    result.reserveCapacity(svg.count + 512)
    result += svg[..<(opening + 5)]
    result += Array("role=\"img\" aria-labelledby=\"title description\" lang=\"\(language.code)\" ".utf8)
    result += svg[(opening + 5)...end]
    result += Array("\n<title id=\"title\">".utf8) + XMLText.escaped(title)
    result += Array("</title>\n<desc id=\"description\">".utf8) + XMLText.escaped(description) + Array("</desc>".utf8)
    var index = end + 1
    while let start = find("<title>", in: svg, from: index), let close = find("</title>", in: svg, from: start) {
      result += svg[index..<start]
      index = close + 8
      if index < svg.count && svg[index] == UInt8(ascii: "\n") { index += 1 }
    }
    result += svg[index...]
    return result
  }

  private static func find(_ text: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let count = text.utf8CodeUnitCount
    guard count > 0, bytes.count >= count else { return nil }
    var index = start
    while index <= bytes.count - count {
      if bytes[index] == text.utf8Start[0] {
        var matched = 1
        while matched < count && bytes[index + matched] == text.utf8Start[matched] { matched += 1 }
        if matched == count { return index }
      }
      index += 1
    }
    return nil
  }
}
