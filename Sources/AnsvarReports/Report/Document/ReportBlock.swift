/// A piece of a section.
public enum ReportBlock: Sendable {
  case paragraph(ReportText)
  /// Something that the reader should know of what is shown, such as what was left out.
  case note(ReportText)
  case list([ReportEntry])
  /// A list in which the order counts.
  case steps([ReportEntry])
  case facts([ReportFact])
  case table(ReportTable)
  case figure(ReportFigure)
  case section(ReportSection)
}

/// An entry of a list.
public struct ReportEntry: Sendable {
  /// What links lead to it by; nil: none does.
  public var id: String?
  public var text: ReportText
  /// What is said of it in smaller print.
  public var details: [ReportText] = []
  /// What can be chosen as its answer, each on a line of its own.
  public var choices: [ReportText] = []
  public var facets = ReportFacets()

  package init(_ text: ReportText, id: String? = nil, details: [ReportText] = [], facets: ReportFacets = ReportFacets())
  {
    self.id = id
    self.text = text
    self.details = details
    self.facets = facets
  }
}

/// A picture, and the tables that say the same in words.
public struct ReportFigure: Sendable {
  /// The id of the chart.
  public var id: String
  public var title: String
  public var description: String
  /// What Graphviz has drawn, as SVG; nil when it could not.
  public var picture: [UInt8]?
  public var tables: [ReportTable]
  public var lead = Lead.picture

  package init(
    id: String, title: String, description: String, picture: [UInt8]?, tables: [ReportTable], lead: Lead = .picture
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.picture = picture
    self.tables = tables
    self.lead = lead
  }

  /// What of a figure is part of the text; the other is there for whoever wants it.
  public enum Lead: Sendable {
    case picture, tables, both
  }
}
