import AnsvarText

extension CourseStep {
  /// Why they are there, and what a translator is.
  static func welcome(_ minutes: Int, _ material: CourseMaterial) -> CourseStep {
    var step = CourseStep(
      title: Phrase(nb: "Velkommen", nn: "Velkomen", en: "Welcome"), minutes: minutes)
    step.doing = [material(seats), material(goal)]
    if material.length != .short { step.doing.append(material(round)) }
    step.saying = material(speech)
    step.asking = [material(lastTime)]
    step.listening = material(listening)
    return step
  }

  private static let seats = Phrase(
    nb:
      "Sett folk i grupper på tre eller fire, med begge sider i hver gruppe. Si at det er matrisen vi prøver, ikke folk.",
    nn:
      "Set folk i grupper på tre eller fire, med begge sider i kvar gruppe. Sei at det er matrisa vi prøver, ikkje folk.",
    en: "Seat people in groups of three or four, both sides in each. Say that it is the matrix we test, not people.")
  private static let goal = Phrase(
    nb: "Si hva de skal ha med seg ut: ett sted der ingen oversetter, og hvem de tar det opp med.",
    nn: "Sei kva dei skal ha med seg ut: éin stad der ingen omset, og kven dei tek det opp med.",
    en: "Say what they are to leave with: one place where nobody translates, and whom they will take it up with.")
  private static let round = Phrase(
    nb: "La alle si rollen sin og hvilken side de sitter på. Tjue sekunder hver.",
    nn: "La alle seie rolla si og kva side dei sit på. Tjue sekund kvar.",
    en: "Let everybody say their role and which side they are on. Twenty seconds each.")
  private static let speech = Phrase(
    nb:
      "Linja vet hva den trenger, og IKT vet hva som går an. Likevel blir det ofte feil, for de to sier det på hvert sitt språk. En oversetter står med ett bein i hver leir og kan mye om begge. Det er sjelden en stilling. Ofte er det noen som bare gjør det, uten at det står noe sted. I dag skal vi finne ut hvor vi har dem, og hvor vi mangler dem.",
    nn:
      "Linja veit kva ho treng, og IKT veit kva som går an. Likevel blir det ofte feil, for dei to seier det på kvart sitt språk. Ein omsetjar står med eitt bein i kvar leir og kan mykje om begge. Det er sjeldan ei stilling. Ofte er det nokon som berre gjer det, utan at det står nokon stad. I dag skal vi finne ut kvar vi har dei, og kvar vi manglar dei.",
    en:
      "The line knows what it needs, and ICT knows what can be done. Still it often goes wrong, because the two say it in different languages. A translator stands with one foot in each camp, and knows a good deal about both. It is seldom a post. Often somebody just does it, and it is written nowhere. Today we find out where we have them, and where we lack them."
  )
  private static let lastTime = Phrase(
    nb: "Når fikk du sist noe annet enn det du ba om? Bare rekk opp hånda, vi tar historiene siden.",
    nn: "Når fekk du sist noko anna enn det du bad om? Berre rekk opp handa, vi tek historiene sidan.",
    en: "When did you last get something other than what you asked for? Just raise your hand; the stories come later.")
  private static let listening = Phrase(
    nb: "Historier som har begynt før du er ferdig. Skriv et stikkord på tavla, og kom tilbake til dem i samtalen.",
    nn: "Historier som har byrja før du er ferdig. Skriv eit stikkord på tavla, og kom tilbake til dei i samtalen.",
    en: "Stories that begin before you have finished. Put a word on the board, and come back to them in the talk.")
}
