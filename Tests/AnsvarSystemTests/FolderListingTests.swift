import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct FolderListingTests {
  private let folder = TemporaryFolder()

  @Test func namesAreSortedByBytes() throws {
    for name in ["b", "a", "\u{E5}", "Z", ".hidden", "a\u{30A}"] { _ = folder.write(name, "") }
    // Darwin may keep the two spellings of "å" as one name.
    let names = try FolderListing.names(in: folder.path).filter { $0 != "å" }
    #expect(names == [".hidden", "Z", "a", "b"])
    #if os(Linux)
      let last = try FolderListing.names(in: folder.path).map { Array($0.utf8) }.suffix(3)
      #expect(Array(last) == [Array("a\u{30A}".utf8), Array("b".utf8), Array("\u{E5}".utf8)])
    #endif
  }

  @Test func keepsTheLimit() throws {
    for name in ["a", "b", "c"] { _ = folder.write(name, "") }
    for limit in [3, 4] { #expect(try FolderListing.names(in: folder.path, limit: limit) == ["a", "b", "c"]) }
    #expect(throws: FileError.tooLarge(path: folder.path, limit: 2)) {
      try FolderListing.names(in: folder.path, limit: 2)
    }
  }

  @Test func refusesWhatIsNoFolder() {
    let file = folder.write("a", "")
    #expect(throws: FileError.notFolder(path: file)) { try FolderListing.names(in: file) }
    let missing = folder("missing")
    #expect(throws: FileError.notFound(path: missing)) { try FolderListing.names(in: missing) }
  }

  #if os(Linux)
    @Test func aNameThatIsNoTextIsShownAndCannotBeOpened() throws {
      var path = Array(folder.path.utf8CString.dropLast())
      path += [0x2F, -1, 0x61, 0]
      let file = path.withUnsafeBufferPointer { open($0.baseAddress!, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600) }
      #expect(file >= 0)
      _ = close(file)
      defer { _ = path.withUnsafeBufferPointer { unlink($0.baseAddress!) } }
      let names = try FolderListing.names(in: folder.path)
      #expect(names == ["\u{FFFD}a"])
      #expect(throws: FileError.notFound(path: folder(names[0]))) { try MappedFile(path: folder(names[0])) }
    }
  #endif
}
