/// A row of a table; one without cells is not written.
package struct HTMLRow: Sendable, Equatable {
  package var cells: [HTMLCell]
  /// Whether a rule separates it from the row above; the first row has none above it.
  package var hasRuleAbove: Bool
  /// Whether it tells nothing without the row below it, so that the two stand on the same sheet of paper.
  package var leadsNext: Bool

  package init(_ cells: [HTMLCell], hasRuleAbove: Bool = false, leadsNext: Bool = false) {
    self.cells = cells
    self.hasRuleAbove = hasRuleAbove
    self.leadsNext = leadsNext
  }
}
