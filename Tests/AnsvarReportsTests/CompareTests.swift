import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import AnsvarText
import Foundation
import Testing

@testable import AnsvarReports

/// Models and organisations beside each other, in every format.
@Suite struct CompareTests {
  private static let reports: [String: CheckReport] = {
    var reports: [String: CheckReport] = [:]
    for name in ModelFiles.names {
      let result = ModelFiles.read(name)
      reports[name] = Checker.check(result.model, diagnostics: result.diagnostics)
    }
    return reports
  }()

  private func comparison(
    _ names: [String], by grouping: SideBySide.Grouping? = nil, _ language: Language = .bokmål
  ) -> SideBySide {
    let models = names.compactMap { name in
      Self.reports[name].map { ComparedModel($0, path: name, language: language) }
    }
    var comparison = SideBySide(models, by: grouping, language: language)
    comparison.sort(by: .coverage)
    return comparison
  }

  private func many(_ count: Int) -> SideBySide {
    var text = ""
    for number in 0..<count { text += "organisation kommune\(number) \"Kommune nummer \(number)\"\n" }
    text += "role leder \"Leder\"\nrole stab\ndimension d {\n duty a\n duty b\n}\nassign {\n d: leder A, stab R\n}\n"
    for number in 0..<count where number % 3 == 0 { text += "assign for kommune\(number) {\n d.a: leder A\n}\n" }
    let result = Reader.read(text: text, name: "m.ansvar")
    #expect(result.diagnostics.isEmpty)
    let model = ComparedModel(Checker.check(result.model), path: "m.ansvar", language: .bokmål)
    var comparison = SideBySide([model], language: .bokmål)
    comparison.sort(by: .coverage)
    return comparison
  }

  static let groups: [[String]] =
    ModelFiles.names.map { [$0] } + [
      ["hadeland.ansvar", "ror-ikt.ansvar", "ks.ansvar"], ModelFiles.names,
    ]

  @Test(arguments: groups, [40, 80, 100, 160])
  func textKeepsToTheTerminal(names: [String], width: Int) {
    for language in Language.allCases {
      for grouping in SideBySide.Grouping.allCases {
        let text = CompareText(width: width).text(comparison(names, by: grouping, language))
        for line in text.split(separator: "\n") {
          #expect(DisplayWidth.of(String(line)) <= width && line.utf8.last != UInt8(ascii: " "), "\(line)")
        }
      }
    }
  }

  @Test func fewStandBesideEachOther() {
    let text = CompareText(width: 100).text(comparison(["hadeland.ansvar", "ror-ikt.ansvar", "ks.ansvar"]))
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "hadeland, ror-ikt og ks")
    #expect(lines[1].split(separator: " ").map(String.init) == ["ks", "ror-ikt", "hadeland", "I", "alt"])
    #expect(lines.contains { $0.hasPrefix("  gap.accountable ") })
    #expect(lines.contains { $0.hasPrefix("merk: modellene har ingen dimensjon felles") })
  }

  @Test func manyStandUnderEachOther() throws {
    let text = CompareText(width: 80, limit: 5).text(many(40))
    let lines = text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("Kommune nummer 0") } && lines.contains { $0.hasPrefix("Median") })
    #expect(text.contains("… og 35 organisasjoner til, dekning 50–100\u{a0}%"))
    #expect(!text.contains("Kommune nummer 39"))
    let all = CompareText(width: 80, limit: 40).text(many(40))
    #expect(all.contains("Kommune nummer 39") && !all.contains("… og"))
  }

  @Test(arguments: groups)
  func theSheetAddsUpToTheCheck(names: [String]) throws {
    for grouping in SideBySide.Grouping.allCases {
      let rows = CSVRows.read(CompareCSV.bytes(comparison(names, by: grouping)))
      let header = try #require(rows.first)
      #expect(rows.allSatisfy { $0.count == header.count })
      var expected: [String: Int] = [:]
      for name in names {
        for rule in Self.reports[name]?.countsByRule ?? [] {
          expected[rule.rule, default: 0] += rule.count
        }
      }
      let first = try #require(header.firstIndex(of: "Godtatt")) + 1
      #expect(Set(header[first...]) == Set(expected.keys))
      for column in first..<header.count {
        #expect(rows.dropFirst().reduce(0) { $0 + (Int($1[column]) ?? -1_000_000) } == expected[header[column]])
      }
    }
  }

  @Test func theSheetHasAllAndTheLimitLeavesOut() {
    #expect(CSVRows.read(CompareCSV.bytes(many(70))).count == 71)
    #expect(CSVRows.read(CompareCSV.bytes(many(70), limit: 3)).count == 4)
  }

  @Test func jsonSaysTheSame() throws {
    let comparison = comparison(["hadeland.ansvar", "ks.ansvar"], by: .organisation)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(CompareJSON.bytes(comparison, limit: 2))) as? [String: Any])
    let rows = try #require(json["rows"] as? [[String: Any]])
    #expect(json["version"] as? Int == 1 && json["by"] as? String == "organisation" && json["omitted"] as? Int == 3)
    #expect(rows.count == 4 && rows[0]["model"] as? String == "ks")
    for (row, own) in zip(rows, comparison.rows.prefix(2) + comparison.shared) {
      #expect(row["errors"] as? Int == own.figures.findings.count(.error))
      let rules = try #require(row["rules"] as? [String: Int])
      #expect(rules.values.reduce(0, +) == own.figures.findings.total)
    }
  }

  @Test func markdownHasATableForFewAndTwoForMany() {
    let few = CompareMarkdown.text(comparison(["hadeland.ansvar"]))
    #expect(few.contains("| | Gran kommune |") && few.contains("| `gap.accountable` |"))
    let many = CompareMarkdown.text(many(18), limit: 10)
    #expect(many.contains("| Kommune nummer 0 |") && many.contains("| **I alt** |"))
    #expect(many.contains("… og 8 organisasjoner til"))
  }

  @Test func whatModelsSayIsNeverObeyed() {
    let text =
      "model m\norganisation a \"=1+1|\\u{1B}[31m\"\norganisation b \"<b>\"\nrole r\ndimension d {\n duty x\n}\n"
    let model = ComparedModel(Checker.check(Reader.read(text: text).model), path: "m", language: .bokmål)
    let comparison = SideBySide([model], language: .bokmål)
    let sheet = CSVRows.read(CompareCSV.bytes(comparison))
    #expect(sheet.dropFirst().allSatisfy { row in row.allSatisfy { !$0.hasPrefix("=") } })
    #expect(!CompareMarkdown.text(comparison).contains("<b>"))
    #expect(!CompareText().text(comparison).contains("\u{1B}"))
  }
}
