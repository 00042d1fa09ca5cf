import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarRules
import AnsvarText
import Testing

/// The examples of every rule, which are its documentation and its tests.
struct ExampleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let rule: String
    let number: Int
    let model: Rule.Example
    var testDescription: String { "\(rule) \(number + 1)" }
  }

  static let triggering = RuleCatalogue.all.flatMap { rule in
    rule.triggering.enumerated().map { Example(rule: rule.id, number: $0.offset, model: $0.element) }
  }
  static let sound = RuleCatalogue.all.flatMap { rule in
    rule.sound.enumerated().map { Example(rule: rule.id, number: $0.offset, model: $0.element) }
  }

  /// Errors that another fault brings with it: a whole dimension that is missing has duties that are missing.
  static let inherent: [String: Set<String>] = [
    "gap.dimension": ["gap.duty"],
    "waiver.expired": ["gap.duty"],
    "structure.unknown-name": ["gap.duty"],
    "structure.scope": ["gap.duty"],
  ]

  @Test(arguments: triggering)
  func triggers(_ example: Example) throws {
    let checking = Checking(example.model)
    #expect(checking.rules.contains(example.rule), "\(checking.messages())")
    let errors = checking.report.findings.filter { $0.severity == .error }.map { RuleCatalogue.id($0) }
    let others = Set(errors).subtracting([example.rule]).subtracting(Self.inherent[example.rule] ?? [])
    #expect(others.isEmpty, "\(checking.messages())")
  }

  @Test(arguments: sound)
  func leavesAlone(_ example: Example) {
    let checking = Checking(example.model)
    #expect(!checking.rules.contains(example.rule), "\(checking.messages())")
    #expect(checking.report.count(.error) == 0, "\(checking.messages())")
  }

  @Test(arguments: RuleCatalogue.all.filter { $0.phase != .reading }.map { $0.id })
  func showsEveryMessage(_ id: String) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    let shown = Set(rule.triggering.flatMap { Checking($0).findings(id).map { $0.variant } })
    #expect(shown == Set(rule.messages.indices))
  }

  @Test(arguments: triggering, Language.allCases)
  func fillsEveryPlace(_ example: Example, _ language: Language) {
    let checking = Checking(example.model)
    for finding in checking.report.findings {
      let message = checking.message(finding, language)
      #expect(!message.utf8.contains(UInt8(ascii: "{")), "\(RuleCatalogue.id(finding)): \(message)")
      #expect(!message.utf8.contains(UInt8(ascii: "}")), "\(RuleCatalogue.id(finding)): \(message)")
    }
  }

  @Test(arguments: RuleCatalogue.all.map { $0.id })
  func hasExamples(_ id: String) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    #expect(!rule.triggering.isEmpty)
    #expect(!rule.sound.isEmpty)
  }
}
