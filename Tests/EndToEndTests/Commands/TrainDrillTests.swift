import Foundation
import Testing

/// The drill as somebody runs it, and the files that the same questions are written to.
@Suite("ansvar train")
struct TrainDrillTests {
  /// The letters of the right answers, as the file in the format GIFT has them.
  private func answers(_ place: Workplace, _ arguments: String...) throws -> [String] {
    let run = try place.ansvar.run(["train", "hadeland.ansvar", "-o", "q.gift"] + arguments)
    #expect(run.status == 0, "\(run.messages)")
    var answers: [String] = []
    var index = 0
    for line in (place.text("q.gift") ?? "").split(separator: "\n") {
      if line.hasPrefix("::") { index = 0 }
      if line.hasPrefix("  =") { answers.append(["a", "b", "c", "d"][index]) }
      if line.hasPrefix("  =") || line.hasPrefix("  ~") { index += 1 }
    }
    return answers
  }

  @Test func whoeverAnswersAllRightIsDoneAfterOneRound() throws {
    let place = try Workplace(models: true)
    let answers = try answers(place)
    #expect(answers.count == 12)
    let run = try place.ansvar("train", "hadeland.ansvar", input: answers.joined(separator: "\n") + "\n")
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(run.output.contains("12 av 12 riktige på første forsøk") && run.output.contains("Ikke noe å repetere."))
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func whatIsMissedComesBackAndIsRepeatedAtTheEnd() throws {
    let place = try Workplace(models: true)
    let answers = try answers(place, "--count", "5")
    let wrong = answers[0] == "a" ? "b" : "a"
    let typed = [wrong, answers[1].uppercased(), " " + answers[2], answers[3], answers[0], answers[4]]
    let run = try place.ansvar(
      "train", "hadeland.ansvar", "--count", "5", input: typed.joined(separator: "\r\n") + "\r\n")
    #expect(run.output.contains("Spørsmål 1 av 5, en gang til"))
    #expect(run.output.contains("4 av 5 riktige") && run.output.contains("Repeter dette:"))
    #expect(run.output.contains("hadeland.ansvar, linje ") || run.output.contains("groth.ansvar, linje "))
  }

  @Test func theEndOfTheInputAndQEndTheDrill() throws {
    let place = try Workplace(models: true)
    for input in ["", "q\n", "x\n\n9\nq\n"] {
      let run = try place.ansvar("train", "hadeland.ansvar", "--language", "en", input: input)
      #expect(run.status == 0)
      #expect(run.output.contains("No question was answered."))
    }
  }

  @Test func modelSeedAndLanguageGiveTheSameBytes() throws {
    let place = try Workplace(models: true)
    for file in ["q.xml", "q.gift", "q.tsv", "q.html", "q.md"] {
      func make(_ seed: String) throws -> String {
        let run = try place.ansvar("train", "hadeland.ansvar", "-o", file, "--seed", seed, "--language", "nn")
        #expect(run.status == 0, "\(run.messages)")
        return try #require(place.text(file))
      }
      let first = try make("3")
      #expect(try make("3") == first)
      #expect(try make("4") != first)
    }
  }

  @Test func whatCannotBeDoneIsTold() throws {
    let place = try Workplace(models: true)
    let kind = try place.ansvar("train", "hadeland.ansvar", "--kinds", "who-accountible")
    #expect(kind.status == 2 && kind.messages.contains("mente du `who-accountable`?"))
    let ending = try place.ansvar("train", "hadeland.ansvar", "-o", "q.docx")
    #expect(ending.status == 2 && ending.messages.contains("`.gift`"))
    let input = try place.ansvar("train", "-", input: try #require(place.text("groth.ansvar")))
    #expect(input.status == 2 && input.messages.contains("standard inn"))
    try place.write("tom.ansvar", "model tom \"Tom\"\n")
    let library = try place.ansvar("train", "tom.ansvar")
    #expect(library.status == 2 && library.messages.contains("modellen gir ikke svar"), "\(library.messages)")
  }

  @Test(arguments: [999, 1000, 1001]) func thereIsAMostOfQuestions(_ count: Int) throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar(
      "train", "groth.ansvar", "--kinds", "which-camp", "-o", "q.tsv", "--count", String(count))
    #expect(run.messages.contains("høyst 1000 spørsmål, ikke `1001`") == (count > 1000))
    if count > 1000 { #expect(run.status == 2 && place.text("q.tsv") == nil) }
  }

  @Test func onlyTheKindsThatAreAskedForAreAsked() throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar(
      "train", "hadeland.ansvar", "--kinds", "verdict,which-camp", "-o", "q.gift", "--count", "10")
    #expect(run.status == 0)
    let ids = (place.text("q.gift") ?? "").split(separator: "\n").filter {
      $0.hasPrefix("// w") || $0.hasPrefix("// v")
    }
    #expect(ids.count == 10)
    #expect(ids.allSatisfy { $0.hasPrefix("// verdict:") || $0.hasPrefix("// which-camp:") })
  }
}
