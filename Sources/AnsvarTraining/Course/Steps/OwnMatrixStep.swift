import AnsvarText

extension CourseStep {
  /// The group's own matrix: what each of them thinks, where they differ, and what that means.
  static func ownMatrix(_ minutes: Int, _ material: CourseMaterial) -> CourseStep {
    var step = CourseStep(
      title: Phrase(nb: "Vår egen matrise", nn: "Vår eiga matrise", en: "Our own matrix"), minutes: minutes)
    switch material.length {
    case .short:
      step.needs = [material(sheet)]
      step.doing = [material(fill, [Place("count", 3)]), material(compare)]
    case .usual:
      step.needs = [material(map, [Place("file", material.mapFile)]), material(sheet)]
      step.doing = [
        material(show), material(noMap), material(fill, [Place("count", 4)]), material(compare), material(agree),
      ]
    case .long:
      step.needs = [
        material(map, [Place("file", material.mapFile)]), material(sheet),
        material(assessment, [Place("file", material.assessmentFile)]),
      ]
      step.doing = [
        material(show), material(noMap), material(fill, [Place("count", 6)]), material(compare), material(agree),
        material(assess),
      ]
    }
    step.asking = [material(differ), material(translates)]
    step.listening = material(listening)
    return step
  }

  private static let sheet = Phrase(nb: "ark 3 til alle", nn: "ark 3 til alle", en: "sheet 3 for everybody")
  private static let map = Phrase(
    nb: "{file} på skjerm, hvis gruppene fylte ut skjemaet på forhånd",
    nn: "{file} på skjerm, om gruppene fylte ut skjemaet på førehand",
    en: "{file} on the screen, if the groups filled in the form beforehand")
  private static let assessment = Phrase(nb: "{file} til alle", nn: "{file} til alle", en: "{file} for everybody")
  private static let show = Phrase(
    nb: "Har du et kart: Vis det, og ta de tre øverste ansvarene på listen. Der er uenigheten størst.",
    nn: "Har du eit kart: Vis det, og ta dei tre øvste ansvara på lista. Der er usemja størst.",
    en: "If you have a map: show it, and take the three duties at the top of the list. There they differ the most.")
  private static let noMap = Phrase(
    nb: "Har du ikke noe kart: Bruk ark 3 slik det står under. Det gir det samme for hånd.",
    nn: "Har du ikkje noko kart: Bruk ark 3 slik det står under. Det gir det same for hand.",
    en: "If you have no map: use sheet 3 as told below. By hand it gives the same.")
  private static let fill = Phrase(
    nb: "{count} minutter: Alle fyller ut ark 3 alene. Ingen snakker, ingen slår opp.",
    nn: "{count} minutt: Alle fyller ut ark 3 åleine. Ingen snakkar, ingen slår opp.",
    en: "{count} minutes: everybody fills in sheet 3 alone. No talking, no looking up.")
  private static let compare = Phrase(
    nb:
      "Legg arkene ved siden av hverandre i gruppa. Sett ring rundt hver celle der to svar er ulike, og der noen har skrevet ?.",
    nn:
      "Legg arka ved sida av kvarandre i gruppa. Set ring rundt kvar celle der to svar er ulike, og der nokon har skrive ?.",
    en:
      "Lay the sheets side by side in the group. Circle each cell where two answers differ, and where somebody wrote ?."
  )
  private static let agree = Phrase(
    nb:
      "Hver gruppe velger én ring og prøver å bli enig på tre minutter. Blir de ikke det, skriver de hvem som må avgjøre.",
    nn:
      "Kvar gruppe vel éin ring og prøver å bli einig på tre minutt. Blir dei ikkje det, skriv dei kven som må avgjere.",
    en: "Each group chooses one circle and tries to agree in three minutes. If it can't, it writes who has to decide.")
  private static let assess = Phrase(
    nb: "De siste sju minuttene: Alle fyller ut egenvurderingen alene. Den er deres egen, og blir ikke samlet inn.",
    nn: "Dei siste sju minutta: Alle fyller ut eigenvurderinga åleine. Ho er deira eiga, og blir ikkje samla inn.",
    en: "The last seven minutes: everybody fills in the self-assessment alone. It is theirs, and is not collected.")
  private static let differ = Phrase(
    nb: "Hvor var vi mest uenige, og hvem merker det til daglig?",
    nn: "Kvar var vi mest usamde, og kven merkar det til dagleg?",
    en: "Where did we differ the most, and who notices it from day to day?")
  private static let translates = Phrase(
    nb: "I hvilken rad var kolonnen «Oversetter» tom hos alle?", nn: "I kva rad var kolonnen «Omset» tom hos alle?",
    en: "In which row was the column “Translates” empty for everybody?")
  private static let listening = Phrase(
    nb:
      "Navn på folk. Be dem skrive rollen. Har ikke personen noen slik rolle, har du funnet en oversetter som ikke står noe sted.",
    nn:
      "Namn på folk. Be dei skrive rolla. Har ikkje personen noka slik rolle, har du funne ein omsetjar som ikkje står nokon stad.",
    en:
      "People's names. Ask for the role. If the person has no such role, you have found a translator who is written nowhere."
  )
}
