/// Why a graph was not rendered.
package enum GraphvizError: Error, Equatable, Sendable {
  /// No `dot` in PATH and the well-known folders; or `path`, as ANSVAR_DOT names it, does not exist.
  case notFound(path: String?)
  case notExecutable(path: String)
  /// `dot` refused the graph; `said` holds the first lines of its messages.
  case refused(status: Int32, said: [String])
  /// `dot` was ended by a signal.
  case crashed(signal: Int32, said: [String])
  /// `dot` claims success, but the result is not whole.
  case incomplete(GraphvizFormat, said: [String])
  case timedOut(seconds: Double)
  /// More bytes than `limit`, in the result or in messages.
  case tooMuchOutput(limit: Int)
  /// The system refused a pipe or a process.
  case failed(errno: Int32)

  init(_ error: ProcessError) {
    switch error {
    case .notFound(let path): self = .notFound(path: path)
    case .notExecutable(let path): self = .notExecutable(path: path)
    case .timedOut(let seconds): self = .timedOut(seconds: seconds)
    case .tooMuchOutput(_, let limit): self = .tooMuchOutput(limit: limit)
    case .failed(let code): self = .failed(errno: code)
    }
  }

  /// What the system calls the error, for `.failed` only.
  package var reason: String? {
    guard case .failed(let code) = self else { return nil }
    return SystemCall.reason(of: code)
  }
}
