import AnsvarModel
import AnsvarText

/// The head of a chart: what it shows, of whom, in which version, and from which source.
struct TitleBlock {
  private let context: ChartContext
  private let chart: Phrase

  /// Whether the chart is about one scope, and not about the model as a whole.
  private let isScoped: Bool
  /// What the chart is about, when that is a part of the model; the model then comes under it.
  private let about: About?
  /// Whether the version, the date and the sources stand beside the title.
  private let hasFacts: Bool

  /// A part of the model, and what sort of thing it is.
  struct About {
    var title: String
    var kind: [String]
  }

  init(_ context: ChartContext, chart: Phrase, about: About? = nil, isScoped: Bool = true, hasFacts: Bool = true) {
    self.context = context
    self.chart = chart
    self.about = about
    self.isScoped = isScoped
    self.hasFacts = hasFacts
  }

  /// The head as a table of a width in points, with a heavy rule under it.
  func table(width: Int) -> HTMLTable {
    let style = context.style
    let facts = hasFacts ? facts.map { Words($0, .caption, style) } : []
    let side =
      facts.isEmpty
      ? 0
      : min(
        about == nil ? max(width * 2 / 5, width - Words(title, .title, style).room - 16) : width * 2 / 5,
        facts.reduce(0) { max($0, $1.room) } + 12)
    var left = Paragraphs(width: width - side - 4, isLoose: true)
    left.add(Words(about?.title ?? title, .title, style))
    if let about { left.add(Words(([chart[context.language]] + about.kind).joined(separator: " · "), .caption, style)) }
    left.add(Words(subtitle, .caption, style))
    var cells = [left.cell(.left, [.width(width - side), .verticalAlign(.bottom)])]
    if side > 0 {
      var right = Paragraphs(width: side - 4, isLoose: true)
      for fact in facts { right.add(fact) }
      cells.append(right.cell(.right, [.width(side), .verticalAlign(.bottom)]))
    }
    let rule = HTMLCell("", [.columnSpan(cells.count), .height(2), .fixedSize(false), .backgroundColor(.black)])
    let space = HTMLCell("", [.columnSpan(cells.count), .height(5)])
    return .plain([HTMLRow(cells), HTMLRow([space]), HTMLRow([rule])])
  }

  /// The head in one line, for sheets after the first.
  func runningTable(width: Int) -> HTMLTable {
    let style = context.style
    var text = Paragraphs(width: width - 4)
    text.add(
      lead: Words(about?.title ?? title, .title, style, size: 11),
      Words("· " + ([chart[context.language]] + edition).joined(separator: " · "), .caption, style))
    return .plain(
      padding: 2,
      [
        HTMLRow([text.cell(.left, [.width(width)])]),
        HTMLRow([HTMLCell("", [.height(2), .fixedSize(false), .backgroundColor(.black)])]),
      ])
  }

  private var title: String {
    let model = context.model
    return model.title[context.language] ?? (model.name.utf8.isEmpty ? chart[context.language] : model.name)
  }

  /// The name of the chart, and the organisation and system it shows.
  private var subtitle: String {
    let model = context.model
    let language = context.language
    var parts = [about == nil ? chart[language] : title]
    if let organisation = context.scope.organisation, isScoped {
      parts.append(model.title(of: organisation, language))
    } else {
      let top = model.organisations.indices.filter { model.organisations[$0].parent == nil }
      if top.count == 1 { parts.append(model.title(of: OrganisationID(top[0]), language)) }
    }
    if let system = context.scope.system, isScoped { parts.append(model.title(of: system, language)) }
    return parts.joined(separator: " · ")
  }

  /// The version and the date of the model, where it has them.
  private var edition: [String] {
    let model = context.model
    var edition: [String] = []
    if let version = model.version { edition.append(Self.version(context.language, [Place("version", version)])) }
    if let date = model.date { edition.append(date.longText(context.language)) }
    return edition
  }

  private var facts: [String] {
    let model = context.model
    let language = context.language
    let edition = edition
    var facts = edition.isEmpty ? [] : [edition.joined(separator: " · ").capitalised]
    let shown = model.references.prefix(Self.mostSources).map { $0.title.utf8.isEmpty ? model.name($0.name) : $0.title }
    for (index, source) in shown.enumerated() {
      facts.append(index == 0 ? Self.source(language, [Place("source", source)]) : source)
    }
    let rest = model.references.count - shown.count
    if rest == 1 { facts.append(Self.oneMore[language]) }
    if rest > 1 { facts.append(Self.more(language, [Place("count", rest)])) }
    return facts
  }

  private static let mostSources = 2
  private static let version = Phrase(nb: "versjon {version}", nn: "versjon {version}", en: "version {version}")
  private static let source = Phrase(nb: "Kilde: {source}", nn: "Kjelde: {source}", en: "Source: {source}")
  private static let oneMore = Phrase(nb: "og én kilde til", nn: "og éi kjelde til", en: "and one more source")
  private static let more = Phrase(
    nb: "og {count} kilder til", nn: "og {count} kjelder til", en: "and {count} more sources")
}
