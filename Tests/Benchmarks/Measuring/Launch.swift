import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One process that is started, waited for and measured.
struct Launch {
  /// How it ended.
  enum Ending: Equatable {
    case exited(Int32)
    case signalled(Int32)
    /// Killed because it took longer than it may.
    case tookTooLong
  }

  let executable: String
  let arguments: [String]
  /// As `NAME=value`; nothing else is inherited but what a program needs to find itself.
  var environment: [String] = []
  /// Where standard output and standard error go.
  var output = "/dev/null"
  var errorOutput = "/dev/null"
  /// Seconds.
  var limit = 600

  /// - Throws: `BenchmarkError` when the process cannot be started.
  func run() throws(BenchmarkError) -> (Measurement, Ending) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errorOutput, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    var argumentPointers = ([executable] + arguments).map { strdup($0) } + [nil]
    var environmentPointers = (Self.inherited + environment).map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }

    var process: pid_t = 0
    let start = Self.now()
    let code = posix_spawn(&process, executable, &actions, nil, &argumentPointers, &environmentPointers)
    if code != 0 { throw BenchmarkError("\(executable) cannot be started: \(String(cString: strerror(code)))") }
    return Self.wait(for: process, since: start, limit: limit)
  }

  private static func wait(for process: pid_t, since start: Double, limit: Int) -> (Measurement, Ending) {
    // The signal does nothing but interrupt the wait.
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = { _ in }
    #else
      action.__sigaction_handler.sa_handler = { _ in }
    #endif
    _ = sigaction(SIGALRM, &action, nil)
    _ = alarm(UInt32(limit))
    defer { _ = alarm(0) }
    var status: Int32 = 0
    var usage = rusage()
    var isTooLong = false
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {
      isTooLong = now() - start >= Double(limit) - 1
      if isTooLong { _ = kill(process, SIGKILL) }
    }
    let wall = now() - start
    #if canImport(Darwin)
      let peak = Int(usage.ru_maxrss)
    #else
      let peak = Int(usage.ru_maxrss) * 1024
    #endif
    let measurement = Measurement(
      wall: wall, processor: seconds(usage.ru_utime) + seconds(usage.ru_stime), peakMemory: peak)
    let signal = status & 0x7f
    if isTooLong { return (measurement, .tookTooLong) }
    return (measurement, signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal))
  }

  /// The same on every machine, but for what is found by it.
  private static let inherited =
    ["LC_ALL=C.UTF-8", "NO_COLOR=1"]
    + ["PATH", "HOME", "TMPDIR"].compactMap { name in
      Environment.process.nonEmpty(name).map { "\(name)=\($0)" }
    }

  private static func now() -> Double {
    var time = timespec()
    _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
