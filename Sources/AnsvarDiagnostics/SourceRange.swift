/// A stretch of source text: byte offsets into the one address space of a `SourceMap`.
///
/// Four bytes name a place in any of the files of a model, so that millions of places cost little.
public struct SourceRange: Hashable, Sendable {
  public var start: UInt32
  public var end: UInt32

  @inlinable public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  /// A place without width.
  @inlinable public init(at position: UInt32) {
    self.init(start: position, end: position)
  }

  /// The word or cell that begins at a position, however long: the end is looked up by whoever shows it.
  ///
  /// Millions of places are found for every one that is shown.
  @inlinable public init(wordAt position: UInt32) {
    self.init(start: position, end: .max)
  }

  /// Whether the range ends where the word at its start does.
  @inlinable public var isWord: Bool { end == .max && start != .max }

  /// The place of what has none, such as a fact that a program and not a file stated.
  public static let none = SourceRange(start: .max, end: .max)

  /// From the start of this range to the end of `other`.
  @inlinable public func through(_ other: SourceRange) -> SourceRange {
    SourceRange(start: start, end: other.end)
  }
}
