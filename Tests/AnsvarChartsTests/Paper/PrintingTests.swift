import AnsvarLanguage
import AnsvarModel
import AnsvarTestSupport
import Foundation
import Testing

@testable import AnsvarCharts

/// Charts laid out on sheets.
@Suite struct PrintingTests {
  /// What the options of a printing are called in a test.
  static func wishes(
    _ paper: Paper? = nil, _ orientation: Sheet.Orientation? = nil, fit: Bool = false
  ) -> PrintWishes {
    var wishes = PrintWishes()
    wishes.paper = paper
    wishes.orientation = orientation
    wishes.isOneSheet = fit
    return wishes
  }

  private func printing(
    _ id: String, _ context: ChartContext, _ wishes: PrintWishes = wishes(), row: Double = 20
  ) throws -> Printing {
    let chart = try #require(ChartCatalogue.chart(id))
    return Printing.laidOut(wishes, context, line: "Kartet", draw: chart.draw) {
      Measuring.sizes(of: $0, row: row)
    }
  }

  /// A model in which each duty and each role has a title of its own.
  private func model(duties: Int, roles: Int, dimensions: Int) -> String {
    var text = "model m \"Modell\"\n"
    for role in 0..<roles { text += "role r\(role) \"Rolle <\(role)>\"\n" }
    for dimension in 0..<dimensions {
      text += "dimension d\(dimension) \"Dimensjon\" {\n"
      for duty in 0..<duties where duty % dimensions == dimension { text += "duty o\(duty) \"Plikt <\(duty)>\"\n" }
      text += "}\n"
    }
    text += "assign {\n"
    for duty in 0..<duties { text += "d\(duty % dimensions).o\(duty): r\(duty % roles) AR\n" }
    return text + "}\n"
  }

  /// How large a sheet of a printing is drawn.
  private func scale(_ sheet: PrintedSheet) throws -> Double {
    let viewport = try #require(sheet.arguments.first { $0.hasPrefix("-Gviewport=") })
    return try #require(Double(viewport.split(separator: ",")[2]))
  }

  @Test(arguments: 0..<24) func everyDutyStandsOnOneSheetForEachPartOfTheRoles(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let (duties, roles) = (1 + random.below(160), 2 + random.below(39))
    let context = ChartModels.context(model(duties: duties, roles: roles, dimensions: 1 + random.below(8)))
    let orientation = [nil, Sheet.Orientation.portrait, .landscape][random.below(3)]
    let result = try printing("matrix", context, Self.wishes([nil, .a4, .a3][random.below(3)], orientation))
    let texts = result.sheets.map { sheet in
      sheet.graph.nodes.compactMap { Measuring.table(of: $0) }.flatMap { Measuring.texts(of: $0) }
    }
    // Findings name duties as well, with other words around them.
    func sheets(with title: String) -> Int {
      texts.filter { $0.contains { $0 == title || $0.hasPrefix(title + " !") } }.count
    }
    let parts = sheets(with: "Plikt <0>")
    #expect(parts > 0)
    for duty in 0..<duties { #expect(sheets(with: "Plikt <\(duty)>") == parts, "\(duty)") }
    for role in 0..<roles {
      #expect(texts.contains { $0.contains { $0 == "Rolle <\(role)>" || $0.hasPrefix("Rolle <\(role)> !") } })
    }
  }

  @Test(arguments: ChartCatalogue.all.map(\.id)) func whatIsCalledReadableIs(id: String) throws {
    for seed in 0..<6 {
      let text = RandomModel(seed: UInt64(seed)).text
      let context = ChartModels.context(text)
      for wishes in [Self.wishes(), Self.wishes(.a4), Self.wishes(.a3, .portrait), Self.wishes(fit: true)] {
        let result = try printing(id, context, wishes)
        #expect(!result.sheets.isEmpty)
        #expect(!wishes.isOneSheet || result.sheets.count == 1)
        guard result.isReadable else { continue }
        for sheet in result.sheets {
          let scale = try scale(sheet)
          let tables = sheet.graph.nodes.compactMap { Measuring.table(of: $0) }
          #expect(scale * SmallestText.size(in: tables, .print) >= 7.98, "\(id) \(seed)")
        }
      }
    }
  }

  @Test func oneSheetIsOneSheetHoweverManyRoles() throws {
    let context = ChartModels.context(model(duties: 60, roles: 40, dimensions: 5))
    for paper in Paper.allCases {
      let result = try printing("matrix", context, Self.wishes(paper, fit: true))
      #expect(result.sheets.count == 1)
      #expect(result.sheet.paper == paper)
      #expect(result.textSize > 2)
    }
  }

  @Test func oneSheetIsFilledInOneDirection() throws {
    let context = ChartModels.context(model(duties: 200, roles: 4, dimensions: 5))
    let result = try printing("matrix", context, Self.wishes(.a4, .portrait, fit: true))
    let sheet = try #require(result.sheets.first)
    let scale = try scale(sheet)
    let table = try #require(sheet.graph.nodes.first.flatMap { Measuring.table(of: $0) })
    let height = Measuring.height(of: table) * scale
    #expect(abs(height - Double(result.sheet.height)) < 2, "\(height)")
  }

  @Test func smallPaperComesFirst() throws {
    let context = ChartModels.context(ChartModels.small)
    for fit in [false, true] {
      let result = try printing("matrix", context, Self.wishes(fit: fit))
      #expect(result.sheet.paper == .a4)
      #expect(result.isReadable)
    }
  }

  @Test func theRolesAreSharedOutInTheirOrder() {
    let context = ChartModels.context(model(duties: 3, roles: 40, dimensions: 1))
    for most in 1...45 {
      let parts = context.parts(ofRoles: most)
      #expect(parts.flatMap { $0.roles } == context.roles)
      #expect(parts.allSatisfy { $0.roles.count <= most && !$0.roles.isEmpty })
    }
  }

  @Test(arguments: 0..<40) func everyCardStandsOnOneSheet(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let groups = (0..<(1 + random.below(4))).map { _ in
      (0..<(1 + random.below(20))).map { _ in Double(20 + random.below(400)) }
    }
    let columns = 1 + random.below(5)
    let sheets = CardSheets(groups, columns: columns, height: 500).sheets
    let cards = sheets.flatMap { $0.flatMap { stretch in stretch.cards.map { [stretch.group, $0] } } }
    #expect(cards == groups.enumerated().flatMap { group, cards in cards.indices.map { [group, $0] } })
    #expect(sheets.allSatisfy { !$0.isEmpty && $0.count <= columns })
  }

  @Test func aSheetIsToldHowLargeItIs() {
    let graph = Graph("chart", style: .print)
    let one = PrintedSheet(graph, Sheet(.a4, .portrait), scale: 0.98765)
    #expect(one.arguments == ["-Gmargin=0.5", "-Gviewport=523,770,0.987"])
    let other = PrintedSheet(graph, Sheet(.a3, .landscape), scale: 1.5, around: (10.25, -3))
    #expect(other.arguments == ["-Gmargin=0.5", "-Gviewport=1119,770,1.5,10.25,-3"])
  }

  /// The small model on several sheets, as it is when its rows are very high.
  @Test func golden() throws {
    let model = ChartModels.context(ChartModels.small).model
    let context = ChartContext(model, language: .bokmål)
    let result = try printing("matrix", context, Self.wishes(.a4, .landscape), row: 64)
    #expect(result.sheets.count > 1)
    var made = Data()
    for sheet in result.sheets {
      made += Data(("// dot -Tpdf " + sheet.arguments.joined(separator: " ") + "\n").utf8)
      made += Data(DOTWriter.write(sheet.graph))
    }
    let golden = GoldenChartTests.folder.appendingPathComponent("small-matrix-sheets.dot")
    if (try? Data(contentsOf: golden)) == made { return }
    let new = golden.appendingPathExtension("new")
    try made.write(to: new)
    Issue.record("\(golden.lastPathComponent) is missing or differs; look at \(new.path), and rename it if it is right")
  }
}
