import Foundation
import Testing

@testable import AnsvarCharts

/// The text of graphs, to the byte.
@Suite struct DOTWriterTests {
  private func text(_ graph: Graph) -> String { String(decoding: DOTWriter.write(graph), as: UTF8.self) }

  @Test func smallGraph() throws {
    var graph = Graph("bridge", attributes: [.rankDirection("LR")], nodeDefaults: [.shape("box"), .fontSize(10)])
    var camp = Subgraph("line", attributes: [.label("Linjen")])
    camp.nodes = [Node(Identifier("role", 1), [.label("Rådmann")])]
    graph.subgraphs = [camp]
    graph.nodes = [Node(Identifier("role", 2), [.label("Sikkerhets-\nleder", .left), .style("filled", "dashed")])]
    graph.sameRank = [[Identifier("role", 1), Identifier("role", 2)]]
    graph.edges = [
      Edge(
        Endpoint(Identifier("role", 1), side: .east), Endpoint(Identifier("role", 2), port: "in", side: .west),
        [.penWidth(1.5), .color(.gray(217))])
    ]
    #expect(
      text(graph) == #"""
        digraph bridge {
          graph [rankdir=LR]
          node [shape=box fontsize=10]
          subgraph cluster_line {
            graph [label="Linjen"]
            role_1 [label="Rådmann"]
          }
          role_2 [label="Sikkerhets-\lleder\l" style="filled,dashed"]
          { rank=same role_1 role_2 }
          role_1:e -> role_2:in:w [penwidth=1.5 color="#d9d9d9"]
        }

        """#)
  }

  @Test func table() throws {
    var graph = Graph("matrix", isDirected: false)
    let inner = HTMLTable([.border(0)], rows: [HTMLRow([HTMLCell("x")])])
    graph.nodes = [
      Node(
        "t",
        table: HTMLTable(
          [.border(0), .cellBorder(1), .cellSpacing(0)],
          rows: [
            HTMLRow([
              HTMLCell("Oppgave", font: HTMLFont(bold: true, color: .white), [.backgroundColor(.black), .width(200)]),
              HTMLCell([.text("A", HTMLFont(italic: true, size: 8.5)), .lineBreak(.left), .bold("")]),
            ]),
            HTMLRow([]),
            HTMLRow([.lines(["a", "b"], .left), HTMLCell()], hasRuleAbove: true),
            HTMLRow([HTMLCell(inner, [.sides(.left, .top), .verticalAlign(.top), .port("p"), .columnSpan(2)])]),
          ]))
    ]
    graph.edges = [Edge("t", "u")]
    #expect(
      text(graph) == #"""
        graph matrix {
          t [
            shape=plain
            label=<
              <TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0">
                <TR>
                  <TD BGCOLOR="#000000" WIDTH="200"><FONT COLOR="#ffffff"><B>Oppgave</B></FONT></TD>
                  <TD><FONT POINT-SIZE="8.5"><I>A</I></FONT><BR ALIGN="LEFT"/></TD>
                </TR>
                <HR/>
                <TR><TD ALIGN="LEFT" BALIGN="LEFT">a<BR/>b</TD><TD></TD></TR>
                <TR><TD SIDES="LT" VALIGN="TOP" PORT="p" COLSPAN="2">
                  <TABLE BORDER="0">
                    <TR><TD>x</TD></TR>
                  </TABLE>
                </TD></TR>
              </TABLE>
            >
          ]
          t -- u
        }

        """#)
    #expect(try Dot.run(DOTWriter.write(graph)).isClean)
  }

  @Test(.enabled(if: Dot.isInstalled)) func emptyThingsAreContent() throws {
    let bold = HTMLFont(bold: true, color: .black)
    var graph = Graph("graph")
    graph.nodes = [
      Node("node", table: HTMLTable()),
      Node("edge", table: HTMLTable(rows: [HTMLRow([]), HTMLRow([], hasRuleAbove: true)])),
      Node("strict", table: HTMLTable(rows: [HTMLRow([HTMLCell("", font: bold)], hasRuleAbove: true)])),
      Node("Digraph", [.label(.text([.bold(""), .text("", bold)]))]),
      Node("1", [.label(.text([])), .tooltip("")]),
      Node("a b", [.label("", .left)]), Node("", [.label(.text([.lineBreak(nil)]))]),
      Node("c", table: HTMLTable(rows: [HTMLRow([HTMLCell(HTMLText([])), HTMLCell(.text([.bold(" ")]))])])),
      Node("d", table: HTMLTable([.border(-1), .border(999), .cellPadding(999)], rows: [HTMLRow([HTMLCell("x")])])),
    ]
    graph.sameRank = [[]]
    let result = try Dot.run(DOTWriter.write(graph))
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(result.svg?.text.trimmingCharacters(in: .whitespacesAndNewlines) == "x")
  }

  @Test func longListsHaveALineForEach() {
    var graph = Graph("g")
    graph.nodes = [Node("a", [.label(String(repeating: "x", count: 120)), .width(1), .height(0.333_333)])]
    let label = String(repeating: "x", count: 120)
    #expect(
      text(graph) == """
        digraph g {
          a [
            label="\(label)"
            width=1
            height=0.333
          ]
        }

        """)
  }

  @Test func attributesKeepTheirPlace() {
    var attributes: Attributes = [.shape("box"), .fontSize(10), .shape("oval")]
    #expect(attributes == [.shape("oval"), .fontSize(10)])
    attributes.set(.fontSize(12))
    #expect(attributes.merging([.penWidth(1), .shape("box")]) == [.shape("box"), .fontSize(12), .penWidth(1)])
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0001, "0"), (1.5, "1.5"), (-2.25, "-2.25"), (0.001, "0.001"), (1e300, "1000000000"),
      (-Double.infinity, "-1000000000"), (Double.nan, "0"), (0.9996, "1"),
    ] as [(Double, String)])
  func numbers(number: Double, text: String) {
    var out: [UInt8] = []
    Decimal.append(number, to: &out)
    #expect(String(decoding: out, as: UTF8.self) == text)
  }

  @Test func numbersAreRead() {
    #expect(Decimal.parse([UInt8]("-0.5".utf8)) == -0.5)
    #expect(Decimal.parse([UInt8](".25".utf8)) == 0.25)
    #expect(Decimal.parse([UInt8]("12.".utf8)) == 12)
    for bad in ["", "-", ".", "1e3", "1-2", "1.2.3", "1234567890", "x"] {
      #expect(Decimal.parse([UInt8](bad.utf8)) == nil, "\(bad)")
    }
  }
}
