import AnsvarSystem
import AnsvarText
import AnsvarTraining

extension TrainRun {
  /// Asks one question at a time, until all have been answered or there are no more answers.
  ///
  /// Where there is no terminal it is plain text in and plain text out, an answer on each line.
  func drill() throws(Failure) -> ExitStatus {
    guard invocation.operands[0] != "-" else { throw Failure(Self.noInput, help: Self.giveFile) }
    var session = DrillSession(try questions())
    let isTerminal = Terminal.isTerminal(0) && Terminal.isTerminal(1)
    let text = DrillText(language: context.language, width: console.width, style: console.style)
    let clear = isTerminal && console.style == .ansi ? "\u{1B}[2J\u{1B}[H" : ""
    try say(clear + text.opening(context.model.heading(context.language), session.questions.count))
    // A question and what is said of the answer have a screen of their own.
    if isTerminal, try !goOn(text, clear) { return .success }
    while let number = session.current {
      let question = session.questions[number]
      try say(text.question(session))
      guard let choice = try answer(question, text) else { break }
      try say(text.feedback(question, isRight: session.answer(choice)))
      if isTerminal, session.current != nil, try !goOn(text, clear) { break }
    }
    try say(text.result(session))
    return .success
  }

  /// Waits until whoever reads the screen wants the next one; false when they want to end.
  private func goOn(_ text: DrillText, _ clear: String) throws(Failure) -> Bool {
    try say(text.next)
    guard let line = readLine(), line != "q" else { return false }
    try say(clear)
    return true
  }

  /// The choice that is typed; nil when whoever types wants to end.
  private func answer(_ question: Question, _ text: DrillText) throws(Failure) -> Int? {
    while true {
      try say(text.ask(question))
      guard let line = readLine() else {
        try say("\n")
        return nil
      }
      let typed = line.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }
      if typed.count == 1, let key = typed.first {
        if key | 0x20 == UInt8(ascii: "q") { return nil }
        // Letters in either case, and digits for whoever counts.
        let index = key >= 0x40 ? Int(key | 0x20) - 0x61 : Int(key) - 0x31
        if question.choices.indices.contains(index) { return index }
      }
      try say(text.notUnderstood(question))
    }
  }

  /// Whoever waits for an answer has to see the question.
  private func say(_ text: String) throws(Failure) {
    try console.write(text)
    try console.finish()
  }

  private static let noInput = Phrase(
    nb: "modellen kan ikke komme fra standard inn når svarene skal skrives der",
    nn: "modellen kan ikkje kome frå standard inn når svara skal skrivast der",
    en: "the model cannot come from standard input when the answers are typed there")
  private static let giveFile = Phrase(
    nb: "oppgi filen i stedet", nn: "oppgi fila i staden", en: "name the file instead")
}
