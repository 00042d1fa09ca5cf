import AnsvarText

extension CourseStep {
  /// Faults that the program has planted in the model, for pairs to find.
  static func faults(_ minutes: Int, _ material: CourseMaterial) -> CourseStep {
    var step = CourseStep(
      title: Phrase(nb: "Finn feilene", nn: "Finn feila", en: "Find the faults"), minutes: minutes)
    let file = [Place("file", material.faultsFile)]
    step.needs = [material(sheet, file)]
    let search = material.length == .long ? 12 : 7
    step.doing = [material(tell), material(searching, [Place("count", search)]), material(gather), material(key, file)]
    if material.length == .long { step.doing.append(material(harder)) }
    step.asking = [material(which), material(ours)]
    step.listening = material(listening)
    return step
  }

  private static let sheet = Phrase(
    nb: "{file}: matrisen til alle, fasiten bare til deg", nn: "{file}: matrisa til alle, fasiten berre til deg",
    en: "{file}: the matrix for everybody, the key for you alone")
  private static let tell = Phrase(
    nb: "Si at feilene er plantet av programmet i en kopi, og at ingen har gjort dem.",
    nn: "Sei at feila er planta av programmet i ein kopi, og at ingen har gjort dei.",
    en: "Say that the program has planted the faults in a copy, and that nobody has made them.")
  private static let searching = Phrase(
    nb: "{count} minutter: To og to leter, rad for rad: Hvem svarer, hvem gjør det, hvem oversetter?",
    nn: "{count} minutt: To og to leitar, rad for rad: Kven svarer, kven gjer det, kven omset?",
    en: "{count} minutes: in pairs they search row by row: who answers, who does it, who translates?")
  private static let gather = Phrase(
    nb: "Hvert par sier én feil til dere er tomme. Skriv dem på tavla, også dem du vet ikke er plantet.",
    nn: "Kvart par seier éin feil til de er tomme. Skriv dei på tavla, òg dei du veit ikkje er planta.",
    en: "Each pair names one fault till you run out. Put them on the board, also those you know were not planted.")
  private static let key = Phrase(
    nb: "Les fasiten i {file}, og sammenlign med tavla.", nn: "Les fasiten i {file}, og samanlikn med tavla.",
    en: "Read the key in {file}, and compare it with the board.")
  private static let harder = Phrase(
    nb: "De som er ferdige tidlig, får samme øvelse på nivå 3.",
    nn: "Dei som er ferdige tidleg, får same øvinga på nivå 3.",
    en: "Those who finish early get the same exercise at level 3.")
  private static let which = Phrase(
    nb: "Hvilken av feilene ville det tatt lengst tid å oppdage i virkeligheten?",
    nn: "Kva for ein av feila ville det teke lengst tid å oppdage i røynda?",
    en: "Which of the faults would take longest to discover in reality?")
  private static let ours = Phrase(
    nb: "Har vi en slik selv?", nn: "Har vi ein slik sjølve?", en: "Do we have one like that?")
  private static let listening = Phrase(
    nb: "Om noen leter etter oversetteren av seg selv. Hvis ingen gjør det, spør hvor linja og IKT møtes i matrisen.",
    nn: "Om nokon leitar etter omsetjaren av seg sjølv. Om ingen gjer det, spør kvar linja og IKT møtest i matrisa.",
    en:
      "Whether anybody looks for the translator unasked. If nobody does, ask where the line and ICT meet in the matrix."
  )
}
