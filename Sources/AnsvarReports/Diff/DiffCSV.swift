import AnsvarComparison
import AnsvarText

/// The differences between two models as one table for a spreadsheet: original, revised, comment.
public enum DiffCSV {
  /// The table, in UTF-8 with a byte-order mark.
  public static func bytes(_ diff: ModelDiff, language: Language) -> [UInt8] {
    var csv = CSVWriter()
    csv.row([DiffWords.original[language], DiffWords.revised[language], DiffWords.comment[language]])
    for row in DiffTable(diff, language).rows {
      csv.row([VisibleText.line(row.original), VisibleText.line(row.revised), VisibleText.line(row.comment)])
    }
    return csv.bytes
  }
}
