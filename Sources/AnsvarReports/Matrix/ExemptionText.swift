import AnsvarModel
import AnsvarText

/// Puts a reason for an empty row into words: the reason, who says so, and for how long.
enum ExemptionText {
  static func text(_ exemption: AssignmentTable.Exemption, _ model: Model, _ language: Language) -> String {
    var details: [String] = []
    if let owner = exemption.owner { details.append(model.title(of: owner, language)) }
    if let until = exemption.until { details.append(untilPhrase(language, [Place("day", until.text)])) }
    let suffix = details.isEmpty ? "" : " (" + details.joined(separator: ", ") + ")"
    return (exemption.reason.utf8.isEmpty ? noReason[language] : exemption.reason) + suffix
  }

  private static let untilPhrase = Phrase(nb: "til {day}", nn: "til {day}", en: "until {day}")
  private static let noReason = Phrase(nb: "tom med vilje", nn: "tom med vilje", en: "empty on purpose")
}
