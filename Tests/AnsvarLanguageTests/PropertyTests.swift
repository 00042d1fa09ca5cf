import AnsvarModel
import AnsvarTestSupport
import Testing

/// What holds for every text, tried on all texts near two rich ones.
///
/// `MutationTests` tries those near every model of the repository.
@Suite struct PropertyTests {
  private static let texts = [Hadeland.text, Samarbeid.text].map { Array($0.utf8) }

  @Test(arguments: 0..<8) func everyPrefix(_ part: Int) {
    for bytes in Self.texts {
      for length in stride(from: part, through: bytes.count, by: 8) {
        let fault = TextProperty.fault(in: Array(bytes.prefix(length)))
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
        let fault = TextProperty.fault(in: bytes)
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
    #expect(TextProperty.fault(in: Array(lines.joined(separator: [0x0A]))) == nil)
    lines.insert(contentsOf: [line, line], at: index)
    #expect(TextProperty.fault(in: Array(lines.joined(separator: [0x0A]))) == nil)
    lines.remove(at: index)
    if index + 1 < lines.count {
      lines.swapAt(index, index + 1)
      #expect(TextProperty.fault(in: Array(lines.joined(separator: [0x0A]))) == nil)
    }
  }

  /// Texts that a slip was found in.
  @Test(arguments: [
    "role a {\n    mandate from 2028-01-01 until 2021-12-31\n}\n"
  ]) func whatHasGoneWrongBefore(_ text: String) {
    #expect(TextProperty.fault(in: Array(text.utf8)) == nil)
  }

  @Test func theSameTextGivesTheSameModel() {
    for text in [Hadeland.text, Samarbeid.text] {
      #expect(ModelDump(readClean(text).model).text == ModelDump(readClean(text).model).text)
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>) func randomTexts(_ seed: UInt64) {
    #expect(TextProperty.fault(in: Array(RandomModel(seed: seed).text.utf8)) == nil)
  }
}
