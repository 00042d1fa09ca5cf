import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program to run to its end, bounded in time, output and memory.
///
/// It gets its own process group, which is killed whole whenever this call ends, also by Ctrl-C.
package struct ChildProcess: Sendable {
  /// A pipe made while another thread starts its child would leak into that child, and its end be seen late.
  private static let starting = Mutex(())

  /// The path of the program; PATH is not searched.
  package var executable: String
  package var arguments: [String]
  /// All variables of the child, as "NAME=value"; nothing is inherited.
  package var environment: [String]
  package var limits: ProcessLimits

  package init(
    executable: String, arguments: [String] = [], environment: [String] = [], limits: ProcessLimits = ProcessLimits()
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.limits = limits
  }

  /// Runs the program with the bytes on its standard input.
  ///
  /// A program that stops reading early is no error in itself, and neither is an exit status or a crash: the result
  /// tells. From the first call on, SIGPIPE is ignored in this process.
  ///
  /// - Throws: `.notFound`, `.notExecutable`, `.timedOut`, `.tooMuchOutput`, `.failed`. No process is left then.
  package func run(
    input: [UInt8] = [], registry: CleanupRegistry = .shared
  ) throws(ProcessError) -> ProcessResult {
    ProcessSetup.ignoreWriteSignals()
    let command = try command()
    let slot = registry.claimChild()
    var exchange: ProcessExchange
    do throws(ProcessError) {
      exchange = try Self.starting.withLock { _ throws(ProcessError) in
        try start(command, slot: slot, registry: registry)
      }
    } catch {
      registry.releaseChild(slot: slot)
      throw error
    }
    var failure: ProcessError?
    do throws(ProcessError) { try exchange.run(input: input) } catch { failure = error }
    let status = end(exchange.pid, slot: slot, registry: registry)
    if let failure { throw failure }
    guard let status else { throw .failed(errno: ECHILD) }
    let signal = status & 0x7f
    return ProcessResult(
      ending: signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal), output: exchange.output,
      errorOutput: exchange.errorOutput)
  }

  /// The program and its arguments; with a memory limit a shell that sets it and then becomes the program.
  ///
  /// `posix_spawn` cannot set limits, and Swift's view of Glibc lacks `prlimit`.
  private func command() throws(ProcessError) -> (path: String, arguments: [String]) {
    if executable.isEmpty { throw .notFound(path: executable) }
    let path = executable.utf8.contains(UInt8(ascii: "/")) ? executable : "./" + executable
    #if os(Linux)
      if let bytes = limits.memoryBytes {
        // The shell's own complaints would be taken for the program's.
        if access(path, F_OK) != 0 { throw startError(errno) }
        if !ExecutableSearch.isExecutable(path) { throw .notExecutable(path: executable) }
        let script = "ulimit -c 0 2>/dev/null; ulimit -v \"$0\" 2>/dev/null; exec \"$@\""
        return ("/bin/sh", ["-c", script, String(max(bytes, 0) / 1024), path] + arguments)
      }
    #endif
    return (path, arguments)
  }

  private func start(
    _ command: (path: String, arguments: [String]), slot: Int, registry: CleanupRegistry
  ) throws(ProcessError) -> ProcessExchange {
    let input = try Pipe()
    let output = try Pipe()
    let error = try Pipe()
    var pid: pid_t = 0
    registry.shielded {
      pid = Spawner.spawn(
        command.path, arguments: command.arguments, environment: environment, input: input.readEnd.number,
        output: output.writeEnd.number, error: error.writeEnd.number)
      if pid > 0 { registry.setChild(pid, slot: slot) }
    }
    guard pid > 0 else { throw startError(-pid) }
    return ProcessExchange(
      pid: pid, limits: limits, input: input.writeEnd, output: output.readEnd, error: error.readEnd)
  }

  /// Kills what is left of the group and reaps the child; nil if somebody else has reaped it.
  private func end(_ pid: pid_t, slot: Int, registry: CleanupRegistry) -> Int32? {
    _ = kill(-pid, SIGKILL)
    // Unreaped, the dead child keeps its number from being given to another while the registry still holds it.
    var info = siginfo_t()
    _ = SystemCall.retrying { waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) }
    registry.releaseChild(slot: slot)
    var status: Int32 = 0
    return SystemCall.retrying { waitpid(pid, &status, 0) } == pid ? status : nil
  }

  private func startError(_ code: Int32) -> ProcessError {
    switch code {
    case ENOENT, ENOTDIR: .notFound(path: executable)
    case EACCES, EPERM, ENOEXEC, EISDIR: .notExecutable(path: executable)
    default: .failed(errno: code)
    }
  }
}
