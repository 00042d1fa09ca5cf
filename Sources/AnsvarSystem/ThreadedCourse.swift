#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Pieces of work that threads go on with while whoever began them does something else.
///
/// They do the lower numbers first, and stay within reach of what has been asked for.
package final class ThreadedCourse: @unchecked Sendable {
  /// How many pieces may be ready that nobody has asked for yet, for each thread.
  private static let reach = 3

  private enum State { case untouched, underWay, done }

  private let work: @Sendable (Int) -> Void
  private let reach: Int
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  // What follows is touched by whoever holds the lock.
  private var states: [State]
  /// No lower number is untouched.
  private var next = 0
  private var furthestAsked = 0
  private var isStopped = false
  private var threads: [WorkerThreads.Running] = []

  /// Begins the work on so many threads besides the one that asks.
  package init(_ pieces: Int, threads count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    self.work = work
    reach = Self.reach * (count + 1)
    states = [State](repeating: .untouched, count: pieces)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
    for _ in 0..<min(count, pieces) {
      if let thread = WorkerThreads.start({ self.goOn() }) { threads.append(thread) }
    }
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(change)
    lock.deallocate()
    change.deallocate()
  }

  /// Returns when a piece is done, and works meanwhile.
  package func finish(_ piece: Int) {
    pthread_mutex_lock(lock)
    if piece > furthestAsked {
      furthestAsked = piece
      pthread_cond_broadcast(change)
    }
    while states[piece] != .done {
      if states[piece] == .untouched {
        perform(piece)
      } else if let other = nextWithinReach() {
        perform(other)
      } else {
        pthread_cond_wait(change, lock)
      }
    }
    pthread_mutex_unlock(lock)
  }

  /// Returns when nobody works any longer; what has not been begun is left.
  package func stop() {
    pthread_mutex_lock(lock)
    isStopped = true
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(lock)
    for thread in threads { thread.join() }
    threads = []
  }

  private func goOn() {
    pthread_mutex_lock(lock)
    while !isStopped, hasUntouched() {
      if let piece = nextWithinReach() {
        perform(piece)
      } else {
        pthread_cond_wait(change, lock)
      }
    }
    pthread_mutex_unlock(lock)
  }

  /// Does a piece without holding the lock meanwhile.
  private func perform(_ piece: Int) {
    states[piece] = .underWay
    pthread_mutex_unlock(lock)
    work(piece)
    pthread_mutex_lock(lock)
    states[piece] = .done
    pthread_cond_broadcast(change)
  }

  private func hasUntouched() -> Bool {
    while next < states.count, states[next] != .untouched { next += 1 }
    return next < states.count
  }

  private func nextWithinReach() -> Int? {
    hasUntouched() && next <= furthestAsked + reach ? next : nil
  }
}
