/// Whoever does independent pieces of work: one after the other, or several at once.
///
/// The core knows no threads; the program that uses it may lend it some.
public struct Workers: Sendable {
  /// How many pieces may be under way at once.
  public let count: Int
  private let run: @Sendable (Int, @Sendable (Int) -> Void) -> Void

  /// Workers that call a closure with every number below a count, in any order, and wait until all are done.
  public init(count: Int, run: @escaping @Sendable (_ pieces: Int, _ work: @Sendable (Int) -> Void) -> Void) {
    self.count = max(1, count)
    self.run = run
  }

  /// One piece after the other, by whoever asks.
  public static let one = Workers(count: 1) { pieces, work in for piece in 0..<pieces { work(piece) } }

  /// What `make` makes of every number below `pieces`, in their order.
  public func map<Result: Sendable>(_ pieces: Int, _ make: @Sendable (Int) -> Result) -> [Result] {
    guard pieces > 1, count > 1 else { return (0..<max(0, pieces)).map { make($0) } }
    return [Result](unsafeUninitializedCapacity: pieces) { buffer, initialized in
      // Each piece writes its own place and nobody reads before all are done.
      nonisolated(unsafe) let places = buffer
      run(pieces) { piece in places.initializeElement(at: piece, to: make(piece)) }
      initialized = pieces
    }
  }
}
