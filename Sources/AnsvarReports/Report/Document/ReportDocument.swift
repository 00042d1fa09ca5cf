import AnsvarText

/// A report as a plain value: what every format of it prints.
///
/// Texts come from the model as they are, and each format makes them safe in its own way.
public struct ReportDocument: Sendable {
  public var language: Language
  /// What sort of document it is, such as `Ansvarsrapport`.
  public var kind: Phrase
  public var title: String
  /// Organisation, date, version and the like, a line each.
  public var facts: [ReportFact]
  public var sections: [ReportSection]
  /// What a reader can choose to see of it.
  public var choices: ReportChoices
  /// What was left out because the model is so large, in sentences.
  public var omissions: [String]

  package init(
    language: Language, kind: Phrase = Self.report, title: String, facts: [ReportFact] = [],
    sections: [ReportSection] = [], choices: ReportChoices = ReportChoices(), omissions: [String] = []
  ) {
    self.language = language
    self.kind = kind
    self.title = title
    self.facts = facts
    self.sections = sections
    self.choices = choices
    self.omissions = omissions
  }

  package static let report = Phrase(nb: "Ansvarsrapport", nn: "Ansvarsrapport", en: "Responsibility report")
}

/// A label and what belongs to it.
public struct ReportFact: Equatable, Sendable {
  public var label: String
  public var text: ReportText

  package init(_ label: String, _ text: ReportText) {
    self.label = label
    self.text = text
  }
}

/// A heading and what stands under it.
public struct ReportSection: Sendable {
  /// What links lead to it by: letters, digits and hyphens only.
  public var id: String
  public var title: String
  public var blocks: [ReportBlock]
  /// Whether it needs a page that lies on its side.
  public var isWide = false
  /// Whether it begins a new page on paper, as what is handed out or must not be seen yet does.
  public var startsPage = false
  /// Whom it is about, for a reader who has chosen.
  public var facets = ReportFacets()

  package init(_ id: String, _ title: String, _ blocks: [ReportBlock] = [], isWide: Bool = false) {
    self.id = id
    self.title = title
    self.blocks = blocks
    self.isWide = isWide
  }
}

/// What a reader can choose to see of a report; empty lists where there is nothing to choose between.
public struct ReportChoices: Sendable {
  /// One thing to choose, by the index that facets use.
  public struct Choice: Equatable, Sendable {
    public var index: Int
    /// The name in the model, which addresses of the page keep.
    public var name: String
    public var title: String
  }

  public var roles: [Choice] = []
  public var dimensions: [Choice] = []
  public var severities: [Choice] = []

  public var isEmpty: Bool { roles.isEmpty && dimensions.isEmpty && severities.isEmpty }
}
