import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct StandardInputTests {
  private let folder = TemporaryFolder()

  private func readAll(_ path: String, limit: Int) throws -> [UInt8] {
    let file = Descriptor(owning: open(path, O_RDONLY | O_CLOEXEC))
    return try StandardInput.readAll(limit: limit, descriptor: file.number)
  }

  @Test func readsToTheEndWithinTheLimit() throws {
    let text = String(repeating: "x", count: 200_000)
    let path = folder.write("a", text)
    for limit in [200_000, 200_001, 1 << 30] {
      #expect(try readAll(path, limit: limit).count == 200_000)
    }
    for limit in [0, 1, 65_536, 199_999] {
      #expect(throws: FileError.tooLarge(path: "-", limit: limit)) { try readAll(path, limit: limit) }
    }
    #expect(try readAll(folder.write("empty", ""), limit: 0).isEmpty)
  }

  @Test func endsOnAnEndlessInput() {
    #expect(throws: FileError.tooLarge(path: "-", limit: 1 << 20)) { try readAll("/dev/zero", limit: 1 << 20) }
  }

  @Test func refusesAFolder() {
    #expect(throws: FileError.isFolder(path: "-")) { try readAll(folder.path, limit: 10) }
  }
}
