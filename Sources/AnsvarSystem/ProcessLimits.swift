/// How far a child process may go before it is killed.
package struct ProcessLimits: Sendable, Equatable {
  /// Seconds from start to end.
  package var seconds: Double
  /// Bytes on standard output.
  package var outputBytes: Int
  /// Bytes on standard error.
  package var errorBytes: Int
  /// Bytes of address space, or nil for no limit; only Linux enforces it.
  package var memoryBytes: Int?

  package init(
    seconds: Double = 60, outputBytes: Int = 256 << 20, errorBytes: Int = 16 << 20, memoryBytes: Int? = nil
  ) {
    self.seconds = seconds
    self.outputBytes = outputBytes
    self.errorBytes = errorBytes
    self.memoryBytes = memoryBytes
  }
}
