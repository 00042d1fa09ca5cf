import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct ChildProcessTests {
  private let folder = TemporaryFolder()

  private func shell(_ script: String, limits: ProcessLimits = ProcessLimits()) -> ChildProcess {
    ChildProcess(
      executable: "/bin/sh", arguments: ["-c", script], environment: ["PATH=/usr/bin:/bin"], limits: limits)
  }

  private func isGone(_ pidFile: String) -> Bool {
    guard let text = folder.read(pidFile), let pid = pid_t(text.filter(\.isNumber)) else { return false }
    return SystemState.waitUntil { !SystemState.isAlive(pid) }
  }

  @Test func givesBothOutputsAndTheStatus() throws {
    let result = try shell("echo out; echo err >&2; exit 3").run()
    #expect(result.ending == .exited(3))
    #expect(result.output == Array("out\n".utf8))
    #expect(result.errorOutput == Array("err\n".utf8))
  }

  @Test func carriesMegabytesBothWaysAtOnce() throws {
    let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let result = try shell("tee /dev/stderr").run(input: input)
    #expect(result.output == input)
    #expect(result.errorOutput == input)
  }

  @Test func aChildThatIsSlowToReadGetsEverything() throws {
    let input = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let script = "for i in 1 2 3 4 5; do sleep 0.05; dd bs=4000 count=1 2>/dev/null; done; cat"
    let result = try shell(script).run(input: input)
    #expect(result.ending == .exited(0))
    #expect(result.output == input)
  }

  @Test func aChildThatDoesNotReadIsNoTrouble() throws {
    let result = try shell("echo done").run(input: [UInt8](repeating: 1, count: 1_000_000))
    #expect(result.ending == .exited(0))
    #expect(result.output == Array("done\n".utf8))
  }

  @Test func inheritsNothing() throws {
    var child = ChildProcess(executable: "/usr/bin/env")
    child.environment = ["ONLY=this"]
    #expect(try child.run().output == Array("ONLY=this\n".utf8))
  }

  @Test func argumentsArriveAsTheyAre() throws {
    let arguments = ["", " ", "$HOME", "a\nb", "å", "--", "*"]
    for memory in [nil, 1 << 32] {
      let child = ChildProcess(
        executable: "/usr/bin/printf", arguments: ["<%s>"] + arguments, limits: ProcessLimits(memoryBytes: memory))
      #expect(try child.run().output == Array("<>< ><$HOME><a\nb><å><--><*>".utf8))
    }
    let cut = ChildProcess(executable: "/bin/sh", arguments: ["a\0b"])
    #expect(throws: ProcessError.failed(errno: EINVAL)) { try cut.run() }
  }

  @Test(arguments: [nil, 1 << 32])
  func tellsWhyAProgramDoesNotStart(memory: Int?) {
    let limits = ProcessLimits(memoryBytes: memory)
    let missing = folder("missing")
    #expect(throws: ProcessError.notFound(path: missing)) {
      try ChildProcess(executable: missing, limits: limits).run()
    }
    let plain = folder.write("plain", "text")
    #expect(throws: ProcessError.notExecutable(path: plain)) {
      try ChildProcess(executable: plain, limits: limits).run()
    }
    let path = folder.path
    #expect(throws: ProcessError.notExecutable(path: path)) { try ChildProcess(executable: path, limits: limits).run() }
    #expect(throws: ProcessError.notFound(path: "")) { try ChildProcess(executable: "", limits: limits).run() }
  }

  @Test func reportsTheSignalOfACrash() throws {
    #expect(try shell("kill -SEGV $$").run().ending == .signalled(SIGSEGV))
    // The default of a signal that this process ignores.
    #expect(try shell("kill -PIPE $$").run().ending == .signalled(SIGPIPE))
  }

  @Test func aHangingChildIsKilledWithItsGroup() {
    let script = "sleep 600 & echo $! > \(folder("pid")); wait"
    #expect(throws: ProcessError.timedOut(seconds: 0.5)) {
      try shell(script, limits: ProcessLimits(seconds: 0.5)).run()
    }
    #expect(isGone("pid"))
  }

  @Test func aChildThatClosesItsOutputsAndHangsIsKilled() {
    let script = "echo $$ > \(folder("pid")); exec >&- 2>&-; exec sleep 600"
    #expect(throws: ProcessError.timedOut(seconds: 0.3)) {
      try shell(script, limits: ProcessLimits(seconds: 0.3)).run()
    }
    #expect(isGone("pid"))
  }

  @Test(arguments: [0, -1, .nan, -.infinity] as [Double])
  func aSenselessDeadlineIsOver(_ seconds: Double) {
    #expect(throws: ProcessError.self) { try shell("sleep 600", limits: ProcessLimits(seconds: seconds)).run() }
  }

  @Test func anEndlessDeadlineIsFine() throws {
    #expect(try shell("exit 0", limits: ProcessLimits(seconds: .infinity)).run().ending == .exited(0))
  }

  @Test func aFloodIsStopped() {
    let limits = ProcessLimits(outputBytes: 100_000, errorBytes: 50_000)
    #expect(throws: ProcessError.tooMuchOutput(.output, limit: 100_000)) {
      try shell("cat /dev/zero", limits: limits).run()
    }
    #expect(throws: ProcessError.tooMuchOutput(.error, limit: 50_000)) {
      try shell("cat /dev/zero >&2", limits: limits).run()
    }
  }

  @Test func theLimitItselfIsAllowed() throws {
    let script = "head -c 100000 /dev/zero"
    for limit in [100_000, 100_001] {
      #expect(try shell(script, limits: ProcessLimits(outputBytes: limit)).run().output.count == 100_000)
    }
    #expect(throws: ProcessError.tooMuchOutput(.output, limit: 99_999)) {
      try shell(script, limits: ProcessLimits(outputBytes: 99_999)).run()
    }
  }

  @Test func theLimitOfMessagesItselfIsAllowed() throws {
    let script = "head -c 1000 /dev/zero >&2"
    for limit in [1000, 1001] {
      #expect(try shell(script, limits: ProcessLimits(errorBytes: limit)).run().errorOutput.count == 1000)
    }
    #expect(throws: ProcessError.tooMuchOutput(.error, limit: 999)) {
      try shell(script, limits: ProcessLimits(errorBytes: 999)).run()
    }
  }

  @Test func aGrandchildLeftBehindIsKilledAndNotWaitedFor() throws {
    let result = try shell("sleep 600 & echo $! > \(folder("pid")); head -c 60000 /dev/zero; exit 0").run()
    #expect(result.ending == .exited(0))
    #expect(result.output.count == 60_000)
    #expect(isGone("pid"))
  }

  #if os(Linux)
    @Test func theMemoryIsBounded() throws {
      let script = "ulimit -v; ulimit -c"
      let result = try shell(script, limits: ProcessLimits(memoryBytes: 512 << 20)).run()
      #expect(result.output == Array("524288\n0\n".utf8))
    }
  #endif

  @Test func manyAtOnceDoNotHoldEachOthersPipes() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<24 {
        group.addTask {
          let child = ChildProcess(executable: "/bin/cat", limits: ProcessLimits(seconds: 30))
          let input = [UInt8](repeating: UInt8(number), count: 100_000)
          let result = try child.run(input: input)
          #expect(result.output == input)
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func leaksNeitherDescriptorsNorZombies() throws {
    let before = SystemState.openDescriptors()
    for _ in 0..<60 {
      _ = try ChildProcess(executable: "/bin/echo").run()
      _ = try? ChildProcess(executable: folder("missing")).run()
      _ = try? shell("cat /dev/zero", limits: ProcessLimits(outputBytes: 10)).run()
    }
    #expect(SystemState.openDescriptors() < before + 60)
  }
}
