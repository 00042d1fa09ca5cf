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
      let total = try #require(CoverageTree(context)).nodes[0].total
      let coverage = try #require(context.report).coverage
      #expect(Coverage(covered: total.covered, counted: total.counted) == coverage)
    }
  }

  @Test func organisationsNestAndTheWorstComesFirst() throws {
    let context = context(Self.county)
    let tree = try #require(CoverageTree(context))
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
    let tree = try #require(CoverageTree(context))
    let report = try #require(context.report)
    let all = report.findings.filter { $0.duty != nil || $0.dimension != nil }.reduce(0) { $0 + $1.scopes }
    #expect(tree.nodes[0].total.findings == all)
    #expect(all > 0)
  }

  @Test func manyAreSurveyed() throws {
    let context = context(national(100, 4))
    #expect(CoverageTree(context) == nil)
    let survey = CoverageSurvey(context)
    // Twenty of the fifty with an open duty, the others of those as one, and the fifty without.
    #expect(survey.rows.count == CoverageSurvey.mostRows + 2)
    #expect(survey.rows.prefix(21).allSatisfy { $0.total.covered < $0.total.counted })
    #expect(survey.rows[20].subjects.count == 30 && survey.rows[21].subjects.count == 50)
    #expect(survey.rows[21].total.covered == survey.rows[21].total.counted)
    #expect(survey.systemCount == 4 && survey.columns.count == 5)
    let dot = String(decoding: ChartModels.dot(.coverage, context), as: UTF8.self)
    #expect(dot.contains("30 til:") && dot.contains("50 til:"))
    #expect(CoverageSurveyNotes.text(survey, context).contains("80 organisasjoner er lagt sammen i grupper"))
  }

  @Test(arguments: [(100, 4), (100, 80), (3, 90), (61, 0), (1, 90), (0, 90)])
  func nothingVanishes(organisations: Int, systems: Int) throws {
    let context = context(national(organisations, systems))
    let survey = CoverageSurvey(context)
    let report = try #require(context.report)
    let coverage = report.coverage
    #expect(survey.total.covered == coverage.covered && survey.total.counted == coverage.counted)
    #expect(survey.rows.reduce(0) { $0 + $1.total.counted } == coverage.counted)
    for row in survey.rows.indices {
      var dimensions = 0
      var ofSystems = 0
      for (number, column) in survey.columns.enumerated() {
        switch column.content {
        case .dimension, .otherDimensions: dimensions += survey[row, number].counted
        case .system, .otherSystems: ofSystems += survey[row, number].counted
        }
      }
      #expect(dimensions == survey.rows[row].total.counted)
      #expect(ofSystems == (survey.systemCount > 0 ? dimensions : 0))
    }
    #expect(survey.columns.count <= CoverageSurvey.mostColumns)
    let listed = report.findings.filter { !$0.isWaived }.reduce(0) { $0 + $1.scopes }
    #expect(survey.total.findings + survey.elsewhere == listed)
    let errors = report.findings.filter { !$0.isWaived && $0.severity == .error }.reduce(0) { $0 + $1.scopes }
    #expect(survey.errors <= errors)
  }

  @Test func manyDimensionsAreSummedUp() throws {
    var text = "role a\nrole b\n"
    for number in 0..<70 { text += "organisation k\(number)\n" }
    for number in 0..<9 { text += "dimension d\(number) {\n duty x\n}\n" }
    text += "assign {\n"
    for number in 0..<9 where number != 7 { text += "d\(number).x: a A, b R\n" }
    text += "d7.x: b R\n}\n"
    let survey = CoverageSurvey(context(text))
    #expect(survey.columns.count == CoverageSurvey.mostDimensions)
    guard case .dimension(let last) = survey.columns[4].content, case .otherDimensions(4) = survey.columns[5].content
    else {
      Issue.record("the columns are not five dimensions and four others")
      return
    }
    // In the order of the model, the one that lacks most among them.
    #expect(last == DimensionID(7) && survey.columns[4].total.covered == 0)
  }

  @Test func oneOrganisationShowsItsSystems() throws {
    let context = context(national(100, 80), for: "k1")
    let survey = CoverageSurvey(context)
    // Eighty systems without a difference, and what the organisation has beside them.
    #expect(survey.subjects.count == 80 && survey.systemCount == 0)
    #expect(survey.rows.count == CoverageSurvey.mostRows + 1)
    let dot = String(decoding: ChartModels.dot(.coverage, context), as: UTF8.self)
    #expect(dot.contains("System 7") && dot.contains("60 til:") && !dot.contains("Kommune 2<"))
    #expect(CoverageSurveyNotes.text(survey, context).contains("60 systemer er lagt sammen i grupper"))
  }

  @Test func bandsDoNotOverlap() {
    #expect(WorstFirst([1, 2, 3], most: 1).shown == 3)
    let alike = WorstFirst([Int](repeating: 970, count: 50), most: 10)
    #expect(alike.shown == 10 && alike.bands == [10..<50])
    let shares = (0..<100).map { $0 / 7 }
    let choice = WorstFirst(shares, most: 20)
    #expect(choice.bands.first?.lowerBound == 20 && choice.bands.last?.upperBound == 100)
    for (one, next) in zip(choice.bands, choice.bands.dropFirst()) {
      #expect(one.upperBound == next.lowerBound && shares[one.upperBound - 1] < shares[next.lowerBound])
    }
    #expect(WorstFirst([], most: 3).bands.isEmpty)
  }

  @Test func standingOutIsMeasuredAgainstAll() {
    let all = CoverageTally(covered: 90, counted: 100)
    func mark(_ covered: Int, _ counted: Int) -> CoverageMark {
      CoverageMark(CoverageTally(covered: covered, counted: counted), against: all)
    }
    #expect(
      [mark(10, 10), mark(9, 10), mark(17, 20), mark(8, 10), mark(0, 10)] == [
        .whole, .usual, .worse, .muchWorse, .none,
      ])
    let signs = [CoverageMark.usual, .worse, .muchWorse, .none].map { $0.symbol(.print) }
    #expect(Set(signs).count == 4)
  }

  @Test func signsReadWithoutColour() {
    let style = Style.print
    let looks = [(2, 2), (1, 2), (0, 2)].map { covered, counted in
      style.look(of: CoverageShare.part(CoverageTally(covered: covered, counted: counted))).symbol
    }
    #expect(looks == ["■", "◧", "□"])
    #expect(CoverageTally(covered: 1, counted: 300).coverage.percentText == "< 1\u{a0}%")
    #expect(CoverageTally(covered: 299, counted: 300).coverage.percentText == "99\u{a0}%")
    #expect(CoverageShare.fill(CoverageTally(covered: 1, counted: 2), style) == .gray(236))
  }
}
