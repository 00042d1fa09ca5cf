#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program does once, before anything else.
package enum ProcessSetup {
  /// Prepares signals and standard descriptors; the first thing in `main`.
  package static func prepare() {
    openMissingDescriptors()
    ignoreWriteSignals()
    // Inherited as ignored, it would make the system reap our children before we see how they ended.
    _ = signal(SIGCHLD, SIG_DFL)
    FatalSignals.install()
  }

  /// Lets a write to a closed pipe or past the file-size limit fail with an error number instead of a signal.
  package static func ignoreWriteSignals() {
    _ = writeSignalsAreIgnored
  }

  private static let writeSignalsAreIgnored: Bool = {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    return true
  }()

  /// Fills the numbers 0 to 2 if the caller closed them.
  ///
  /// Otherwise the next file opened would get such a number, and messages would be written into it. The wrong
  /// direction is deliberate: use of a descriptor that was closed must give an error, not vanish.
  private static func openMissingDescriptors() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
