import Foundation
import Testing

@testable import AnsvarCharts

/// Text from users stays literal, whatever it holds and wherever it goes.
@Suite struct EscapeTests {
  /// What a user may write, and what the picture must then say; `nil` means the same.
  static let payloads: [(text: String, shown: String?)] = [
    (#"say "hi""#, nil), (#"\"; x [label="y"]; //"#, nil), (#"back\slash"#, nil), (#"end\"#, nil), (#"\\"#, nil),
    (#"\N \G \E \H \T \L"#, nil), (#"\\N"#, nil), (#"a\nb\lc\rd"#, nil), ("<script>alert(1)</script>", nil),
    ("]]>", nil), ("-->", nil), ("<!-- x", nil), ("&lt;&amp;&#92;N &nbsp;", nil), ("<B></B>", nil), ("{a|b}", nil),
    ("a\u{0}b\u{1}c\u{7f}d\u{85}e", "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e"),
    ("a\u{202e}b\u{2066}c", "a\u{fffd}b\u{fffd}c"), ("a\u{fffe}b\u{ffff}", "a\u{fffd}b\u{fffd}"),
    ("grin 😀 👩‍👧", nil), ("Rådmann’s æøå ŋ č — “x”", nil), ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
    ("tab\tstop", "tab stop"), ("=1+1", nil), ("%s %n $(id) `id`", nil), ("/* c */ // d # e", nil),
  ]

  @Test(.enabled(if: Dot.isInstalled), arguments: payloads)
  func staysLiteralEverywhere(payload: (text: String, shown: String?)) throws {
    let text = payload.text
    let shown = payload.shown ?? text
    var graph = Graph("g", attributes: [.label(text)])
    var cluster = Subgraph("box", attributes: [.label(text)])
    cluster.nodes = [Node("a", [.label(text), .tooltip(text)])]
    graph.subgraphs = [cluster]
    graph.nodes = [
      Node("b", [.label(text, .left)]),
      Node("c", table: HTMLTable(rows: [HTMLRow([HTMLCell(text, font: HTMLFont(bold: true), [.tooltip(text)])])])),
      Node("d", [.label(.text(HTMLText(text)))]),
    ]
    graph.edges = [Edge("a", "b", [.label(text), .tooltip(text)])]

    let result = try Dot.run(DOTWriter.write(graph))
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let svg = try #require(result.svg)
    let lines = shown.split(separator: "\n").count
    // Graph, cluster, four nodes, and the edge.
    #expect(svg.text == Array(repeating: shown, count: 7).joined(separator: "\n"))
    #expect(svg.lines.count == 7 * lines)
    let own = svg.tooltips.filter { $0 == shown }
    #expect(own.count >= 2, "\(svg.tooltips)")
    #expect(svg.elements.isDisjoint(with: ["script", "image"]))

    let again = try Dot.run(DOTWriter.write(graph), format: "dot")
    #expect(again.status == 0 && again.errors.isEmpty)
    let nodes = String(decoding: again.output, as: UTF8.self).split(separator: "\n").filter { $0.contains("pos=") }
    #expect(!nodes.isEmpty)
  }

  @Test func quotedLabel() {
    func label(_ text: String, _ alignment: LineAlignment = .center) -> String {
      var out: [UInt8] = []
      Escape.label(text, alignment, into: &out)
      return String(decoding: out, as: UTF8.self)
    }
    #expect(label(#"a"b\N&lt;"#) == #"a\"b\\N&amp;lt;"#)
    #expect(label("a\nb") == #"a\nb"#)
    #expect(label("a\nb", .left) == #"a\lb\l"#)
    #expect(label("a", .right) == #"a\r"#)
    #expect(label("", .left) == "")
    #expect(label("a\r\n\r\nb\r\n") == #"a\n\nb\n"#)
  }

  @Test func html() {
    var out: [UInt8] = []
    var progress = Escape.Progress()
    Escape.html("<a&\"b\\N>\nc", &progress, into: &out)
    #expect(String(decoding: out, as: UTF8.self) == #"&lt;a&amp;&quot;b\\N&gt;<BR/>c"#)
    #expect(progress.lineBreaks == 1 && progress.length == 1)
    out = []
    Escape.htmlAttribute("a\n\"b", into: &out)
    #expect(String(decoding: out, as: UTF8.self) == "a&#10;&quot;b")
  }
}
