import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarReports
import Foundation
import Testing

/// The article about tables names every file and every column there is.
@Suite struct TableDocumentationTests {
  private static let text: String = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/AnsvarLanguage/AnsvarLanguage.docc/Tables.md").standardized
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  @Test func everyTableAndColumnIsDescribed() {
    for file in ModelTables(Sample.report("role leder").model).files() {
      let line = Self.text.split(separator: "\n").first { $0.hasPrefix("| `\(file.name)`") } ?? ""
      #expect(!line.isEmpty, "\(file.name)")
      guard !file.hasLines else { continue }
      for column in CSVRows.read(file.bytes).first ?? [] {
        let isShared = column.hasPrefix("title") || column == "source" || column == "place"
        #expect(isShared || line.contains("`\(column)`"), "\(file.name) \(column)")
      }
    }
  }

  @Test func theExampleIsAModel() throws {
    let start = try #require(Self.text.range(of: "```json\n"))
    let end = try #require(Self.text.range(of: "```", range: start.upperBound..<Self.text.endIndex))
    let example = String(Self.text[start.upperBound..<end.lowerBound])
    #expect(JSONModelReader.read(SourceText(name: "x.json", text: example)).diagnostics.isEmpty)
  }
}
