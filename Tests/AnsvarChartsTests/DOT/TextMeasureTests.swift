import Foundation
import Testing

@testable import AnsvarCharts

/// Widths and lines.
@Suite struct TextMeasureTests {
  @Test func widths() {
    #expect(TextMeasure.width(of: "", size: 10) == 0)
    #expect(TextMeasure.width(of: "AV", size: 10) == 13.34)
    #expect(TextMeasure.width(of: "i", size: 10, bold: true) == 2.78)
    #expect(TextMeasure.width(of: "å", size: 10) == TextMeasure.width(of: "a", size: 10))
    #expect(TextMeasure.width(of: "a\u{30a}", size: 10) == TextMeasure.width(of: "a", size: 10))
    #expect(TextMeasure.width(of: "a\u{ad}b", size: 10) == TextMeasure.width(of: "ab", size: 10))
    #expect(TextMeasure.width(of: "漢", size: 10) == 10)
    for symbol in ["■", "●", "◐", "○", "·", "–", "—", "…", "ø", "ŋ", "€", "⇔", "→", "◧", "□"] {
      #expect(TextMeasure.width(of: symbol, size: 1) < 1.1)
      #expect(TextMeasure.width(of: symbol, size: 1) > 0.1)
    }
  }

  @Test func rangesAreInOrder() {
    var start = 0
    var last: UInt32 = 0
    for range in FontWidths.ranges {
      #expect(range.first > last && range.last >= range.first && range.start == start)
      start += Int(range.last - range.first) + 1
      last = range.last
    }
    #expect(FontWidths.regular.count == start && FontWidths.bold.count == start)
  }

  /// What `dot` reserves for a text in the same font is what we measure.
  @Test(.enabled(if: Dot.isInstalled), arguments: [false, true])
  func agreesWithDot(bold: Bool) throws {
    let text = "Virksomhetsleder for informasjonssikkerhet, personvern og beredskap – Å Ø Æ (2024)"
    let face = bold ? "Liberation Sans Bold" : "Liberation Sans"
    let source = "graph { a [shape=plain fontsize=10 fontname=\"\(face)\" label=\"\(text)\"] }"
    let plain = String(decoding: try Dot.run([UInt8](source.utf8), format: "plain").output, as: UTF8.self)
    let fields = plain.split(separator: "\n").first { $0.hasPrefix("node") }?.split(separator: " ") ?? []
    let points = try #require(fields.count > 4 ? Double(fields[4]) : nil) * 72
    let measured = TextMeasure.width(of: text, size: 10, bold: bold)
    #expect(abs(points - measured) < measured * 0.04, "dot \(points), measured \(measured)")
  }

  @Test func breaksAtSpacesHyphensAndSlashes() {
    func wrap(_ text: String, _ letters: Double) -> [String] {
      TextMeasure.wrap(text, width: letters * 5.57, size: 10)
    }
    #expect(wrap("aaaa bbbb", 5) == ["aaaa", "bbbb"])
    #expect(wrap("aaaa bbbb", 40) == ["aaaa bbbb"])
    #expect(wrap("  aaaa   bbbb  ", 6) == ["aaaa", "bbbb"])
    #expect(wrap("aaaa-bbbb", 6) == ["aaaa-", "bbbb"])
    #expect(wrap("aaaa/bbbb", 6) == ["aaaa/", "bbbb"])
    #expect(wrap("aaaa\u{ad}bbbb", 6) == ["aaaa-", "bbbb"])
    #expect(wrap("aaaa\u{ad}bbbb", 40) == ["aaaabbbb"])
    #expect(wrap("a\nb\r\n\r\nc", 40) == ["a", "b", "", "c"])
    #expect(wrap("aaaa\u{a0}b ccc", 6.5) == ["aaaa\u{a0}b", "ccc"])
    #expect(wrap("", 5) == [""])
    #expect(wrap("abc", 0) == ["a", "b", "c"])
    #expect(wrap("a\u{30a}a\u{30a}", 1) == ["a\u{30a}", "a\u{30a}"])
    #expect(wrap("1234567890", 5) == ["12345", "67890"])
  }

  @Test(
    arguments: [
      ("virksomhetsleder", ["virksomhets-", "leder"]), ("informasjonssikkerhet", ["informasjons-", "sikkerhet"]),
      ("beredskapsplanlegging", ["beredskaps-", "planlegging"]), ("arbeidstakerrepresentant", nil),
    ] as [(String, [String]?)])
  func breaksCompoundsAtTheirJoint(word: String, wanted: [String]?) {
    let lines = TextMeasure.wrap(word, width: 66, size: 10)
    if let wanted { #expect(lines == wanted) }
    #expect(lines.map { $0.hasSuffix("-") ? String($0.dropLast()) : $0 }.joined() == word)
  }

  static let texts = [
    "Sikre at virksomheten har oversikt over behandlinger av personopplysninger/helseopplysninger, og at databehandler-"
      + "avtaler er inngått", "Menneskerettighetsorganisasjonssekretæren", "a b c d e f g", "--- / // -5 – —", "漢字漢字漢字",
    "e\u{301}e\u{301}e\u{301}\u{301}e", "x\u{ad}\u{ad}y\u{ad}", "\u{301}\u{301}", "👩‍👧👩‍👧👩‍👧", "1 234 567,89 kroner/år",
    "tab\tand\u{a0}fast", "ÆØÅ" + String(repeating: "ærøskjøbing", count: 20),
  ]

  @Test(arguments: texts)
  func linesFitAndLoseNothing(text: String) {
    func bare(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { !" \t-\u{ad}".unicodeScalars.contains($0) }
    }
    for width in stride(from: 0.0, through: 200, by: 7) {
      for bold in [false, true] {
        let lines = TextMeasure.wrap(text, width: width, size: 9, bold: bold)
        for line in lines where TextMeasure.width(of: line, size: 9, bold: bold) > width {
          let wide = line.unicodeScalars.filter { !TextMeasure.isMark($0) }
          #expect(wide.count <= 1 || line.count == 1, "\(line.debugDescription) at \(width)")
        }
        #expect(lines.flatMap(bare) == bare(text), "\(lines) at \(width)")
        #expect(!lines.contains { $0.hasPrefix(" ") || $0.hasSuffix(" ") })
      }
    }
  }

  /// Work that grew with the square of the length would take hours here.
  @Test(.timeLimit(.minutes(30))) func longTextsAreLinear() {
    let count = 50_000
    let lines = TextMeasure.wrap(
      String(repeating: "ordetsomer-langt og kort", count: count), width: 60, size: 10)
    #expect(lines.count >= count)
    #expect(TextMeasure.wrap(String(repeating: "\u{301}", count: 100_000), width: 60, size: 10).count == 1)
  }
}
