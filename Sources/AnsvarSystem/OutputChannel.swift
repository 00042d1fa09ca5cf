#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A buffered output in which every write is checked.
///
/// Nothing is written at the end of its life, since an error could not be told then: call `finish()`.
package final class OutputChannel {
  private let descriptor: Int32
  private let capacity: Int
  private var buffer: [UInt8] = []
  private var failure: OutputError?

  /// An output to an open descriptor, which stays open.
  ///
  /// - Parameters:
  ///   - descriptor: where to write.
  ///   - capacity: how many bytes wait before they are written; 0 writes at once.
  package init(descriptor: Int32, capacity: Int = 65_536) {
    self.descriptor = descriptor
    self.capacity = capacity
    ProcessSetup.ignoreWriteSignals()
  }

  /// Results: buffered.
  package static func standardOutput() -> OutputChannel {
    OutputChannel(descriptor: STDOUT_FILENO)
  }

  /// Messages: written at once.
  package static func standardError() -> OutputChannel {
    OutputChannel(descriptor: STDERR_FILENO, capacity: 0)
  }

  /// Writes text as UTF-8.
  ///
  /// - Throws: the first failure, again at every later call.
  package func write(_ text: String) throws(OutputError) {
    if let failure { throw failure }
    buffer.append(contentsOf: text.utf8)
    if buffer.count > capacity { try flush() }
  }

  /// Writes bytes.
  ///
  /// - Throws: the first failure, again at every later call.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    if let failure { throw failure }
    guard bytes.count > capacity / 4 else {
      buffer.append(contentsOf: bytes)
      if buffer.count > capacity { try flush() }
      return
    }
    // What fills a good part of the buffer by itself need not pass through it.
    try flush()
    let code = bytes.withUnsafeBytes { writeAll($0) }
    if code != 0 { throw fail(code) }
  }

  /// Writes what waits in the buffer.
  ///
  /// - Throws: the first failure, again at every later call.
  package func flush() throws(OutputError) {
    if let failure { throw failure }
    let code = buffer.withUnsafeBytes { writeAll($0) }
    buffer.removeAll(keepingCapacity: true)
    if code != 0 { throw fail(code) }
  }

  /// Flushes, and asks the system whether the bytes have arrived.
  ///
  /// - Throws: the first failure, again at every later call.
  package func finish() throws(OutputError) {
    try flush()
    // A network file system reports a full disk on closing; a copy lets the descriptor itself stay open.
    var copy = Descriptor(owning: fcntl(descriptor, F_DUPFD_CLOEXEC, 3))
    if copy.isOpen {
      let code = copy.closeNow()
      if code != 0 { throw fail(code) }
    }
  }

  private func fail(_ code: Int32) -> OutputError {
    let error: OutputError = code == EPIPE ? .closedPipe : .failed(errno: code)
    failure = error
    return error
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes
    while let base = rest.baseAddress, rest.count > 0 {
      let written = SystemCall.writing(base, rest.count, to: descriptor)
      if written == -Int(EAGAIN) {
        // The caller shares a descriptor with us that does not wait.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
        continue
      }
      if written < 0 { return Int32(-written) }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return 0
  }
}
