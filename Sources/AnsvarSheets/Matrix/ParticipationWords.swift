import AnsvarModel
import AnsvarText

/// What people write in the cells of a responsibility matrix instead of letters.
///
/// From the templates in use in the Norwegian public sector: words such as `Hovedansvarlig`, their first letters, and
/// crosses.
enum ParticipationWords {
  private static let words: [(participation: Participation, words: [String])] = [
    (
      .accountable,
      [
        "ansvarlig", "ansvarleg", "hovedansvarlig", "hovudansvarleg", "hovedansvar", "hovudansvar", "ansvar", "ha", "h",
        "accountable", "beslutter", "avgjerar", "godkjenner", "godkjennar", "approver",
      ]
    ),
    (
      .responsible,
      [
        "utfører", "utførar", "utførende", "utførande", "gjennomfører", "gjennomførar", "u", "responsible", "x", "ja",
        "yes", "✓", "✔",
      ]
    ),
    (
      .supports,
      [
        "støtter", "støttar", "støtte", "stønad", "medvirker", "medverkar", "medspiller", "medspelar", "deltar",
        "deltek",
        "deltaker", "deltakar", "bidrar", "bidreg", "bidragsyter", "bidragsytar", "delansvar", "m", "d", "supports",
        "support", "participates",
      ]
    ),
    (
      .consulted,
      [
        "konsulteres", "konsultert", "rådspørres", "rådspurt", "rådspurd", "rådføres", "høres", "høyrast", "k",
        "consulted",
      ]
    ),
    (
      .informed,
      ["informeres", "informerast", "informert", "orienteres", "orienterast", "orientert", "o", "informed"]
    ),
  ]

  /// What a word means; nil for one that nobody uses so.
  static func meaning(_ word: String) -> Participation? {
    let folded = FoldedText.folded(word)
    return words.first { $0.words.contains { $0.utf8.elementsEqual(folded.utf8) } }?.participation
  }
}
