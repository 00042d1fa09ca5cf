/// A row of a table; one without cells is not written.
package struct HTMLRow: Sendable, Equatable {
  package var cells: [HTMLCell]
  /// Whether a rule separates it from the row above; the first row has none above it.
  package var hasRuleAbove: Bool

  package init(_ cells: [HTMLCell], hasRuleAbove: Bool = false) {
    self.cells = cells
    self.hasRuleAbove = hasRuleAbove
  }
}
