import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// The findings of a model, numbered: a sheet of their own, and their numbers in the rows that they are about.
struct SheetFindings {
  private let model: Model
  private let language: Language
  private let findings: [Finding]
  private var ofRow: [Int: [Int]] = [:]
  private var ofDuty: [DutyID: [Int]] = [:]

  var count: Int { findings.count }

  /// - Complexity: O(*n*) in the findings.
  init(_ model: Model, _ report: CheckReport, _ language: Language) {
    self.model = model
    self.language = language
    findings = report.grouped.filter { !$0.isWaived }
    for (number, finding) in findings.enumerated() {
      if let row = finding.row {
        ofRow[row, default: []].append(number + 1)
      } else if let duty = finding.duty {
        ofDuty[duty, default: []].append(number + 1)
      }
    }
  }

  /// The numbers of the findings about a line: `3, 7`.
  func numbers(_ line: SheetLayout.Line) -> String {
    let own = line.row.flatMap { ofRow[$0] } ?? []
    let numbers = (own + (ofDuty[line.duty] ?? [])).sorted()
    return numbers.map { String($0) }.joined(separator: ", ")
  }

  var sheet: Worksheet {
    var sheet = Worksheet(name: SheetWords.findingsSheet[language], widths: [6, 11, 64, 18, 64, 24])
    let words = FindingText(model, language, naming: .titles)
    sheet.rows.append(
      Worksheet.Row(cells: [Worksheet.Cell(SheetWords.findingsSheet[language], .title)], height: 24))
    let headings = [
      SheetWords.number, SheetWords.severity, SheetWords.finding, SheetWords.scope, SheetWords.help, SheetWords.rule,
    ]
    sheet.rows.append(Worksheet.Row(cells: headings.map { Worksheet.Cell($0[language], .heading) }, height: nil))
    for (number, finding) in findings.enumerated() {
      let texts = [
        String(number + 1), finding.severity.label[language], words.message(finding), scope(finding),
        words.help(finding),
      ]
      let cells = texts.map { Worksheet.Cell($0, .text) } + [Worksheet.Cell(RuleCatalogue.id(finding), .key)]
      sheet.rows.append(Worksheet.Row(cells: cells, height: nil))
    }
    if findings.isEmpty {
      sheet.rows.append(Worksheet.Row(cells: [Worksheet.Cell(SheetWords.noFindings[language])], height: nil))
    }
    sheet.frozen = CellPlace(row: 2, column: 0)
    sheet.heading = 1...1
    sheet.isLandscape = true
    return sheet
  }

  private func scope(_ finding: Finding) -> String {
    let organisation = finding.scope.organisation.map { model.title(of: $0, language) }
    let system = finding.scope.system.map { model.title(of: $0, language) }
    return [organisation, system].compactMap { $0 }.joined(separator: ", ")
  }
}
