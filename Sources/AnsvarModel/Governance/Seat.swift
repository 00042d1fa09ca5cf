import AnsvarDiagnostics

/// A place in a body: who sits there, from where, and how many of them.
public struct Seat: Sendable {
  /// The body.
  public var body: RoleID
  /// Who sits there.
  public var role: RoleID
  public var title: Title
  /// How many, from each of the organisations; one or more.
  public var count: Int
  public var from: OrganisationID?
  /// Whether every working organisation in `from` has such a seat.
  public var isEach: Bool
  public var hasVote: Bool
  public var isVacant: Bool
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(
    body: RoleID, role: RoleID, title: Title = Title(), count: Int = 1, from: OrganisationID? = nil,
    isEach: Bool = false, hasVote: Bool = true, isVacant: Bool = false, range: SourceRange
  ) {
    self.body = body
    self.role = role
    self.title = title
    self.count = count
    self.from = from
    self.isEach = isEach
    self.hasVote = hasVote
    self.isVacant = isVacant
    self.range = range
  }
}
