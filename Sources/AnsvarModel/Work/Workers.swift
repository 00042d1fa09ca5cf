/// Whoever does independent pieces of work: one after the other, or several at once.
///
/// The core knows no threads; the program that uses it may lend it some.
public struct Workers: Sendable {
  /// Calls a closure with every number below a count, in any order, and returns when all are done.
  public typealias Run = @Sendable (_ pieces: Int, _ work: @Sendable (Int) -> Void) -> Void
  /// Begins to call a closure with the numbers below a count, the lower ones first, and returns at once.
  public typealias Begin = @Sendable (_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) -> WorkCourse

  /// How many pieces may be under way at once.
  public let count: Int
  private let run: Run
  let begin: Begin

  /// Workers of whom `begin` may be left out; then work that is to be begun is done before anything else.
  public init(count: Int, run: @escaping Run, begin: Begin? = nil) {
    self.count = max(1, count)
    self.run = run
    self.begin =
      begin ?? { pieces, work in
        run(pieces, work)
        return WorkCourse(finish: { _ in }, stop: {})
      }
  }

  /// One piece after the other, by whoever asks.
  public static let one = Workers(count: 1) { pieces, work in for piece in 0..<pieces { work(piece) } }

  /// What `make` makes of every number below `pieces`, in their order.
  public func map<Result: Sendable>(_ pieces: Int, _ make: @Sendable (Int) -> Result) -> [Result] {
    guard pieces > 1, count > 1 else {
      // A plain loop: for `map` of a range the runtime would have to find out, when the program runs, what a range is.
      var results: [Result] = []
      results.reserveCapacity(max(0, pieces))
      var piece = 0
      while piece < pieces {
        results.append(make(piece))
        piece += 1
      }
      return results
    }
    return [Result](unsafeUninitializedCapacity: pieces) { buffer, initialized in
      // Each piece writes its own place and nobody reads before all are done.
      nonisolated(unsafe) let places = buffer
      run(pieces) { piece in places.initializeElement(at: piece, to: make(piece)) }
      initialized = pieces
    }
  }
}
