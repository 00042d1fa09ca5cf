import AnsvarModel

/// The competences of roles in the organisation entered last, each looked up once.
struct RoleCompetences {
  private let model: Model
  private var entered: OrganisationID??
  private var roster: Roster?
  /// By role, in which visit its set was looked up.
  private var visits: [UInt32]
  private var sets: [IdentifierSet<Competence>]
  private var visit: UInt32 = 0

  init(_ model: Model) {
    self.model = model
    visits = [UInt32](repeating: 0, count: model.roles.count)
    sets = [IdentifierSet<Competence>](repeating: IdentifierSet(), count: model.roles.count)
  }

  /// Goes to an organisation; nil for a model without organisations, or where it makes no difference.
  @inline(__always)
  mutating func enter(_ organisation: OrganisationID?) {
    if let entered, entered == organisation { return }
    change(to: organisation)
  }

  /// What a role can do in the organisation entered last.
  @inline(__always)
  mutating func competences(of role: RoleID) -> IdentifierSet<Competence> {
    if visits[role.index] != visit { lookUp(role) }
    return sets[role.index]
  }

  private mutating func change(to organisation: OrganisationID?) {
    entered = .some(organisation)
    roster = model.roster(of: organisation)
    visit &+= 1
  }

  private mutating func lookUp(_ role: RoleID) {
    visits[role.index] = visit
    guard let roster else {
      sets[role.index] = model[role].has
      return
    }
    sets[role.index] = roster[role].map { $0.has ?? model[role].has } ?? IdentifierSet()
  }
}
