import AnsvarCharts
import AnsvarModel
import AnsvarRules
import AnsvarText

/// What is well in a model, as far as the rules can tell.
enum ReportStrengths {
  /// A sentence, the rules that must have found nothing, and whether the model has what it speaks of.
  private struct Strength {
    var rules: [String]
    var applies: Bool
    var text: Phrase
  }

  /// Sentences for what was checked and not found wanting; a rule that is turned off proves nothing.
  static func sentences(_ context: ReportContext) -> [String] {
    let model = context.model
    let isOff = Set(model.settings.filter { $0.isOff }.map { $0.rule })
    var result: [String] = []
    if let text = coveredDimensions(context) { result.append(text) }
    for strength in strengths(model) where strength.applies {
      if strength.rules.allSatisfy({ !isOff.contains($0) && !context.findings.brokenRules.contains($0) }) {
        result.append(context(strength.text))
      }
    }
    return result
  }

  private static func coveredDimensions(_ context: ReportContext) -> String? {
    let coverage = context.coverage.dimensions
    let covered = coverage.indices.filter { coverage[$0].counted > 0 && coverage[$0].percent == 100 }
    guard !covered.isEmpty, !context.model.isLibrary else { return nil }
    if covered.count == coverage.count { return context(allCovered) }
    let names = covered.prefix(mostNames).map { context.title(DimensionID($0)) }
    guard covered.count <= mostNames else {
      return context(manyCovered, [Place("count", covered.count), Place("all", coverage.count)])
    }
    return context(fullyCovered, [Place("list", Enumeration.text(names, context.language))])
  }

  private static func strengths(_ model: Model) -> [Strength] {
    let hasRows = model.table.rowCount > 0
    let hasMeasures = model.plan?.items.contains { $0.kind == .measure } == true
    return [
      Strength(rules: ["gap.duty", "gap.accountable"], applies: hasRows, text: everyoneAnswers),
      Strength(rules: ["gap.duty", "gap.responsible"], applies: hasRows, text: everyoneDoes),
      Strength(rules: ["overlap.accountable"], applies: hasRows, text: onlyOne),
      Strength(
        rules: ["gap.competence"],
        applies: hasRows && model.duties.contains { !$0.requires.isEmpty }, text: competent),
      Strength(
        rules: ["gap.bridge"], applies: hasRows && CampBridges(model).hasAny && model.camps.count > 1,
        text: translated),
      Strength(
        rules: ["separation.conflict", "separation.holder"], applies: hasRows && !model.separations.isEmpty,
        text: separated),
      Strength(rules: ["load.heavy"], applies: hasRows, text: notHeavy),
      Strength(rules: ["gap.seat"], applies: !model.seats.isEmpty, text: seated),
      Strength(rules: ["plan.responsible"], applies: hasMeasures, text: measuresHaveSomebody),
      Strength(rules: ["plan.deadline"], applies: hasMeasures, text: measuresHaveDates),
    ]
  }

  private static let mostNames = 6
  private static let allCovered = Phrase(
    nb: "Alle dimensjonene er fullt dekket.", nn: "Alle dimensjonane er fullt dekte.",
    en: "All the dimensions are fully covered.")
  private static let fullyCovered = Phrase(
    nb: "Fullt dekket: {list}.", nn: "Fullt dekt: {list}.", en: "Fully covered: {list}.")
  private static let manyCovered = Phrase(
    nb: "{count} av {all} dimensjoner er fullt dekket.", nn: "{count} av {all} dimensjonar er fullt dekte.",
    en: "{count} of {all} dimensions are fully covered.")
  private static let everyoneAnswers = Phrase(
    nb: "Alle ansvar har noen som svarer for dem.", nn: "Alle ansvar har nokon som svarer for dei.",
    en: "Somebody answers for every duty.")
  private static let everyoneDoes = Phrase(
    nb: "Alle ansvar har noen som gjør arbeidet.", nn: "Alle ansvar har nokon som gjer arbeidet.",
    en: "Somebody does the work of every duty.")
  private static let onlyOne = Phrase(
    nb: "Ingen ansvar har to som svarer for det samme.", nn: "Ingen ansvar har to som svarer for det same.",
    en: "No duty has two who answer for the same.")
  private static let competent = Phrase(
    nb: "De som svarer for et ansvar eller utfører det, har kompetansen det krever.",
    nn: "Dei som svarer for eit ansvar eller utfører det, har kompetansen det krev.",
    en: "Those who answer for a duty or do it have the competence it requires.")
  private static let translated = Phrase(
    nb: "Der leirene møtes, er det noen som oversetter.", nn: "Der leirane møtest, er det nokon som omset.",
    en: "Where the camps meet, somebody translates.")
  private static let separated = Phrase(
    nb: "Det som skal holdes atskilt, er hos ulike roller.", nn: "Det som skal haldast åtskilt, er hos ulike roller.",
    en: "What is to be kept apart is held by different roles.")
  private static let notHeavy = Phrase(
    nb: "Ingen rolle har fått urimelig mange ansvar.", nn: "Inga rolle har fått urimeleg mange ansvar.",
    en: "No role has been given too many duties.")
  private static let seated = Phrase(
    nb: "Alle plasser i organene er besatt.", nn: "Alle plassar i organa er fylte.",
    en: "Every seat in the bodies is filled.")
  private static let measuresHaveSomebody = Phrase(
    nb: "Alle tiltak har noen som skal gjennomføre dem.", nn: "Alle tiltak har nokon som skal gjennomføre dei.",
    en: "Every measure has somebody to carry it out.")
  private static let measuresHaveDates = Phrase(
    nb: "Alle tiltak har en frist eller gjentas.", nn: "Alle tiltak har ein frist eller blir gjentekne.",
    en: "Every measure has a deadline or recurs.")
}
