import AnsvarRules
import Foundation
import Testing

@testable import AnsvarReports

/// `Database.md` tells what the database has.
struct DatabaseDocumentationTests {
  private let text: String

  init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/AnsvarReports/AnsvarReports.docc/Database.md").standardized
    text = try String(contentsOf: file, encoding: .utf8)
  }

  @Test func everyTableAndViewIsDescribed() {
    for table in DatabaseExport.tables { #expect(text.contains("`\(table.name)`"), "\(table.name)") }
    for view in DatabaseView.all { #expect(text.contains("`\(view.name)`"), "\(view.name)") }
  }

  @Test func everyRuleIsFoundOrLeftOutForAReason() throws {
    let parts = text.components(separatedBy: "Left out, since")
    try #require(parts.count == 2)
    for rule in RuleCatalogue.all {
      let isFound = DatabaseRule.all.contains { $0.id == rule.id }
      let family = "`" + rule.id.prefix { $0 != "." } + ".*`"
      #expect(parts[0].contains("`\(rule.id)`") == isFound, "\(rule.id)")
      #expect((parts[1].contains("`\(rule.id)`") || parts[1].contains(family)) != isFound, "\(rule.id)")
    }
  }

  @Test func everyEngineIsToldAsItsScriptSays() {
    for engine in DatabaseEngine.allCases {
      #expect(text.contains("`" + engine.command("schema.sql") + "`"))
      #expect(text.contains("`" + engine.command(engine.loadScript) + "`"))
      #expect(engine.script.contains(engine.command(engine.loadScript)))
    }
  }
}
