import AnsvarText

/// The words of the form about competences, and of what comes of it.
package enum AssessmentWords {
  package static let title = Phrase(nb: "Egenvurdering", nn: "Eigenvurdering", en: "Self-assessment")
  static let sheet = Phrase(nb: "Egenvurdering", nn: "Eigenvurdering", en: "Self-assessment")
  static let helpSheet = Phrase(nb: "Slik fyller du ut", nn: "Slik fyller du ut", en: "How to fill it in")
  static let role = Phrase(nb: "Rolle", nn: "Rolle", en: "Role")
  static let competence = Phrase(nb: "Kompetanse", nn: "Kompetanse", en: "Competence")
  static let neededFor = Phrase(nb: "Trengs til", nn: "Trengst til", en: "Needed for")
  static let answer = Phrase(nb: "Svar 0–3", nn: "Svar 0–3", en: "Answer 0–3")
  static let theAnswer = Phrase(nb: "svaret", nn: "svaret", en: "the answer")
  static let roleKey = Phrase(nb: "Nøkkel for rollen", nn: "Nøkkel for rolla", en: "Key of the role")
  static let competenceKey = Phrase(
    nb: "Nøkkel for kompetansen", nn: "Nøkkel for kompetansen", en: "Key of the competence")
  static let brief = Phrase(
    nb: "Svar for dine egne roller: 0 = aldri gjort · 1 = trenger hjelp · 2 = klarer det alene · 3 = kan lære det bort",
    nn: "Svar for dine eigne roller: 0 = aldri gjort · 1 = treng hjelp · 2 = klarer det åleine · 3 = kan lære det bort",
    en: "Answer for your own roles: 0 = never done · 1 = need help · 2 = manage alone · 3 = can teach it")
  static let tick = Phrase(
    nb: "Sett ett kryss i hver rad", nn: "Set eitt kryss i kvar rad", en: "Tick one box in each row")
  static let roleHelp = Phrase(
    nb:
      "Til deg som har denne rollen: Svar på hva du har gjort, ikke hva du burde kunne. Skriv ikke navnet ditt. Svaret "
      + "brukes bare til å finne ut hva vi skal øve på.",
    nn:
      "Til deg som har denne rolla: Svar på kva du har gjort, ikkje kva du burde kunne. Skriv ikkje namnet ditt. Svaret "
      + "blir berre brukt til å finne ut kva vi skal øve på.",
    en:
      "To you who have this role: answer by what you have done, not by what you ought to be able to do. Do not write your "
      + "name. The answer is only used to find out what to practise.")
  static let remark = Phrase(
    nb: "Hva er det viktigste du ville ha hjelp til? Skriv det her:",
    nn: "Kva er det viktigaste du ville ha hjelp til? Skriv det her:",
    en: "What would you most want help with? Write it here:")
}
