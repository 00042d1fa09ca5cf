import AnsvarModel

/// A table with heads and, if wanted, groups of rows.
public struct ReportTable: Sendable {
  public struct Column: Sendable {
    public var title: ReportText
    /// Whether it holds numbers.
    public var isNumber = false
    /// The role that it is about.
    public var role: RoleID?

    package init(_ title: String, isNumber: Bool = false) {
      self.title = ReportText(title)
      self.isNumber = isNumber
    }

    package init(_ title: ReportText, role: RoleID) {
      self.title = title
      self.role = role
    }
  }

  /// Rows under a heading of their own; without a title they simply follow.
  public struct Group: Sendable {
    public var title: ReportText?
    public var rows: [Row]

    package init(title: ReportText?, rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// The first cell is the head of the row.
  public struct Row: Sendable {
    public var cells: [ReportText]
    public var facets = ReportFacets()
    /// Whether it sums up the others.
    public var isTotal = false

    package init(_ cells: [ReportText], facets: ReportFacets = ReportFacets()) {
      self.cells = cells
      self.facets = facets
    }
  }

  /// What links lead to it by: letters, digits and hyphens only.
  public var id: String
  public var caption: String
  public var columns: [Column]
  public var groups: [Group]
  /// Whether its columns are roles, whose heads are turned to save room.
  public var isMatrix = false
  /// The texts of the numbers in it, and the id of each.
  public var notes: [ReportEntry] = []

  package init(_ id: String, _ caption: String, _ columns: [Column], _ groups: [Group]) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.groups = groups
  }

  package init(_ id: String, _ caption: String, _ columns: [Column], rows: [Row]) {
    self.init(id, caption, columns, [Group(title: nil, rows: rows)])
  }

  public var rowCount: Int { groups.reduce(0) { $0 + $1.rows.count } }
}
