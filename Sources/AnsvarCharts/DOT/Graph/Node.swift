/// A node: a generated id and how it looks.
package struct Node: Sendable, Equatable {
  package var id: Identifier
  package var attributes: Attributes

  package init(_ id: Identifier, _ attributes: Attributes = []) {
    self.id = id
    self.attributes = attributes
  }

  /// A node that is nothing but a table: no border, no margin and no size of its own.
  package init(_ id: Identifier, table: HTMLTable) {
    self.init(id, [.shape("plain"), .label(table)])
  }
}
