import AnsvarCharts
import AnsvarModel
import AnsvarText

extension PerceptionMap {
  /// A chart of more rows than this would be no overview.
  private static let mostLines = 40

  /// The duties that the groups see differently, as a chart.
  package var chart: DisputeChart {
    let words = OpinionWords(map: self)
    let language = form.context.language
    let context = form.context
    let disputed = lines.filter { $0.dispute != 0 || !$0.unsure.isEmpty }
    let letters = [Place("a", words.letter(.accountable)), Place("r", words.letter(.responsible))]
    let shown = disputed.prefix(Self.mostLines).map { line in
      let cells = (line.opinions + [line.model]).enumerated().map { number, opinion in
        let entries = words.entries(opinion, [.accountable, .responsible])
        if !entries.isEmpty { return entries }
        // Whoever has put other letters only has answered all the same; the model is not asked.
        let hasAnswered = opinion.isAnswered || number == line.opinions.count
        return [DisputeChart.Entry("", (hasAnswered ? Self.neither : PerceptionWords.notAnswered)(language, letters))]
      }
      return DisputeChart.Line(
        title: context.title(line.duty), caption: context.title(context.model[line.duty].dimension), cells: cells,
        dispute: line.dispute.map { Dispute.percent($0) })
    }
    var notes: [String] = []
    let rest = disputed.count - shown.count
    if rest > 0 { notes.append(Self.more(language, [Place("count", rest)])) }
    let same = lines.count - disputed.count
    if same > 0 { notes.append((same == 1 ? Self.oneSame : Self.same)(language, [Place("count", same)])) }
    notes.append(Self.measure(language, [Place("weights", words.weights)]))
    return DisputeChart(
      columns: groups + [PerceptionWords.model[language]], lines: Array(shown),
      heads: (PerceptionWords.duty[language], PerceptionWords.dispute[language]),
      unsure: PerceptionWords.unsure[language], notes: notes)
  }

  private static let neither = Phrase(
    nb: "ingen {a} eller {r}", nn: "ingen {a} eller {r}", en: "no {a} or {r}")
  private static let more = Phrase(
    nb: "{count} ansvar til, med mindre uenighet, er ikke vist.",
    nn: "{count} ansvar til, med mindre usemje, er ikkje viste.",
    en: "{count} more duties, less disputed, are not shown.")
  private static let oneSame = Phrase(
    nb: "Ett ansvar som alle gruppene ser likt på, er ikke vist.",
    nn: "Eitt ansvar som alle gruppene ser likt på, er ikkje vist.",
    en: "One duty that all groups see alike is not shown.")
  private static let same = Phrase(
    nb: "{count} ansvar som alle gruppene ser likt på, er ikke vist.",
    nn: "{count} ansvar som alle gruppene ser likt på, er ikkje viste.",
    en: "{count} duties that all groups see alike are not shown.")
  private static let measure = Phrase(
    nb:
      "Uenighet: vekten av bokstavene som bare den ene av to grupper har satt, delt på vekten av alle bokstavene de to har "
      + "satt, snittet over alle par av grupper. Vekter: {weights}. ? = usikker. Modellen teller ikke med.",
    nn:
      "Usemje: vekta av bokstavane som berre den eine av to grupper har sett, delt på vekta av alle bokstavane dei to har "
      + "sett, snittet over alle par av grupper. Vekter: {weights}. ? = usikker. Modellen tel ikkje med.",
    en:
      "Dispute: the weight of the letters that only one of two groups has put, divided by the weight of all letters that "
      + "the two have put, the mean over all pairs of groups. Weights: {weights}. ? = not sure. The model does not count."
  )
}
