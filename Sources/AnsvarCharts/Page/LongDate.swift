import AnsvarModel
import AnsvarText

extension Day {
  /// The day as a letter writes it: `6. november 2006`.
  package func longText(_ language: Language) -> String {
    let month = Self.months[month - 1][language]
    let day = String(day) + (language == .english ? " " : ". ")
    return day + month + " " + String(year)
  }

  private static let months: [Phrase] = [
    Phrase(nb: "januar", nn: "januar", en: "January"), Phrase(nb: "februar", nn: "februar", en: "February"),
    Phrase(nb: "mars", nn: "mars", en: "March"), Phrase(nb: "april", nn: "april", en: "April"),
    Phrase(nb: "mai", nn: "mai", en: "May"), Phrase(nb: "juni", nn: "juni", en: "June"),
    Phrase(nb: "juli", nn: "juli", en: "July"), Phrase(nb: "august", nn: "august", en: "August"),
    Phrase(nb: "september", nn: "september", en: "September"), Phrase(nb: "oktober", nn: "oktober", en: "October"),
    Phrase(nb: "november", nn: "november", en: "November"), Phrase(nb: "desember", nn: "desember", en: "December"),
  ]
}
