/// What stands in an HTML-like label or in a cell of a table: text or another table.
package enum HTMLLabel: Sendable, Equatable {
  case text(HTMLText)
  case table(HTMLTable)
}
