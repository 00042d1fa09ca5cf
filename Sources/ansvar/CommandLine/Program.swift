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
    var rest = words[...]
    let options = try Invocation.takeOptions(before: &rest)
    let isEndOfOptions = rest.first == "--"
    if isEndOfOptions { rest.removeFirst() }
    guard let first = rest.popFirst() else { return try overview(options, console) }
    guard !first.isEmpty else {
      throw Failure(
        Phrase(
          nb: "navnet på kommandoen er tomt", nn: "namnet på kommandoen er tomt", en: "the command has an empty name"),
        help: Self.seeHelp)
    }
    guard let command = CommandCatalogue.command(named: first) else {
      let near = Suggestion.nearest(to: first, among: CommandCatalogue.all.map { $0.name })
      throw Failure(
        Phrase(
          nb: "`{word}` er ingen kommando", nn: "`{word}` er ingen kommando", en: "`{word}` is no command"),
        [Place("word", first)],
        help: near.map { Invocation.didYouMean($0) } ?? Self.seeHelp)
    }
    let invocation = try Invocation(command, isEndOfOptions ? ["--"] + rest : rest, options: options)
    if invocation.has("--version") { return try tellVersion(console) }
    if invocation.has("--help") {
      try console.write(HelpText(console.language(nil), style: console.style, width: console.width).text(command))
      return .success
    }
    return try command.run(invocation, console)
  }

  /// Without a command there is only the help and the version to give.
  private func overview(_ options: [String: String], _ console: Console) throws(Failure) -> ExitStatus {
    if options["--version"] != nil { return try tellVersion(console) }
    let help = HelpText(console.language(nil), style: console.style, width: console.width).overview
    if options["--help"] != nil {
      try console.write(help)
      return .success
    }
    console.tell(help)
    return .failure
  }

  private func tellVersion(_ console: Console) throws(Failure) -> ExitStatus {
    try console.write("ansvar " + Self.version + "\n")
    return .success
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
      if word == "--" { return nil }
      if word == option, index + 1 < words.count { return words[index + 1] }
      if word.utf8.starts(with: (option + "=").utf8) {
        return String(decoding: word.utf8.dropFirst(option.utf8.count + 1), as: UTF8.self)
      }
    }
    return nil
  }
}
