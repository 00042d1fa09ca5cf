import AnsvarText

extension CourseStep {
  /// Questions from the model, to bring out what people already know.
  static func warmUp(_ minutes: Int, _ material: CourseMaterial) -> CourseStep {
    var step = CourseStep(
      title: Phrase(nb: "Hva vet vi fra før?", nn: "Kva veit vi frå før?", en: "What do we know already?"),
      minutes: minutes)
    guard material.hasQuestions else {
      step.doing = [material(write), material(readOut)]
      step.asking = [material(wouldLook)]
      return step
    }
    step.needs = [
      material(screen, [Place("command", material.command(""))]),
      material(paper, [Place("file", material.questionsFile)]),
    ]
    let count = material.length == .short ? 4 : material.length == .usual ? 5 : 6
    step.doing = [
      material(alone, [Place("count", count)]), material(compare), material(show),
    ]
    step.asking = [material(disagreed), material(wouldLook)]
    step.listening = material(listening)
    return step
  }

  private static let write = Phrase(
    nb:
      "Modellen har ingen matrise å spørre om ennå. La alle skrive ned tre ansvar som linja og IKT deler, og hvem som svarer for hvert av dem.",
    nn:
      "Modellen har inga matrise å spørje om enno. La alle skrive ned tre ansvar som linja og IKT deler, og kven som svarer for kvart av dei.",
    en:
      "The model has no matrix to ask about yet. Let everybody write down three duties that the line and ICT share, and who answers for each."
  )
  private static let readOut = Phrase(
    nb: "Naboer sammenligner. Sett de ansvarene på tavla der to svarte ulikt.",
    nn: "Naboar samanliknar. Set dei ansvara på tavla der to svara ulikt.",
    en: "Neighbours compare. Put the duties on the board where two answered differently.")
  private static let screen = Phrase(
    nb: "skjerm med {command}", nn: "skjerm med {command}", en: "a screen with {command}")
  private static let paper = Phrase(
    nb: "eller {file} på papir", nn: "eller {file} på papir", en: "or {file} on paper")
  private static let alone = Phrase(
    nb:
      "Vis ett spørsmål om gangen, {count} i alt. Alle velger alene og holder opp fingre: én for a, to for b og så videre.",
    nn:
      "Vis eitt spørsmål om gongen, {count} i alt. Alle vel åleine og held opp fingrar: éin for a, to for b og så vidare.",
    en:
      "Show one question at a time, {count} in all. Everybody chooses alone and holds up fingers: one for a, two for b and so on."
  )
  private static let compare = Phrase(
    nb: "Er fingrene uenige, får naboene ett minutt på å overbevise hverandre. Så én runde til.",
    nn: "Er fingrane usamde, får naboane eitt minutt på å overtyde kvarandre. Så éin runde til.",
    en: "If the fingers differ, neighbours get one minute to convince each other. Then once more.")
  private static let show = Phrase(
    nb: "Tast inn det de fleste valgte. Les forklaringen, og pek på raden den viser til.",
    nn: "Tast inn det dei fleste valde. Les forklaringa, og peik på rada ho viser til.",
    en: "Type what most of them chose. Read the explanation, and point at the row it cites.")
  private static let disagreed = Phrase(
    nb: "Hvilket spørsmål var vi mest uenige om, og hvorfor?", nn: "Kva spørsmål var vi mest usamde om, og kvifor?",
    en: "Which question did we disagree about the most, and why?")
  private static let wouldLook = Phrase(
    nb: "Hvor ville du ha sett etter, hvis du måtte vite det i dag?",
    nn: "Kvar ville du ha sett etter, om du måtte vite det i dag?",
    en: "Where would you have looked, had you needed to know it today?")
  private static let listening = Phrase(
    nb:
      "«Det står sikkert slik, men vi gjør det annerledes.» Skriv det opp: da er matrisen feil eller praksis feil, og begge deler er verdt å vite.",
    nn:
      "«Det står sikkert slik, men vi gjer det annleis.» Skriv det opp: då er matrisa feil eller praksis feil, og begge delar er verde å vite.",
    en:
      "“That may be what it says, but we do it differently.” Write it down: either the matrix is wrong or the practice is, and both are worth knowing."
  )
}
