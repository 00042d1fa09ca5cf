import AnsvarText

/// What the columns of a matrix are that somebody has made in a spreadsheet, by the words above them.
struct PlainHeading {
  enum Column: Hashable {
    case organisation
    case system
    case dimension
    case duty
    case remark
    /// The number of a row, or what a program has found.
    case ignored
    /// What a plan has beside its matrix.
    case text
    /// Anything else.
    case role
  }

  private static let words: [(column: Column, words: [String])] = [
    (.organisation, ["organisasjon", "organisation", "kommune", "virksomhet", "verksemd"]),
    (.system, ["system", "fagsystem"]),
    (
      .dimension,
      [
        "dimensjon", "dimension", "fase", "phase", "prosess", "process", "område", "area", "hovedaktivitet",
        "hovudaktivitet", "tema", "kategori", "category",
      ]
    ),
    (.duty, ["ansvar", "ansvarsområde", "duty", "duties", "arbeidsoppgave", "arbeidsoppgåve"]),
    (
      .remark,
      [
        "merknad", "merknader", "remark", "remarks", "kommentar", "kommentarer", "kommentarar", "comment", "comments",
        "begrunnelse", "grunngiving",
      ]
    ),
    (
      .text,
      [
        "frist", "status", "dato", "tidspunkt", "beskrivelse", "skildring", "leveranse", "resultat", "milepæl",
        "deadline", "due", "date", "description", "deliverable",
      ]
    ),
    (.ignored, ["funn", "findings", "nr", "nr.", "no", "no.", "#", "nummer"]),
  ]
  /// `Aktiviteter`, `Aktivitet/beslutning` and the like.
  private static let dutyStems = ["aktivitet", "oppgave", "oppgåve", "activity", "activities", "task"]
  private static let english = ["duty", "duties", "activit", "task"]

  static func column(_ heading: String) -> Column {
    let folded = FoldedText.folded(heading)
    for (column, words) in words where words.contains(where: { $0.utf8.elementsEqual(folded.utf8) }) { return column }
    return starts(folded, dutyStems) ? .duty : .role
  }

  /// Whether a heading over the duties is an English word.
  static func isEnglish(_ heading: String) -> Bool { starts(FoldedText.folded(heading), english) }

  private static func starts(_ text: String, _ stems: [String]) -> Bool {
    stems.contains { text.utf8.starts(with: $0.utf8) }
  }
}
