#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tests ask the system.
enum SystemState {
  /// How many descriptors this process has open.
  static func openDescriptors() -> Int {
    (0..<2048).count { fcntl($0, F_GETFD) >= 0 }
  }

  /// Whether a process lives; a dead one that nobody has reaped counts as gone.
  static func isAlive(_ pid: pid_t) -> Bool {
    if kill(pid, 0) != 0 { return false }
    #if os(Linux)
      let file = open("/proc/\(pid)/stat", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return false }
      defer { _ = close(file) }
      var bytes = [UInt8](repeating: 0, count: 512)
      let count = read(file, &bytes, bytes.count)
      let text = String(decoding: bytes[..<max(count, 0)], as: UTF8.self)
      return !text.contains(") Z ") && count > 0
    #else
      return true
    #endif
  }

  /// Waits until the condition holds; false after the given time.
  static func waitUntil(seconds: Double = 20, _ condition: () -> Bool) -> Bool {
    var rounds = Int(seconds * 200)
    while rounds > 0 {
      if condition() { return true }
      usleep(5000)
      rounds -= 1
    }
    return condition()
  }

  static var isRoot: Bool { geteuid() == 0 }
}
