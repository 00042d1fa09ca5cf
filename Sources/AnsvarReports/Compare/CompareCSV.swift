import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

/// A comparison as one table for a spreadsheet: a row for each of those compared, and a column for each number and rule.
///
/// What belongs to no one organisation has rows of its own without a name, so that the columns add up to what the check
/// counts.
public enum CompareCSV {
  /// The table, in UTF-8 with a byte-order mark.
  public static func bytes(_ comparison: SideBySide, limit: Int? = nil) -> [UInt8] {
    let language = comparison.language
    let rules = comparison.rules.map { Measure.rule($0) }
    let measures = numbers + rules
    var csv = CSVWriter()
    csv.row(
      [SideBySide.Grouping.model.label, CompareWords.name, CompareWords.title].map { $0[language] }
        + measures.map { $0 == .coverage ? CompareWords.percent[language] : $0.label(comparison.kinds, language) })
    for row in comparison.rows.prefix(limit ?? .max) + comparison.shared {
      let model = row.model.map { comparison.models[$0].name } ?? ""
      csv.row(
        [model, row.name, row.title].map { VisibleText.line($0) }
          + measures.map { cell(comparison.value($0, row), language) })
    }
    return csv.bytes
  }

  private static let numbers: [Measure] = [
    .coverage, .covered, .duties, .roles, .usualLoad, .heaviestLoad, .heaviestRole, .severity(.error),
    .severity(.warning), .severity(.advice), .waived,
  ]

  /// A number as a spreadsheet reads it; empty where it does not apply.
  private static func cell(_ value: Measure.Value, _ language: Language) -> String {
    switch value {
    case .none: return ""
    case .number(let number): return String(number)
    case .halves(let halves): return String(halves / 2) + (halves % 2 == 0 ? "" : language.decimalSign + "5")
    case .words(let text): return VisibleText.line(text)
    case .share(let coverage):
      // A hundred means that nothing is missing.
      let hundredths = coverage.covered < coverage.counted ? min(coverage.tenThousandths, 9_999) : 10_000
      let digits = String(hundredths % 100)
      return String(hundredths / 100) + language.decimalSign + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
}
