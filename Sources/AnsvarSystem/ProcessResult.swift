/// How a child process ended and what it wrote.
package struct ProcessResult: Sendable, Equatable {
  /// How a process ends.
  package enum Ending: Sendable, Equatable {
    case exited(Int32)
    /// Killed by a signal: a crash, or somebody outside.
    case signalled(Int32)
  }

  package let ending: Ending
  package let output: [UInt8]
  package let errorOutput: [UInt8]
}
