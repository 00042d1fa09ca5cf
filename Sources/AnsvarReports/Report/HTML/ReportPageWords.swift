import AnsvarText

/// The words of a page that are not of the model, in one language.
struct ReportPageWords {
  let skip: String
  let contents: String
  let sameAsTable: String
  let sameAsPicture: String
  let choose: String
  let role: String
  let everyRole: String
  let dimension: String
  let everyDimension: String
  let severity: String
  let everySeverity: String
  let onlyMark: String
  let showAll: String
  let change: String
  let showing: String
  let shownOf: String
  let rows: String
  let cards: String
  let findings: String

  init(_ language: Language) {
    skip = Self.skip[language]
    contents = Self.contents[language]
    sameAsTable = Self.sameAsTable[language]
    sameAsPicture = Self.sameAsPicture[language]
    choose = Self.choose[language]
    role = Self.role[language]
    everyRole = Self.everyRole[language]
    dimension = Self.dimension[language]
    everyDimension = Self.everyDimension[language]
    severity = Self.severity[language]
    everySeverity = Self.everySeverity[language]
    onlyMark = Self.onlyMark[language]
    showAll = Self.showAll[language]
    change = Self.change[language]
    showing = Self.showing[language]
    shownOf = Self.shownOf[language]
    rows = Self.rows[language]
    cards = Self.cards[language]
    findings = Self.findings[language]
  }

  private static let skip = Phrase(nb: "Gå til innholdet", nn: "Gå til innhaldet", en: "Skip to the content")
  private static let contents = Phrase(nb: "Innhold", nn: "Innhald", en: "Contents")
  private static let sameAsTable = Phrase(
    nb: "Det samme som tabell", nn: "Det same som tabell", en: "The same as a table")
  private static let sameAsPicture = Phrase(
    nb: "Det samme som bilde", nn: "Det same som bilete", en: "The same as a picture")
  private static let choose = Phrase(nb: "Vis bare", nn: "Vis berre", en: "Show only")
  private static let role = Phrase(nb: "Rolle", nn: "Rolle", en: "Role")
  private static let everyRole = Phrase(nb: "Alle roller", nn: "Alle roller", en: "All roles")
  private static let dimension = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  private static let everyDimension = Phrase(nb: "Alle dimensjoner", nn: "Alle dimensjonar", en: "All dimensions")
  private static let severity = Phrase(nb: "Alvorsgrad", nn: "Alvorsgrad", en: "Severity")
  private static let everySeverity = Phrase(nb: "Alle funn", nn: "Alle funn", en: "All findings")
  private static let onlyMark = Phrase(
    nb: "Marker i stedet for å skjule resten", nn: "Marker i staden for å skjule resten",
    en: "Mark instead of hiding the rest")
  private static let showAll = Phrase(nb: "Vis alt", nn: "Vis alt", en: "Show everything")
  private static let change = Phrase(nb: "Endre valget", nn: "Endre valet", en: "Change the choice")
  private static let showing = Phrase(nb: "Viser {list}.", nn: "Viser {list}.", en: "Showing {list}.")
  private static let shownOf = Phrase(
    nb: "{shown} av {all} {noun}", nn: "{shown} av {all} {noun}", en: "{shown} of {all} {noun}")
  private static let rows = Phrase(nb: "rader i matrisen", nn: "rader i matrisa", en: "rows of the matrix")
  private static let cards = Phrase(nb: "rollekort", nn: "rollekort", en: "role cards")
  private static let findings = Phrase(nb: "funn", nn: "funn", en: "findings")
}
