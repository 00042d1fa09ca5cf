import AnsvarModel
import AnsvarRules
import AnsvarText

/// The matrix that a session talks about: what holds in the first place that the model checks.
///
/// A group can only talk of one matrix at a time. Where places differ, ``place`` says which one it is.
struct SessionMatrix: Sendable {
  let model: Model
  let language: Language
  let sides: CampSides
  /// By duty, the row that holds.
  let rows: [MatrixRow?]
  let organisation: OrganisationID?
  /// Where it holds; nil when the same holds everywhere.
  let place: String?
  /// The roles that can translate between the line and ICT, in the order of the model.
  let translators: [RoleID]

  /// - Complexity: O(*d* + *r*) in the duties and the roles, besides the rows of two scopes.
  init(_ context: TrainingContext) {
    let model = context.model
    self.model = model
    language = context.language
    let sides = CampSides(model)
    self.sides = sides
    let scopes = context.report.index.scopes
    let first = scopes.first ?? .everywhere
    let system = scopes.first { $0.system != nil }
    let matrix = model.effectiveMatrix(in: first)
    let systemMatrix = system.map { model.effectiveMatrix(in: $0) }
    let checked = DutiesByExtent(model)
    rows = model.duties.indices.map { index in
      let duty = DutyID(index)
      if checked.isChecked(duty, in: first) { return model.row(of: duty, in: matrix) }
      return systemMatrix.flatMap { model.row(of: duty, in: $0) }
    }
    let organisation = first.organisation
    self.organisation = organisation
    let differs = model.hasRosters || model.table.blocks.contains { $0.scope != .everywhere }
    place = differs ? organisation.map { model.title(of: $0, context.language) } : nil
    translators = model.roles.indices.map { RoleID($0) }.filter { role in
      !model[role].isUndeclared && !model.competences(of: role, in: organisation).isDisjoint(with: sides.bridging)
    }
  }

  func row(_ duty: DutyID) -> MatrixRow? { rows[duty.index] }

  /// A title of the model in quotation marks, so that it can stand in any sentence.
  func quoted(_ title: String) -> String {
    language == .english ? "“" + title + "”" : "«" + title + "»"
  }

  func quoted(_ role: RoleID) -> String { quoted(model.title(of: role, language)) }
  func quoted(_ duty: DutyID) -> String { quoted(model.title(of: duty, language)) }
  func quoted(_ dimension: DimensionID) -> String { quoted(model.title(of: dimension, language)) }
  func quoted(_ competence: CompetenceID) -> String { quoted(model.title(of: competence, language)) }

  /// Roles in a sentence, a few of many.
  func list(_ roles: [RoleID]) -> String {
    let shown = roles.prefix(Self.mostNames).map { quoted($0) }
    if shown.count == roles.count { return Enumeration.text(shown, language) }
    return shown.joined(separator: Enumeration.separator)
      + Self.andMore(language, [Place("count", roles.count - shown.count)])
  }

  private static let mostNames = 6
  private static let andMore = Phrase(nb: " og {count} til", nn: " og {count} til", en: " and {count} more")
}
