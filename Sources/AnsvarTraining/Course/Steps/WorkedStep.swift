import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

extension CourseStep {
  /// A sound row of the model, read aloud step by step.
  static func worked(_ minutes: Int, _ material: CourseMaterial) -> CourseStep {
    var step = CourseStep(
      title: Phrase(nb: "Slik leser vi en rad", nn: "Slik les vi ei rad", en: "How we read a row"), minutes: minutes)
    guard let example = material.examples.worked else {
      step.doing = [material(noRow), material(explain)]
      step.asking = [material(everyday)]
      return step
    }
    let duty = [Place("duty", material.matrix.quoted(example.duty))]
    step.needs = [material(sheet)]
    step.doing = [material(read, duty), material(doubt)]
    step.reading = example.explanation
    let faults = example.findings.filter { $0.severity > .advice }.prefix(2).map { material.findings.sentence($0) }
    if !faults.isEmpty {
      step.doing.append(material(notWhole, [Place("findings", faults.joined(separator: " "))]))
    }
    step.asking = [material(agree), material(vacant)]
    step.listening = material(listening)
    return step
  }

  private static let sheet = Phrase(nb: "ark 1 til alle", nn: "ark 1 til alle", en: "sheet 1 for everybody")
  private static let read = Phrase(
    nb: "Del ut ark 1. Les raden om {duty} høyt, og tenk høyt mens du går gjennom punktene under, ett om gangen.",
    nn: "Del ut ark 1. Les rada om {duty} høgt, og tenk høgt medan du går gjennom punkta under, eitt om gongen.",
    en:
      "Hand out sheet 1. Read the row on {duty} aloud, and think aloud as you go through the points below, one at a time."
  )
  private static let doubt = Phrase(
    nb: "Si til slutt hva du selv ville ha lurt på i denne raden. Det gir de andre lov til å lure.",
    nn: "Sei til slutt kva du sjølv ville ha lurt på i denne rada. Det gir dei andre lov til å lure.",
    en: "End by saying what you yourself would have wondered about in this row. It allows the others to wonder.")
  private static let notWhole = Phrase(
    nb: "Raden er den beste modellen har, men ikke uten feil. Si det som det er: {findings}",
    nn: "Rada er den beste modellen har, men ikkje utan feil. Sei det som det er: {findings}",
    en: "The row is the best the model has, but not without fault. Say so: {findings}")
  private static let agree = Phrase(
    nb: "Er det slik dere gjør det? Hva skjedde sist dette sto på spill?",
    nn: "Er det slik de gjer det? Kva hende sist dette stod på spel?",
    en: "Is that what you do? What happened when this was last at stake?")
  private static let vacant = Phrase(
    nb: "Hvem ville merket det først om den som svarer for dette, ble borte i tre måneder?",
    nn: "Kven ville merka det først om den som svarer for dette, vart borte i tre månader?",
    en: "Who would notice first if the one who answers for this were away for three months?")
  private static let listening = Phrase(
    nb: "Noen som blander å svare for noe og å gjøre det. Spør: Hvem må stå til rette når det går galt?",
    nn: "Nokon som blandar å svare for noko og å gjere det. Spør: Kven må stå til rette når det går gale?",
    en: "Somebody mixing up answering for something and doing it. Ask: who is called to account when it goes wrong?")
  private static let noRow = Phrase(
    nb:
      "Modellen har ingen rad der én svarer og noen gjør arbeidet. Velg et ansvar alle kjenner, og skriv det på tavla med fire kolonner: svarer, gjør, oversetter, usikker.",
    nn:
      "Modellen har inga rad der éin svarer og nokon gjer arbeidet. Vel eit ansvar alle kjenner, og skriv det på tavla med fire kolonnar: svarer, gjer, omset, usikker.",
    en:
      "The model has no row where one answers and somebody does the work. Choose a duty that everybody knows, and write it on the board with four columns: answers, does, translates, unsure."
  )
  private static let explain = Phrase(
    nb: "Fyll ut den første kolonnen selv, og tenk høyt. La gruppa fylle ut resten.",
    nn: "Fyll ut den første kolonnen sjølv, og tenk høgt. La gruppa fylle ut resten.",
    en: "Fill in the first column yourself, thinking aloud. Let the group fill in the rest.")
  private static let everyday = Phrase(
    nb: "Hvem må stå til rette når dette går galt? Er det den samme som gjør arbeidet?",
    nn: "Kven må stå til rette når dette går gale? Er det den same som gjer arbeidet?",
    en: "Who is called to account when this goes wrong? Is it the one who does the work?")
}
