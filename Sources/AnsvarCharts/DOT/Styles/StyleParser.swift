/// Reads the restricted DOT of a style file.
///
///     digraph NAME { ( (graph | node | edge | PART) "[" (KEY "=" VALUE [, ;])* "]" [;] | KEY "=" VALUE [;] )* }
struct StyleParser {
  private var lexer: StyleLexer
  private var token: StyleToken
  private var style = Style()
  private var seen: [[UInt8]] = []

  init(_ bytes: [UInt8]) throws(StyleError) {
    lexer = try StyleLexer(bytes)
    token = try lexer.next()
  }

  mutating func parse() throws(StyleError) -> Style {
    guard case .word(let word) = token.kind, ASCII.equalsIgnoringCase(word, Keyword("digraph").utf8) else {
      throw unexpected(.digraph)
    }
    try advance()
    if case .word = token.kind { try advance() }
    try expect("{", .openingBrace)
    while case .word = token.kind { try statement() }
    guard token.kind == .mark(UInt8(ascii: "}")) else {
      throw unexpected(token.kind == .end ? .closingBrace : .part)
    }
    try advance()
    guard token.kind == .end else { throw unexpected(.end) }
    return style
  }

  private mutating func statement() throws(StyleError) {
    let name = token
    try advance()
    if token.kind == .mark(UInt8(ascii: "=")) {
      let attribute = try value(of: name, in: .graph)
      guard case .dot(let attribute) = attribute, style.graph[attribute.key] == nil else {
        throw name.error(.duplicateAttribute(name.excerpt))
      }
      style.graph.set(attribute)
    } else {
      try looks(of: name)
    }
    if token.kind == .mark(UInt8(ascii: ";")) { try advance() }
  }

  private mutating func looks(of name: StyleToken) throws(StyleError) {
    guard let scope = StyleScope(name.bytes) else { throw name.error(.unknownPart(name.excerpt)) }
    guard !seen.contains(name.bytes) else { throw name.error(.duplicatePart(name.excerpt)) }
    seen.append(name.bytes)
    try expect("[", .openingBracket)
    var look = Look(scope.part ?? .cell)
    var keys: [[UInt8]] = []
    while case .word(let key) = token.kind {
      let word = token
      try advance()
      let setting = try value(of: word, in: scope)
      guard !keys.contains(key) else { throw word.error(.duplicateAttribute(word.excerpt)) }
      keys.append(key)
      look.apply(setting)
      if token.kind == .mark(UInt8(ascii: ",")) || token.kind == .mark(UInt8(ascii: ";")) { try advance() }
    }
    guard token.kind == .mark(UInt8(ascii: "]")) else {
      throw unexpected(token.kind == .end ? .closingBracket : .attribute)
    }
    try advance()
    switch scope {
    case .graph: style.graph = style.graph.merging(look.attributes)
    case .node: style.node = look.attributes
    case .edge: style.edge = look.attributes
    case .part: style.looks.append(look)
    }
  }

  private mutating func value(of key: StyleToken, in scope: StyleScope) throws(StyleError) -> StyleSetting {
    guard let attribute = StyleAttribute.named(key.bytes, in: scope) else {
      throw key.error(.unknownAttribute(key.excerpt, part: StyleToken.excerpt(scope.name.utf8)))
    }
    try expect("=", .equals)
    switch token.kind {
    case .word, .number, .string: break
    default: throw unexpected(.value)
    }
    guard let setting = attribute.read(token.bytes) else {
      throw token.error(.invalidValue(token.excerpt, attribute: key.excerpt))
    }
    try advance()
    return setting
  }

  private mutating func expect(_ mark: Unicode.Scalar, _ expected: StyleError.Expected) throws(StyleError) {
    guard token.kind == .mark(UInt8(ascii: mark)) else { throw unexpected(expected) }
    try advance()
  }

  private mutating func advance() throws(StyleError) { token = try lexer.next() }

  private func unexpected(_ expected: StyleError.Expected) -> StyleError {
    token.error(.expected(expected, found: token.excerpt))
  }
}

extension Look {
  fileprivate mutating func apply(_ setting: StyleSetting) {
    switch setting {
    case .dot(let attribute): attributes.set(attribute)
    case .bold(let on): isBold = on
    case .italic(let on): isItalic = on
    case .symbol(let text): sign = text
    }
  }
}
