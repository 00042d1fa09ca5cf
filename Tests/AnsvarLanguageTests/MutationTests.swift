import Foundation
import Testing

/// Every text that is one slip away from a model: never a crash, never a hang, every fault inside the file.
///
/// Ordinarily a sample. All of it is tried by
///
///     ANSVAR_EXHAUSTIVE=1 swift test -Xswiftc -O --scratch-path /tmp/optimised --filter MutationTests
///
/// which takes every prefix of, and every byte replaced by every other in, each text of up to `small` bytes, and each
/// line left out, doubled and swapped with the next, and the text cut after it, in every model.
@Suite struct MutationTests {
  /// A text to begin with.
  struct Text: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  private static let isExhaustive = ProcessInfo.processInfo.environment["ANSVAR_EXHAUSTIVE"] != nil
  private static let small = 8192
  /// Each part tries its share, so that all processors have something to do.
  private static let parts = isExhaustive ? 0..<8 : 0..<1

  private static let models: [Text] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Models")
      .standardized
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".ansvar") }.sorted().map { name in
      Text(name: name, bytes: Array(FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data()))
    }
  }()

  /// The smaller models, those of the tests and those of the documentation.
  private static let texts: [Text] =
    [
      Text(name: "Hadeland", bytes: Array(Hadeland.text.utf8)),
      Text(name: "Samarbeid", bytes: Array(Samarbeid.text.utf8)),
    ] + DocumentationTests.examples.map { Text(name: $0.testDescription, bytes: Array($0.text.utf8)) }
    + models.filter { $0.bytes.count <= small }

  /// Of so many, every one, or a few spread over all.
  private func chosen(_ count: Int, sample: Int, part: Int) -> StrideTo<Int> {
    if Self.isExhaustive { return stride(from: part, to: count, by: Self.parts.count) }
    let step = max(count / sample, 1)
    return stride(from: step / 2, to: count, by: step)
  }

  private func check(_ bytes: [UInt8], _ what: @autoclosure () -> String) {
    if let fault = TextProperty.fault(in: bytes) { Issue.record("\(what()): \(fault)") }
  }

  @Test func thereAreModels() {
    #expect(Self.models.count >= 10)
    #expect(Self.texts.allSatisfy { !$0.bytes.isEmpty })
  }

  @Test(arguments: texts.indices, parts) func everyPrefix(_ number: Int, _ part: Int) {
    let text = Self.texts[number]
    for length in chosen(text.bytes.count, sample: 2, part: part) {
      check(Array(text.bytes.prefix(length)), "\(text.name): \(length) bytes")
    }
  }

  @Test(arguments: texts.indices, parts) func everyByteReplaced(_ number: Int, _ part: Int) {
    let text = Self.texts[number]
    var bytes = text.bytes
    for index in chosen(bytes.count, sample: 2, part: part) {
      let old = bytes[index]
      let sample = UInt8(truncatingIfNeeded: index &* 37 &+ 11)
      for value in Self.isExhaustive ? 0...255 : sample...sample where value != old {
        bytes[index] = value
        check(bytes, "\(text.name): byte \(index) is \(value)")
      }
      bytes[index] = old
    }
  }

  @Test(arguments: models.indices, parts) func everyLine(_ number: Int, _ part: Int) {
    let text = Self.models[number]
    let lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    func check(_ lines: [ArraySlice<UInt8>], _ index: Int, _ what: String) {
      self.check(Array(lines.joined(separator: [0x0A])), "\(text.name): line \(index + 1) \(what)")
    }
    for index in chosen(lines.count, sample: 1, part: part) {
      var changed = lines
      let line = changed.remove(at: index)
      check(changed, index, "left out")
      changed.insert(contentsOf: [line, line], at: index)
      check(changed, index, "doubled")
      check(Array(lines[...index]), index, "is the last")
      guard index + 1 < lines.count else { continue }
      changed = lines
      changed.swapAt(index, index + 1)
      check(changed, index, "swapped with the next")
    }
  }
}
