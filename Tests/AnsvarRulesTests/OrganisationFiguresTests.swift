import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarRules

/// The numbers of organisations beside each other: they add up to what the check counts.
@Suite struct OrganisationFiguresTests {
  static let today = Day(year: 2026, month: 6, day: 1)

  /// Every number is counted in another way as well, finding by finding and scope by scope.
  private func expectSums(_ model: Model, _ diagnostics: [Diagnostic]) {
    let report = Checker.check(model, diagnostics: diagnostics, today: Self.today)
    let figures = OrganisationFigures(report, today: Self.today)
    #expect(figures.whole.coverage == report.coverage)
    let parts = figures.figures.map { $0.findings } + [figures.shared]

    var byRule: [String: Int] = [:]
    for (index, kind) in figures.kinds.enumerated() {
      let sum = parts.reduce(0) { $0 + $1.byKind[index] }
      #expect(sum == figures.whole.findings.byKind[index] && sum > 0)
      byRule[kind.id, default: 0] += sum
    }
    #expect(byRule == Dictionary(uniqueKeysWithValues: report.countsByRule.map { ($0.rule, $0.count) }))
    for severity in Severity.allCases {
      let listed = report.findings.filter { !$0.isWaived && $0.severity == severity }.reduce(0) { $0 + $1.scopes }
      #expect(parts.reduce(0) { $0 + $1.count(severity) } == listed)
      #expect(figures.whole.findings.count(severity) == listed)
    }
    let waived = report.findings.filter { $0.isWaived }.reduce(0) { $0 + $1.scopes }
    #expect(parts.reduce(0) { $0 + $1.waived } == waived && figures.whole.findings.waived == waived)

    let scopes = FindingScopes(model, report.index, findings: report.findings)
    var counts = [Int](repeating: 0, count: figures.organisations.count)
    for finding in report.findings where !finding.isWaived {
      for scope in scopes.scopes(of: finding) {
        if let place = figures.organisations.firstIndex(where: { $0 == scope.organisation }) { counts[place] += 1 }
      }
    }
    #expect(figures.figures.map { $0.findings.total } == counts)
  }

  @Test(arguments: ModelFiles.names)
  func sumsOfTheModelsAreThoseOfTheCheck(name: String) {
    let result = ModelFiles.read(name)
    expectSums(result.model, result.diagnostics)
  }

  @Test(arguments: 0..<60)
  func sumsOfAnyModelAreThoseOfTheCheck(seed: UInt64) {
    let result = Reader.read(text: RandomModel(seed: seed).text)
    // The earlier model that a revision names is not there to be read.
    expectSums(result.model, result.diagnostics.filter { !$0.kind.isSyntax })
  }

  /// What stands once for everybody holds everywhere, and one municipality has a row and a system of its own.
  static let valley = """
    organisation dalen {
        organisation gran
        organisation lunner
        organisation jevnaker
    }
    system sak of lunner
    role leder
    role drifter
    role stab
    dimension bruk per system {
        duty opplæring
        duty støtte
    }
    dimension mål {
        duty nivå
    }
    assign {
        bruk.opplæring: drifter R
        bruk.støtte: leder A, drifter R
        mål.nivå: leder AR
    }
    assign for gran {
        mål.nivå: stab AR
        bruk.støtte: none because "Kjøpes" by leder until 2030-01-01
    }

    """

  private func figures(_ text: String) -> (CheckReport, OrganisationFigures) {
    let result = Reader.read(text: text)
    #expect(result.diagnostics.isEmpty)
    let report = Checker.check(result.model, today: Self.today)
    return (report, OrganisationFigures(report, today: Self.today))
  }

  @Test func aFindingCountsWhereverItHolds() throws {
    let (_, figures) = figures(Self.valley)
    let gap = try #require(figures.kinds.firstIndex { $0.id == "gap.accountable" })
    #expect(figures.figures.map { $0.findings.byKind[gap] } == [1, 1, 1])
    #expect(
      figures.figures.map { $0.coverage } == [
        Coverage(covered: 1, counted: 2), Coverage(covered: 2, counted: 3), Coverage(covered: 2, counted: 3),
      ])
  }

  @Test func loadIsOfTheRolesThatCarryAnything() throws {
    let (report, figures) = figures(Self.valley)
    let gran = try #require(figures.figures[0].load)
    #expect(gran.roles == 2 && gran.twiceMedian == 2)
    #expect(gran.heaviest?.duties == 1)
    let lunner = try #require(figures.figures[1].load?.heaviest)
    #expect(report.model.name(of: lunner.role) == "leder" && lunner.duties == 2)
    #expect(figures.figures.map { $0.roles } == [2, 2, 2] && figures.whole.roles == 3)
  }

  @Test func acceptedFindingsAreApart() throws {
    let text = Self.valley + "accept gap.accountable for lunner because \"Avtalt\" by leder until 2030-01-01\n"
    let (_, figures) = figures(text)
    let gap = try #require(figures.kinds.firstIndex { $0.id == "gap.accountable" })
    #expect(figures.figures.map { $0.findings.byKind[gap] } == [1, 0, 1])
    #expect(figures.figures.map { $0.findings.waived } == [0, 1, 0])
  }

  @Test func medians() {
    #expect(Median.twice([]) == 0 && Median.twice([3]) == 6 && Median.twice([4, 1]) == 5)
    #expect(Median.twice([9, 1, 2]) == 4)
  }
}
