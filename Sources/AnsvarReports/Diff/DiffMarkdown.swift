import AnsvarComparison
import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

/// The differences between two models as tables of GitHub's Markdown: original, revised, comment.
public enum DiffMarkdown {
  /// A table for each kind of thing, and what the changes do to the findings.
  public static func text(
    _ diff: ModelDiff, _ findings: FindingChanges, old: CheckReport, new: CheckReport, language: Language
  ) -> String {
    let rows = DiffTable(diff, language).rows
    var result = "# " + MarkdownText.escaped(DiffHeading.text(diff, language)) + "\n\n"
    if rows.isEmpty { result += DiffWords.noChanges[language] + "\n\n" }
    for kind in Subject.Kind.allCases {
      let own = rows.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      result += "## " + DiffWords.headings[Int(kind.rawValue)][language] + "\n\n"
      result += "| " + DiffWords.original[language] + " | " + DiffWords.revised[language] + " | "
      result += DiffWords.comment[language] + " |\n| --- | --- | --- |\n"
      for row in own {
        result += "|" + cell(row.original) + "|" + cell(row.revised) + "|" + cell(row.comment) + "|\n"
      }
      result += "\n"
    }
    if findings.new.isEmpty && findings.gone.isEmpty { return result + DiffWords.sameFindings[language] + "\n" }
    return result + list(DiffWords.newFindings, findings.new, new, language)
      + list(DiffWords.goneFindings, findings.gone, old, language)
  }

  private static func cell(_ text: String) -> String {
    text.utf8.isEmpty ? " " : " " + MarkdownText.escaped(text) + " "
  }

  private static func list(
    _ heading: Phrase, _ findings: [Finding], _ report: CheckReport, _ language: Language
  ) -> String {
    guard !findings.isEmpty else { return "" }
    let words = FindingText(report.model, language)
    let scopes = FindingScopes(report.model, report.index, findings: findings, most: DiffFindings.mostScopes)
    var result = "## " + heading[language] + "\n\n"
    for finding in findings {
      result += "- " + finding.severity.label[language] + ": " + MarkdownText.prose(words.message(finding))
      result += MarkdownText.escaped(DiffFindings.place(of: finding, scopes, report, language))
      result += " (" + MarkdownText.code(RuleCatalogue.id(finding)) + ")\n"
    }
    return result + "\n"
  }
}
