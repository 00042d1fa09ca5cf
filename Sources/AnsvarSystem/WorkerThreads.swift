import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads that share a piece of work and end with it.
package enum WorkerThreads {
  /// The most threads that are started, however many processors there are.
  package static let most = 64

  /// How many processors this process may use; at least one.
  package static var processors: Int {
    return min(max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))), most)
  }

  /// Calls `work` with every number below `pieces`, each once and in any order, on at most `threads` threads.
  ///
  /// It returns when all are done. The calling thread is one of them, so that work is done even where no thread can be
  /// started.
  package static func perform(_ pieces: Int, threads: Int, _ work: @Sendable (Int) -> Void) {
    let started = min(threads, pieces, most) - 1
    guard started > 0 else {
      for piece in 0..<pieces { work(piece) }
      return
    }
    withoutActuallyEscaping(work) { work in
      let shared = Shared(pieces, work)
      var running: [Running] = []
      for _ in 0..<started { if let thread = start({ shared.run() }) { running.append(thread) } }
      shared.run()
      for thread in running { thread.join() }
    }
  }

  /// A thread that has been started.
  struct Running {
    fileprivate let identity: pthread_t

    /// Returns when the thread has ended.
    func join() { pthread_join(identity, nil) }
  }

  /// Starts a thread, which has to be joined; nil when the system has none to give.
  static func start(_ body: @escaping @Sendable () -> Void) -> Running? {
    let handle = Unmanaged.passRetained(Body(run: body))
    #if canImport(Darwin)
      var started: pthread_t?
    #else
      var started = pthread_t()
    #endif
    let code = pthread_create(&started, nil, entry, handle.toOpaque())
    guard code == 0 else {
      handle.release()
      return nil
    }
    #if canImport(Darwin)
      return started.map { Running(identity: $0) }
    #else
      return Running(identity: started)
    #endif
  }

  #if canImport(Darwin)
    private static let entry: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = {
      Unmanaged<Body>.fromOpaque($0).takeRetainedValue().run()
      return nil
    }
  #else
    private static let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { handle in
      if let handle { Unmanaged<Body>.fromOpaque(handle).takeRetainedValue().run() }
      return nil
    }
  #endif

  /// What a thread does.
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// The work, and the number of the next piece that nobody has taken.
  private final class Shared: Sendable {
    private let pieces: Int
    private let work: @Sendable (Int) -> Void
    private let next = Atomic<Int>(0)

    init(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) {
      self.pieces = pieces
      self.work = work
    }

    func run() {
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < pieces else { return }
        work(piece)
      }
    }
  }
}
