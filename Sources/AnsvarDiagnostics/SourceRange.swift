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

  /// The place of what has none, such as a fact that a program and not a file stated.
  public static let none = SourceRange(start: .max, end: .max)

  /// From the start of this range to the end of `other`.
  @inlinable public func through(_ other: SourceRange) -> SourceRange {
    SourceRange(start: start, end: other.end)
  }
}
