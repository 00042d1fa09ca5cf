import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct OutputChannelTests {
  private let folder = TemporaryFolder()

  private func opened(_ path: String, _ flags: Int32 = O_WRONLY | O_CREAT) -> Descriptor {
    Descriptor(owning: open(path, flags | O_CLOEXEC, 0o600))
  }

  @Test func writesInOrderWhenFlushed() throws {
    let file = opened(folder("a"))
    let channel = OutputChannel(descriptor: file.number, capacity: 10)
    try channel.write("ansvar")
    #expect(folder.read("a") == "")
    try channel.write([0x20, 0x31])
    try channel.write(" å og så\n")
    #expect(folder.read("a") == "ansvar 1 å og så\n")
    try channel.write("slutt")
    try channel.finish()
    #expect(folder.read("a") == "ansvar 1 å og så\nslutt")
  }

  @Test func withoutBufferItWritesAtOnce() throws {
    let file = opened(folder("a"))
    try OutputChannel(descriptor: file.number, capacity: 0).write("x")
    #expect(folder.read("a") == "x")
  }

  @Test func aClosedPipeIsQuiet() throws {
    var pipe = try Pipe()
    pipe.readEnd.closeNow()
    let channel = OutputChannel(descriptor: pipe.writeEnd.number, capacity: 0)
    #expect(throws: OutputError.closedPipe) { try channel.write("x") }
    #expect(throws: OutputError.closedPipe) { try channel.finish() }
    #expect(OutputError.closedPipe.reason == nil)
  }

  #if os(Linux)
    @Test func aFullDeviceIsAnError() throws {
      let file = opened("/dev/full", O_WRONLY)
      let channel = OutputChannel(descriptor: file.number)
      try channel.write("x")
      #expect(throws: OutputError.failed(errno: ENOSPC)) { try channel.finish() }
      #expect(throws: OutputError.failed(errno: ENOSPC)) { try channel.write("y") }
      #expect(OutputError.failed(errno: ENOSPC).reason?.isEmpty == false)
    }
  #endif

  @Test func aReadOnlyDescriptorIsAnError() throws {
    let file = opened("/dev/null", O_RDONLY)
    let channel = OutputChannel(descriptor: file.number, capacity: 0)
    #expect(throws: OutputError.failed(errno: EBADF)) { try channel.write("x") }
  }

  @Test func waitsForASlowReaderOfAPipeThatDoesNotWait() throws {
    var pipe = try Pipe()
    let null = opened("/dev/null", O_WRONLY)
    let reader = Spawner.spawn(
      "/bin/sh", arguments: ["-c", "sleep 0.1; wc -c > \(folder("count"))"], environment: ["PATH=/usr/bin:/bin"],
      input: pipe.readEnd.number, output: null.number, error: null.number)
    #expect(reader > 0)
    pipe.writeEnd.setNonBlocking()
    let channel = OutputChannel(descriptor: pipe.writeEnd.number)
    try channel.write([UInt8](repeating: 7, count: 1_000_000))
    try channel.finish()
    pipe.writeEnd.closeNow()
    var status: Int32 = -1
    #expect(waitpid(reader, &status, 0) == reader)
    #expect(folder.read("count")?.filter(\.isNumber) == "1000000")
  }
}
