/// How large a model may be, and how long a search, for the smallest repair to be found for certain.
public struct RepairLimits: Sendable {
  /// The most rows that hold somewhere, times roles; beyond it no repair is sought.
  public var mostCells = 1 << 22
  /// The most numbers that are kept of loads, and of separations.
  public var mostCounts = 1 << 23
  /// The most nodes of the search tree; beyond it the first repair that offers itself is given.
  public var mostNodes = 40_000
  /// The most edits, and the most things left as they are, that a search goes down to: deeper would fill the stack.
  public var mostEdits = 100
  /// How many of the next best are tried out one by one.
  public var mostCompromises = 50
  /// How many alternatives of the same size are counted.
  public var mostAlternatives = 100
  /// How many of them are listed whole.
  public var mostListed = 5

  public init() {}
}
