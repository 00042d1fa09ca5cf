#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Small helpers around system calls.
enum SystemCall {
  /// Repeats a call that a signal interrupted; gives its result, or minus the error number.
  @inline(__always)
  static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { return -Int(code) }
    }
  }

  /// Repeats a call that a signal interrupted; gives its result, or minus the error number.
  @inline(__always)
  static func retrying(_ call: () -> Int32) -> Int32 {
    Int32(truncatingIfNeeded: retrying { Int(call()) })
  }

  /// One write; gives the number of bytes written, or minus the error number.
  static func writing(_ start: UnsafeRawPointer, _ count: Int, to descriptor: Int32) -> Int {
    retrying { write(descriptor, start, count) }
  }

  /// Says what the system calls the error.
  static func reason(of code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }

  /// Waits; async-signal-safe, because `poll` is.
  static func pause(milliseconds: Int32) {
    _ = poll(nil, 0, milliseconds)
  }

  /// The status of what an open descriptor refers to, or nil.
  static func status(of descriptor: Int32) -> stat? {
    var info = stat()
    return fstat(descriptor, &info) == 0 ? info : nil
  }
}
