import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct AtomicWriteTests {
  private let folder = TemporaryFolder()
  private let bytes = Array("new".utf8)

  private func mode(_ path: String) -> mode_t {
    var info = stat()
    return lstat(path, &info) == 0 ? info.st_mode : 0
  }

  @Test func createsAndReplaces() throws {
    try AtomicWrite.write(bytes, to: folder("a"))
    #expect(folder.read("a") == "new")
    try AtomicWrite.write([], to: folder("a"))
    #expect(folder.read("a") == "")
    #expect(folder.names() == ["a"])
    #expect(mode(folder("a")) & 0o111 == 0)
  }

  @Test(arguments: [0o600, 0o640, 0o666, 0o755] as [mode_t])
  func keepsTheMode(_ expected: mode_t) throws {
    let path = folder.write("a", "old", mode: expected)
    try AtomicWrite.write(bytes, to: path)
    #expect(mode(path) & 0o7777 == expected)
    #expect(folder.read("a") == "new")
  }

  @Test func replacesWhatALinkPointsTo() throws {
    _ = mkdir(folder("inner"), 0o700)
    _ = folder.write("inner/a", "old")
    #expect(symlink("inner/a", folder("one")) == 0)
    #expect(symlink(folder("one"), folder("two")) == 0)
    try AtomicWrite.write(bytes, to: folder("two"))
    #expect(folder.read("inner/a") == "new")
    #expect(mode(folder("two")) & S_IFMT == S_IFLNK)
    #expect(mode(folder("one")) & S_IFMT == S_IFLNK)
    #expect(symlink("inner/b", folder("dangling")) == 0)
    try AtomicWrite.write(bytes, to: folder("dangling"))
    #expect(folder.read("inner/b") == "new")
    let circle = folder("circle")
    #expect(symlink("circle", circle) == 0)
    #expect(throws: FileError.other(path: circle, errno: ELOOP)) { try AtomicWrite.write(bytes, to: circle) }
  }

  @Test func refusesWhatIsNoFile() {
    let path = folder.path
    for path in [path, path + "/", path + "/.", path + "/.."] {
      #expect(throws: FileError.isFolder(path: path)) { try AtomicWrite.write(bytes, to: path) }
    }
    let fifo = folder("fifo")
    #expect(mkfifo(fifo, 0o600) == 0)
    #expect(throws: FileError.notRegular(path: fifo)) { try AtomicWrite.write(bytes, to: fifo) }
    #expect(throws: FileError.notRegular(path: "/dev/null")) { try AtomicWrite.write(bytes, to: "/dev/null") }
    #expect(symlink("/dev/null", folder("null")) == 0)
    #expect(throws: FileError.notRegular(path: folder("null"))) { try AtomicWrite.write(bytes, to: folder("null")) }
    #expect(mode("/dev/null") & S_IFMT == S_IFCHR)
    #expect(folder.names() == ["fifo", "null"])
  }

  @Test func tellsWhichFolderIsMissing() {
    let missing = folder("missing")
    #expect(throws: FileError.notFound(path: missing)) { try AtomicWrite.write(bytes, to: missing + "/a") }
    let file = folder.write("file", "x")
    #expect(throws: FileError.notFolder(path: file)) { try AtomicWrite.write(bytes, to: file + "/a") }
    let cut = folder("a\0b")
    #expect(throws: FileError.invalidPath(path: cut)) { try AtomicWrite.write(bytes, to: cut) }
    #expect(folder.names() == ["file"])
  }

  @Test func leavesProtectedThingsAlone() {
    if SystemState.isRoot { return }
    let path = folder.write("a", "old", mode: 0o444)
    #expect(throws: FileError.noPermission(path: path)) { try AtomicWrite.write(bytes, to: path) }
    _ = chmod(folder.path, 0o500)
    #expect(throws: FileError.noPermission(path: folder("b"))) { try AtomicWrite.write(bytes, to: folder("b")) }
    _ = chmod(folder.path, 0o700)
    #expect(folder.names() == ["a"])
    #expect(folder.read("a") == "old")
  }

  @Test func sweepsWhatAKilledProgramLeft() throws {
    _ = folder.write(".ansvar-0123456789abcdef", "half")
    _ = folder.write(".ansvar-notes", "mine")
    let held = folder.write(".ansvar-fedcba9876543210", "in use")
    let file = Descriptor(owning: open(held, O_RDONLY | O_CLOEXEC))
    #expect(flock(file.number, LOCK_EX | LOCK_NB) == 0)
    try AtomicWrite.write(bytes, to: folder("a"))
    #expect(folder.names() == [".ansvar-fedcba9876543210", ".ansvar-notes", "a"])
  }

  @Test func manyWritersLeaveOneWholeFile() async {
    let path = folder("a")
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let text = [UInt8](repeating: UInt8(65 + writer), count: 20_000)
          for _ in 0..<10 {
            do { try AtomicWrite.write(text, to: path) } catch { Issue.record(error) }
          }
        }
      }
    }
    let text = folder.read("a") ?? ""
    #expect(text.utf8.count == 20_000)
    #expect(Set(text.utf8).count == 1)
    #expect(folder.names() == ["a"])
  }

  @Test func leaksNoDescriptor() {
    let before = SystemState.openDescriptors()
    for _ in 0..<100 {
      try? AtomicWrite.write(bytes, to: folder("a"))
      try? AtomicWrite.write(bytes, to: folder.path)
    }
    #expect(SystemState.openDescriptors() < before + 60)
  }

  /// A limit on the size of files stands in for a full disk.
  @Test func aWriteCutShortLeavesTheOldFile() async {
    let path = folder.write("a", "old")
    await #expect(processExitsWith: .success) { [path = path as String] in
      ProcessSetup.prepare()
      let large = [UInt8](repeating: 65, count: 100_000)
      for size in [0, 1, 4095, 4096, 65_536, 99_999] {
        var limit = rlimit()
        getrlimit(limitOfFileSize, &limit)
        limit.rlim_cur = rlim_t(size)
        setrlimit(limitOfFileSize, &limit)
        #expect(throws: FileError.other(path: path, errno: EFBIG)) { try AtomicWrite.write(large, to: path) }
        limit.rlim_cur = limit.rlim_max
        setrlimit(limitOfFileSize, &limit)
      }
    }
    #expect(folder.read("a") == "old")
    #expect(folder.names() == ["a"])
  }
}

#if canImport(Glibc)
  private let limitOfFileSize = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#else
  private let limitOfFileSize = RLIMIT_FSIZE
#endif
