#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file descriptor, closed at the end of its life.
struct Descriptor: ~Copyable {
  private(set) var number: Int32

  var isOpen: Bool { number >= 0 }

  /// Takes over an open descriptor.
  init(owning number: Int32) {
    self.number = number
  }

  deinit {
    if number >= 0 { _ = close(number) }
  }

  /// Closes now; a second call does nothing.
  ///
  /// - Returns: 0, or the error number. A network file system reports a full disk here.
  @discardableResult
  mutating func closeNow() -> Int32 {
    guard number >= 0 else { return 0 }
    // Not repeated on EINTR: Linux has closed it already, and the number may belong to another thread by now.
    let code = close(number) == 0 ? 0 : errno
    number = -1
    return code == EINTR ? 0 : code
  }

  /// Gives the descriptor away, which is then for another to close.
  mutating func released() -> Int32 {
    defer { number = -1 }
    return number
  }

  /// Makes reads and writes return EAGAIN instead of waiting.
  func setNonBlocking() {
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
  }

  /// Writes all the bytes.
  ///
  /// - Returns: 0, or the error number.
  func writeAll(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes
    while let base = rest.baseAddress, rest.count > 0 {
      let written = SystemCall.writing(base, rest.count, to: number)
      if written < 0 { return Int32(-written) }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return 0
  }

  /// Brings the written bytes to the disk.
  ///
  /// - Returns: 0, or the error number.
  func synchronize() -> Int32 {
    #if canImport(Darwin)
      // On Darwin `fsync` stops at the disk's own cache.
      if fcntl(number, F_FULLFSYNC) == 0 { return 0 }
    #endif
    return -SystemCall.retrying { fsync(number) }
  }
}
