import AnsvarModel

/// A long result in pieces, in their order, each made not long before it is asked for.
///
/// Whoever writes them out never has more than a few in memory, and may stop asking.
public struct ReportPieces: Sequence, IteratorProtocol, Sendable {
  /// How many pieces are made at a time for each worker.
  private static let ahead = 4

  private let count: Int
  private let workers: Workers
  private let make: @Sendable (Int) -> [UInt8]
  private var made = 0
  private var ready: [[UInt8]] = []
  private var given = 0

  /// ReportPieces that `make` makes of every number below `count`, several of them at once.
  init(_ count: Int, workers: Workers, make: @escaping @Sendable (Int) -> [UInt8]) {
    self.count = count
    self.workers = workers
    self.make = make
  }

  /// The next piece, in UTF-8; nil after the last.
  public mutating func next() -> [UInt8]? {
    if given == ready.count {
      guard made < count else { return nil }
      makeReady(Swift.min(count - made, workers.count > 1 ? workers.count * Self.ahead : 1))
    }
    let piece = ready[given]
    ready[given] = []
    given += 1
    return piece
  }

  /// The whole result at once.
  public var bytes: [UInt8] {
    var rest = self
    var bytes: [UInt8] = []
    while let piece = rest.next() { bytes += piece }
    return bytes
  }

  /// Makes all that is left, so that asking for it costs nothing.
  public mutating func finish() {
    let rest = Array(ready[given...])
    makeReady(count - made)
    ready = rest + ready
  }

  private mutating func makeReady(_ number: Int) {
    let first = made
    let make = make
    ready = workers.map(number) { make(first + $0) }
    made += number
    given = 0
  }
}
