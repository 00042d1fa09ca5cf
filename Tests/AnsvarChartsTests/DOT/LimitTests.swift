import AnsvarTestSupport
import Foundation
import Testing

@testable import AnsvarCharts

/// What `dot` cannot take is cut so that it can, and nothing is lost.
@Suite(.enabled(if: Dot.isInstalled)) struct LimitTests {
  /// The longest token `dot` reads, found by trying; if this changes, the cuts may want another look.
  static let token = 16_381

  @Test(arguments: [token - 1, token, token + 1])
  func dotFailsOnLongTokens(length: Int) throws {
    let text = String(repeating: "x", count: length)
    let quoted = try Dot.run([UInt8]("graph { a [label=\"\(text)\"] }".utf8))
    let html = try Dot.run([UInt8]("graph { a [label=<\(text)>] }".utf8))
    #expect((quoted.status == 0) == (length <= Self.token))
    #expect((html.status == 0) == (length <= Self.token))
  }

  static let unit = ["x", "ø", "&", "\\", "\"", "😀"]

  @Test(arguments: unit)
  func longTextIsWhole(unit: String) throws {
    let lengths = [Escape.stretch - 1, Escape.stretch, Escape.stretch + 1, Self.token, Self.token + 1, 40_000]
    let table = HTMLTable(
      rows: lengths.map { length in
        HTMLRow([HTMLCell(String(repeating: unit, count: length), [.title(String(repeating: unit, count: length))])])
      })
    // Side by side, so wide nodes would be farther apart than the 65,535 points `dot` can keep.
    var graph = Graph("g", attributes: [.rankDirection("LR")], nodeDefaults: [.shape("plain")])
    graph.nodes = lengths.enumerated().map { index, length in
      let text = String(repeating: unit, count: length)
      return Node(Identifier("n", index), [.label(text), .tooltip(text)])
    }
    graph.nodes.append(Node("table", table: table))
    let result = try Dot.run(DOTWriter.write(graph))
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let svg = try #require(result.svg)
    let wanted = lengths.map { String(repeating: unit, count: $0) }
    #expect(svg.lines == wanted + wanted)
    #expect(svg.tooltips == wanted)
  }

  @Test(arguments: [LiteralText.lineLimit - 1, LiteralText.lineLimit, LiteralText.lineLimit + 1, 33_000])
  func manyLinesAreWhole(count: Int) throws {
    let text = Array(repeating: "x", count: count).joined(separator: "\n")
    var graph = Graph("g", nodeDefaults: [.shape("plain")])
    graph.nodes = [
      Node("a", [.label(text)]), Node("b", [.label(.text(HTMLText(text)))]),
      Node("c", [.label(.text(HTMLText(lines: Array(repeating: "x", count: count))))]),
    ]
    let result = try Dot.run(DOTWriter.write(graph))
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let svg = try #require(result.svg)
    #expect(svg.lines.count == 3 * min(count, LiteralText.lineLimit))
    #expect(svg.text.filter { $0 == "x" }.count == 3 * count)
  }

  @Test func manyRunsAreWhole() throws {
    var graph = Graph("g")
    graph.nodes = [Node("a", [.label(.text(HTMLText(Array(repeating: .text("abc"), count: 20_000))))])]
    let svg = try #require(try Dot.run(DOTWriter.write(graph)).svg)
    #expect(svg.lines == [String(repeating: "abc", count: 20_000)])
  }

  @Test func largeTablesAreNearLinear() {
    func seconds(rows: Int) -> Duration {
      let cells = ["Beredskapsplan og øvelse", "■ A", "● R", ""].map { HTMLCell($0, [.border(1)]) }
      var graph = Graph("g")
      graph.nodes = [Node("t", table: HTMLTable(rows: Array(repeating: HTMLRow(cells), count: rows)))]
      return ProcessorTime.of { _ = DOTWriter.write(graph) }
    }
    func seconds(nodes: Int) -> Duration {
      var graph = Graph("g")
      graph.nodes = (0..<nodes).map { Node(Identifier("n", $0), table: HTMLTable(rows: [HTMLRow([HTMLCell("x")])])) }
      return ProcessorTime.of { _ = DOTWriter.write(graph) }
    }
    #expect(seconds(nodes: 20_000) < seconds(nodes: 2_000) * 30)
    let small = seconds(rows: 5_000)
    let large = seconds(rows: 50_000)
    #expect(large < small * 30, "\(small) for 5,000 rows, \(large) for 50,000")
  }
}
