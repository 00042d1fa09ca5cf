import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarTestSupport
import AnsvarText
import Testing

/// What holds for every text, tried on all texts near two rich ones.
@Suite struct PropertyTests {
  private static let texts = [Hadeland.text, Samarbeid.text].map { Array($0.utf8) }

  /// Reads, formats and reads again; gives what is wrong.
  private func fault(in bytes: [UInt8]) -> String? {
    let source = SourceText(name: "m.ansvar", copying: bytes)
    let result = read(source)
    for diagnostic in result.diagnostics {
      guard diagnostic.range.start <= diagnostic.range.end, Int(diagnostic.range.end) <= bytes.count else {
        return "\(diagnostic.kind.id) lies outside the text"
      }
      guard result.model.sources.location(of: diagnostic.range) != nil else {
        return "\(diagnostic.kind.id) is nowhere"
      }
    }
    switch Formatter.format(source) {
    case .rejected(let faults):
      if faults.contains(where: { $0.kind.id == "format.unsound" }) { return "unsound" }
      return result.hasSyntaxFaults ? nil : "refused without a syntax fault"
    case .formatted(let once):
      if result.diagnostics.contains(where: { $0.kind.isSyntax && !$0.kind.id.hasPrefix("syntax.include") }) {
        return "formatted in spite of a syntax fault"
      }
      let copy = SourceText(name: "m.ansvar", copying: once)
      guard case .formatted(let twice) = Formatter.format(copy), twice == once else { return "not stable" }
      let again = read(copy)
      if again.diagnostics.map({ $0.message(.english) }) != result.diagnostics.map({ $0.message(.english) }) {
        return "other faults after formatting"
      }
      return ModelDump(again.model).text == ModelDump(result.model).text ? nil : "another model after formatting"
    }
  }

  private func read(_ source: SourceText) -> ReadResult {
    Reader.read(source) { _ throws(Reader.Unreadable) in
      throw Reader.Unreadable(reason: Phrase(nb: "nei", nn: "nei", en: "no"))
    }
  }

  @Test(arguments: 0..<8) func everyPrefix(_ part: Int) {
    for bytes in Self.texts {
      for length in stride(from: part, through: bytes.count, by: 8) {
        let fault = fault(in: Array(bytes.prefix(length)))
        #expect(fault == nil, "prefix of \(length) bytes")
      }
    }
  }

  @Test(arguments: Array("{}\",:.-/\\ \nAx1\t".utf8) + [0x00, 0x0D, 0x80, 0xC3, 0xE2, 0xFF, 0xA5, 0x7F, 0x20])
  func everyByteReplaced(_ byte: UInt8) {
    for var bytes in Self.texts {
      // Debug builds try some places for each byte, other ones for other bytes; release builds try all.
      for index in stride(from: Int(byte) % Self.step, to: bytes.count, by: Self.step) {
        let old = bytes[index]
        bytes[index] = byte
        let fault = fault(in: bytes)
        #expect(fault == nil, "byte \(index) is \(byte)")
        bytes[index] = old
      }
    }
  }

  #if DEBUG
    private static let step = 31
  #else
    private static let step = 1
  #endif

  private static let lines = texts.map { text in
    text.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  }
  private static let places = lines.indices.flatMap { text in lines[text].indices.map { [text, $0] } }

  @Test(arguments: places) func everyLineDeletedDoubledAndSwapped(_ place: [Int]) {
    var lines = Self.lines[place[0]]
    let index = place[1]
    let line = lines.remove(at: index)
    #expect(fault(in: Array(lines.joined(separator: [0x0A]))) == nil)
    lines.insert(contentsOf: [line, line], at: index)
    #expect(fault(in: Array(lines.joined(separator: [0x0A]))) == nil)
    lines.remove(at: index)
    if index + 1 < lines.count {
      lines.swapAt(index, index + 1)
      #expect(fault(in: Array(lines.joined(separator: [0x0A]))) == nil)
    }
  }

  @Test func theSameTextGivesTheSameModel() {
    for text in [Hadeland.text, Samarbeid.text] {
      #expect(ModelDump(readClean(text).model).text == ModelDump(readClean(text).model).text)
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>) func randomTexts(_ seed: UInt64) {
    #expect(fault(in: Array(RandomModel(seed: seed).text.utf8)) == nil)
  }
}
