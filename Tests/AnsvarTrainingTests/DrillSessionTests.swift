import AnsvarText
import AnsvarTraining
import Testing

@Suite struct DrillSessionTests {
  private static func session(_ count: Int) -> DrillSession {
    DrillSession(
      (0..<count).map {
        Question(
          id: "q\($0)", kind: "k", title: "Hvem?", prompt: "Spørsmål \($0)?", choices: ["ja", "nei", "kanskje"],
          answer: 1,
          explanation: "Fordi.", evidence: Evidence(place: "m.ansvar, linje \($0)", row: "", source: ""))
      })
  }

  @Test func allRightEndsAfterOneRound() {
    var session = Self.session(5)
    while session.current != nil { _ = session.answer(1) }
    #expect(session.rightAtFirst == 5 && session.asked == 5 && session.missed.isEmpty)
  }

  @Test func aMissedQuestionComesBackAfterThreeOthers() {
    var session = Self.session(6)
    var order: [Int] = []
    while let number = session.current {
      order.append(number)
      let isMiss = number == 1 && !session.isRepeat
      _ = session.answer(isMiss ? 0 : 1)
    }
    #expect(order == [0, 1, 2, 3, 4, 1, 5])
    #expect(session.rightAtFirst == 5 && session.missed == [1])
  }

  @Test func whatIsMissedAtTheEndComesBackToo() {
    var session = Self.session(2)
    _ = session.answer(1)
    _ = session.answer(0)
    #expect(session.current == 1 && session.isRepeat)
    let answers = [session.answer(2), session.answer(1)]
    #expect(answers == [false, true])
    #expect(session.current == nil && session.misses == [0, 2])
  }

  @Test func endingEarlyTellsWhatWasAsked() {
    var session = Self.session(4)
    _ = session.answer(0)
    let text = DrillText(language: .bokmål).result(session)
    #expect(text.contains("0 av 1 riktige") && text.contains("Spørsmål 0?") && !text.contains("Spørsmål 1?"))
    #expect(DrillText(language: .english).result(Self.session(3)).contains("No question was answered."))
  }

  @Test func aScreenFitsATerminal() {
    let text = DrillText(language: .nynorsk, width: 200)
    let lines = text.question(Self.session(1)).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 20 && lines.allSatisfy { $0.count <= 80 })
  }
}
