import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import AnsvarText
import Testing

/// A model text that has been read and checked.
struct Checking {
  static let today = Day(year: 2026, month: 7, day: 1)

  let report: CheckReport

  init(_ text: String, today: Day? = Checking.today) {
    let result = Reader.read(text: text)
    report = Checker.check(result.model, diagnostics: result.diagnostics, today: today)
  }

  /// An example of a rule, which may revise another model.
  init(_ example: Rule.Example, today: Day? = Checking.today) {
    let result = Reader.read(SourceText(name: "model.ansvar", text: example.text)) { path throws(Reader.Unreadable) in
      guard let previous = example.previous else {
        throw Reader.Unreadable(reason: Phrase(nb: "fins ikke", nn: "finst ikkje", en: "there is none"))
      }
      return SourceText(name: path, text: previous)
    }
    report = Checker.check(result.model, diagnostics: result.diagnostics, today: today)
  }

  init(_ source: MarkedSource) { self.init(source.text) }

  /// The findings of a rule, in the order of the report.
  func findings(_ rule: String) -> [Finding] {
    report.findings.filter { RuleCatalogue.id($0) == rule }
  }

  /// The finding of a rule that has only one.
  func finding(_ rule: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Finding {
    let found = findings(rule)
    #expect(found.count == 1, "\(messages())", sourceLocation: sourceLocation)
    return try #require(found.first, sourceLocation: sourceLocation)
  }

  /// The ids of all rules that reported something, sorted.
  var rules: [String] { Set(report.findings.map { RuleCatalogue.id($0) }).sorted() }

  func message(_ finding: Finding, _ language: Language = .bokmål) -> String {
    FindingText(report.model, language).message(finding)
  }

  /// Every finding in words, for a failing test to show.
  func messages() -> [String] {
    report.findings.map { "\(RuleCatalogue.id($0)): \(message($0)) (×\($0.scopes))" }
  }

  func name(_ role: RoleID) -> String { report.model.name(of: role) }
}
