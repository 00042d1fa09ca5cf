/// Text that is equal only to the same bytes.
///
/// `==` of `String` finds "å" equal to "a" with a ring, takes quadratic time over many combining marks, and needs Unicode
/// tables that Embedded Swift does not link.
package struct ExactText: Sendable, Equatable, ExpressibleByStringLiteral {
  package let string: String

  package init(_ string: String) {
    self.string = string
  }

  package init(stringLiteral string: String) {
    self.init(string)
  }

  package static func == (left: ExactText, right: ExactText) -> Bool {
    left.string.utf8.elementsEqual(right.string.utf8)
  }
}
