#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The conversation with a running child: feeds its input and drains its outputs at the same time.
struct ProcessExchange: ~Copyable {
  /// How often a child that is silent is looked after, in milliseconds.
  private static let tick: Int64 = 20

  let pid: pid_t
  private let limits: ProcessLimits
  private let deadline: Int64
  private var inputEnd: Descriptor
  private var outputEnd: Descriptor
  private var errorEnd: Descriptor
  private var fed = 0
  private(set) var output: [UInt8] = []
  private(set) var errorOutput: [UInt8] = []
  private let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)

  /// Takes over our ends of the three pipes.
  init(
    pid: pid_t, limits: ProcessLimits, input: consuming Descriptor, output: consuming Descriptor,
    error: consuming Descriptor
  ) {
    self.pid = pid
    self.limits = limits
    deadline = MonotonicTime.deadline(seconds: limits.seconds)
    inputEnd = input
    outputEnd = output
    errorEnd = error
    inputEnd.setNonBlocking()
    outputEnd.setNonBlocking()
    errorEnd.setNonBlocking()
  }

  deinit {
    scratch.deallocate()
  }

  /// Talks until the child has ended, dead but not yet reaped.
  ///
  /// - Throws: `.timedOut`, `.tooMuchOutput`, `.failed`; the child may live then.
  mutating func run(input: [UInt8]) throws(ProcessError) {
    var lastLook = MonotonicTime.now()
    if input.isEmpty { inputEnd.closeNow() }
    while outputEnd.isOpen || errorEnd.isOpen {
      try waitForEvent()
      if inputEnd.isOpen { feed(input) }
      try drain()
      // A child that has ended while a grandchild holds the pipes open would keep us waiting.
      let now = MonotonicTime.now()
      if now - lastLook >= Self.tick * 1_000_000 {
        lastLook = now
        if hasEnded() {
          _ = kill(-pid, SIGKILL)
          try drainRest()
          return
        }
      }
    }
    inputEnd.closeNow()
    var pause: useconds_t = 20
    while !hasEnded() {
      if MonotonicTime.now() >= deadline { throw .timedOut(seconds: limits.seconds) }
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
  }

  private func waitForEvent() throws(ProcessError) {
    let rest = deadline - MonotonicTime.now()
    if rest <= 0 { throw .timedOut(seconds: limits.seconds) }
    // A closed end has a negative number, which `poll` passes over.
    var ends = (
      pollfd(fd: outputEnd.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errorEnd.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: inputEnd.number, events: Int16(POLLOUT), revents: 0)
    )
    let milliseconds = Int32(min(rest / 1_000_000 + 1, Self.tick))
    let result = withUnsafeMutablePointer(to: &ends) { pointer in
      pointer.withMemoryRebound(to: pollfd.self, capacity: 3) { poll($0, 3, milliseconds) }
    }
    if result < 0, errno != EINTR, errno != EAGAIN { throw .failed(errno: errno) }
  }

  /// Writes as much as the pipe takes; closes it after the last byte, or when the child does not read on.
  private mutating func feed(_ input: [UInt8]) {
    let number = inputEnd.number
    let start = fed
    let written = input.withUnsafeBytes { bytes in
      SystemCall.retrying { write(number, bytes.baseAddress! + start, bytes.count - start) }
    }
    if written == -Int(EAGAIN) { return }
    if written > 0 { fed += written }
    if written < 0 || fed == input.count { inputEnd.closeNow() }
  }

  /// Reads what waits in both pipes.
  private mutating func drain() throws(ProcessError) {
    try Self.drain(&outputEnd, into: &output, scratch, limit: limits.outputBytes, stream: .output)
    try Self.drain(&errorEnd, into: &errorOutput, scratch, limit: limits.errorBytes, stream: .error)
  }

  /// Reads what the dead child has left in the pipes; somebody who escaped the group may hold them open.
  private mutating func drainRest() throws(ProcessError) {
    var before = -1
    while output.count + errorOutput.count > before {
      before = output.count + errorOutput.count
      if MonotonicTime.now() >= deadline { throw .timedOut(seconds: limits.seconds) }
      try drain()
    }
  }

  private static func drain(
    _ end: inout Descriptor, into bytes: inout [UInt8], _ scratch: UnsafeMutableRawBufferPointer, limit: Int,
    stream: ProcessError.Stream
  ) throws(ProcessError) {
    while end.isOpen {
      let number = end.number
      let count = SystemCall.retrying { read(number, scratch.baseAddress, scratch.count) }
      if count == -Int(EAGAIN) { return }
      if count < 0 { throw .failed(errno: Int32(-count)) }
      if count == 0 {
        end.closeNow()
        return
      }
      if bytes.count + count > limit { throw .tooMuchOutput(stream, limit: limit) }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: scratch[..<count]))
      // A full buffer may mean more; anything less can wait for the next event, and the deadline be looked at.
      if count < scratch.count { return }
    }
  }

  /// Whether the child has ended; leaves it unreaped, so that its number stays its own.
  private func hasEnded() -> Bool {
    var info = siginfo_t()
    let result = waitid(P_PID, id_t(pid), &info, WEXITED | WNOHANG | WNOWAIT)
    // An error means that there is nothing to wait for.
    return result != 0 ? errno != EINTR : info.si_signo != 0
  }
}
