import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct MappedFileTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [0, 1 << 20])
  func givesTheBytesMappedOrRead(mappingSize: Int) throws {
    let text = String(repeating: "ansvar å\n", count: 10_000)
    let file = try MappedFile(path: folder.write("a", text), mappingSize: mappingSize)
    #expect(file.bytes.elementsEqual(text.utf8))
  }

  @Test(arguments: [0, 1 << 20])
  func anEmptyFileIsEmpty(mappingSize: Int) throws {
    #expect(try MappedFile(path: folder.write("a", ""), mappingSize: mappingSize).bytes.isEmpty)
  }

  @Test func refusesWhatIsNoFile() {
    let path = folder.path
    #expect(throws: FileError.isFolder(path: path)) { try MappedFile(path: path) }
    let missing = folder("missing")
    #expect(throws: FileError.notFound(path: missing)) { try MappedFile(path: missing) }
    let below = folder.write("file", "") + "/x"
    #expect(throws: FileError.notFound(path: below)) { try MappedFile(path: below) }
    let fifo = folder("fifo")
    #expect(mkfifo(fifo, 0o600) == 0)
    #expect(throws: FileError.notRegular(path: fifo)) { try MappedFile(path: fifo) }
    #expect(throws: FileError.notRegular(path: "/dev/null")) { try MappedFile(path: "/dev/null") }
    #expect(throws: FileError.notFound(path: "")) { try MappedFile(path: "") }
  }

  @Test func refusesAPathThatTheSystemWouldCut() {
    let path = folder.write("a", "x") + "\0.ansvar"
    #expect(throws: FileError.invalidPath(path: path)) { try MappedFile(path: path) }
  }

  @Test(arguments: [0, 1 << 20])
  func keepsTheLimit(mappingSize: Int) throws {
    let path = folder.write("a", "12345")
    for limit in [5, 6] {
      #expect(try MappedFile(path: path, limit: limit, mappingSize: mappingSize).bytes.count == 5)
    }
    #expect(throws: FileError.tooLarge(path: path, limit: 4)) {
      try MappedFile(path: path, limit: 4, mappingSize: mappingSize)
    }
  }

  @Test func followsALinkOnlyWhenAllowed() throws {
    _ = folder.write("a", "x")
    let link = folder("link")
    #expect(symlink("a", link) == 0)
    #expect(try MappedFile(path: link).bytes.count == 1)
    #expect(throws: FileError.other(path: link, errno: ELOOP)) { try MappedFile(path: link, followsLinks: false) }
  }

  @Test func refusesWithoutPermission() {
    let path = folder.write("a", "x", mode: 0)
    if SystemState.isRoot { return }
    #expect(throws: FileError.noPermission(path: path)) { try MappedFile(path: path) }
  }

  #if os(Linux)
    @Test func readsAFileThatDoesNotTellItsSize() throws {
      #expect(try MappedFile(path: "/proc/self/status").bytes.count > 100)
    }
  #endif

  @Test func leaksNoDescriptor() throws {
    let path = folder.write("a", "x")
    let before = SystemState.openDescriptors()
    for _ in 0..<300 {
      _ = try MappedFile(path: path, mappingSize: 0)
      _ = try? MappedFile(path: folder.path)
      _ = try? MappedFile(path: path, limit: 0)
    }
    #expect(SystemState.openDescriptors() < before + 150)
  }
}
