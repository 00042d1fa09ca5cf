import AnsvarCharts
import AnsvarLanguage
import AnsvarModel
import Testing

/// Charts of so much that looking at each thing for each other thing would take minutes.
@Suite struct LargeChartTests {
  private func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  private func nodes(_ chart: Chart, _ text: String) -> Int {
    let graph = chart.build(ChartContext(Reader.read(text: text).model, language: .bokmål))
    return graph.nodes.count + graph.subgraphs.reduce(0) { $0 + $1.nodes.count }
  }

  @Test func aPlanOfManyAreas() throws {
    let count = 6000
    let text =
      "plan p {\n" + lines(count) { "    area a\($0) \"A\" {\n        measure m\($0) \"T\"\n    }" } + "}\n"
    #expect(nodes(try #require(ChartCatalogue.chart("plan")), text) >= count)
  }

  @Test func manyBodies() throws {
    let count = 4000
    let text = "role r\n" + lines(count) { "body b\($0) {\n    seat r\n}" }
    #expect(nodes(try #require(ChartCatalogue.chart("governance")), text) == count)
  }

  @Test func aMatrixThatNobodyCouldReadSaysSo() throws {
    let count = 2000
    let text =
      lines(count) { "role r\($0)" } + "dimension d {\n" + lines(count) { "    duty u\($0)" } + "}\nassign {\n"
      + lines(count) { "    d.u\($0): r\($0) AR" } + "}\n"
    #expect(nodes(try #require(ChartCatalogue.chart("matrix")), text) == 2)
  }
}
