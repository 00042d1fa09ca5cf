import AnsvarText

/// A command of the program: what it is called, what it takes, and what it does.
struct Command: Sendable {
  /// An example that a reader can type, and what it is good for.
  struct Example: Sendable {
    let line: String
    let purpose: Phrase
  }

  let name: String
  let summary: Phrase
  /// What follows the name, such as `MODEL…`.
  let operands: String
  let operandCount: ClosedRange<Int>
  let examples: [Example]
  let options: [CommandOption]
  let run: @Sendable (Invocation, Console) throws(Failure) -> ExitStatus
}

/// An option of a command or of the whole program.
struct CommandOption: Sendable {
  /// With its hyphens: `--format`.
  let name: String
  let short: String?
  /// What its value is called in the help; nil when it takes none.
  let value: String?
  /// The only values it may have; empty: any.
  let choices: [String]
  /// How many words its value is made of.
  let words: Int
  let help: Phrase

  init(
    _ name: String, short: String? = nil, value: String? = nil, choices: [String] = [], words: Int = 1, help: Phrase
  ) {
    self.words = words
    self.name = name
    self.short = short
    self.value = value
    self.choices = choices
    self.help = help
  }

  /// Whether a word on the command line means it.
  func isCalled(_ word: String) -> Bool { name == word || short == word }
}

extension CommandOption {
  /// The options that may stand anywhere, before the command and after it.
  static let everywhere: [CommandOption] = [
    CommandOption(
      "--language", value: "nb|nn|en", choices: ["nb", "nn", "en"],
      help: Phrase(
        nb: "språket i svarene; ellers modellens, ellers LANG, ellers nb",
        nn: "språket i svara; elles modellen sitt, elles LANG, elles nb",
        en: "the language of the answers; else the model's, else LANG, else nb")),
    CommandOption(
      "--color", value: "auto|always|never", choices: ["auto", "always", "never"],
      help: Phrase(
        nb: "farger; auto gir dem bare i en terminal, og aldri når NO_COLOR er satt",
        nn: "fargar; auto gir dei berre i ein terminal, og aldri når NO_COLOR er sett",
        en: "colours; auto gives them on a terminal only, and never when NO_COLOR is set")),
    CommandOption(
      "--help", short: "-h",
      help: Phrase(nb: "vis denne hjelpen", nn: "vis denne hjelpa", en: "show this help")),
    CommandOption("--version", help: Phrase(nb: "vis versjonen", nn: "vis versjonen", en: "show the version")),
  ]

  static let organisation = CommandOption(
    "--for", value: "ORGANISATION",
    help: Phrase(
      nb: "det som gjelder i denne organisasjonen", nn: "det som gjeld i denne organisasjonen",
      en: "what holds in this organisation"))
  static let system = CommandOption(
    "--system", value: "SYSTEM",
    help: Phrase(
      nb: "det som gjelder for dette systemet", nn: "det som gjeld for dette systemet",
      en: "what holds for this system"))
  static let today = CommandOption(
    "--today", value: "DATE",
    help: Phrase(
      nb: "dagen som fristene måles mot, som 2026-12-31; ellers dagens dato",
      nn: "dagen som fristane blir målte mot, som 2026-12-31; elles dagens dato",
      en: "the day that expiry dates are measured against, as 2026-12-31; else today"))

  static func output(_ help: Phrase) -> CommandOption {
    CommandOption("--output", short: "-o", value: "FILE", help: help)
  }
}
