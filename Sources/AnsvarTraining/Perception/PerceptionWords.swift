import AnsvarText

/// The words of the form that a group fills in, and of what comes of it.
enum PerceptionWords {
  static let sheet = Phrase(nb: "Skjema", nn: "Skjema", en: "Form")
  static let helpSheet = Phrase(nb: "Slik fyller dere ut", nn: "Slik fyller de ut", en: "How to fill it in")
  static let emptyCell = Phrase(nb: "tomt: ikke med", nn: "tomt: ikkje med", en: "empty: takes no part")
  static let group = Phrase(nb: "Gruppe", nn: "Gruppe", en: "Group")
  static let key = Phrase(nb: "Nøkkel", nn: "Nøkkel", en: "Key")
  static let duty = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duty")
  static let dimension = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  static let model = Phrase(nb: "Modellen", nn: "Modellen", en: "The model")
  static let dispute = Phrase(nb: "Uenighet", nn: "Usemje", en: "Dispute")
  static let unsure = Phrase(nb: "usikker", nn: "usikker", en: "not sure")
  static let notAnswered = Phrase(nb: "ikke svart", nn: "ikkje svart", en: "no answer")
  static let quoted = Phrase(nb: "«{name}»", nn: "«{name}»", en: "“{name}”")
  static let noLetters = Phrase(nb: "ingen", nn: "ingen", en: "nobody")

  static let help = [
    Phrase(
      nb: "Skriv hva gruppen heter. Fyll ut slik dere mener det er i dag, ikke slik det burde være.",
      nn: "Skriv kva gruppa heiter. Fyll ut slik de meiner det er i dag, ikkje slik det burde vere.",
      en: "Write what your group is called. Fill in what you think is so today, not what ought to be."),
    Phrase(
      nb:
        "Ta én rad om gangen. Sett en bokstav i ruten til hver rolle som er med, eller flere, som AR. La ruten stå tom "
        + "når rollen ikke er med.",
      nn:
        "Ta éi rad om gongen. Set ein bokstav i ruta til kvar rolle som er med, eller fleire, som AR. Lat ruta stå tom "
        + "når rolla ikkje er med.",
      en:
        "Take one row at a time. Put a letter in the cell of each role that takes part, or several, as in AR. Leave the "
        + "cell empty when the role takes no part."),
    Phrase(
      nb: "Skriv ? der dere er usikre, gjerne ved siden av bokstaven: A?. En rad som står helt tom, betyr at dere ikke "
        + "vet.",
      nn: "Skriv ? der de er usikre, gjerne ved sida av bokstaven: A?. Ei rad som står heilt tom, tyder at de ikkje "
        + "veit.",
      en:
        "Write ? where you are not sure, beside the letter if you like: A?. A row left wholly empty means that you do "
        + "not know."),
  ]
}
