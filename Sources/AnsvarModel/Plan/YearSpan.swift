/// A stretch of whole years.
public struct YearSpan: Hashable, Sendable {
  public var first: Int
  /// Not before `first`.
  public var last: Int

  public init(first: Int, last: Int) {
    self.first = first
    self.last = max(first, last)
  }

  /// `2018–2021`, or the year when it is one.
  public var text: String { first == last ? String(first) : String(first) + "–" + String(last) }

  public func contains(_ other: YearSpan) -> Bool { first <= other.first && other.last <= last }

  public func overlaps(_ other: YearSpan) -> Bool { first <= other.last && other.first <= last }
}
