import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

/// A comparison as tables of GitHub's Markdown.
public enum CompareMarkdown {
  /// A table, and what keeps its numbers from being compared.
  ///
  /// Few stand beside each other and many under each other, then with a table of their own for the rules.
  public static func text(_ comparison: SideBySide, limit: Int? = nil) -> String {
    let grid = CompareGrid(comparison, limit: limit)
    var result = "# " + MarkdownText.escaped(comparison.heading) + "\n\n"
    if grid.subjects.count <= mostAcross {
      across(grid, to: &result)
    } else {
      down(grid.standing + [.heaviestRole] + grid.findings.compactMap { $0.first }, grid, to: &result)
      for group in grid.findings where group.count > 1 { down(group, grid, to: &result) }
    }
    if let omitted = grid.omitted { result += MarkdownText.prose(omitted) + "\n\n" }
    result += MarkdownText.escaped(CompareWords.counting[comparison.language]) + "\n"
    for (number, note) in comparison.notes.enumerated() {
      let text = CompareWords.note(comparison.language, [Place("text", note)])
      result += (number == 0 ? "\n" : "") + "- " + MarkdownText.prose(text) + "\n"
    }
    return result
  }

  /// More columns do not fit on a page.
  private static let mostAcross = 7

  private static func across(_ grid: CompareGrid, to result: inout String) {
    result += "| |"
    for subject in grid.subjects { result += " " + MarkdownText.escaped(subject.title) + " |" }
    result += "\n| --- |" + String(repeating: " --: |", count: grid.subjects.count) + "\n"
    for measure in grid.standing + [.heaviestRole] { line(measure, isStrong: measure == .coverage, grid, to: &result) }
    for group in grid.findings {
      for (number, measure) in group.enumerated() { line(measure, isStrong: number == 0, grid, to: &result) }
    }
    result += "\n"
  }

  private static func line(_ measure: Measure, isStrong: Bool, _ grid: CompareGrid, to result: inout String) {
    let label = grid.label(measure)
    var text = isStrong ? "**" + MarkdownText.escaped(label) + "**" : MarkdownText.escaped(label)
    if case .kind = measure { text = MarkdownText.code(label) }
    result += "| " + text + " |"
    for subject in grid.subjects { result += " " + MarkdownText.escaped(grid.text(measure, subject)) + " |" }
    result += "\n"
  }

  private static func down(_ measures: [Measure], _ grid: CompareGrid, to result: inout String) {
    result += "| |"
    for measure in measures {
      result += " " + MarkdownText.escaped(grid.head(measure)) + " |"
    }
    result += "\n| --- |" + measures.map { $0 == .heaviestRole ? " --- |" : " --: |" }.joined() + "\n"
    for subject in grid.subjects {
      let title = MarkdownText.escaped(subject.title)
      result += "| " + (subject.isRow ? title : "**" + title + "**") + " |"
      for measure in measures { result += " " + MarkdownText.escaped(grid.text(measure, subject)) + " |" }
      result += "\n"
    }
    result += "\n"
  }
}
