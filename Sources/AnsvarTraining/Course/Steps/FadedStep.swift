import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

extension CourseStep {
  /// A row with a gap, which the group explains with less and less help.
  static func faded(_ minutes: Int, _ material: CourseMaterial) -> CourseStep {
    var step = CourseStep(
      title: Phrase(nb: "Nå leser dere", nn: "No les de", en: "Now you read"), minutes: minutes)
    guard let example = material.examples.faded, let gap = material.examples.gap else {
      step.doing =
        material.examples.worked.map { example in
          [material(takeAway, [Place("duty", material.matrix.quoted(example.duty))]), material(whoNow)]
        } ?? [material(fromBoard), material(whoNow)]
      step.asking = [material(everyday)]
      return step
    }
    let duty = [Place("duty", material.matrix.quoted(example.duty))]
    step.needs = [material(sheet)]
    step.doing = [material(start, duty), material(rest), material(tell)]
    let other = example.findings.filter { $0.rule != gap.rule && $0.severity > .advice }.prefix(2)
    let found = ([gap] + other).map { material.findings.sentence($0) }.joined(separator: " ")
    step.doing.append(material(answer, [Place("findings", found)]))
    step.doing.append(material(why, [Place("why", material.findings.why(gap, material.language))]))
    step.asking = [material(everyday), material(who)]
    step.listening = material(listening)
    return step
  }

  private static let sheet = Phrase(nb: "ark 2 til alle", nn: "ark 2 til alle", en: "sheet 2 for everybody")
  private static let start = Phrase(
    nb: "Del ut ark 2, raden om {duty}. Ett svar er fylt ut. Les det høyt, og vis hvor i raden det står.",
    nn: "Del ut ark 2, rada om {duty}. Eitt svar er fylt ut. Les det høgt, og vis kvar i rada det står.",
    en:
      "Hand out sheet 2, the row on {duty}. One answer is filled in. Read it aloud, and show where in the row it stands."
  )
  private static let rest = Phrase(
    nb: "La dem ta resten to og to. Gå rundt. Den som står fast, begynner med bokstavene: Hvem har A, hvem har R?",
    nn: "La dei ta resten to og to. Gå rundt. Den som står fast, byrjar med bokstavane: Kven har A, kven har R?",
    en:
      "Let them do the rest in pairs. Walk round. Whoever is stuck begins with the letters: who has the A, who has the R?"
  )
  private static let tell = Phrase(
    nb: "La to par si hva de fant, før du sier noe.", nn: "La to par seie kva dei fann, før du seier noko.",
    en: "Let two pairs say what they found before you say anything.")
  private static let answer = Phrase(
    nb: "Dette fant kontrollen: {findings}", nn: "Dette fann kontrollen: {findings}",
    en: "This the check found: {findings}")
  private static let why = Phrase(
    nb: "Si hvorfor det betyr noe: {why}", nn: "Sei kvifor det betyr noko: {why}", en: "Say why it matters: {why}")
  private static let who = Phrase(
    nb: "Hvem kan rette dette, og hva må de vite?", nn: "Kven kan rette dette, og kva må dei vite?",
    en: "Who can mend this, and what do they need to know?")
  private static let everyday = Phrase(
    nb: "Hvordan merkes dette i det daglige, og hvem merker det?",
    nn: "Korleis merkar ein dette i kvardagen, og kven merkar det?",
    en: "How is this noticed in daily work, and by whom?")
  private static let listening = Phrase(
    nb: "Et par som har funnet noe kontrollen ikke har. De kan ha rett: modellen vet bare det noen har skrevet.",
    nn: "Eit par som har funne noko kontrollen ikkje har. Dei kan ha rett: modellen veit berre det nokon har skrive.",
    en: "A pair who found something the check did not. They may be right: the model knows only what somebody wrote.")
  private static let takeAway = Phrase(
    nb: "Kontrollen har ingen hull å vise. Ta raden om {duty} igjen, og si at den som har A, slutter i dag.",
    nn: "Kontrollen har ingen hol å vise. Ta rada om {duty} igjen, og sei at den som har A, sluttar i dag.",
    en: "The check has no gap to show. Take the row on {duty} again, and say that whoever has the A leaves today.")
  private static let fromBoard = Phrase(
    nb: "Ta raden fra tavla, og si at den som svarer for den, slutter i dag.",
    nn: "Ta rada frå tavla, og sei at den som svarer for ho, sluttar i dag.",
    en: "Take the row from the board, and say that whoever answers for it leaves today.")
  private static let whoNow = Phrase(
    nb: "To og to skriver: Hvem overtar i morgen? Hva vet den rollen ikke? Hvem kan oversette i mellomtiden?",
    nn: "To og to skriv: Kven tek over i morgon? Kva veit ikkje den rolla? Kven kan omsetje i mellomtida?",
    en: "In pairs they write: who takes over tomorrow? What does that role not know? Who can translate meanwhile?")
}
