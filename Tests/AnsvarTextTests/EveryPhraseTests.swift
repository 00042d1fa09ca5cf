import Foundation
import Testing

/// Reads the sources themselves, so that a phrase in any corner of the program is found, used by a test or not.
@Suite("every phrase of the program")
struct EveryPhraseTests {
  /// A phrase as the source writes it.
  struct Written: Sendable, CustomTestStringConvertible {
    var file: String
    var texts: [String]
    var testDescription: String { file + ": " + (texts.first ?? "") }
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// All phrases that are written with three literals, long ones put together with `+` included.
  static let phrases: [Written] = {
    let literal = #"((?:"(?:[^"\\]|\\.)*"(?:\s*\+\s*)?)+)"#
    guard
      let pattern = try? NSRegularExpression(
        pattern: #"Phrase\(\s*nb:\s*"# + literal + #",\s*nn:\s*"# + literal + #",\s*en:\s*"# + literal)
    else { return [] }
    var result: [Written] = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.allObjects ?? []
    for case let file as URL in files where file.pathExtension == "swift" {
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      for match in pattern.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
        let texts = (1...3).compactMap { Range(match.range(at: $0), in: text).map { String(text[$0]) } }
        result.append(Written(file: file.lastPathComponent, texts: texts))
      }
    }
    return result
  }()

  private func places(_ text: String) -> [String] {
    text.matches(of: /\{([a-z]+)\}/).map { String($0.1) }.sorted()
  }

  @Test("is found here")
  func areFound() { #expect(Self.phrases.count > 400) }

  @Test("has a text in every language, or in none")
  func isComplete() {
    for phrase in Self.phrases {
      let empty = phrase.texts.filter { $0 == "\"\"" }.count
      #expect(phrase.texts.count == 3 && (empty == 0 || empty == 3), "\(phrase.testDescription)")
    }
  }

  @Test("has the same places in every language")
  func hasTheSamePlaces() {
    for phrase in Self.phrases {
      #expect(Set(phrase.texts.map { places($0) }).count == 1, "\(phrase.texts)")
    }
  }

  @Test("keeps the forms of Norwegian apart")
  func formsAreNotMixed() {
    // Words that only one of the two forms has.
    let bokmål = /\b(ikke|hvem|hvor|hvilken|hvordan|noe|jeg|dere|rollen|navnet på en fil|oppgaver)\b/
    let nynorsk = /\b(ikkje|kven|kvar|korleis|noko|eg|dykk|rolla|oppgåver|verksemd)\b/
    for phrase in Self.phrases {
      #expect(!phrase.texts[0].contains(nynorsk), "\(phrase.texts[0])")
      #expect(!phrase.texts[1].contains(bokmål), "\(phrase.texts[1])")
    }
  }
}
