import AnsvarReports
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("æøå", 3), ("a\u{30A}", 1), ("áčđŋšŧž", 7), ("漢字", 4), ("한글", 4), ("ﾊﾝ", 2), ("😀", 2),
    ("👩🏽", 2), ("👨‍👩‍👧", 2), ("🇳🇴", 2), ("❤️", 2), ("❤", 1), ("⌚", 2), ("x😀y", 4), ("▲1", 2), ("–", 1),
  ])
  func columns(of text: String, are width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func cutsToColumnsAndNotToLetters() {
    #expect(DisplayWidth.cut("abcdef", to: 6) == "abcdef")
    #expect(DisplayWidth.cut("abcdefg", to: 6) == "abcde…")
    #expect(DisplayWidth.cut("漢字漢字", to: 6) == "漢字…")
    #expect(DisplayWidth.padded("å", to: 3) == "å  ")
  }

  @Test func hiddenSignsBecomeVisible() {
    #expect(VisibleText.line("a\u{1B}[31mb") == "a␛[31mb")
    #expect(VisibleText.line("a\tb\nc\r\u{7F}") == "a b␊c␍␡")
    #expect(VisibleText.line("a\u{202E}b\u{9B}c\u{2028}d") == "a<U+202E>b<U+009B>c<U+2028>d")
    #expect(VisibleText.line("blå 👨‍👩‍👧") == "blå 👨‍👩‍👧")
  }
}
