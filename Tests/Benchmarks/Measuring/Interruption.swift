#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Control-C: what runs just now ends by it, and the benchmark takes its data away before it ends too.
enum Interruption {
  /// Set by the signal, and never taken back.
  nonisolated(unsafe) private(set) static var hasHappened: sig_atomic_t = 0

  static func watch() {
    for number in [SIGINT, SIGTERM] { _ = signal(number) { _ in Interruption.hasHappened = 1 } }
  }

  /// Passes when nothing has interrupted.
  ///
  /// - Throws: `BenchmarkError` when something has.
  static func check() throws(BenchmarkError) {
    if hasHappened != 0 { throw BenchmarkError("interrupted") }
  }
}
