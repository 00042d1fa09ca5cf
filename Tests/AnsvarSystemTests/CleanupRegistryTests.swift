import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct CleanupRegistryTests {
  private let folder = TemporaryFolder()

  @Test func removesUnfinishedFilesOnly() throws {
    let registry = CleanupRegistry()
    let directory = Descriptor(owning: open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    try AtomicWrite.write([1], to: folder("whole"), registry: registry)
    let temporary = try TemporaryFile(
      folder: directory.number, mode: 0o600, path: folder("half"), registry: registry)
    #expect(folder.names().count == 2)
    registry.cleanUp()
    #expect(folder.names() == ["whole"])
    _ = consume temporary
  }

  @Test func killsRunningGroups() async throws {
    let registry = CleanupRegistry()
    let path = folder("pid")
    let child = ChildProcess(
      executable: "/bin/sh", arguments: ["-c", "sleep 600 & echo $! > \(path); wait"],
      environment: ["PATH=/usr/bin:/bin"])
    let run = Task.detached { try child.run(registry: registry) }
    // Not a blocking wait: the thread may be the one that the task needs.
    for _ in 0..<2000 where folder.read("pid")?.isEmpty != false { try await Task.sleep(for: .milliseconds(10)) }
    registry.cleanUp()
    #expect(try await run.value.ending == .signalled(SIGKILL))
    let pid = pid_t((folder.read("pid") ?? "").filter(\.isNumber)) ?? 0
    #expect(SystemState.waitUntil { !SystemState.isAlive(pid) })
  }

  @Test func placesAreUsedAgain() {
    let registry = CleanupRegistry()
    for _ in 0..<3 * CleanupRegistry.slotCount {
      registry.releaseChild(slot: registry.claimChild())
      registry.releaseFile(slot: registry.claimFile(folder: -1, name: ".ansvar-x"))
    }
    let all = (0..<CleanupRegistry.slotCount).map { _ in registry.claimChild() }
    #expect(Set(all).count == CleanupRegistry.slotCount)
  }
}
