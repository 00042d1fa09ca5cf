import AnsvarTestSupport
import AnsvarText
import Foundation
import Testing

@testable import AnsvarTraining

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct FormatTests {
  /// A question in which every character means something in some format.
  private static let hostile = Question(
    id: "k:a/b", kind: "k", title: "Til/fra?",
    prompt: "[html]<b>~=#{}:\\ \"x\" & 'y'\t\u{1B}[31m\u{202E}?", choices: ["=ja", "~nei%50%", "<script>", "{x}"],
    answer: 2, explanation: "]]> & ####", evidence: Evidence(place: "m.ansvar, linje 1", row: "", source: "=SUM(1)"))

  @Test func moodleGetsOneRightAnswerAndTheTextAsItIs() throws {
    let bytes = MoodleXML.bytes([Self.hostile, Self.hostile], title: "A/B <c>", language: .english)
    let document = try XMLDocument(data: Data(bytes))
    let questions = try document.nodes(forXPath: "/quiz/question[@type='multichoice']")
    #expect(questions.count == 2)
    let fractions = try questions[0].nodes(forXPath: "answer/@fraction").compactMap { $0.stringValue }
    #expect(fractions == ["0", "0", "100", "0"])
    let answers = try questions[0].nodes(forXPath: "answer/text").compactMap { $0.stringValue }
    #expect(answers == ["<p>=ja</p>", "<p>~nei%50%</p>", "<p>&lt;script&gt;</p>", "<p>{x}</p>"])
    let category = try document.nodes(forXPath: "/quiz/question/category/text")[0].stringValue
    #expect(category == "$course$/top/A//B <c>/Til//fra?")
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\u{1B}"))
  }

  @Test func giftKeepsItsOwnSignsApart() {
    let text = GIFT.text([Self.hostile], title: "T", language: .bokmål)
    let lines = text.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("  =") } == ["  =<script>"])
    #expect(lines.filter { $0.hasPrefix("  ~") } == ["  ~\\=ja", "  ~\\~nei%50%", "  ~\\{x\\}"])
    #expect(text.contains("[plain] [html]<b>\\~\\=\\#\\{\\}\\:\\\\ "))
    #expect(text.contains("  ####]]> & \\#\\#\\#\\# · "))
  }

  @Test func ankiHasACardOnEachLine() {
    let text = AnkiCards.text([Self.hostile, Self.hostile], title: "A::B\tC", language: .bokmål)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 7 && lines[4] == "#deck:A––B C")
    for line in lines.suffix(2) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(cells.count == 4)
      #expect(cells[1].contains("&lt;script&gt;") && !cells[1].contains("<script>"))
    }
  }

  @Test func theFrontOfACardDoesNotTellTheAnswer() {
    let cards = QuestionCards.cards([Self.hostile], .nynorsk)
    #expect(cards[0].front.count == 5 && cards[0].back[0] == "c) <script>")
  }
}
