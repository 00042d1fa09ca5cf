import AnsvarText

/// A picture that can be made of any model.
package struct Chart: Sendable {
  /// The word after `--view`; a literal that never changes.
  package let id: String
  package let title: Phrase
  /// What it shows, in a line for a list of charts.
  package let summary: Phrase
  /// Whether it shows one role, which has to be chosen.
  package let isAboutRole: Bool
  /// Draws a model.
  package let build: @Sendable (ChartContext) -> Graph

  package init(
    _ id: String, title: Phrase, summary: Phrase, isAboutRole: Bool = false,
    build: @escaping @Sendable (ChartContext) -> Graph
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.isAboutRole = isAboutRole
    self.build = build
  }
}
