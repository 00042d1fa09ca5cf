import AnsvarModel
import AnsvarText

/// What is kept of a model that stands beside others: its numbers, and what decides whether they can be compared.
public struct ComparedModel: Sendable {
  public internal(set) var name: String
  public internal(set) var title: String
  /// Where it was read from, which tells it from another of the same name.
  public let path: String
  let kinds: [FindingKind]
  let organisations: [ComparedRow]
  /// Nil when nothing was found about the model as a whole.
  let shared: ComparedRow?
  let whole: ComparedRow
  let traits: ModelTraits

  /// The numbers of a model.
  ///
  /// - Parameters:
  ///   - report: what the check of the model has found.
  ///   - path: where it was read from.
  ///   - today: the day that expiry dates are held against; nil: nothing has expired.
  ///   - language: the language of the titles.
  public init(_ report: CheckReport, path: String, today: Day? = nil, language: Language) {
    let model = report.model
    let figures = OrganisationFigures(report, today: today)
    self.path = path
    name = model.name.utf8.isEmpty ? path : model.name
    let heading = model.heading(language)
    title = heading.utf8.isEmpty ? path : heading
    kinds = figures.kinds
    traits = ModelTraits(model)
    organisations = zip(figures.organisations, figures.figures).map { id, figures in
      Self.row(.organisation, name: model.name(of: id), title: model.title(of: id, language), figures, model, language)
    }
    shared =
      figures.shared.isEmpty
      ? nil
      : ComparedRow(
        .shared, name: "", title: Self.asAWhole[language],
        Figures(coverage: nil, roles: nil, load: nil, findings: figures.shared))
    whole = Self.row(.model, name: name, title: title, figures.whole, model, language)
  }

  private static func row(
    _ subject: ComparedRow.Subject, name: String, title: String, _ figures: Figures, _ model: Model,
    _ language: Language
  ) -> ComparedRow {
    var row = ComparedRow(subject, name: name, title: title, figures)
    guard let heaviest = figures.load?.heaviest else { return row }
    row.heaviestRole = model.title(of: heaviest.role, language)
    if subject == .model, let organisation = heaviest.organisation {
      row.heaviestPlace = model.title(of: organisation, language)
    }
    return row
  }

  private static let asAWhole = Phrase(
    nb: "Modellen som helhet", nn: "Modellen som heilskap", en: "The model as a whole")
}
