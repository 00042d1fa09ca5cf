import AnsvarText

/// An option of a command that stands before the command, where only those of the whole program may stand.
enum MisplacedOption {
  /// The failure of a word before the command; nil when no command has such an option, or the whole program has it.
  static func failure(_ word: String, before words: ArraySlice<String>) -> Failure? {
    let name = Invocation.parts(of: word).name
    guard !CommandOption.everywhere.contains(where: { $0.isCalled(name) }) else { return nil }
    let commands = CommandCatalogue.all.filter { $0.options.contains { $0.isCalled(name) } }.map { $0.name }
    guard !commands.isEmpty else { return nil }
    // The value of the option may stand between it and the command.
    let meant = words.first { commands.contains($0) }
    return Failure(
      misplaced,
      [Place("option", name), Place("command", meant ?? ""), Place("commands", Invocation.list(commands))],
      help: meant == nil ? owners : order)
  }

  private static let misplaced = Phrase(
    nb: "`{option}` må stå etter kommandoen", nn: "`{option}` må stå etter kommandoen",
    en: "`{option}` has to stand after the command")
  private static let order = Phrase(
    nb: "skriv `ansvar {command} {option} …`", nn: "skriv `ansvar {command} {option} …`",
    en: "write `ansvar {command} {option} …`")
  private static let owners = Phrase(
    nb: "valget finnes for {commands}", nn: "valet finst for {commands}", en: "the option is for {commands}")
}
