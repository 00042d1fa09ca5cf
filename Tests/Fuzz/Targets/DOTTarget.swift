import AnsvarCharts
import AnsvarModel
import AnsvarText

extension FuzzTarget {
  /// Whatever texts say, a chart is made of the words that charts are made of, and texts stand where texts may.
  ///
  /// A few inputs become whole charts; for most, a graph has the texts in every place that takes one.
  static let dot = FuzzTarget(name: "dot") { bytes in
    guard Titles.lot(bytes) == 0 else { return fault(inDOT: DOTWriter.write(graph(of: bytes))) }
    let report = Titles.report(bytes)
    let chart = ChartCatalogue.all[Int(bytes.last ?? 0) % ChartCatalogue.all.count]
    let context = ChartContext(report.model, report: report, language: .bokmål, role: RoleID(0))
    return fault(inDOT: DOTWriter.write(chart.draw(context).graph)).map { chart.id + ": " + $0 }
  }

  /// The lines of the input as labels, tooltips and cells.
  private static func graph(of bytes: [UInt8]) -> Graph {
    var graph = Graph("fuzz")
    for (number, text) in Titles.pieces(bytes).enumerated() {
      let wrapped = TextMeasure.wrap(text, width: Double(text.utf8.count), size: 8, bold: number % 2 == 0)
      let font = HTMLFont(bold: number % 2 == 0, italic: number % 3 == 0, struck: number % 5 == 0)
      let cells = [HTMLCell(text, font: font, [.tooltip(text), .title(text)]), .lines(wrapped, .left, font: font)]
      let id = Identifier("text", number)
      graph.nodes.append(Node(id, [.label(text, .left), .tooltip(text)]))
      graph.nodes.append(Node(Identifier("table", number), table: HTMLTable(rows: [HTMLRow(cells)])))
      graph.nodes.append(Node(Identifier("words", number), [.label(.text(HTMLText(text, font)))]))
      graph.edges.append(Edge(id, id, [.label(text), .tooltip(text)]))
      graph.subgraphs.append(Subgraph(Identifier("box", number), attributes: [.label(text), .tooltip(text)]))
    }
    return graph
  }

  /// Looks for what text should not have become.
  private static func fault(inDOT dot: [UInt8]) -> String? {
    var index = 0
    var word: [UInt8] = []
    func endWord() -> String? {
      defer { word = [] }
      guard !word.isEmpty else { return nil }
      let text = String(decoding: word, as: UTF8.self)
      let isNumber = word.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
      // Identifiers of charts are ASCII letters with a number.
      let isName = word.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F }
      return isNumber || isName || text == "->" || text == "--" ? nil : "the word \(text)"
    }
    while index < dot.count {
      switch dot[index] {
      case UInt8(ascii: "\""):
        index += 1
        while index < dot.count, dot[index] != UInt8(ascii: "\"") {
          if dot[index] == UInt8(ascii: "\\") { index += 1 }
          if index < dot.count, dot[index] < 0x20 { return "a control character in a string" }
          index += 1
        }
        if index >= dot.count { return "a string without end" }
      case UInt8(ascii: "<"):
        guard let end = Markup.end(ofLabelAt: index, in: dot) else { return "a label without end" }
        if let fault = Markup.fault(in: Array(dot[(index + 1)..<end]), Markup.dotElements) { return fault }
        index = end
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "="),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ":"):
        if let fault = endWord() { return fault }
      default: word.append(dot[index])
      }
      index += 1
    }
    return endWord()
  }
}
