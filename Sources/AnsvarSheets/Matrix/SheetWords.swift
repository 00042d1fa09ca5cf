import AnsvarText

/// The names of the sheets, the headings and the explanations of a workbook.
enum SheetWords {
  static let matrix = Phrase(nb: "Matrise", nn: "Matrise", en: "Matrix")
  static let findingsSheet = Phrase(nb: "Funn", nn: "Funn", en: "Findings")
  static let legend = Phrase(nb: "Tegnforklaring", nn: "Teiknforklaring", en: "Legend")
  static let model = Phrase(nb: "Modell", nn: "Modell", en: "Model")

  static let organisation = Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
  static let system = Phrase(nb: "System", nn: "System", en: "System")
  static let dimension = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  static let duty = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duty")
  static let reason = Phrase(
    nb: "Grunn når det er tomt med vilje", nn: "Grunn når det er tomt med vilje", en: "Reason when empty on purpose")
  static let owner = Phrase(nb: "Hvem sier det", nn: "Kven seier det", en: "Who says so")
  static let until = Phrase(nb: "Til dato", nn: "Til dato", en: "Until")
  static let source = Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")
  static let place = Phrase(nb: "Sted i kilden", nn: "Stad i kjelda", en: "Place in the source")
  static let findings = Phrase(nb: "Funn", nn: "Funn", en: "Findings")
  static let name = Phrase(nb: "Nøkkel", nn: "Nøkkel", en: "Key")

  static let matrixHelp = Phrase(
    nb:
      "Endre bokstavene her, og les arbeidsboken inn igjen med `ansvar import`. La raden med nøkler stå. Et nytt ansvar får en ny rad uten nøkkel, en ny rolle en ny kolonne uten nøkkel.",
    nn:
      "Endre bokstavane her, og les arbeidsboka inn att med `ansvar import`. Lat rada med nøklar stå. Eit nytt ansvar får ei ny rad utan nøkkel, ei ny rolle ein ny kolonne utan nøkkel.",
    en:
      "Change the letters here, and read the workbook in again with `ansvar import`. Leave the row of keys there. A new duty gets a new row without a key, a new role a new column without a key."
  )

  static let modelHelp = Phrase(
    nb: "Hele modellen som tekst. Det matrisen sier, leses fra matrisen; alt annet leses herfra.",
    nn: "Heile modellen som tekst. Det matrisa seier, blir lese frå matrisa; alt anna blir lese herifrå.",
    en: "The whole model as text. What the matrix says is read from the matrix; all the rest is read from here.")

  static let number = Phrase(nb: "Nr.", nn: "Nr.", en: "No.")
  static let severity = Phrase(nb: "Alvor", nn: "Alvor", en: "Severity")
  static let finding = Phrase(nb: "Funn", nn: "Funn", en: "Finding")
  static let scope = Phrase(nb: "Gjelder", nn: "Gjeld", en: "Holds for")
  static let help = Phrase(nb: "Hva du kan gjøre", nn: "Kva du kan gjere", en: "What you can do")
  static let rule = Phrase(nb: "Regel", nn: "Regel", en: "Rule")
  static let noFindings = Phrase(nb: "Ingen funn.", nn: "Ingen funn.", en: "No findings.")

  static let letter = Phrase(nb: "Bokstav", nn: "Bokstav", en: "Letter")
  static let meaning = Phrase(nb: "Betyr", nn: "Tyder", en: "Means")
  static let explanation = Phrase(nb: "Forklaring", nn: "Forklaring", en: "Explanation")
  static let several = Phrase(
    nb: "Flere bokstaver kan stå sammen, som AR.", nn: "Fleire bokstavar kan stå saman, som AR.",
    en: "Several letters can stand together, as in AR.")
  static let none = Phrase(nb: "tomt med vilje", nn: "tomt med vilje", en: "empty on purpose")
  static let noneHelp = Phrase(
    nb: "rollen er ikke med, og det er meningen; grunnen står i raden",
    nn: "rolla er ikkje med, og det er meininga; grunnen står i rada",
    en: "the role takes no part, and that is meant; the row gives the reason")
}
