import Foundation
import Testing

/// The table of limits names tests that are there.
@Suite struct LimitDocumentationTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// By the name of a suite, the text of the files that are called so.
  private static let suites: [String: String] = {
    var suites: [String: String] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: tests.path)) ?? [] where path.hasSuffix(".swift")
    {
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      guard name.hasSuffix("Tests") else { continue }
      suites[name, default: ""] += (try? String(contentsOf: tests.appendingPathComponent(path), encoding: .utf8)) ?? ""
    }
    return suites
  }()

  /// What stands between backticks and names a test.
  private static let named: [String] = {
    let file = tests.appendingPathComponent("../Sources/AnsvarLanguage/AnsvarLanguage.docc/Limits.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    return pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) }.filter { $0.contains("Tests") }
  }()

  @Test func everyTestIsThere() {
    #expect(Self.named.count > 50)
    for name in Self.named {
      let parts = name.split(separator: ".").map { String($0) }
      let isThere = parts.count == 2 && Self.suites[parts[0]]?.contains("func \(parts[1])(") == true
      #expect(isThere, "\(name)")
    }
  }
}
