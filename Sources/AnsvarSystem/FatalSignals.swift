#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals by which a user or the system ends the program.
package enum FatalSignals {
  /// Installs the handler which cleans up and then lets the signal do its work.
  ///
  /// A signal that the caller has had ignored (`nohup`) stays ignored.
  package static func install() {
    // Touched here so that the handler never initialises it.
    _ = CleanupRegistry.shared
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let previous = signal(number, onFatalSignal)
      if unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        _ = signal(number, SIG_IGN)
      }
    }
  }

  /// The signals as a set, for masks.
  static func set() -> sigset_t {
    var signals = sigset_t()
    _ = sigemptyset(&signals)
    _ = sigaddset(&signals, SIGINT)
    _ = sigaddset(&signals, SIGTERM)
    _ = sigaddset(&signals, SIGHUP)
    return signals
  }
}

/// Cleans up, then dies of the same signal so that the caller sees the true cause.
private func onFatalSignal(_ number: Int32) {
  CleanupRegistry.shared.cleanUp()
  _ = signal(number, SIG_DFL)
  _ = raise(number)
}
