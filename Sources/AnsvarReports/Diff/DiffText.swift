import AnsvarComparison
import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

/// The differences between two models as sentences for a terminal.
public struct DiffText: Sendable {
  public var language: Language
  public var style: TextStyle
  public var width: Int

  public init(language: Language, style: TextStyle = .plain, width: Int = 100) {
    self.language = language
    self.style = style
    self.width = max(width, 40)
  }

  /// The changes by kind of thing, what they do to the findings, and the numbers in the last line.
  public func text(_ diff: ModelDiff, _ findings: FindingChanges, old: CheckReport, new: CheckReport) -> String {
    let words = DiffSentences(diff, language)
    var result = style.paint(.heading, VisibleText.line(DiffHeading.text(diff, language))) + "\n\n"
    if diff.changes.isEmpty { result += DiffWords.noChanges[language] + "\n\n" }
    var last: Subject.Kind?
    for change in GroupedChanges.of(diff) {
      if change.kind != last {
        if last != nil { result += "\n" }
        result += style.paint(.heading, DiffWords.headings[Int(change.kind.rawValue)][language]) + "\n"
        last = change.kind
      }
      result += paragraph(words.sentence(change), indent: 2)
      if let claims = words.claims(change.claims) { result += paragraph("→ " + claims, indent: 4, isAside: true) }
    }
    if !diff.changes.isEmpty { result += "\n" }
    result += list(DiffWords.newFindings, findings.new, new) + list(DiffWords.goneFindings, findings.gone, old)
    return result + summary(diff, findings) + "\n"
  }

  private func summary(_ diff: ModelDiff, _ findings: FindingChanges) -> String {
    var parts: [String] = []
    if !diff.changes.isEmpty { parts.append(DiffWords.changeNoun(GroupedChanges.of(diff).count, language)) }
    if findings.new.isEmpty && findings.gone.isEmpty {
      return (parts + [DiffWords.sameFindings[language]]).joined(separator: " · ")
    }
    if !findings.new.isEmpty { parts.append(DiffWords.newNoun(findings.new.count, language)) }
    if !findings.gone.isEmpty { parts.append(DiffWords.goneNoun(findings.gone.count, language)) }
    return parts.joined(separator: " · ")
  }

  private func list(_ heading: Phrase, _ findings: [Finding], _ report: CheckReport) -> String {
    guard !findings.isEmpty else { return "" }
    let words = FindingText(report.model, language)
    let scopes = FindingScopes(report.model, report.index, findings: findings, most: DiffFindings.mostScopes)
    var result = style.paint(.heading, heading[language]) + "\n"
    for finding in findings {
      var text = finding.severity.label[language] + ": " + words.message(finding)
      text += DiffFindings.place(of: finding, scopes, report, language)
      let lines = TextWrap.lines(text + " [" + RuleCatalogue.id(finding) + "]", width: width - 4)
      for (number, line) in lines.enumerated() {
        result += (number == 0 ? "  " : "    ") + style.paint(.severity(finding.severity), line) + "\n"
      }
    }
    return result + "\n"
  }

  private func paragraph(_ text: String, indent: Int, isAside: Bool = false) -> String {
    var result = ""
    for (number, line) in TextWrap.lines(text, width: width - indent - 2).enumerated() {
      let margin = String(repeating: " ", count: number == 0 ? indent : indent + 2)
      result += margin + (isAside ? style.paint(.aside, line) : line) + "\n"
    }
    return result
  }
}
