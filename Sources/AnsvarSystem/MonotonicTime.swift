#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Nanoseconds of a clock that is never set back.
enum MonotonicTime {
  /// Now.
  static func now() -> Int64 {
    var time = timespec()
    _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// A number of seconds from now; at most about thirty years.
  static func deadline(seconds: Double) -> Int64 {
    // A comparison with NaN is false, which gives 0.
    let bounded = seconds > 0 ? min(seconds, 1e9) : 0
    return now() + Int64(bounded * 1e9)
  }
}
