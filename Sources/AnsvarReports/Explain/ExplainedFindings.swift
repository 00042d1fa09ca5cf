import AnsvarModel
import AnsvarRules
import AnsvarText

/// The findings about one thing, as the last section of its explanation.
enum ExplainedFindings {
  static func write(
    _ findings: [Finding], of report: CheckReport, _ language: Language, to page: inout Explanation
  ) {
    if findings.isEmpty { return }
    page.heading(heading[language])
    let words = FindingText(report.model, language)
    var locator = FindingLocator(report.model.sources)
    for finding in findings {
      var text = words.message(finding) + " [" + RuleCatalogue.id(finding) + "]"
      if let place = locator.location(of: finding.range) {
        text += " " + place.file + ":" + String(place.line)
      }
      if finding.isWaived { text += " " + accepted[language] }
      let label = finding.severity.label[language] + ":"
      page.item(label, text, labelWidth: DisplayWidth.of(label) - 1)
    }
  }

  private static let heading = Phrase(nb: "Funn", nn: "Funn", en: "Findings")
  private static let accepted = Phrase(nb: "(godtatt)", nn: "(godteke)", en: "(accepted)")
}

extension Model {
  /// What heads an explanation: the title, and the name where the two differ.
  func fullTitle(_ title: String, _ name: String) -> String {
    title.utf8.elementsEqual(name.utf8) ? name : title + " (" + name + ")"
  }
}
