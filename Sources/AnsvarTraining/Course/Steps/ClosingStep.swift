import AnsvarText

extension CourseStep {
  /// What everybody writes down and takes with them.
  static func closing(_ minutes: Int, _ material: CourseMaterial) -> CourseStep {
    var step = CourseStep(title: Phrase(nb: "Avslutning", nn: "Avslutning", en: "Closing"), minutes: minutes)
    step.needs = [material(sheet)]
    step.doing = [material(write, [Place("count", material.length == .long ? 5 : 2)])]
    if material.length != .short { step.doing.append(material(neighbour)) }
    step.doing += [material(round), material(after)]
    step.saying = material(speech)
    return step
  }

  private static let sheet = Phrase(nb: "ark 4 til alle", nn: "ark 4 til alle", en: "sheet 4 for everybody")
  private static let write = Phrase(
    nb: "{count} minutter: Alle fyller ut ark 4 alene.", nn: "{count} minutt: Alle fyller ut ark 4 åleine.",
    en: "{count} minutes: everybody fills in sheet 4 alone.")
  private static let neighbour = Phrase(
    nb: "Les det opp for naboen. Naboen spør: «Hvem gjør hva, og når?»",
    nn: "Les det opp for naboen. Naboen spør: «Kven gjer kva, og når?»",
    en: "Read it to your neighbour, who asks: “Who does what, and when?”")
  private static let round = Phrase(
    nb: "De som vil, sier stedet sitt med én setning. Skriv det på tavla uten å kommentere.",
    nn: "Dei som vil, seier staden sin med éi setning. Skriv det på tavla utan å kommentere.",
    en: "Those who want to name their place in one sentence. Put it on the board without comment.")
  private static let after = Phrase(
    nb: "Ta bilde av tavla. Si hvem som får det, og når de hører noe tilbake. Så slutter du på tida.",
    nn: "Ta bilete av tavla. Sei kven som får det, og når dei høyrer noko tilbake. Så sluttar du på tida.",
    en: "Take a picture of the board. Say who gets it, and when they will hear back. Then end on time.")
  private static let speech = Phrase(
    nb:
      "Du trenger ikke bli oversetter i morgen. Velg ett møte i neste uke, og still ett spørsmål du ikke pleier å stille.",
    nn:
      "Du treng ikkje bli omsetjar i morgon. Vel eitt møte i neste veke, og still eitt spørsmål du ikkje plar stille.",
    en:
      "You need not become a translator tomorrow. Choose one meeting next week, and ask one question you don't usually ask."
  )
}
