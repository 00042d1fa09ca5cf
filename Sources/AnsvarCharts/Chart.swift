import AnsvarText

/// A picture that can be made of any model.
package struct Chart: Sendable {
  /// The word after `--view`; a literal that never changes.
  package let id: String
  package let title: Phrase
  /// What it shows, in a line for a list of charts.
  package let summary: Phrase
  /// What has to be chosen besides the model; nil: nothing.
  package let need: Need?
  /// Draws a model.
  package let draw: @Sendable (ChartContext) -> Drawing

  /// What a chart cannot do without.
  package enum Need: Sendable {
    /// The one role that it shows.
    case role
    /// The model that it holds the other against.
    case earlierModel
  }

  package init(
    _ id: String, title: Phrase, summary: Phrase, need: Need? = nil,
    draw: @escaping @Sendable (ChartContext) -> Drawing
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.need = need
    self.draw = draw
  }

  /// The chart as one picture, as large as it turns out.
  package func build(_ context: ChartContext) -> Graph { draw(context).graph }
}
