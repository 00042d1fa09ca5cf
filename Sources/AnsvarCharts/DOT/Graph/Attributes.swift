/// Attributes in the order they were given; setting one again replaces it in its place.
package struct Attributes: Sendable, Equatable, ExpressibleByArrayLiteral {
  package private(set) var list: [Attribute] = []

  package init(arrayLiteral elements: Attribute...) {
    for element in elements { set(element) }
  }

  package init(_ elements: [Attribute] = []) {
    for element in elements { set(element) }
  }

  package var isEmpty: Bool { list.isEmpty }

  /// - Complexity: O(n) in the number of attributes, which is never large.
  package mutating func set(_ attribute: Attribute) {
    for index in list.indices where list[index].key == attribute.key {
      list[index] = attribute
      return
    }
    list.append(attribute)
  }

  /// These attributes, replaced and completed by the others.
  package func merging(_ others: Attributes) -> Attributes {
    var merged = self
    for attribute in others.list { merged.set(attribute) }
    return merged
  }

  subscript(key: Keyword) -> AttributeValue? {
    for attribute in list where attribute.key == key { return attribute.value }
    return nil
  }
}
