import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText
import Foundation
import Testing

@testable import AnsvarReports

@Suite struct CheckJSONTests {
  private let report = Sample.report(Sample.hadeland, name: "Models/hadeland.ansvar")

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func keysStandInTheOrderOfTheContract() throws {
    let text = String(decoding: CheckJSON(language: .english).bytes(report), as: UTF8.self)
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("      \"") }
      .map { String($0.split(separator: "\"")[1]) }
    let expected = [
      "rule", "severity", "message", "duty", "dimension", "roles", "competence", "organisation", "system", "measure",
      "goal", "scopes", "waived", "file", "line", "column", "endColumn", "help",
    ]
    #expect(Array(keys.prefix(expected.count)) == expected)
    #expect(
      text.hasPrefix(
        """
        {
          "version": 1,
          "model": "hadeland",
          "summary": {
            "errors": \(report.count(.error)),
            "warnings": \(report.count(.warning)),
            "advice": \(report.count(.advice)),
            "waived": 0,
            "organisations": 2,
            "systems": 1,
            "roles": 3,
            "duties": 5,
            "assignments": 6,
            "coverage": 0.5
          },
          "findings": [
        """))
  }

  @Test func aFindingSaysWhatAndWhere() throws {
    let findings = try #require(try object(CheckJSON(language: .english).bytes(report))["findings"] as? [[String: Any]])
    #expect(findings.count == report.findings.count)
    let finding = try #require(findings.first { $0["rule"] as? String == "gap.accountable" })
    #expect(finding["severity"] as? String == "error")
    #expect(finding["duty"] as? String == "bruksnytte.opplæring")
    #expect(finding["dimension"] as? String == "bruksnytte")
    #expect(finding["organisation"] as? String == "lunner")
    #expect(finding["system"] as? String == "pleie")
    #expect(finding["scopes"] as? Int == 1)
    #expect(finding["waived"] as? Bool == false)
    #expect(finding["file"] as? String == "Models/hadeland.ansvar")
    #expect(finding["line"] as? Int == 33)
    #expect(finding["column"] as? Int == 5)
    #expect(finding["endColumn"] as? Int == 25)
    #expect(finding["measure"] is NSNull)
    #expect(finding["where"] == nil)
  }

  @Test func severalScopesAreListed() throws {
    let findings = try #require(try object(CheckJSON(language: .english).bytes(report))["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["rule"] as? String == "gap.duty" })
    let places = try #require(finding["where"] as? [[String: Any]])
    #expect(places.map { $0["organisation"] as? String } == ["gran", "lunner"])
    #expect(finding["scopes"] as? Int == 2)
    #expect(finding["organisation"] is NSNull)
  }

  @Test func aFindingAboutAMeasureNamesIt() throws {
    let report = Sample.report(
      """
      body sikkerhet {
          approves "Instruksen"
      }
      plan p {
          measure 34 {
              establishes sikkerhet
          }
      }
      """, name: "plan.ansvar")
    let findings = try #require(try object(CheckJSON(language: .english).bytes(report))["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["rule"] as? String == "cooperation.not-established" })
    #expect(finding["measure"] as? String == "34")
    #expect(finding["goal"] is NSNull)
  }

  @Test func theSummaryAloneCountsEveryScope() throws {
    let summary = try object(CheckJSON(language: .english, summaryOnly: true).bytes(report))
    #expect(summary["findings"] == nil)
    let rules = try #require(summary["rules"] as? [String: Int])
    #expect(rules["gap.duty"] == 2)
    #expect(rules["gap.accountable"] == 1)
  }

  @Test func theSameInputGivesTheSameBytes() {
    let again = Sample.report(Sample.hadeland, name: "Models/hadeland.ansvar")
    for language in Language.allCases {
      #expect(CheckJSON(language: language).bytes(report) == CheckJSON(language: language).bytes(again))
    }
  }

  @Test(arguments: [
    (0, 1, "0"), (1, 3, "0.3333"), (19, 20, "0.95"), (2, 3, "0.6667"), (1, 1, "1"), (0, 0, "1"), (1, 1000, "0.001"),
  ])
  func coverageIsRounded(_ covered: Int, _ counted: Int, _ expected: String) throws {
    let coverage = Coverage(covered: covered, counted: counted)
    #expect(CheckJSON.decimal(coverage.tenThousandths) == expected)
  }

  @Test func coverageCountsScopesAndLeavesOutWhatIsEmptyOnPurpose() {
    // Two organisations, each with two duties of the system, `innkjøp`, and `beredskap`, which is empty on purpose.
    #expect(CheckSummary(report).coverage == Coverage(covered: 3, counted: 6))
    #expect(CheckSummary(report).coverage.percent == 50)
    #expect(Coverage(covered: 999, counted: 1000).percent == 99)
  }

  @Test func aReasonThatHasExpiredCountsAgain() throws {
    let after = try #require(Day("2028-01-01"))
    let later = Checker.check(report.model, today: after)
    #expect(CheckSummary(later).coverage == Coverage(covered: 3, counted: 8))
  }

  @Test func theSecondPlaceAndAFileWithoutALineAreTold() throws {
    let twice = try object(CheckJSON(language: .english).bytes(Sample.report("role leder\nrole leder\n")))
    let findings = try #require(twice["findings"] as? [[String: Any]])
    let related = try #require(findings.compactMap { $0["related"] as? [String: Any] }.first)
    #expect(related["file"] as? String == "model.ansvar")
    #expect(related["line"] as? Int == 1)
    #expect(related["column"] as? Int == 6)

    let nothing = Phrase(nb: "x", nn: "x", en: "x")
    let diagnostic = Diagnostic(
      DiagnosticKind("syntax.test", message: nothing, help: nothing), at: .none, file: "borte.ansvar")
    let report = Checker.check(Model(), diagnostics: [diagnostic])
    let missing = try object(CheckJSON(language: .english).bytes(report))
    let finding = try #require((missing["findings"] as? [[String: Any]])?.first)
    #expect(finding["file"] as? String == "borte.ansvar")
    #expect(finding["line"] is NSNull)
    #expect(finding["column"] is NSNull)
  }
}
