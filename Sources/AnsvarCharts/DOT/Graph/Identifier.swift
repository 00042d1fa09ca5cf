/// The generated name of a graph, node, cluster or port: a fixed word and, for many of a kind, numbers.
///
/// It can only be made of a literal and numbers, so text from a model can never become one.
///
///     let third = Identifier("role", 3)   // role_3
///     let legend: Identifier = "legend"
package struct Identifier: Sendable, Hashable, ExpressibleByStringLiteral {
  let utf8: [UInt8]

  package init(stringLiteral text: StaticString) {
    utf8 = text.withUTF8Buffer { [UInt8]($0) }
  }

  package init(_ prefix: StaticString, _ numbers: Int...) {
    var bytes = prefix.withUTF8Buffer { [UInt8]($0) }
    for number in numbers {
      bytes.append(UInt8(ascii: "_"))
      Decimal.append(number, to: &bytes)
    }
    utf8 = bytes
  }

  init(prefixing prefix: StaticString, _ name: Identifier) {
    utf8 = prefix.withUTF8Buffer { [UInt8]($0) } + name.utf8
  }

  /// The name as text, for instance to find the node again in what `dot` wrote.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Whether DOT reads the name as one word without quotes.
  var isPlain: Bool {
    guard let first = utf8.first, !ASCII.isDigit(first) else { return false }
    for byte in utf8 where !ASCII.isWord(byte) { return false }
    return !Self.reserved.contains { ASCII.equalsIgnoringCase($0.utf8, utf8) }
  }

  private static let reserved: [Keyword] = ["graph", "digraph", "subgraph", "node", "edge", "strict"]
}
