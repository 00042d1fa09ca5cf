import AnsvarText

/// The answers that people give about a competence of theirs, from 0 to 3.
///
/// Each says what somebody has done, not how good they are: that can be answered honestly.
package enum AssessmentScale {
  package static let levels = 0...3
  /// From here on somebody can do it without help.
  package static let enough = 2
  /// From here on somebody can teach others.
  package static let teaches = 3

  package static let words = [
    Phrase(
      nb: "Jeg vet ikke hva dette er, eller har aldri vært borti det.",
      nn: "Eg veit ikkje kva dette er, eller har aldri vore borti det.",
      en: "I do not know what this is, or have never had to do with it."),
    Phrase(
      nb: "Jeg vet hva det er, og har sett andre gjøre det. Jeg trenger hjelp for å gjøre det selv.",
      nn: "Eg veit kva det er, og har sett andre gjere det. Eg treng hjelp for å gjere det sjølv.",
      en: "I know what it is, and have seen others do it. I need help to do it myself."),
    Phrase(
      nb: "Jeg har gjort det det siste året, og klarer en vanlig sak alene.",
      nn: "Eg har gjort det det siste året, og klarer ei vanleg sak åleine.",
      en: "I have done it within the last year, and manage an ordinary case alone."),
    Phrase(
      nb: "Jeg gjør det jevnlig, klarer også de vanskelige sakene, og kan lære det bort.",
      nn: "Eg gjer det jamleg, klarer òg dei vanskelege sakene, og kan lære det bort.",
      en: "I do it regularly, manage the hard cases too, and can teach it."),
  ]

  static let help = [
    Phrase(
      nb: "Svar for den rollen eller de rollene du selv har, og la resten stå tomt. Sett ett tall fra 0 til 3 for hver "
        + "kompetanse.",
      nn:
        "Svar for den rolla eller dei rollene du sjølv har, og lat resten stå tomt. Set eitt tal frå 0 til 3 for kvar "
        + "kompetanse.",
      en:
        "Answer for the role or roles that you have yourself, and leave the rest empty. Put one number from 0 to 3 for "
        + "each competence."),
    Phrase(
      nb: "Svar på hva du har gjort, ikke hva du burde kunne. Ingen skal ha navnet ditt, og svaret brukes bare til å "
        + "finne ut hva vi skal øve på.",
      nn:
        "Svar på kva du har gjort, ikkje kva du burde kunne. Ingen skal ha namnet ditt, og svaret blir berre brukt til å "
        + "finne ut kva vi skal øve på.",
      en:
        "Answer by what you have done, not by what you ought to be able to do. Nobody wants your name, and the answer is "
        + "only used to find out what to practise."),
  ]

  /// The level that a cell says: a digit from 0 to 3, with nothing but zeros after it; nil for anything else.
  package static func level(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "3")).contains(first) else { return nil }
    let rest = bytes.dropFirst()
    // A spreadsheet may have made 2.0 or 2,0 of it.
    let isDecimal = rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",")
    guard rest.isEmpty || (isDecimal && rest.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }) else { return nil }
    return Int(first - UInt8(ascii: "0"))
  }
}
