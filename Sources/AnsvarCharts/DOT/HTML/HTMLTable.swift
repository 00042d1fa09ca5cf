/// A table in an HTML-like label.
package struct HTMLTable: Sendable, Equatable {
  package var attributes: [HTMLAttribute]
  package var rows: [HTMLRow]

  package init(_ attributes: [HTMLAttribute] = [], rows: [HTMLRow] = []) {
    self.attributes = attributes
    self.rows = rows
  }
}
