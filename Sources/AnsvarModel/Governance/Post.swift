import AnsvarDiagnostics

/// A position that somebody is employed in, and that holds one or more roles; never a person.
public struct Post: Sendable {
  /// Who steps in.
  public struct Deputy: Sendable {
    public var post: PostID
    /// The last day; nil: until further notice.
    public var until: Day?
    public var range: SourceRange

    public init(post: PostID, until: Day? = nil, range: SourceRange) {
      self.post = post
      self.until = until
      self.range = range
    }
  }

  public var name: NameID
  public var title: Title
  public var organisation: OrganisationID?
  public var holds: [RoleID] = []
  public var deputy: Deputy?
  public var isVacant = false
  public var vacantSince: Day?
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(name: NameID, title: Title, organisation: OrganisationID? = nil, range: SourceRange) {
    self.name = name
    self.title = title
    self.organisation = organisation
    self.range = range
  }
}
