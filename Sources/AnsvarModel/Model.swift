import AnsvarDiagnostics
import AnsvarText

/// An organisation's responsibilities: who takes part how in which duties, and where.
///
/// Every list is in the order of declaration; an identifier is an index in its list.
public struct Model: Sendable {
  public var names = NameTable()
  public var sources = SourceMap()

  /// The name after `model`; empty when the source gives none.
  public var name = ""
  public var title = Title()
  public var language: Language?
  public var version: String?
  public var date: Day?
  public var references: [SourceReference] = []
  public var scheme = ParticipationScheme.rasci

  public var organisations: [Organisation] = []
  public var systems: [System] = []
  public var camps: [Camp] = []
  public var competences: [Competence] = []
  public var roles: [Role] = []
  public var dimensions: [Dimension] = []
  public var duties: [Duty] = []

  /// The places in bodies, in the order written.
  public var seats: [Seat] = []
  public var relations: [Relation] = []
  public var approvals: [Approval] = []
  public var mandates: [Mandate] = []
  public var posts: [Post] = []
  public var plan: Plan?
  public var revision: Revision?

  public var table = AssignmentTable()
  /// Duties for which a row may be meant that names nothing, or stands in a place where it cannot: no gap follows.
  public var unsettledDuties = IdentifierSet<Duty>()
  /// Roles that such a row names: none of them counts as idle.
  public var unsettledRoles = IdentifierSet<Role>()
  public var separations: [Separation] = []
  public var unities: [Unity] = []
  public var settings: [RuleSetting] = []
  public var waivers: [Waiver] = []

  /// Where each organisation has which systems: the pairs that duties per system are checked in.
  public var systemsInUse: [Scope] = []

  public init() {}
}

extension Model {
  public subscript(id: OrganisationID) -> Organisation { organisations[id.index] }
  public subscript(id: SystemID) -> System { systems[id.index] }
  public subscript(id: CampID) -> Camp { camps[id.index] }
  public subscript(id: CompetenceID) -> Competence { competences[id.index] }
  public subscript(id: RoleID) -> Role { roles[id.index] }
  public subscript(id: DimensionID) -> Dimension { dimensions[id.index] }
  public subscript(id: DutyID) -> Duty { duties[id.index] }
  public subscript(id: PostID) -> Post { posts[id.index] }

  /// What the whole model is called, for a reader: its title in `language`, else its name.
  public func heading(_ language: Language) -> String { title[language] ?? name }

  /// Whether it holds only what other models include: duties, but nobody who could have them.
  public var isLibrary: Bool { roles.isEmpty && table.rowCount == 0 }

  /// The name of an entity, as the model writes it.
  public func name(_ id: NameID) -> String { names.text(id) }

  /// What a reader sees: the title in `language`, else the name.
  public func title(_ title: Title, _ name: NameID, _ language: Language) -> String {
    title[language] ?? names.text(name)
  }
}
