import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarText
import Testing

@testable import AnsvarCharts

/// What the heat map counts, and how it puts it in order.
@Suite struct CoverageChartTests {
  /// Two municipalities in a county, one of them with a system whose duty nobody has.
  static let county = """
    model fylket "Fylket"
    organisation fylke "Fylket" {
        organisation gran "Gran kommune"
        organisation lunner "Lunner kommune"
    }
    system sak "Saksbehandling" of lunner
    role leder "Leder"
    role drift "Drift"
    dimension bruk "Bruk" per system {
        duty opplæring "Opplæring"
        duty støtte "Støtte"
    }
    dimension mål "Mål" {
        duty nivå "Ambisjonsnivå"
    }
    assign {
        bruk.opplæring: leder A, drift R
        bruk.støtte: leder AR
        mål.nivå: leder AR
    }
    assign for lunner system sak {
        bruk.støtte: none because "Leverandøren gjør det" by leder until 2026-01-31
        bruk.opplæring: drift R
    }

    """

  private func context(_ text: String, for name: String? = nil, today: Day? = nil) -> ChartContext {
    let result = Reader.read(text: text)
    let report = Checker.check(result.model, diagnostics: result.diagnostics, today: today)
    let scope = name.map { Scope(organisation: result.model.organisation(named: $0)) }
    return ChartContext(result.model, report: report, language: .bokmål, scope: scope, today: today)
  }

  /// `organisations` municipalities with `systems` systems, every third duty of every second one open.
  private func national(_ organisations: Int, _ systems: Int) -> String {
    var text = "organisation landet \"Landet\" {\n"
    for number in 0..<organisations { text += "organisation k\(number) \"Kommune \(number)\"\n" }
    text += "}\n"
    for number in 0..<systems { text += "system s\(number) \"System \(number)\"\n" }
    text += "role a\nrole b\ndimension d per system {\nduty x\nduty y\nduty z\n}\nassign {\n"
    text += "d.x: a A, b R\nd.y: a A, b R\nd.z: a A, b R\n}\n"
    for number in stride(from: 0, to: organisations, by: 2) { text += "assign for k\(number) {\nd.z: b R\n}\n" }
    return text
  }

  @Test(arguments: [nil, Day(year: 2026, month: 6, day: 1)])
  func sumsAreThoseOfTheCheck(today: Day?) throws {
    for text in [Self.county, national(5, 3), ChartModels.small, ChartModels.withoutCamps] {
      let context = context(text, today: today)
      let total = CoverageTree(context).nodes[0].total
      let index = try #require(context.report).index
      #expect(Coverage(covered: total.covered, counted: total.counted) == Coverage(context.model, index, today: today))
    }
  }

  @Test func organisationsNestAndTheWorstComesFirst() throws {
    let context = context(Self.county)
    let tree = CoverageTree(context)
    let rows = CoverageRows(tree).rows
    let lunner = try #require(context.model.organisation(named: "lunner"))
    guard case .node(let first) = rows[0].content, case .node(let second) = rows[1].content else {
      Issue.record("the first rows are no nodes")
      return
    }
    #expect(tree.nodes[first].subject == .organisation(lunner) && rows[0].isGroup)
    #expect(tree.nodes[second].subject == .system(SystemID(0)) && rows[1].level == 1)
    // The duty that is empty on purpose does not count.
    #expect(tree.nodes[second].total == CoverageTally(covered: 0, counted: 1, findings: tree[second, 0].findings))
    #expect(tree[second, 0].findings > 0)
    #expect(rows.last?.isTotal == true)
  }

  @Test func findingsAddUp() throws {
    let context = context(Self.county)
    let tree = CoverageTree(context)
    let report = try #require(context.report)
    let all = report.findings.filter { $0.duty != nil || $0.dimension != nil }.reduce(0) { $0 + $1.scopes }
    #expect(tree.nodes[0].total.findings == all)
    #expect(all > 0)
  }

  @Test func manyOrganisationsAreGrouped() throws {
    let context = context(national(100, 4))
    let tree = CoverageTree(context)
    let rows = CoverageRows(tree)
    #expect(tree.hidesSystems && rows.isFlat)
    #expect(rows.rows.count == CoverageTree.mostRows + 2)
    let dot = String(decoding: ChartModels.dot(.coverage, context), as: UTF8.self)
    #expect(dot.contains("… og 40 til") && dot.contains("I alt: Landet"))
    // The fifty with an open duty come first.
    #expect(rows.rows.prefix(50).allSatisfy { $0.total(in: tree).covered < $0.total(in: tree).counted })
    #expect(rows.rows[50].total(in: tree).covered == rows.rows[50].total(in: tree).counted)
  }

  @Test func oneOrganisationShowsItsSystems() throws {
    let context = context(national(100, 80), for: "k1")
    let tree = CoverageTree(context)
    #expect(!tree.hidesSystems && tree.nodes.count == 81)
    let dot = String(decoding: ChartModels.dot(.coverage, context), as: UTF8.self)
    #expect(dot.contains("System 7") && dot.contains("… og 20 til") && !dot.contains("Kommune 2<"))
  }

  @Test func signsReadWithoutColour() {
    let style = Style.print
    let looks = [(2, 2), (1, 2), (0, 2)].map { covered, counted in
      style.look(of: CoverageShare.part(CoverageTally(covered: covered, counted: counted))).symbol
    }
    #expect(looks == ["■", "◧", "□"])
    #expect(CoverageShare.text(CoverageTally(covered: 1, counted: 300)) == "< 1\u{a0}%")
    #expect(CoverageShare.text(CoverageTally(covered: 299, counted: 300)) == "99\u{a0}%")
    #expect(CoverageShare.fill(CoverageTally(covered: 1, counted: 2), style) == .gray(236))
  }
}
