import AnsvarDiagnostics
import Testing

@testable import AnsvarReports

@Suite struct SourceSnippetTests {
  /// The snippet of a line in which `«»` mark the part, as the line and the carets below it.
  private func snippet(_ marked: String, width: Int = 60) -> [String] {
    var line: [UInt8] = []
    var start = 0
    var end = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = line.count
      case "»": end = line.count
      default: line += Array(String(scalar).utf8)
      }
    }
    var sources = SourceMap()
    _ = sources.add(SourceText(name: "m", copying: line))
    let range = SourceRange(start: UInt32(start), end: UInt32(max(end, start)))
    let index = sources.lineIndex(ofFile: 0)
    let place = index.place(of: range)
    let text = String(decoding: index.bytes(ofLineAt: place), as: UTF8.self)
    let snippet = SourceSnippet(text, place, width: width, text: sources.text(of: range))
    let carets = String(repeating: " ", count: snippet.indent) + String(repeating: "^", count: snippet.covered)
    return [snippet.line, carets]
  }

  @Test(arguments: [
    ("role «enhetsleder» x", ["role enhetsleder x", "     ^^^^^^^^^^^"]),
    ("\t«a» b", ["    a b", "    ^"]),
    ("ab\t«c»", ["ab  c", "    ^"]),
    ("blåbær «ø»", ["blåbær ø", "       ^"]),
    ("a\u{30A}a\u{30A} «x»", ["a\u{30A}a\u{30A} x", "   ^"]),
    ("«😀» y", ["😀 y", "^^"]),
    ("👨‍👩‍👧 «y»", ["👨‍👩‍👧 y", "   ^"]),
    ("漢字 «字»", ["漢字 字", "     ^^"]),
    ("\u{1B}[2J «x»", ["␛[2J x", "     ^"]),
    ("a\u{202E} «x»", ["a<U+202E> x", "          ^"]),
    ("end«»", ["end", "   ^"]),
    ("", ["", "^"]),
  ])
  func caretsStandUnderThePart(_ marked: String, _ expected: [String]) {
    #expect(snippet(marked) == expected)
  }

  @Test func longLinesAreCutAroundThePart() {
    let left = String(repeating: "l", count: 200)
    let right = String(repeating: "r", count: 200)
    let lines = snippet(left + "«here»" + right, width: 40)
    #expect(lines[0].hasPrefix("…l"))
    #expect(lines[0].hasSuffix("r…"))
    #expect(DisplayWidth.of(lines[0]) == 40)
    let caret = lines[1].prefix { $0 == " " }.count
    #expect(Array(lines[0])[caret..<(caret + 4)] == ["h", "e", "r", "e"])
    #expect(lines[1].filter { $0 == "^" }.count == 4)
  }

  @Test func aLongPartIsCutToo() {
    let lines = snippet("x «" + String(repeating: "p", count: 300) + "»", width: 30)
    #expect(DisplayWidth.of(lines[0]) <= 30)
    #expect(DisplayWidth.of(lines[1]) <= 30)
  }

  @Test func theEndOfALongLineIsShownWhole() {
    let lines = snippet(String(repeating: "l", count: 200) + "«end»", width: 30)
    #expect(lines[0].hasSuffix("lend"))
    #expect(lines[0].hasPrefix("…l"))
    #expect(DisplayWidth.of(lines[0]) <= 30)
  }

  @Test func aPartBeyondTheKeptLineIsShownByItself() {
    let lines = snippet(String(repeating: "l", count: 5000) + "«beyond» and more")
    #expect(lines == ["…beyond…", " ^^^^^^"])
  }

  @Test func everyPartOfEveryWidthFits() {
    let line = Array("\tå漢😀 e\u{301}\u{1B}[x👨‍👩‍👧 \u{202E}ord og flere ord".unicodeScalars)
    for width in [0, 16, 20, 31, 80] {
      for start in 0...line.count {
        for end in start...line.count {
          var marked = String.UnicodeScalarView()
          for (index, scalar) in line.enumerated() {
            if index == start { marked.append("«") }
            if index == end { marked.append("»") }
            marked.append(scalar)
          }
          let lines = snippet(String(marked), width: width)
          #expect(DisplayWidth.of(lines[0]) <= max(width, 16))
          #expect(lines[1].contains("^"))
        }
      }
    }
  }
}
