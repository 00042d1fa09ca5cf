import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Each test is the death of a process of its own.
@Suite struct FatalSignalsTests {
  private let folder = TemporaryFolder()

  private func pid(_ name: String) -> pid_t {
    pid_t((folder.read(name) ?? "").filter(\.isNumber)) ?? 0
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func takesTheChildAlongAndDiesOfTheSignal(_ number: Int32) async {
    let path = folder("pid")
    await #expect(processExitsWith: .signal(number)) { [path = path as String, number = number as Int32] in
      ProcessSetup.prepare()
      let script = "sleep 600 & echo $! > \(path); kill -\(number) $PPID; wait"
      let child = ChildProcess(
        executable: "/bin/sh", arguments: ["-c", script], environment: ["PATH=/usr/bin:/bin"])
      _ = try child.run()
    }
    let pid = pid("pid")
    #expect(pid > 0)
    #expect(SystemState.waitUntil { !SystemState.isAlive(pid) })
  }

  @Test func removesTheTemporaryFile() async {
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = path as String] in
      ProcessSetup.prepare()
      let directory = Descriptor(owning: open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
      let file = try TemporaryFile(folder: directory.number, mode: 0o600, path: path, registry: .shared)
      #expect(try FolderListing.names(in: path).count == 1)
      // To the process, since the threads of tasks block signals.
      kill(getpid(), SIGTERM)
      SystemCall.pause(milliseconds: 20_000)
      _ = consume file
    }
    #expect(folder.names() == [])
  }

  @Test func anIgnoredSignalStaysIgnored() async {
    await #expect(processExitsWith: .success) {
      _ = signal(SIGHUP, SIG_IGN)
      ProcessSetup.prepare()
      kill(getpid(), SIGHUP)
      SystemCall.pause(milliseconds: 50)
    }
  }
}
