#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the program ends, as the outer contract promises.
enum ExitStatus: Int32 {
  case success = 0
  /// There are findings at or above the threshold.
  case findings = 1
  /// The program could not do its work.
  case failure = 2
}

func exitProgram(_ status: Int32) -> Never { exit(status) }
