/// An entry of the outline of a PDF.
package struct PDFBookmark: Sendable, Equatable {
  package var title: String
  /// From 1.
  package var page: Int
  /// Whether it stands under the one before that does not.
  package var isInner: Bool

  package init(title: String, page: Int, isInner: Bool) {
    self.title = title
    self.page = page
    self.isInner = isInner
  }
}
