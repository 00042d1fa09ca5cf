import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct ExecutableSearchTests {
  private let folder = TemporaryFolder()

  @Test func takesTheFirstThatCanBeRun() {
    for name in ["one", "two", "three"] { _ = mkdir(folder(name), 0o700) }
    _ = folder.write("one/tool", "not executable")
    _ = mkdir(folder("two/tool"), 0o700)
    _ = folder.script("three/tool", "")
    let path = ["one", "two", "three"].map { folder($0) }.joined(separator: ":")
    #expect(ExecutableSearch.find("tool", environment: Environment(["PATH": path])) == folder("three/tool"))
  }

  @Test func passesOverRelativeFolders() {
    let environment = Environment(["PATH": ":.:bin:../bin"])
    #expect(ExecutableSearch.find("sh", environment: environment, wellKnown: []) == nil)
    #expect(ExecutableSearch.find("sh", environment: environment) != nil)
    #expect(ExecutableSearch.find("sh", environment: Environment([:])) != nil)
  }

  @Test func takesOnlyNames() {
    for name in ["", "/bin/sh", "../bin/sh", "sh\0x"] {
      #expect(ExecutableSearch.find(name) == nil)
    }
  }
}
