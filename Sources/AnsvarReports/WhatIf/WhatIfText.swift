import AnsvarAnalysis
import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What `ansvar whatif` prints for people: the changes, what they bring category by category, and the smallest repair.
public struct WhatIfText: Sendable {
  /// How many sentences one category has.
  public static let mostSentences = 12
  /// How many edits of a repair are told one by one.
  public static let mostEdits = 60

  public var language: Language
  public var style: TextStyle
  public var width: Int

  public init(language: Language, style: TextStyle = .plain, width: Int = 100) {
    self.language = language
    self.style = style
    self.width = width
  }

  public func text(_ report: WhatIf) -> String {
    var page = Explanation(width: width, style: style)
    page.title(Self.title[language])
    for step in report.scenario.steps {
      let words = ChangeWords(step, language)
      page.paragraph(words.sentence)
      for fact in words.facts { page.paragraph(fact, indent: 4) }
    }
    writeConsequences(report, to: &page)
    writeGone(report, to: &page)
    writeRepair(report, to: &page)
    return page.text
  }

  private func writeConsequences(_ report: WhatIf, to page: inout Explanation) {
    let new = report.comparison.new
    guard !new.isEmpty else {
      page.heading(Self.nothingHeading[language])
      page.paragraph(Self.nothing[language])
      return
    }
    let words = ConsequenceWords(report.scenario.model, language)
    for category in WhatIfCategory.allCases {
      let sentences = words.sentences(new.filter { WhatIfCategory(rule: $0.rule) == category })
      guard !sentences.isEmpty else { continue }
      page.heading(category.heading[language])
      write(sentences, to: &page)
    }
  }

  private func writeGone(_ report: WhatIf, to page: inout Explanation) {
    let gone = report.comparison.gone
    guard !gone.isEmpty else { return }
    page.heading(Self.goneHeading[language])
    write(ConsequenceWords(report.scenario.original, language).sentences(gone), to: &page)
  }

  private func write(_ sentences: [ConsequenceWords.Sentence], to page: inout Explanation) {
    let labels = Severity.allCases.map { $0.label[language] }
    let labelWidth = labels.reduce(0) { max($0, DisplayWidth.of($1)) }
    for sentence in sentences.prefix(Self.mostSentences) {
      page.item(
        sentence.severity.label[language], sentence.text + " [" + sentence.rule + "]", labelWidth: labelWidth)
    }
    if sentences.count > Self.mostSentences {
      page.paragraph(Self.more(language, [Place("count", sentences.count - Self.mostSentences)]))
    }
  }

  // MARK: Repair

  private func writeRepair(_ report: WhatIf, to page: inout Explanation) {
    let repair = report.repair
    if repair.edits.isEmpty, repair.obstacles.isEmpty, repair.remaining.isEmpty {
      if !report.comparison.new.isEmpty {
        page.heading(Self.repairHeading[language])
        page.paragraph(Self.needless[language])
      }
      return
    }
    page.heading(Self.repairHeading[language])
    page.paragraph(verdict(repair))
    let words = RepairWords(report.scenario.model, language)
    let count = min(repair.edits.count, Self.mostEdits)
    let labelWidth = String(count).utf8.count + 1
    for (number, edit) in repair.edits.prefix(count).enumerated() {
      page.item(String(number + 1) + ".", words.sentence(edit), labelWidth: labelWidth)
      if let others = words.substitutes(repair.substitutes[number], of: edit) {
        page.paragraph(others, indent: labelWidth + 6)
      }
    }
    if repair.edits.count > count {
      page.paragraph(Self.more(language, [Place("count", repair.edits.count - count)]))
    }
    if repair.alternativeCount > 0 {
      let phrase =
        repair.hasMoreAlternatives
        ? Self.manyAlternatives : repair.alternativeCount == 1 ? Self.oneAlternative : Self.alternatives
      page.paragraph(phrase(language, [Place("count", repair.alternativeCount)]))
    }
    writeLeft(report, words, to: &page)
  }

  private func verdict(_ repair: Repair) -> String {
    let places = [
      Place("edits", Self.edits(repair.edits.count, language)), Place("bound", Self.edits(repair.lowerBound, language)),
    ]
    switch repair.certainty {
    case .none: return Self.tooLarge[language]
    case .greedy:
      return repair.obstacles.isEmpty ? Self.greedy(language, places) : Self.greedyPart(language, places)
    case .proven:
      if repair.edits.isEmpty { return Self.impossible[language] }
      return repair.isComplete ? Self.proven(language, places) : Self.partial(language, places)
    }
  }

  private func writeLeft(_ report: WhatIf, _ words: RepairWords, to page: inout Explanation) {
    if !report.repair.obstacles.isEmpty {
      page.heading(Self.obstacleHeading[language])
      for obstacle in report.repair.obstacles {
        let sentences = words.sentences(obstacle)
        for (number, sentence) in sentences.enumerated() { page.paragraph(sentence, indent: number == 0 ? 2 : 4) }
      }
    }
    guard !report.repair.remaining.isEmpty, report.repair.certainty != .none else { return }
    page.heading(Self.remainingHeading[language])
    write(ConsequenceWords(report.repair.model, language).sentences(report.repair.remaining), to: &page)
  }

  private static let edits = CountedNoun(
    one: Phrase(nb: "endring", nn: "endring", en: "change"),
    many: Phrase(nb: "endringer", nn: "endringar", en: "changes"))
  private static let title = Phrase(nb: "Hva om …", nn: "Kva om …", en: "What if …")
  private static let nothingHeading = Phrase(nb: "Følger", nn: "Følgjer", en: "Consequences")
  private static let nothing = Phrase(
    nb: "Reglene finner ikke noe nytt.", nn: "Reglane finn ikkje noko nytt.", en: "The rules find nothing new.")
  private static let goneHeading = Phrase(nb: "Dette blir borte", nn: "Dette blir borte", en: "What goes away")
  private static let more = Phrase(nb: "… og {count} til", nn: "… og {count} til", en: "… and {count} more")
  private static let repairHeading = Phrase(nb: "Minste reparasjon", nn: "Minste reparasjon", en: "Smallest repair")
  private static let needless = Phrase(
    nb: "Ingen: det er ikke kommet nye feil eller advarsler.",
    nn: "Ingen: det er ikkje kome nye feil eller åtvaringar.",
    en: "None: there are no new errors or warnings.")
  private static let proven = Phrase(
    nb: "{edits} gjør modellen like god som før. Færre holder ikke.",
    nn: "{edits} gjer modellen like god som før. Færre held ikkje.",
    en: "{edits} make the model as sound as before. Fewer will not do.")
  private static let partial = Phrase(
    nb: "{edits} retter det som lar seg rette med rollene som er der. Noe blir igjen.",
    nn: "{edits} rettar det som lèt seg rette med rollene som er der. Noko blir att.",
    en: "{edits} mend what can be mended with the roles that are there. Something is left.")
  private static let impossible = Phrase(
    nb: "Ingen endring av bokstaver med rollene som er der, gjør modellen like god som før.",
    nn: "Inga endring av bokstavar med rollene som er der, gjer modellen like god som før.",
    en: "No change of letters with the roles that are there makes the model as sound as before.")
  private static let greedy = Phrase(
    nb:
      "Modellen er for innfløkt til at den minste kan finnes med sikkerhet. Her er en på {edits}; ingen har færre enn "
      + "{bound}.",
    nn: "Modellen er for innfløkt til at den minste kan finnast med visse. Her er ein på {edits}; ingen har færre enn "
      + "{bound}.",
    en: "The model is too intricate for the smallest one to be found for certain. Here is one of {edits}; none has "
      + "fewer than {bound}.")
  private static let greedyPart = Phrase(
    nb: "Modellen er for innfløkt til at den minste kan finnes med sikkerhet. {edits} retter mye; noe blir igjen.",
    nn: "Modellen er for innfløkt til at den minste kan finnast med visse. {edits} rettar mykje; noko blir att.",
    en: "The model is too intricate for the smallest one to be found for certain. {edits} mend much; something is left."
  )
  private static let tooLarge = Phrase(
    nb: "Modellen er for stor til at det blir lett etter en reparasjon.",
    nn: "Modellen er for stor til at det blir leita etter ein reparasjon.",
    en: "The model is too large for a repair to be sought.")
  private static let oneAlternative = Phrase(
    nb: "Det finnes én reparasjon til som er like liten.",
    nn: "Det finst éi løysing til som er like lita.", en: "There is one other repair as small.")
  private static let alternatives = Phrase(
    nb: "Det finnes {count} andre reparasjoner som er like små.",
    nn: "Det finst {count} andre løysingar som er like små.",
    en: "There are {count} other repairs as small.")
  private static let manyAlternatives = Phrase(
    nb: "Det finnes minst {count} andre reparasjoner som er like små.",
    nn: "Det finst minst {count} andre løysingar som er like små.",
    en: "There are at least {count} other repairs as small.")
  private static let obstacleHeading = Phrase(
    nb: "Dette mangler det noen til", nn: "Dette manglar det nokon til", en: "What there is nobody for")
  private static let remainingHeading = Phrase(
    nb: "Nytt som fortsatt står etter reparasjonen", nn: "Nytt som framleis står etter reparasjonen",
    en: "New and still there after the repair")
}
