import AnsvarReports
import AnsvarText

/// What a drill says in a terminal, one screen at a time: plain words that need no colour.
public struct DrillText: Sendable {
  private let language: Language
  private let width: Int
  private let style: TextStyle

  /// No line is longer than a person reads with ease, in columns.
  private static let widest = 80

  public init(language: Language, width: Int = 80, style: TextStyle = .plain) {
    self.language = language
    self.width = min(max(width, 30), Self.widest)
    self.style = style
  }

  /// What stands before the first question.
  public func opening(_ model: String, _ count: Int) -> String {
    var text = style.heading(Self.title(language, [Place("model", model)])) + "\n"
    text += lines(Self.rules(language, [Place("count", Self.questions(count, language))]), indent: 0)
    return text + "\n"
  }

  /// A question with its choices, and what to type.
  public func question(_ session: DrillSession) -> String {
    guard let number = session.current else { return "" }
    let question = session.questions[number]
    let place = [Place("number", number + 1), Place("count", session.questions.count), Place("kind", question.title)]
    var text = style.heading(VisibleText.line((session.isRepeat ? Self.again : Self.heading)(language, place))) + "\n\n"
    text += lines(question.prompt, indent: 0) + "\n"
    for (index, choice) in question.choices.enumerated() {
      let wrapped = TextWrap.lines(choice, width: width, indent: 5)
      for (row, line) in wrapped.enumerated() {
        text += row == 0 ? "  " + Question.letter(index) + "  " + String(line.dropFirst(5)) + "\n" : line + "\n"
      }
    }
    return text + "\n"
  }

  /// What to type, without a line end.
  public func ask(_ question: Question) -> String {
    Self.ask(language, [Place("last", Question.letter(question.choices.count - 1))])
  }

  /// What is said to something that is no answer.
  public func notUnderstood(_ question: Question) -> String {
    Self.notUnderstood(language, [Place("last", Question.letter(question.choices.count - 1))]) + "\n"
  }

  /// Whether it was right, why, and where that stands.
  public func feedback(_ question: Question, isRight: Bool) -> String {
    let right = [Place("letter", Question.letter(question.answer)), Place("choice", question.choices[question.answer])]
    var text = "\n" + style.heading(isRight ? Self.right[language] : Self.wrong[language])
    text += "\n"
    if !isRight { text += lines(Self.solution(language, right), indent: 2) }
    text += lines(question.explanation, indent: 2)
    for (label, content) in question.evidence.facts(language) { text += lines(label + ": " + content, indent: 2) }
    return text + "\n"
  }

  /// How it went, and what to repeat.
  public func result(_ session: DrillSession) -> String {
    if session.asked == 0 { return "\n" + Self.nothing[language] + "\n" }
    let places = [Place("right", session.rightAtFirst), Place("asked", session.asked)]
    var text = "\n" + style.heading(Self.score(language, places)) + "\n"
    let missed = session.missed
    if missed.isEmpty { return text + lines(Self.all[language], indent: 0) }
    text += lines(Self.repeating[language], indent: 0)
    for number in missed {
      let question = session.questions[number]
      text += "\n" + lines("• " + question.prompt, indent: 2)
      text += lines(question.choices[question.answer] + ". " + question.explanation, indent: 4)
      if !question.evidence.place.utf8.isEmpty { text += lines(question.evidence.place, indent: 4) }
    }
    return text
  }

  /// What is asked for before the screen is cleared for the next question.
  public var next: String { Self.next[language] }

  private func lines(_ text: String, indent: Int) -> String {
    TextWrap.lines(text, width: width, indent: indent).map { $0 + "\n" }.joined()
  }

  private static func questions(_ count: Int, _ language: Language) -> String {
    CountedNoun(
      one: Phrase(nb: "spørsmål", nn: "spørsmål", en: "question"),
      many: Phrase(nb: "spørsmål", nn: "spørsmål", en: "questions"))(count, language)
  }

  private static let title = Phrase(nb: "Øving: {model}", nn: "Øving: {model}", en: "Drill: {model}")
  private static let rules = Phrase(
    nb:
      "{count}. Skriv bokstaven foran svaret og trykk Enter; q avslutter. Det du bommer på, kommer igjen litt senere.",
    nn: "{count}. Skriv bokstaven framfor svaret og trykk Enter; q avsluttar. Det du bommar på, kjem att litt seinare.",
    en: "{count}. Type the letter before the answer and press Enter; q ends. What you miss comes back a little later.")
  private static let heading = Phrase(
    nb: "Spørsmål {number} av {count} · {kind}", nn: "Spørsmål {number} av {count} · {kind}",
    en: "Question {number} of {count} · {kind}")
  private static let again = Phrase(
    nb: "Spørsmål {number} av {count}, en gang til · {kind}", nn: "Spørsmål {number} av {count}, ein gong til · {kind}",
    en: "Question {number} of {count}, once more · {kind}")
  private static let ask = Phrase(nb: "Svar (a–{last}): ", nn: "Svar (a–{last}): ", en: "Answer (a–{last}): ")
  private static let notUnderstood = Phrase(
    nb: "Skriv en av bokstavene fra a til {last}, eller q for å avslutte.",
    nn: "Skriv ein av bokstavane frå a til {last}, eller q for å avslutte.",
    en: "Type one of the letters from a to {last}, or q to end.")
  private static let right = Phrase(nb: "Riktig.", nn: "Rett.", en: "Right.")
  private static let wrong = Phrase(nb: "Ikke riktig.", nn: "Ikkje rett.", en: "Not right.")
  private static let solution = Phrase(
    nb: "Det riktige er {letter}: {choice}.", nn: "Det rette er {letter}: {choice}.",
    en: "The right answer is {letter}: {choice}.")
  private static let next = Phrase(
    nb: "Enter for neste spørsmål ", nn: "Enter for neste spørsmål ", en: "Enter for the next question ")
  private static let nothing = Phrase(
    nb: "Ingen spørsmål ble besvart.", nn: "Ingen spørsmål vart svara på.", en: "No question was answered.")
  private static let score = Phrase(
    nb: "{right} av {asked} riktige på første forsøk", nn: "{right} av {asked} rette på første forsøk",
    en: "{right} of {asked} right at the first try")
  private static let all = Phrase(nb: "Ikke noe å repetere.", nn: "Ikkje noko å repetere.", en: "Nothing to repeat.")
  private static let repeating = Phrase(nb: "Repeter dette:", nn: "Repeter dette:", en: "Repeat this:")
}

extension Evidence {
  /// What it says, each with a label.
  package func facts(_ language: Language) -> [(label: String, text: String)] {
    [(Self.rowLabel, row), (Self.placeLabel, place), (Self.sourceLabel, source)]
      .filter { !$0.1.utf8.isEmpty }.map { ($0.0[language], $0.1) }
  }

  private static let rowLabel = Phrase(nb: "Raden", nn: "Rada", en: "The row")
  private static let placeLabel = Phrase(nb: "Står i", nn: "Står i", en: "Stands in")
  private static let sourceLabel = Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")
}
