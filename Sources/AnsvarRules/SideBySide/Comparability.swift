import AnsvarDiagnostics
import AnsvarText

/// What keeps numbers from being held against each other: other letters, other limits, other dimensions, other sizes.
struct Comparability {
  private let models: [ComparedModel]
  private let rows: [ComparedRow]
  private let language: Language

  init(_ models: [ComparedModel], _ rows: [ComparedRow], _ language: Language) {
    self.models = models
    self.rows = rows
    self.language = language
  }

  /// A sentence for each reason; empty when all numbers mean the same everywhere.
  var notes: [String] {
    var notes: [String] = []
    if let scheme { notes.append(scheme) }
    if let dimensions { notes.append(dimensions) }
    notes += settings
    if let size { notes.append(size) }
    return notes
  }

  private var scheme: String? {
    guard let first = models.first?.traits, models.contains(where: { !$0.traits.hasSameScheme(as: first) }) else {
      return nil
    }
    return Self.schemes(language, [Place("list", grouped { $0.traits.scheme })])
  }

  private var dimensions: String? {
    guard let first = models.first?.traits.dimensions,
      models.contains(where: { $0.traits.dimensions != first })
    else { return nil }
    var shared = Set(first)
    for model in models.dropFirst() { shared.formIntersection(model.traits.dimensions) }
    let common = first.filter { shared.contains($0) }
    if common.isEmpty { return Self.noDimension[language] }
    return Self.someDimensions(language, [Place("list", named(common))])
  }

  /// The rules that are not the same everywhere, in the order of the catalogue.
  private var settings: [String] {
    var rules: Set<Int> = []
    for model in models { rules.formUnion(model.traits.changedRules) }
    return rules.sorted().compactMap { rule in
      let first = models[0].traits.state(ofRule: rule)
      guard models.contains(where: { $0.traits.state(ofRule: rule) != first }) else { return nil }
      let list = grouped { self.words($0.traits.state(ofRule: rule)) }
      return Self.setting(language, [Place("rule", RuleCatalogue.all[rule].id), Place("list", list)])
    }
  }

  private var size: String? {
    let counts = rows.compactMap { $0.figures.coverage?.counted }.filter { $0 > 0 }
    // A few more or less make no difference.
    guard let least = counts.min(), let most = counts.max(), most * 2 >= least * 3 else { return nil }
    return Self.sizes(
      language, [Place("least", GroupedNumber.text(least)), Place("most", GroupedNumber.text(most))])
  }

  private func words(_ state: ModelTraits.RuleState) -> String {
    if state.isOff { return Self.off[language] }
    guard let limit = state.limit else { return state.severity.label[language] }
    return state.severity.label[language] + " " + Self.limit(language, [Place("limit", limit)])
  }

  /// The models by what holds in them, such as `råd over 12 i a og b; råd over 20 i c`.
  private func grouped(_ words: (ComparedModel) -> String) -> String {
    var values: [String] = []
    var members: [[String]] = []
    for model in models {
      let value = words(model)
      if let known = values.firstIndex(where: { $0.utf8.elementsEqual(value.utf8) }) {
        members[known].append(model.name)
      } else {
        values.append(value)
        members.append([model.name])
      }
    }
    return zip(values, members).map {
      Self.inModels(language, [Place("value", $0), Place("models", named($1))])
    }.joined(separator: "; ")
  }

  /// The first names of a list, and how many there are besides.
  private func named(_ names: [String]) -> String {
    guard names.count > Self.mostNames else { return Enumeration.text(names, language) }
    let shown = names.prefix(Self.mostNames - 1).map { $0 }
    return Enumeration.text(
      shown + [Self.more(language, [Place("count", GroupedNumber.text(names.count - shown.count))])], language)
  }

  /// Longer lists nobody reads.
  private static let mostNames = 6

  private static let schemes = Phrase(
    nb: "modellene bruker ikke de samme bokstavene: {list}", nn: "modellane bruker ikkje dei same bokstavane: {list}",
    en: "the models do not use the same letters: {list}")
  private static let noDimension = Phrase(
    nb: "modellene har ingen dimensjon felles, så dekningen gjelder ulike ansvar",
    nn: "modellane har ingen dimensjon felles, så dekninga gjeld ulike ansvar",
    en: "the models have no dimension in common, so the coverage is of different duties")
  private static let someDimensions = Phrase(
    nb: "modellene har ikke de samme dimensjonene, så dekningen gjelder ulike ansvar; felles er {list}",
    nn: "modellane har ikkje dei same dimensjonane, så dekninga gjeld ulike ansvar; felles er {list}",
    en: "the models do not have the same dimensions, so the coverage is of different duties; in common are {list}")
  private static let setting = Phrase(
    nb: "`{rule}` er ikke innstilt likt: {list}", nn: "`{rule}` er ikkje innstilt likt: {list}",
    en: "`{rule}` is not set alike: {list}")
  private static let sizes = Phrase(
    nb: "tallet på ansvar går fra {least} til {most}, og der det er mange ansvar, er det rom for flere funn",
    nn: "talet på ansvar går frå {least} til {most}, og der det er mange ansvar, er det rom for fleire funn",
    en: "the number of duties runs from {least} to {most}, and many duties leave room for more findings")
  private static let inModels = Phrase(
    nb: "{value} i {models}", nn: "{value} i {models}", en: "{value} in {models}")
  private static let off = Phrase(nb: "slått av", nn: "slått av", en: "turned off")
  private static let limit = Phrase(nb: "over {limit}", nn: "over {limit}", en: "over {limit}")
  private static let more = Phrase(nb: "{count} til", nn: "{count} til", en: "{count} more")
}
