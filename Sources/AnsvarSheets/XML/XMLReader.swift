import AnsvarText

/// Reads the XML of a workbook one piece at a time.
///
/// It reads what spreadsheets write and nothing beyond: UTF-8, no document type, and no entities but the five of XML
/// and references to characters, so that there is nothing to expand and nothing to fetch. `FoundationXML` reads more,
/// but it does not link into a program that carries everything it needs: libxml2, lzma and ICU had to be added by hand,
/// and symbols of Foundation's own ICU stayed undefined.
///
/// - Complexity: O(*n*) in the bytes.
struct XMLReader {
  enum Event {
    case start(XMLElement)
    case end(String)
    case text(String)
  }

  /// The deepest nesting that is read; a sheet comes to about ten.
  static let deepest = 64
  static let mostAttributes = 128

  private let bytes: [UInt8]
  private let part: String
  private var index = 0
  private var open: [String] = []
  private var hasRoot = false
  /// Whether the element read last has ended with its own tag.
  private var endsAtOnce = false

  /// - Throws: when the bytes are not UTF-8.
  init(_ bytes: [UInt8], part: String) throws(SheetRefusal) {
    self.bytes = bytes
    self.part = part
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    guard Self.isUTF8(bytes) else { throw foreign }
  }

  private var damaged: SheetRefusal { WorkbookFault.damaged(part) }
  private var foreign: SheetRefusal { SheetRefusal(WorkbookFault.foreignXML, [Place("part", part)]) }

  /// The next piece; nil at the end.
  ///
  /// - Throws: when the text is not well formed, or more than is read here.
  mutating func next() throws(SheetRefusal) -> Event? {
    if endsAtOnce {
      endsAtOnce = false
      return .end(open.removeLast())
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let text = try text()
        if !open.isEmpty { return .text(text) }
        guard text.utf8.allSatisfy(Self.isBlank) else { throw damaged }
        continue
      }
      if follows("<!--") {
        try skip(past: "-->")
      } else if follows("<![CDATA[") {
        let start = index + 9
        try skip(past: "]]>")
        guard !open.isEmpty else { throw damaged }
        return .text(String(decoding: bytes[start..<(index - 3)], as: UTF8.self))
      } else if follows("<?") {
        try skipInstruction()
      } else if follows("<!") {
        throw foreign
      } else if follows("</") {
        return .end(try endTag())
      } else {
        return .start(try startTag())
      }
    }
    guard open.isEmpty, hasRoot else { throw damaged }
    return nil
  }

  /// Reads past all that lies within the element whose start was read last.
  mutating func skipElement() throws(SheetRefusal) {
    let depth = open.count
    while open.count >= depth { guard try next() != nil else { throw damaged } }
  }

  /// The text within the element whose start was read last, read to its end.
  ///
  /// Elements named in `skipping` are left out with all that lies in them.
  mutating func textOfElement(skipping: String = "") throws(SheetRefusal) -> String {
    let depth = open.count
    var result = ""
    while open.count >= depth {
      switch try next() {
      case .text(let text): result += text
      case .start(let element): if element.name == skipping { try skipElement() }
      case .end: continue
      case nil: throw damaged
      }
    }
    return result
  }

  // MARK: Tags

  private mutating func startTag() throws(SheetRefusal) -> XMLElement {
    guard !open.isEmpty || !hasRoot, open.count < Self.deepest else { throw damaged }
    hasRoot = true
    index += 1
    let name = try name()
    var element = XMLElement(name: Self.local(name))
    while true {
      let hasSpace = skipBlanks()
      guard index < bytes.count else { throw damaged }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        break
      }
      if follows("/>") {
        index += 2
        endsAtOnce = true
        break
      }
      guard hasSpace, element.attributes.count < Self.mostAttributes else { throw damaged }
      let whole = try self.name()
      _ = skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { throw damaged }
      index += 1
      _ = skipBlanks()
      element.attributes.append(XMLElement.Attribute(name: Self.local(whole), value: try quoted()))
    }
    open.append(element.name)
    return element
  }

  private mutating func endTag() throws(SheetRefusal) -> String {
    index += 2
    let name = Self.local(try name())
    _ = skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">"), open.last == name else { throw damaged }
    index += 1
    open.removeLast()
    return name
  }

  private mutating func name() throws(SheetRefusal) -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    guard index > start else { throw damaged }
    return bytes[start..<index]
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// A name without the prefix of its namespace.
  private static func local(_ name: ArraySlice<UInt8>) -> String {
    let start = name.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.startIndex
    return String(decoding: name[start...], as: UTF8.self)
  }

  private mutating func quoted() throws(SheetRefusal) -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      throw damaged
    }
    let mark = bytes[index]
    index += 1
    var result: [UInt8] = []
    while index < bytes.count, bytes[index] != mark {
      switch bytes[index] {
      case UInt8(ascii: "<"): throw damaged
      case UInt8(ascii: "&"): try reference(&result)
      default:
        result.append(bytes[index])
        index += 1
      }
    }
    guard index < bytes.count else { throw damaged }
    index += 1
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: Text

  private mutating func text() throws(SheetRefusal) -> String {
    var result: [UInt8] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
      if bytes[index] == UInt8(ascii: "&") {
        try reference(&result)
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func reference(_ result: inout [UInt8]) throws(SheetRefusal) {
    // The longest is `&#x10FFFF;`.
    let limit = min(bytes.count, index + 12)
    guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else { throw damaged }
    let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    index = end + 1
    switch name {
    case "lt": result.append(UInt8(ascii: "<"))
    case "gt": result.append(UInt8(ascii: ">"))
    case "amp": result.append(UInt8(ascii: "&"))
    case "quot": result.append(UInt8(ascii: "\""))
    case "apos": result.append(UInt8(ascii: "'"))
    default:
      guard name.utf8.first == UInt8(ascii: "#") else { throw foreign }
      let digits = name.utf8.dropFirst()
      let isHexadecimal = digits.first == UInt8(ascii: "x")
      let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
      guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value), value > 0
      else { throw damaged }
      result += Array(String(scalar).utf8)
    }
  }

  // MARK: What is passed by

  private mutating func skipInstruction() throws(SheetRefusal) {
    let start = index
    try skip(past: "?>")
    // Bytes that are UTF-8 may call themselves something else, and would then mean something else.
    guard let place = Self.find("encoding", in: bytes[start..<index]) else { return }
    let words = bytes[place..<index].map { $0 | 0x20 }
    guard Self.find("utf-8", in: words[...]) != nil || Self.find("us-ascii", in: words[...]) != nil else {
      throw foreign
    }
  }

  private mutating func skip(past words: StaticString) throws(SheetRefusal) {
    guard let end = Self.find(words, in: bytes[index...]) else { throw damaged }
    index = end
  }

  private mutating func skipBlanks() -> Bool {
    let start = index
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    return index > start
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }

  private func follows(_ words: StaticString) -> Bool {
    words.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  /// Where the first of some words ends.
  private static func find(_ words: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    words.withUTF8Buffer { words in
      var place = bytes.startIndex
      while let start = bytes[place...].firstIndex(of: words[0]) {
        if bytes[start...].starts(with: words) { return start + words.count }
        place = start + 1
      }
      return nil
    }
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid: continue
      case .emptyInput: return true
      case .error: return false
      }
    }
  }
}

/// The start of an element, by names without prefixes.
struct XMLElement {
  struct Attribute {
    var name: String
    var value: String
  }

  var name: String
  var attributes: [Attribute] = []

  /// The value of the first attribute of a name.
  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}
