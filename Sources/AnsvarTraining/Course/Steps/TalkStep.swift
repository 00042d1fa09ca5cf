import AnsvarText

extension CourseStep {
  /// A meeting between the line and ICT, for the group to hear what gets lost.
  static func talk(_ choice: CaseChoice, _ minutes: Int, _ material: CourseMaterial) -> CourseStep {
    let title = choice.material.title
    var step = CourseStep(
      title: Phrase(
        nb: "Samtalen «\(title.nb)»", nn: "Samtalen «\(title.nn)»", en: "The talk “\(title.en)”"), minutes: minutes)
    step.needs = [material(sheet, [Place("file", material.file(of: choice))])]
    let (read, alone, pairs, end) = minutes < 15 ? (2, 2, 2, 1) : (2, 4, 6, 2)
    let together = minutes - read - alone - pairs - end
    func lasting(_ count: Int) -> [Place] { [Place("count", count)] }
    step.doing = [
      choice.reason, material(reading, lasting(read)), material(writing, lasting(alone)),
      material(questioning, lasting(pairs)), material(plenary, lasting(together)), material(order, lasting(end)),
    ]
    step.asking = [
      material(lost), choice.setting.meeting?.roles.isEmpty == false ? material(translator) : material(anybody),
    ]
    step.listening = choice.material.guide.first.map { choice.setting.text($0) }
    return step
  }

  private static let sheet = Phrase(
    nb: "{file}: første ark til alle, fasiten bare til deg", nn: "{file}: første arket til alle, fasiten berre til deg",
    en: "{file}: the first sheet for everybody, the key for you alone")
  private static let reading = Phrase(
    nb: "{count} minutter: To leser høyt. La helst noen fra linja lese IKT, og omvendt.",
    nn: "{count} minutt: To les høgt. La helst nokon frå linja lese IKT, og omvendt.",
    en: "{count} minutes: two read aloud, preferably somebody from the line as ICT, and the other way round.")
  private static let writing = Phrase(
    nb: "{count} minutter: Alle skriver alene hva de to egentlig mener.",
    nn: "{count} minutt: Alle skriv åleine kva dei to eigentleg meiner.",
    en: "{count} minutes: everybody writes alone what the two really mean.")
  private static let questioning = Phrase(
    nb: "{count} minutter: To og to skriver spørsmål de ville stilt. Ingen råd ennå.",
    nn: "{count} minutt: To og to skriv spørsmål dei ville stilt. Ingen råd enno.",
    en: "{count} minutes: in pairs they write questions they would ask. No advice yet.")
  private static let plenary = Phrase(
    nb: "{count} minutter: Ta spørsmålene felles. Når noen treffer et spørsmål i fasiten, les svaret det gir.",
    nn: "{count} minutt: Ta spørsmåla felles. Når nokon treffer eit spørsmål i fasiten, les svaret det gir.",
    en:
      "{count} minutes: take the questions together. When somebody hits one in the key, read out the answer it brings.")
  private static let order = Phrase(
    nb: "Til slutt, {count} min: Les den gode bestillingen høyt.",
    nn: "Til slutt, {count} min: Les den gode bestillinga høgt.",
    en: "Last, {count} min: read the good order aloud.")
  private static let lost = Phrase(
    nb: "Hva var det første som ble borte i dette møtet?", nn: "Kva var det første som vart borte i dette møtet?",
    en: "What was the first thing to get lost in this meeting?")
  private static let translator = Phrase(
    nb: "Hvem hos oss kunne ha stilt de spørsmålene? Blir den rollen invitert?",
    nn: "Kven hos oss kunne ha stilt dei spørsmåla? Blir den rolla invitert?",
    en: "Who with us could have asked those questions? Is that role invited?")
  private static let anybody = Phrase(
    nb: "Hvem hos oss kunne ha stilt de spørsmålene? Står det noe sted at de skal?",
    nn: "Kven hos oss kunne ha stilt dei spørsmåla? Står det nokon stad at dei skal?",
    en: "Who with us could have asked those questions? Is it written anywhere that they should?")
}
