/// A place in a source document: the document and the page, chapter or number in it.
public struct Citation: Hashable, Sendable {
  /// The index of the document in the model's `references`.
  public var reference: Int
  /// The place as a person reads it: `side 9`, `vedlegg 2, tabellen`.
  public var place: String

  public init(reference: Int, place: String) {
    self.reference = reference
    self.place = place
  }
}
