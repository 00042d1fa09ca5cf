import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct PathNameTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    ("a/b/c.svg", "a/b", "c.svg", "svg", "c"), ("c.svg", ".", "c.svg", "svg", "c"), ("/c", "/", "c", "", "c"),
    ("a/b/", "a/b", "", "", ""), (".profile", ".", ".profile", "", ".profile"), ("a.b/c", "a.b", "c", "", "c"),
    ("x.tar.gz", ".", "x.tar.gz", "gz", "x.tar"), ("å/ø.æ", "å", "ø.æ", "æ", "ø"), ("", ".", "", "", ""),
  ])
  func parts(_ text: String, _ parent: String, _ last: String, _ ending: String, _ stem: String) {
    let path = PathName(text)
    #expect(path.parent.text == parent)
    #expect(path.lastComponent == last)
    #expect(path.ending == ending)
    #expect(path.stem == stem)
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("a", "/b", "/b"), ("", "b", "b"), (".", "b", "b"), ("/", "b", "/b"),
  ])
  func joining(_ left: String, _ right: String, _ whole: String) {
    #expect(PathName(left).joined(right).text == whole)
  }

  @Test func belowIsNotABeginningOfText() {
    #expect(PathName("/a/b").isBelow(PathName("/a")))
    #expect(PathName("/a").isBelow(PathName("/a")))
    #expect(PathName("/a").isBelow(PathName("/")))
    #expect(!PathName("/ab").isBelow(PathName("/a")))
    #expect(!PathName("/").isBelow(PathName("/a")))
    // Equivalent for Unicode, two folders for the system.
    #expect(!PathName("/\u{E5}/x").isBelow(PathName("/a\u{30A}")))
    #expect(!PathName("/a/\u{301}x").isBelow(PathName("/b")))
    #expect(PathName("/a/\u{301}x").isBelow(PathName("/a")))
  }

  @Test func aLinkDoesNotLeadOut() throws {
    _ = mkdir(folder("root"), 0o700)
    _ = folder.write("root/a", "")
    _ = folder.write("secret", "")
    #expect(symlink("../secret", folder("root/link")) == 0)
    #expect(symlink("a", folder("root/inside")) == 0)
    let root = PathName(folder("root"))
    #expect(try root.joined("inside").resolved(below: root).lastComponent == "a")
    for name in ["link", "../secret", "../root/../secret", "..", "/etc/passwd"] {
      let path = root.joined(name)
      #expect(throws: FileError.outsideRoot(path: path.text)) { try path.resolved(below: root) }
    }
    #expect(throws: FileError.notFound(path: root.joined("no").text)) {
      try root.joined("no").resolved(below: root)
    }
    #expect(throws: FileError.invalidPath(path: root.joined("a\0").text)) {
      try root.joined("a\0").resolved(below: root)
    }
  }
}
