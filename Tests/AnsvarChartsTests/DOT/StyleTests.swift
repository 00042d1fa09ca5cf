import Foundation
import Testing

@testable import AnsvarCharts

/// Style files: what they can say, and how they are refused.
@Suite struct StyleTests {
  private func parse(_ text: String) throws(StyleError) -> Style { try Style.parse([UInt8](text.utf8)) }

  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("../../..").standardizedFileURL

  @Test func embeddedAreTheFiles() throws {
    for (name, text) in [("print", EmbeddedStyles.print), ("colour", EmbeddedStyles.colour)] {
      let file = Self.root.appendingPathComponent("Graphviz/styles/\(name).gv")
      let embedded = text.withUTF8Buffer { Data($0) }
      #expect(try Data(contentsOf: file) == embedded)
      _ = try Style.parse([UInt8](embedded))
    }
  }

  @Test(.enabled(if: Dot.isInstalled)) func dotCanShowThem() throws {
    for text in [EmbeddedStyles.print, EmbeddedStyles.colour] {
      #expect(try Dot.run(text.withUTF8Buffer { [UInt8]($0) }).isClean)
    }
  }

  @Test func everyPartHasLooks() {
    for part in StylePart.allCases {
      #expect(Style.print.looks.contains { $0.part == part }, "\(part)")
      #expect(Style.colour.looks.contains { $0.part == part }, "\(part)")
    }
  }

  @Test func printHasTwoGreysAtMost() {
    var greys: Set<UInt8> = []
    let lists = [Style.print.graph, Style.print.node, Style.print.edge] + Style.print.looks.map(\.attributes)
    for attribute in lists.flatMap(\.list) {
      guard case .color(.rgb(let red, let green, let blue)) = attribute.value else { continue }
      #expect(red == green && green == blue)
      greys.insert(red)
    }
    #expect(greys.subtracting([0, 255]).count <= 2)
  }

  @Test func symbolsDiffer() {
    let parts: [StylePart] = [.accountable, .responsible, .supports, .consulted, .informed]
    #expect(parts.map { Style.print.look(of: $0).symbol } == ["■", "●", "◐", "○", "·"])
    #expect(parts.map { Style.colour.look(of: $0).symbol } == ["■", "●", "◐", "○", "·"])
  }

  @Test func readsTheSubset() throws {
    let style = try parse(
      """
      # by hand
      digraph "x" {
      """.replacingOccurrences(of: "\"x\"", with: "mine") + """

          /* all /* of it */ rankdir = TB;
          graph [fontsize=12, nodesep=.5; pad="0.1,0.2"]
          NODE [shape=box margin="0.1"] ; // defaults
          edge [];
          heading [fillcolor=black fontcolor="#FFF" bold=true symbol="\\"" style="filled,rounded" penwidth=1.5]
        }
        """)
    #expect(
      style.graph == [.rankDirection("TB"), .fontSize(12), .nodeSeparation(0.5), Attribute("pad", .pair(0.1, 0.2))])
    #expect(style.node == [.shape("box"), .margin(0.1)])
    #expect(style.edge.isEmpty)
    let heading = style.look(of: .heading)
    #expect(
      heading.attributes == [.fillColor(.black), .fontColor(.white), .style("filled", "rounded"), .penWidth(1.5)])
    #expect(heading.isBold && heading.symbol == "\"")
    #expect(style.cell(of: .heading) == [.backgroundColor(.black), .border(2), .style("rounded")])
    #expect(style.font(of: .heading) == HTMLFont(bold: true, color: .white))
    #expect(style.fontSize(of: .heading) == 12)
    #expect(style[.duty].isEmpty && style.fontSize(of: .duty) == 12)
  }

  static let refused: [(String, Int, Int, StyleError.Reason)] = [
    ("", 1, 1, .expected(.digraph, found: "")),
    ("graph {}", 1, 1, .expected(.digraph, found: "graph")),
    ("digraph s [", 1, 11, .expected(.openingBrace, found: "[")),
    ("digraph s {", 1, 12, .expected(.closingBrace, found: "")),
    ("digraph s {} x", 1, 14, .expected(.end, found: "x")),
    ("digraph s {\n  a -> b\n}", 2, 3, .unknownPart("a")),
    ("digraph s {\n  headings [bold=true]\n}", 2, 3, .unknownPart("headings")),
    ("digraph s {\n  duty []\n  duty []\n}", 3, 3, .duplicatePart("duty")),
    ("digraph s { duty bold }", 1, 18, .expected(.openingBracket, found: "bold")),
    ("digraph s { duty [color=red", 1, 28, .expected(.closingBracket, found: "")),
    ("digraph s { duty [color=red color=red] }", 1, 29, .duplicateAttribute("color")),
    ("digraph s { duty [color red] }", 1, 25, .expected(.equals, found: "red")),
    ("digraph s { duty [color=] }", 1, 25, .expected(.value, found: "]")),
    ("digraph s { duty [color=\"url(x)\"] }", 1, 25, .invalidValue("url(x)", attribute: "color")),
    ("digraph s { node [rankdir=LR] }", 1, 19, .unknownAttribute("rankdir", part: "node")),
    ("digraph s { node [fontsize=0] }", 1, 28, .invalidValue("0", attribute: "fontsize")),
    ("digraph s { node [fontname=\"/etc/x.ttf\"] }", 1, 28, .invalidValue("/etc/x.ttf", attribute: "fontname")),
    ("digraph s { node [style=\"filled, bold\"] }", 1, 25, .invalidValue("filled, bold", attribute: "style")),
    (
      "digraph s { duty [symbol=\"12345678901234567\"] }", 1, 26,
      .invalidValue("12345678901234567", attribute: "symbol")
    ),
    ("digraph s { duty [label=<<b>>] }", 1, 19, .unknownAttribute("label", part: "duty")),
    ("digraph s {\n\tduty [color=\"red\n\"] }", 2, 14, .unterminatedString),
    ("digraph s {\n /* x\n\n", 2, 2, .unterminatedComment),
    ("digraph s { # x\n}", 1, 13, .unexpectedCharacter),
    ("digraph s { å }", 1, 13, .unexpectedCharacter),
  ]

  @Test(arguments: refused)
  func refuses(text: String, line: Int, column: Int, reason: StyleError.Reason) {
    #expect(throws: StyleError(reason: reason, line: line, column: column)) { try parse(text) }
  }

  @Test(arguments: [
    "image", "shapefile", "URL", "href", "edgeURL", "id", "stylesheet", "fontpath", "imagepath", "class", "target",
    "label", "tooltip", "xlabel", "comment", "layout", "_background", "headclip", "viewport", "size", "dpi",
  ])
  func refusesWhatReachesOut(key: String) {
    for part in ["graph", "node", "edge", "duty"] {
      #expect(throws: StyleError.self) { try parse("digraph s { \(part) [\(key)=\"x\"] }") }
    }
    #expect(throws: StyleError.self) { try parse("digraph s { \(key)=x }") }
  }

  @Test func sizeLimit() throws {
    func padded(_ size: Int) -> [UInt8] {
      let text = [UInt8]("digraph s {}".utf8)
      return text + [UInt8](repeating: 0x20, count: size - text.count)
    }
    _ = try Style.parse(padded(Style.sizeLimit - 1))
    _ = try Style.parse(padded(Style.sizeLimit))
    #expect(throws: StyleError(reason: .tooLarge(limit: Style.sizeLimit), line: 1, column: 1)) {
      try Style.parse(padded(Style.sizeLimit + 1))
    }
  }

  @Test func invalidUTF8() {
    for bad in [
      [0xff], [0xc0, 0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82],
    ]
      as [[UInt8]]
    {
      #expect(throws: StyleError(reason: .notUTF8, line: 2, column: 4)) {
        try Style.parse([UInt8]("digraph\n// ".utf8) + bad)
      }
    }
  }

  /// Every prefix of a style, and every byte of its beginning changed to every other, is read or refused.
  @Test func neverCrashes() {
    let text = [UInt8]("digraph s { graph [pad=\"1,2\"] /* */ duty [symbol=\"■\" color=\"#fff\"]; x=1 }".utf8)
    for end in text.indices { _ = try? Style.parse([UInt8](text[..<end])) }
    for index in text.indices {
      var changed = text
      for byte in UInt8.min...UInt8.max {
        changed[index] = byte
        _ = try? Style.parse(changed)
      }
    }
  }
}
