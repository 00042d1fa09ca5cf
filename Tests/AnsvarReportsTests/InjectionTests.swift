import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText
import Foundation
import Testing

/// Text of a model never becomes anything but text, wherever it is shown.
@Suite struct InjectionTests {
  private static let payloads = [
    "\u{1B}]0;x\u{07}\u{1B}[2J", "\u{9B}31m", "a\u{202E}b", "a | b", "<script>alert(1)</script>", "[x](http://e.x)",
    "=cmd|'/C calc'!A1", "a\r\nb", "`x` **y**", "\u{0}",
  ]

  /// A model with a payload in every title, made without the reader, which would have rejected some of them.
  private func report(_ payload: String) -> CheckReport {
    var model = Sample.report(Sample.hadeland).model
    model.name = payload
    model.title = Title(payload)
    for index in model.organisations.indices { model.organisations[index].title = Title(payload) }
    for index in model.systems.indices { model.systems[index].title = Title(payload) }
    for index in model.camps.indices { model.camps[index].title = Title(payload) }
    for index in model.competences.indices { model.competences[index].title = Title(payload) }
    for index in model.roles.indices { model.roles[index].title = Title(payload) }
    for index in model.dimensions.indices { model.dimensions[index].title = Title(payload) }
    for index in model.duties.indices { model.duties[index].title = Title(payload) }
    for index in model.table.exemptions.indices { model.table.exemptions[index].reason = payload }
    return Checker.check(model)
  }

  private func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x20...0x7E: true
      case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  @Test(arguments: payloads)
  func terminal(_ payload: String) throws {
    let report = report(payload)
    let grids = MatrixGrid.overview(report.model, language: .bokmål, report: report)
    #expect(isSafe(CheckText(language: .bokmål).text(report)))
    for width in [40, 80, 400] { #expect(isSafe(MatrixText(width: width).text(grids))) }
    for role in report.model.roles.indices {
      #expect(isSafe(RoleExplanation.text(RoleID(role), report, language: .bokmål)))
    }
    for duty in report.model.duties.indices {
      #expect(isSafe(DutyExplanation.text(DutyID(duty), report, language: .bokmål)))
    }
  }

  @Test(arguments: payloads)
  func sourceLines(_ payload: String) {
    let result = Reader.read(text: "role a \"\(payload)\"\nrole a\n\(payload)\n", name: "m\(payload)")
    let report = Checker.check(result.model, diagnostics: result.diagnostics)
    #expect(isSafe(CheckText(language: .bokmål).text(report)))
    #expect(isSafe(String(decoding: CheckJSON(language: .bokmål).bytes(report), as: UTF8.self)))
  }

  @Test(arguments: payloads)
  func markdown(_ payload: String) {
    let report = report(payload)
    let text = MatrixMarkdown.text(MatrixGrid.overview(report.model, language: .bokmål, report: report))
    #expect(isSafe(text))
    #expect(!text.contains("<script"))
    #expect(!text.contains("[x]("))
    // Every row of the table has as many bars as its head.
    let rows = text.split(separator: "\n").prefix { $0.hasPrefix("|") || $0.hasPrefix("#") }.filter {
      $0.hasPrefix("|")
    }
    let bars = rows.map { row in
      var count = 0
      var before: Character = " "
      for character in row {
        if character == "|" && before != "\\" { count += 1 }
        before = character
      }
      return count
    }
    #expect(Set(bars).count <= 1)
  }

  @Test(arguments: payloads)
  func spreadsheet(_ payload: String) {
    let report = report(payload)
    let grids = MatrixGrid.overview(report.model, language: .bokmål, report: report)
    let rows = CSVRows.read(MatrixCSV.bytes(grids, model: report.model, language: .bokmål))
    #expect(rows.count == 6)
    #expect(Set(rows.map { $0.count }).count == 1)
    for cell in rows.joined() {
      #expect(isSafe(cell))
      #expect(!["=", "+", "-", "@"].contains(cell.prefix(1)))
    }
  }

  @Test(arguments: payloads)
  func json(_ payload: String) throws {
    let report = report(payload)
    let grids = MatrixGrid.overview(report.model, language: .bokmål, report: report)
    for bytes in [
      ModelJSON(report.model).bytes(), CheckJSON(language: .english).bytes(report),
      MatrixJSON.bytes(grids, model: report.model),
    ] {
      let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      #expect(read["model"] as? String == payload)
      #expect(isSafe(String(decoding: bytes, as: UTF8.self)))
    }
  }
}
