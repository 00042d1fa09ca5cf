import AnsvarDiagnostics
import Testing

/// Lines are found eight bytes at a time where none ends; every place has to come out as if counted one by one.
@Suite("an index of lines")
struct LineIndexTests {
  /// The line and the column of every byte, counted one by one.
  private func counted(_ bytes: [UInt8]) -> [[Int]] {
    var places: [[Int]] = []
    var line = 1
    var column = 0
    for (index, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { column += 1 }
      places.append([line, max(column, 1)])
      let isReturn = byte == UInt8(ascii: "\r")
      let endsLine = isReturn && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
      if byte == UInt8(ascii: "\n") || endsLine {
        line += 1
        column = 0
      }
    }
    return places
  }

  @Test(
    "gives every place of a text",
    arguments: ["a", "blåbær", "«én» – to …\t", "漢字 😀", "\u{1}\u{B}\u{E}", ""], ["\n", "\r\n", "\r", "\n\n\r\r\n", "x"])
  func places(_ words: String, _ end: String) throws {
    var text = ""
    for number in 0..<40 { text += String(repeating: "-", count: number % 9) + words + end }
    let bytes = Array(text.utf8)
    var map = SourceMap()
    _ = map.add(SourceText(name: "m", text: text))
    let index = map.lineIndex(ofFile: 0)
    let expected = counted(bytes)
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      let found = index.location(of: SourceRange(start: UInt32(offset), end: UInt32(offset + 1)))
      #expect(found.line == expected[offset][0], "\(offset) in \(text.debugDescription)")
      if !isLineEnd { #expect(found.column == expected[offset][1], "\(offset) in \(text.debugDescription)") }
    }
  }
}
