import AnsvarText

/// Makes Graphviz's SVG an element of an HTML page.
///
/// The page may hold several pictures: what Graphviz calls its parts is left out, and the title and the description get
/// ids of their own. Only elements and attributes that draw are let through.
package enum InlineSVG {
  /// Takes a picture into a page.
  ///
  /// - Parameters:
  ///   - svg: what Graphviz wrote.
  ///   - id: letters, digits and hyphens, which no other picture of the page has.
  ///   - title: what the picture is called.
  ///   - description: what it shows.
  ///   - language: the language of both.
  /// - Returns: the element; nil for bytes that are no SVG as Graphviz draws it.
  /// - Complexity: O(*n*) in the bytes.
  package static func element(
    _ svg: [UInt8], id: String, title: String, description: String, language: Language
  ) -> [UInt8]? {
    var reader = Reader(svg)
    guard let root = reader.root() else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(svg.count + 512)
    result += Array("<svg role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\" lang=\"\(language.code)\"".utf8)
    for attribute in root where isFrame(attribute.name) { result += attribute.text }
    result += Array(">\n<title id=\"\(id)-title\">".utf8) + XMLText.escaped(title)
    result += Array("</title>\n<desc id=\"\(id)-desc\">".utf8) + XMLText.escaped(description)
    result += Array("</desc>\n".utf8)
    guard reader.copyBody(to: &result) else { return nil }
    return result + Array("</svg>\n".utf8)
  }

  /// The width and the height in points that Graphviz gave a picture; nil for bytes that are no SVG.
  package static func size(_ svg: [UInt8]) -> (width: Int, height: Int)? {
    var reader = Reader(svg)
    guard let root = reader.root(), let width = root.first(where: { isSame($0.name, "width") }),
      let height = root.first(where: { isSame($0.name, "height") })
    else { return nil }
    return (points(width.value), points(height.value))
  }

  /// The whole points of a length such as `840pt`.
  private static func points(_ text: ArraySlice<UInt8>) -> Int {
    var value = 0
    for byte in text {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), value < 1_000_000 else { break }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// An attribute with the blank before it.
  fileprivate struct Attribute {
    var name: ArraySlice<UInt8>
    var value: ArraySlice<UInt8>
    var text: [UInt8] { [0x20] + name + [0x3D, 0x22] + value + [0x22] }
  }

  fileprivate static func isSame(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool { bytes.elementsEqual(text.utf8) }

  private static func isFrame(_ name: ArraySlice<UInt8>) -> Bool {
    isSame(name, "width") || isSame(name, "height") || isSame(name, "viewBox")
  }

  fileprivate static let elements = ["g", "polygon", "polyline", "path", "ellipse", "circle", "line", "rect", "text"]
  fileprivate static let attributes = [
    "fill", "stroke", "points", "d", "x", "y", "cx", "cy", "rx", "ry", "r", "width", "height", "transform",
    "text-anchor", "font-family", "font-weight", "font-style", "font-size", "text-decoration", "stroke-width",
    "stroke-dasharray", "stroke-opacity", "fill-opacity", "baseline-shift",
  ]
}

/// Goes through SVG tag by tag.
private struct Reader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The attributes of the `svg` element, after which the body begins; nil when there is none.
  mutating func root() -> [InlineSVG.Attribute]? {
    while let tag = nextTag() {
      if InlineSVG.isSame(tag.name, "svg") { return tag.attributes }
    }
    return nil
  }

  /// Copies what draws, up to the end of the `svg` element; false when it meets anything else.
  mutating func copyBody(to result: inout [UInt8]) -> Bool {
    while true {
      let start = place
      guard let tag = nextTag() else { return false }
      result += bytes[start..<tag.start]
      if tag.isComment { continue }
      let isEnd = tag.isEnd
      if isEnd && InlineSVG.isSame(tag.name, "svg") { return true }
      if InlineSVG.isSame(tag.name, "title") {
        // The internal name of a node, which browsers would show and readers read aloud.
        guard !isEnd, let close = nextTag(), close.isEnd else { return false }
        if place < bytes.count, bytes[place] == 0x0A { place += 1 }
        continue
      }
      guard InlineSVG.elements.contains(where: { InlineSVG.isSame(tag.name, $0) }) else { return false }
      result += isEnd ? [0x3C, 0x2F] : [0x3C]
      result += tag.name
      for attribute in tag.attributes
      where InlineSVG.attributes.contains(where: { InlineSVG.isSame(attribute.name, $0) }) {
        result += attribute.text
      }
      result += tag.isEmpty ? [0x2F, 0x3E] : [0x3E]
    }
  }

  private struct Tag {
    var start: Int
    var name: ArraySlice<UInt8> = []
    var attributes: [InlineSVG.Attribute] = []
    var isEnd = false
    var isEmpty = false
    /// A comment, a declaration or an instruction.
    var isComment = false
  }

  private mutating func nextTag() -> Tag? {
    guard let start = find(0x3C, from: place) else { return nil }
    var tag = Tag(start: start)
    place = start + 1
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "!") || bytes[place] == UInt8(ascii: "?") {
      let isComment = bytes[place...].starts(with: "!--".utf8)
      while place < bytes.count {
        guard let end = find(0x3E, from: place) else { return nil }
        place = end + 1
        if !isComment || bytes[..<end].suffix(2).elementsEqual("--".utf8) { break }
      }
      tag.isComment = true
      return tag
    }
    if bytes[place] == UInt8(ascii: "/") {
      tag.isEnd = true
      place += 1
    }
    tag.name = word()
    while place < bytes.count {
      switch bytes[place] {
      case 0x3E:
        place += 1
        return tag
      case UInt8(ascii: "/"):
        tag.isEmpty = true
        place += 1
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default:
        guard let attribute = attribute() else { return nil }
        tag.attributes.append(attribute)
      }
    }
    return nil
  }

  private mutating func attribute() -> InlineSVG.Attribute? {
    let name = word()
    guard !name.isEmpty, place + 1 < bytes.count, bytes[place] == UInt8(ascii: "="),
      bytes[place + 1] == UInt8(ascii: "\""), let end = find(0x22, from: place + 2)
    else { return nil }
    let value = bytes[(place + 2)..<end]
    place = end + 1
    return InlineSVG.Attribute(name: name, value: value)
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, isWord(bytes[place]) { place += 1 }
    return bytes[start..<place]
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].firstIndex(of: byte)
  }
}
