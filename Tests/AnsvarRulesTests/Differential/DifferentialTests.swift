import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import Foundation
import Testing

/// The rules about cells find what naive ones find, which search everything from one end to the other.
///
/// `ANSVAR_RANDOM_MODELS=100000` compares them on so many models, from `ANSVAR_RANDOM_START` on.
@Suite struct DifferentialTests {
  static let today = Day(year: 2026, month: 7, day: 1)
  /// So many in an ordinary run, in parts that run beside each other.
  private static let parts = 8
  private static let count = number("ANSVAR_RANDOM_MODELS") ?? 1000
  private static let start = number("ANSVAR_RANDOM_START") ?? 0

  private static func number(_ variable: String) -> Int? {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
  }

  @Test(arguments: 0..<parts)
  func randomModelsGiveWhatNaiveRulesFind(_ part: Int) {
    var found: Set<String> = []
    // The first that differs tells enough.
    for seed in stride(from: Self.start + part, to: Self.start + Self.count, by: Self.parts) {
      let text = RandomMatrix(seed: UInt64(seed)).text()
      let read = Reader.read(text: text)
      guard read.diagnostics.isEmpty else {
        Issue.record("model \(seed): \(read.diagnostics.map { $0.message(.english) })\n\(text)")
        return
      }
      let report = Checker.check(read.model, today: Self.today)
      let expected = NaiveModel(read.model, today: Self.today).facts
      let differences = Fact.differences(Fact.all(in: report), expected)
      for fact in expected { found.insert(fact.rule) }
      guard differences.isEmpty else {
        let list = differences.map { "\($0.value > 0 ? "only the program" : "only the naive rules"): \($0.key)" }
        Issue.record("model \(seed):\n\(list.sorted().joined(separator: "\n"))\n\(text)")
        return
      }
    }
    #expect(Self.count < 1000 || found == Fact.rules, "never found: \(Fact.rules.subtracting(found).sorted())")
  }
}
