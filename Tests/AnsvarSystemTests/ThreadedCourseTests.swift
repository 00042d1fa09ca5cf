import AnsvarSystem
import Synchronization
import Testing

@Suite struct ThreadedCourseTests {
  @Test(arguments: [1, 2, 50], [0, 1, 5])
  func everyPieceIsDoneOnceBeforeItIsAskedFor(_ pieces: Int, _ threads: Int) {
    let done = Mutex([Int](repeating: 0, count: pieces))
    let course = ThreadedCourse(pieces, threads: threads) { piece in done.withLock { $0[piece] += 1 } }
    for piece in 0..<pieces {
      course.finish(piece)
      #expect(done.withLock { $0[piece] } == 1)
    }
    course.stop()
    #expect(done.withLock { $0 } == [Int](repeating: 1, count: pieces))
  }

  @Test(arguments: [0, 3]) func piecesMayBeAskedForInAnyOrderAndAgain(_ threads: Int) {
    let done = Mutex([Int](repeating: 0, count: 40))
    let course = ThreadedCourse(40, threads: threads) { piece in done.withLock { $0[piece] += 1 } }
    for piece in [39, 3, 39, 0, 20, 3] {
      course.finish(piece)
      #expect(done.withLock { $0[piece] } == 1)
    }
    course.stop()
  }

  /// However quick the threads are, they wait for whoever takes.
  @Test func nobodyRunsFarAhead() {
    let done = Mutex(0)
    let course = ThreadedCourse(10_000, threads: 2) { _ in done.withLock { $0 += 1 } }
    course.finish(0)
    course.finish(1)
    course.stop()
    #expect(2...20 ~= done.withLock { $0 })
  }
}
