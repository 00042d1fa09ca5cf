import AnsvarReports
import AnsvarRules
import Foundation
import Testing

@Suite("the documentation of the rules")
struct RuleDocumentationTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/AnsvarRules/AnsvarRules.docc/Rules.md")

  @Test("is what the catalogue says; an old page is written anew and fails until somebody has looked at it")
  func isFresh() throws {
    let expected = RuleReference.markdown(language: .english)
    let found = try? String(contentsOf: Self.file, encoding: .utf8)
    guard found != expected else { return }
    try expected.write(to: Self.file, atomically: true, encoding: .utf8)
    Issue.record("Sources/AnsvarRules/AnsvarRules.docc/Rules.md was old and is written anew: read it and run again")
  }

  @Test("the list of rules names every rule once", arguments: [20, 60, 100, 200])
  func list(width: Int) {
    let lines = RuleList.text(.bokmål, width: width).split(separator: "\n")
    for rule in RuleCatalogue.all {
      #expect(lines.filter { $0.hasPrefix(rule.id + " ") }.count == 1)
    }
  }
}
