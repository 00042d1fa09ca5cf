import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// The findings about one thing, as the last section of its explanation.
enum ExplainedFindings {
  /// How many are listed; a national model has thousands about one duty.
  static let most = 30

  static func write(
    _ findings: [Finding], of report: CheckReport, _ language: Language, to page: inout Explanation
  ) {
    if findings.isEmpty { return }
    page.heading(heading[language])
    let words = FindingText(report.model, language)
    let labelWidth = findings.reduce(0) { max($0, DisplayWidth.of($1.severity.label[language])) }
    var locator = FindingLocator(report.model.sources)
    for finding in findings.prefix(most) {
      var text = words.message(finding) + " [" + RuleCatalogue.id(finding) + "]"
      if let place = locator.location(of: finding.range) {
        text += " " + place.file + ":" + String(place.line)
      }
      if finding.isWaived { text += " " + accepted[language] }
      page.item(finding.severity.label[language], text, labelWidth: labelWidth)
    }
    if findings.count > most {
      page.paragraph(notShown(language, [Place("count", GroupedNumber.text(findings.count - most))]))
    }
  }

  private static let heading = Phrase(nb: "Funn", nn: "Funn", en: "Findings")
  private static let notShown = Phrase(
    nb: "… og {count} til; se `ansvar check`", nn: "… og {count} til; sjå `ansvar check`",
    en: "… and {count} more; see `ansvar check`")
  private static let accepted = Phrase(nb: "(godtatt)", nn: "(godteke)", en: "(accepted)")
}

extension Model {
  /// What heads an explanation: the title, and the name where the two differ.
  func fullTitle(_ title: String, _ name: String) -> String {
    title.utf8.elementsEqual(name.utf8) ? name : title + " (" + name + ")"
  }
}
