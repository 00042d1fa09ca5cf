#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why an output could not be written.
package enum OutputError: Error, Equatable, Sendable {
  /// The reader has gone (`ansvar check | head -1`): end quietly.
  case closedPipe
  case failed(errno: Int32)

  /// What the system calls the error; nil for `.closedPipe`.
  package var reason: String? {
    guard case .failed(let code) = self else { return nil }
    return SystemCall.reason(of: code)
  }
}
