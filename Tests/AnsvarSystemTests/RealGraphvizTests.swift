import Testing

@testable import AnsvarSystem

/// Rendering with the true `dot`, where there is one.
@Suite(.enabled(if: ExecutableSearch.find("dot") != nil))
struct RealGraphvizTests {
  private let graph = Array("digraph { node [fontname=\"Liberation Sans\"]; a [label=\"Ansvår\"]; a -> b }\n".utf8)

  @Test(arguments: GraphvizFormat.allCases)
  func rendersEveryFormat(_ format: GraphvizFormat) throws {
    let rendering = try Graphviz().render(dot: graph, format: format)
    #expect(rendering.bytes.count > 100)
    #expect(rendering.warnings == [])
  }

  @Test(arguments: GraphvizFormat.allCases)
  func noPrefixPassesForTheWhole(_ format: GraphvizFormat) throws {
    var bytes = try Graphviz().render(dot: graph, format: format).bytes
    // White space at the end may go missing unnoticed.
    while let last = bytes.last, last == 0x0A { bytes.removeLast() }
    #expect(RenderingCheck.isWhole(bytes, format))
    for count in stride(from: bytes.count - 1, through: 0, by: -max(1, bytes.count / 500)) {
      #expect(!RenderingCheck.isWhole(Array(bytes[..<count]), format), "\(count)")
    }
  }

  @Test func refusesABrokenGraph() throws {
    let graphviz = try Graphviz()
    do {
      _ = try graphviz.render(dot: Array("digraph { a -> ".utf8), format: .svg)
      Issue.record("rendered")
    } catch .refused(_, let said) {
      #expect(said.first?.contains("syntax error") == true)
    }
    #expect(throws: GraphvizError.self) { try graphviz.render(dot: [], format: .svg) }
  }

  @Test func refusesTheEmptyBoldThatWritesAWrongFile() throws {
    #expect(throws: GraphvizError.self) {
      try Graphviz().render(dot: Array("digraph { a [label=<<B></B>>] }".utf8), format: .svg)
    }
  }

  @Test func opensNoFileThatAGraphNames() throws {
    let rendering = try? Graphviz().render(dot: Array("digraph { a [image=\"/etc/passwd\"] }".utf8), format: .svg)
    #expect(rendering.map { !String(decoding: $0.bytes, as: UTF8.self).contains("/etc/passwd") } ?? true)
  }

  @Test func tellsItsVersion() throws {
    #expect(try Graphviz().version().contains("graphviz version"))
  }
}
