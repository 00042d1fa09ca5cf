/// Why a child process gave no result.
package enum ProcessError: Error, Equatable, Sendable {
  /// One of the two outputs of a process.
  package enum Stream: Sendable, Equatable {
    case output
    case error
  }

  case notFound(path: String)
  /// No permission to run it, or not a program for this machine.
  case notExecutable(path: String)
  case timedOut(seconds: Double)
  case tooMuchOutput(Stream, limit: Int)
  /// The system refused a pipe or a process.
  case failed(errno: Int32)

  /// What the system calls the error, for `.failed` only.
  package var reason: String? {
    guard case .failed(let code) = self else { return nil }
    return SystemCall.reason(of: code)
  }
}
