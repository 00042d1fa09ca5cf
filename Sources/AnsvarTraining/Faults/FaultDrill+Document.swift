import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarText

extension FaultDrill {
  /// The drill to print: what the group gets, and then, on sheets of its own, the key.
  package func document(_ context: TrainingContext) -> ReportDocument {
    let handout = FaultHandout(self, context)
    let key = FaultKey(self, context)
    var facts = [ReportFact(context(Self.levelLabel), ReportText(String(level.number)))]
    let place = placeTitle(context)
    if !place.isEmpty { facts.insert(ReportFact(context(Self.placeLabel), ReportText(place)), at: 0) }
    facts.append(ReportFact(context(Self.seed), ReportText(String(context.seed))))
    return ReportDocument(
      language: context.language, kind: Self.kind, title: context.model.heading(context.language), facts: facts,
      sections: handout.sections + key.sections)
  }

  /// Draws the matrix in a booklet of the document, with its symbols and the room that it takes.
  package func drawMatrix(in booklet: inout Booklet, _ context: TrainingContext) {
    guard let chart = ChartCatalogue.chart("matrix") else { return }
    var matrix = ChartContext(faulty.model, language: context.language)
    // How many duties are covered would be half of the key.
    matrix.hidesSums = true
    booklet.draw(chart, of: matrix, insteadOf: context(FaultHandout.matrixTitle))
  }

  /// The organisation and the system that the matrix holds for; empty for the model as a whole.
  private func placeTitle(_ context: TrainingContext) -> String {
    var titles: [String] = []
    if let organisation = scope.organisation { titles.append(context.title(organisation)) }
    if let system = scope.system { titles.append(context.title(system)) }
    return titles.joined(separator: ", ")
  }

  private static let kind = Phrase(nb: "Øvelse: finn feilene", nn: "Øving: finn feila", en: "Exercise: find the faults")
  private static let placeLabel = Phrase(nb: "Sted", nn: "Stad", en: "Place")
  private static let levelLabel = Phrase(nb: "Nivå", nn: "Nivå", en: "Level")
  private static let seed = Phrase(nb: "Oppgave nr.", nn: "Oppgåve nr.", en: "Exercise no.")
}
