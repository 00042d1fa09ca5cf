import AnsvarModel
import AnsvarRules
import AnsvarText

/// What every chart is drawn from: the model, the scope to show, the findings to mark, and how it shall look.
package struct ChartContext: Sendable {
  package let model: Model
  /// The findings to mark; nil: none are marked.
  package let report: CheckReport?
  package let language: Language
  package let style: Style
  /// The organisation and system whose responsibilities are shown.
  package let scope: Scope
  /// The scope that was asked for; nil when ``scope`` is the one that suits the model.
  let chosenScope: Scope?
  /// The role that a chart of one role is about.
  package private(set) var role: RoleID?
  /// The model that a chart of changes holds this one against; nil: there is none.
  package let previous: Model?
  /// The day that expiry dates are held against; nil: nothing has expired.
  package let today: Day?
  /// Whether sums are left out, as where somebody is to find out for themselves what is missing.
  package var hidesSums = false
  /// How large the chart may become where it can choose; nil: as it suits what it shows.
  package internal(set) var room: ChartRoom?
  /// By duty, the row that holds in the scope.
  let rows: [MatrixRow?]
  /// The roles that exist in the scope, by camp.
  private(set) var groups: [CampGroup]

  /// What a chart of a model shows.
  ///
  /// Without a scope it is what holds everywhere, or the first scope that the model gives rows for when nothing does.
  package init(
    _ model: Model, report: CheckReport? = nil, language: Language, style: Style = .print, scope: Scope? = nil,
    role: RoleID? = nil, previous: Model? = nil, today: Day? = nil
  ) {
    self.model = model
    self.report = report
    self.language = language
    self.style = style
    self.role = role
    self.previous = previous ?? model.revision?.previous.first
    self.today = today
    chosenScope = scope
    let scope = scope ?? Self.standardScope(model)
    self.scope = scope
    let matrix = model.effectiveMatrix(in: scope)
    rows = model.duties.indices.map { model.row(of: DutyID($0), in: matrix) }
    groups = CampGroup.groups(of: Self.roles(model, scope, rows), model)
  }

  /// The same about one role.
  package func about(_ role: RoleID) -> ChartContext {
    var context = self
    context.role = role
    return context
  }

  /// The same with so much room.
  func with(_ room: ChartRoom) -> ChartContext {
    var context = self
    context.room = room
    return context
  }

  /// The same for some of the roles, in parts of at most so many.
  func parts(ofRoles most: Int) -> [ChartContext] {
    let roles = roles
    guard roles.count > most else { return [self] }
    let count = (roles.count + most - 1) / most
    return (0..<count).map { part in
      let shown = Set(roles[(part * roles.count / count)..<((part + 1) * roles.count / count)])
      var context = self
      context.groups = groups.map { CampGroup(camp: $0.camp, roles: $0.roles.filter { shown.contains($0) }) }
        .filter { !$0.roles.isEmpty }
      return context
    }
  }

  /// The roles that exist in the scope, in the order of the groups.
  var roles: [RoleID] { groups.flatMap { $0.roles } }

  package func title(of id: RoleID) -> String { title(id) }
  func title(_ id: RoleID) -> String { model.title(of: id, language) }
  func title(_ id: DutyID) -> String { model.title(of: id, language) }
  func title(_ id: DimensionID) -> String { model.title(of: id, language) }
  func title(_ id: CompetenceID) -> String { model.title(of: id, language) }
  func title(_ id: CampID) -> String { model.title(of: id, language) }

  /// What a role can do where the chart is about.
  func competences(of role: RoleID) -> IdentifierSet<Competence> {
    model.competences(of: role, in: scope.organisation)
  }

  private static func standardScope(_ model: Model) -> Scope {
    // A model of one organisation, or of one with its parts, is about that one.
    let roots = model.organisations.indices.filter { model.organisations[$0].parent == nil }
    if roots.count == 1 { return Scope(organisation: OrganisationID(roots[0])) }
    var first: Scope?
    for block in model.table.blocks where !block.rows.isEmpty {
      if block.scope == .everywhere { return .everywhere }
      if first == nil { first = block.scope }
    }
    return first ?? .everywhere
  }

  /// Whoever the roster names, or everybody without one; and whoever takes part, declared or not.
  ///
  /// Whoever has a task in a body or a plan alone is left to the charts of those.
  private static func roles(_ model: Model, _ scope: Scope, _ rows: [MatrixRow?]) -> [RoleID] {
    let roster = model.roster(of: scope.organisation)
    var isShown = model.roles.indices.map { index in
      !model.roles[index].isUndeclared && (roster.map { $0[RoleID(index)] != nil } ?? true)
    }
    var hasTaskElsewhere = TasksOutsideMatrix.roles(model)
    for seat in model.seats { hasTaskElsewhere[seat.body.index] = true }
    for index in isShown.indices where hasTaskElsewhere[index] { isShown[index] = false }
    for row in rows {
      for part in row?.parts ?? [] { isShown[part.role.index] = true }
    }
    return isShown.indices.filter { isShown[$0] }.map { RoleID($0) }
  }
}
