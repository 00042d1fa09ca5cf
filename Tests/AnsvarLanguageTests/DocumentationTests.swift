import AnsvarLanguage
import Foundation
import Testing

@Suite struct DocumentationTests {
  /// An example in the documentation of the language.
  struct Example: CustomTestStringConvertible {
    let file: String
    let line: Int
    let text: String
    var testDescription: String { "\(file):\(line)" }
  }

  static let examples: [Example] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/AnsvarLanguage/AnsvarLanguage.docc").standardized
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.flatMap(examples)
  }()

  private static func examples(in file: URL) -> [Example] {
    var result: [Example] = []
    var open: (line: Int, text: String)?
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      if line == "```ansvar" {
        open = (number + 1, "")
      } else if line == "```", let example = open {
        result.append(Example(file: file.lastPathComponent, line: example.line, text: example.text))
        open = nil
      } else if open != nil {
        open?.text += line + "\n"
      }
    }
    return result
  }

  @Test func thereAreExamples() {
    #expect(Self.examples.count >= 20)
  }

  @Test(arguments: examples) func anExampleIsAModelInItsLayout(_ example: Example) {
    let result = Reader.read(text: example.text)
    let faults = result.diagnostics.filter { $0.kind.id != "syntax.include-unreadable" }
    #expect(faults.map { $0.message(.english) } == [])
    #expect(formatted(example.text) == example.text)
  }
}
