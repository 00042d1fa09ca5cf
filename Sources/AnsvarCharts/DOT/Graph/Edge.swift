/// An edge from one place to another.
package struct Edge: Sendable, Equatable {
  package var tail: Endpoint
  package var head: Endpoint
  package var attributes: Attributes

  package init(_ tail: Endpoint, _ head: Endpoint, _ attributes: Attributes = []) {
    self.tail = tail
    self.head = head
    self.attributes = attributes
  }

  package init(_ tail: Identifier, _ head: Identifier, _ attributes: Attributes = []) {
    self.init(Endpoint(tail), Endpoint(head), attributes)
  }
}
