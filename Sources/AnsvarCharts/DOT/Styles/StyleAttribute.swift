/// An attribute that a style may set, and the values it may have; everything else is refused.
struct StyleAttribute {
  /// What values the attribute takes.
  enum Kind {
    case color, font, bold, italic, symbol
    case number(ClosedRange<Double>)
    /// One number, or two with a comma between them.
    case pair(ClosedRange<Double>)
    case word([Keyword])
    case words([Keyword])
  }

  let key: Keyword
  let kind: Kind
  /// Where it may stand; a part can be drawn as a node, an edge or a cluster, so it takes what they take.
  let scopes: Scopes

  /// The places of a style file where an attribute may stand.
  struct Scopes: OptionSet {
    let rawValue: UInt8
    static let graph = Scopes(rawValue: 1)
    static let node = Scopes(rawValue: 2)
    static let edge = Scopes(rawValue: 4)
    static let part = Scopes(rawValue: 8)
  }

  private init(_ key: Keyword, _ scopes: Scopes, _ kind: Kind) {
    (self.key, self.scopes, self.kind) = (key, scopes, kind)
  }

  static func named(_ name: [UInt8], in scope: StyleScope) -> StyleAttribute? {
    let wanted: Scopes =
      switch scope {
      case .graph: .graph
      case .node: .node
      case .edge: .edge
      case .part: .part
      }
    for attribute in all where attribute.key.spells(name) && attribute.scopes.contains(wanted) { return attribute }
    return nil
  }

  /// The setting, if the value is one the attribute takes.
  func read(_ value: [UInt8]) -> StyleSetting? {
    switch kind {
    case .color: Color(value).map { .dot(Attribute(key, .color($0))) }
    case .font: FontName(value).map { .dot(Attribute(key, .font($0))) }
    case .bold: Self.flag(value).map { .bold($0) }
    case .italic: Self.flag(value).map { .italic($0) }
    case .symbol: value.count <= 16 ? .symbol(ExactText(String(decoding: value, as: UTF8.self))) : nil
    case .number(let range):
      Self.number(value, range).map { .dot(Attribute(key, .number($0))) }
    case .pair(let range):
      Self.pair(value, range).map { .dot(Attribute(key, $0)) }
    case .word(let words):
      Self.word(value, words).map { .dot(Attribute(key, .keyword($0))) }
    case .words(let words):
      Self.words(value, words).map { .dot(Attribute(key, .keywords($0))) }
    }
  }

  private static func flag(_ value: [UInt8]) -> Bool? {
    if Keyword("true").spells(value) { return true }
    return Keyword("false").spells(value) ? false : nil
  }

  private static func number(_ value: [UInt8], _ range: ClosedRange<Double>) -> Double? {
    guard let number = Decimal.parse(value), range.contains(number) else { return nil }
    return number
  }

  private static func pair(_ value: [UInt8], _ range: ClosedRange<Double>) -> AttributeValue? {
    let parts = value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard let x = number([UInt8](parts[0]), range), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return .number(x) }
    guard let y = number([UInt8](parts[1]), range) else { return nil }
    return .pair(x, y)
  }

  private static func word(_ value: [UInt8], _ words: [Keyword]) -> Keyword? {
    for word in words where word.spells(value) { return word }
    return nil
  }

  private static func words(_ value: [UInt8], _ words: [Keyword]) -> [Keyword]? {
    var found: [Keyword] = []
    for part in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let word = word([UInt8](part), words) else { return nil }
      found.append(word)
    }
    return found
  }
}

extension StyleAttribute {
  private static let points = 0.0...20.0
  private static let inches = 0.0...10.0
  private static let flags: [Keyword] = ["true", "false"]
  private static let arrows: [Keyword] = [
    "none", "normal", "empty", "vee", "open", "dot", "odot", "inv", "tee", "diamond", "odiamond", "box", "obox", "crow",
  ]
  private static let shapes: [Keyword] = [
    "box", "rect", "rectangle", "square", "plain", "plaintext", "none", "ellipse", "oval", "circle", "doublecircle",
    "diamond", "hexagon", "octagon", "parallelogram", "trapezium", "house", "note", "tab", "folder", "component",
    "cds", "underline", "point",
  ]
  private static let styles: [Keyword] = [
    "filled", "solid", "dashed", "dotted", "bold", "rounded", "diagonals", "invis", "tapered",
  ]
  private static let everywhere: Scopes = [.graph, .node, .edge, .part]
  private static let lines: Scopes = [.edge, .part]
  private static let boxes: Scopes = [.node, .part]

  static let all: [StyleAttribute] = [
    StyleAttribute("fontname", everywhere, .font),
    StyleAttribute("fontsize", everywhere, .number(4...96)),
    StyleAttribute("fontcolor", everywhere, .color),
    StyleAttribute("bgcolor", [.graph], .color),
    StyleAttribute("color", [.node, .edge, .part, .graph], .color),
    StyleAttribute("fillcolor", [.node, .edge, .part], .color),
    StyleAttribute("penwidth", everywhere, .number(points)),
    StyleAttribute("style", [.node, .edge, .part], .words(styles)),
    StyleAttribute("shape", boxes, .word(shapes)),
    StyleAttribute("peripheries", boxes, .number(0...3)),
    StyleAttribute("margin", boxes, .pair(inches)),
    StyleAttribute("width", boxes, .number(inches)),
    StyleAttribute("height", boxes, .number(inches)),
    StyleAttribute("fixedsize", boxes, .word(flags)),
    StyleAttribute("arrowhead", lines, .word(arrows)),
    StyleAttribute("arrowtail", lines, .word(arrows)),
    StyleAttribute("arrowsize", lines, .number(0...10)),
    StyleAttribute("dir", lines, .word(["forward", "back", "both", "none"])),
    StyleAttribute("labeljust", [.graph, .part], .word(["l", "c", "r"])),
    StyleAttribute("labelloc", [.graph, .node, .part], .word(["t", "c", "b"])),
    StyleAttribute("pad", [.graph], .pair(inches)),
    StyleAttribute("rankdir", [.graph], .word(["TB", "LR", "BT", "RL"])),
    StyleAttribute("nodesep", [.graph], .number(inches)),
    StyleAttribute("ranksep", [.graph], .number(inches)),
    StyleAttribute("splines", [.graph], .word(["true", "false", "line", "spline", "polyline", "curved", "none"])),
    StyleAttribute("bold", [.part], .bold),
    StyleAttribute("italic", [.part], .italic),
    StyleAttribute("symbol", [.part], .symbol),
  ]
}
