import AnsvarDiagnostics
import AnsvarSystem
import AnsvarText

/// Finds the command that the user named, runs it, and says what went wrong if something did.
struct Program {
  static let version = "0.1.0"

  let environment: Environment

  func run(_ words: [String]) -> ExitStatus {
    let console = Console(environment: environment, color: color(in: words), requested: language(in: words))
    do throws(Failure) {
      let status = try dispatch(words, console)
      try console.finish()
      return status
    } catch {
      console.tell(error)
      return .failure
    }
  }

  private func dispatch(_ words: [String], _ console: Console) throws(Failure) -> ExitStatus {
    guard let index = words.indices.first(where: { !isGlobalOption(at: $0, in: words) }) else {
      return try overview(words, console)
    }
    let first = words[index]
    guard !first.isEmpty else {
      throw Failure(
        Phrase(
          nb: "navnet på kommandoen er tomt", nn: "namnet på kommandoen er tomt", en: "the command has an empty name"),
        help: Self.seeHelp)
    }
    guard let command = CommandCatalogue.all.first(where: { $0.name == first }) else {
      let near = Suggestion.nearest(to: first, among: CommandCatalogue.all.map { $0.name })
      throw Failure(
        Phrase(
          nb: "`{word}` er ingen kommando", nn: "`{word}` er ingen kommando", en: "`{word}` is no command"),
        [Place("word", first)],
        help: near.map { Invocation.didYouMean($0) } ?? Self.seeHelp)
    }
    var rest = words
    rest.remove(at: index)
    let invocation = try Invocation(command, rest)
    if invocation.has("--help") {
      try console.write(HelpText(console.language(nil), style: console.style, width: console.width).text(command))
      return .success
    }
    return try command.run(invocation, console)
  }

  /// Without a command there is only the help and the version to give.
  private func overview(_ words: [String], _ console: Console) throws(Failure) -> ExitStatus {
    try Invocation.check(words, against: CommandOption.everywhere + [.version])
    if words.contains("--version") {
      try console.write("ansvar " + Self.version + "\n")
      return .success
    }
    let help = HelpText(console.language(nil), style: console.style, width: console.width).overview
    if words.contains("--help") || words.contains("-h") {
      try console.write(help)
      return .success
    }
    console.tell(help)
    return .failure
  }

  /// Options that may stand before the command.
  private func isGlobalOption(at index: Int, in words: [String]) -> Bool {
    if words[index].utf8.starts(with: "-".utf8) { return true }
    guard index > 0 else { return false }
    return words[index - 1] == "--language" || words[index - 1] == "--color"
  }

  private static let seeHelp = Phrase(nb: "se `ansvar --help`", nn: "sjå `ansvar --help`", en: "see `ansvar --help`")

  // Both are needed before anything else is understood, since even a usage error has a language.
  private func language(in words: [String]) -> Language? {
    value(of: "--language", in: words).flatMap { Language(code: $0) }
  }

  private func color(in words: [String]) -> ColorMode {
    switch value(of: "--color", in: words) {
    case "always": .always
    case "never": .never
    default: .auto
    }
  }

  private func value(of option: String, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == option, index + 1 < words.count { return words[index + 1] }
      if word.utf8.starts(with: (option + "=").utf8) {
        return String(decoding: word.utf8.dropFirst(option.utf8.count + 1), as: UTF8.self)
      }
    }
    return nil
  }
}
