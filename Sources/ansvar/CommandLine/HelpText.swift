import AnsvarReports
import AnsvarText

/// The help of the program and of its commands: examples first.
struct HelpText {
  private let language: Language
  private let style: TextStyle
  private let width: Int

  init(_ language: Language, style: TextStyle, width: Int) {
    self.language = language
    self.style = style
    self.width = min(width, 100)
  }

  /// What the whole program can do.
  var overview: String {
    var text = Self.purpose[language] + "\n\n"
    text += heading(Self.usage) + "  ansvar " + Self.commandWord[language] + " …\n\n"
    text += heading(Self.commands)
    let longest = CommandCatalogue.all.map { $0.name.utf8.count }.max() ?? 0
    for command in CommandCatalogue.all {
      text += "  " + DisplayWidth.padded(command.name, to: longest) + "  " + command.summary[language] + "\n"
    }
    text += "\n" + heading(Self.examples)
    text += examples(CommandCatalogue.all.compactMap { $0.examples.first }.prefix(4).map { $0 })
    text += "\n" + options(CommandOption.everywhere)
    text += "\n" + Self.more[language] + "\n"
    return text
  }

  /// What one command can do.
  func text(_ command: Command) -> String {
    var text = command.summary[language] + "\n\n"
    text += heading(Self.examples) + examples(command.examples) + "\n"
    text += heading(Self.usage) + "  ansvar " + command.name + " " + command.operands + "\n\n"
    text += options(command.options + CommandOption.everywhere)
    return text
  }

  private func examples(_ list: [Command.Example]) -> String {
    var text = ""
    for example in list { text += "  " + example.line + "\n      " + example.purpose[language] + "\n" }
    return text
  }

  private func options(_ list: [CommandOption]) -> String {
    var text = heading(Self.options)
    for option in list {
      var name = option.short.map { $0 + ", " } ?? ""
      name += option.name + (option.value.map { " " + $0 } ?? "")
      text += "  " + name + "\n"
      for line in TextWrap.lines(option.help[language], width: width - 6) { text += "      " + line + "\n" }
    }
    return text
  }

  private func heading(_ phrase: Phrase) -> String {
    style == .ansi ? "\u{1B}[1m" + phrase[language] + "\u{1B}[0m\n" : phrase[language] + "\n"
  }

  private static let purpose = Phrase(
    nb: "ansvar leser en modell av hvem som har ansvar for hva, finner hull og overlapp, og tegner kart over det",
    nn: "ansvar les ein modell av kven som har ansvar for kva, finn hol og overlapp, og teiknar kart over det",
    en: "ansvar reads a model of who answers for what, finds gaps and overlaps, and draws charts of it")
  private static let usage = Phrase(nb: "Bruk", nn: "Bruk", en: "Usage")
  private static let commandWord = Phrase(nb: "KOMMANDO", nn: "KOMMANDO", en: "COMMAND")
  private static let commands = Phrase(nb: "Kommandoer", nn: "Kommandoar", en: "Commands")
  private static let examples = Phrase(nb: "Eksempler", nn: "Døme", en: "Examples")
  private static let options = Phrase(nb: "Valg", nn: "Val", en: "Options")
  private static let more = Phrase(
    nb:
      "`ansvar KOMMANDO --help` viser mer om hver kommando. MODEL er en fil som slutter på .ansvar, en mappe med slike filer eller med CSV-tabeller, eller - for standard inn.",
    nn:
      "`ansvar KOMMANDO --help` viser meir om kvar kommando. MODEL er ei fil som sluttar på .ansvar, ei mappe med slike filer eller med CSV-tabellar, eller - for standard inn.",
    en:
      "`ansvar COMMAND --help` tells more of each command. MODEL is a file that ends in .ansvar, a folder of such files or of CSV tables, or - for standard input."
  )
}
