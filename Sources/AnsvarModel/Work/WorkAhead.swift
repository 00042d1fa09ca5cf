/// Pieces of work that others do while whoever asked for them does something else, and takes them one by one.
///
/// Nobody runs far ahead of what has been taken, so many pieces take little room.
public final class WorkAhead<Result: Sendable>: @unchecked Sendable {
  private let pieces: Int
  // Each piece writes its own place, which is read only after the course says that it is done.
  private let places: UnsafeMutablePointer<Result?>
  private let course: WorkCourse

  /// Begins to make something of every number below `pieces`, the lower ones first.
  public init(_ pieces: Int, by workers: Workers, _ make: @escaping @Sendable (Int) -> Result) {
    self.pieces = pieces
    places = .allocate(capacity: pieces)
    places.initialize(repeating: nil, count: pieces)
    nonisolated(unsafe) let places = places
    course = workers.begin(pieces) { places[$0] = make($0) }
  }

  deinit {
    course.stop()
    places.deinitialize(count: pieces)
    places.deallocate()
  }

  /// What has been made of a number; nil when it has been taken before.
  ///
  /// Whoever takes what nobody has begun to make makes it. One thread at a time may take.
  public func take(_ piece: Int) -> Result? {
    course.finish(piece)
    defer { places[piece] = nil }
    return places[piece]
  }
}
