import AnsvarDiagnostics
import AnsvarText

/// A command with the words that the user gave it.
struct Invocation {
  let command: Command
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]
  /// The options after the command with all the words of their values, in the order given: some may be given again.
  private(set) var given: [(option: String, words: [String])] = []

  /// The value of an option; nil when it was not given.
  ///
  /// An option without a value has an empty one.
  subscript(option: String) -> String? { values[option] }

  func has(_ option: String) -> Bool { values[option] != nil }

  /// Sorts the words after a command into options and operands.
  ///
  /// - Parameters:
  ///   - command: the command.
  ///   - words: what stands after it.
  ///   - options: those that stood before it, with their values.
  /// - Throws: an unknown option, a value that is missing or not among the choices, too few or too many operands.
  init(_ command: Command, _ words: ArraySlice<String>, options: [String: String]) throws(Failure) {
    self.command = command
    values = options
    var left = words
    var onlyOperands = false
    while let word = left.popFirst() {
      if onlyOperands || word == "-" || !word.utf8.starts(with: "-".utf8) {
        operands.append(word)
      } else if word == "--" {
        onlyOperands = true
      } else {
        try take(word, &left)
      }
    }
    if has("--help") || has("--version") { return }
    let places = [Place("command", command.name), Place("operands", command.operands)]
    guard command.operandCount.contains(operands.count) else {
      throw Failure(
        operands.count < command.operandCount.lowerBound ? Self.tooFew : Self.tooMany, places, help: Self.seeHelp)
    }
    guard !operands.contains(where: { $0.isEmpty }) else {
      throw Failure(Self.emptyOperand, places, help: Self.seeHelp)
    }
  }

  /// Takes the options that stand before the command off the front, and gives their values.
  ///
  /// - Throws: an option that is unknown or belongs to a command, a value that is missing or not among the choices.
  static func takeOptions(before words: inout ArraySlice<String>) throws(Failure) -> [String: String] {
    var values: [String: String] = [:]
    while let word = words.first, word != "-", word != "--", word.utf8.starts(with: "-".utf8) {
      words.removeFirst()
      if let failure = MisplacedOption.failure(word, before: words) { throw failure }
      let (name, value) = try read(word, &words, CommandOption.everywhere, command: "ansvar")
      values[name] = value
    }
    return values
  }

  private mutating func take(_ word: String, _ left: inout ArraySlice<String>) throws(Failure) {
    let options = command.options + CommandOption.everywhere
    let (name, value) = try Self.read(word, &left, options, command: "ansvar " + command.name)
    values[name] = value
    var words = [value]
    let option = options.first { $0.name == name }
    while words.count < option?.words ?? 1 {
      guard let next = left.popFirst(), !next.isEmpty, !next.utf8.starts(with: "-".utf8) else {
        throw Failure(Self.missingValue, [Place("option", name), Place("value", option?.value ?? "")])
      }
      words.append(next)
    }
    given.append((name, words))
  }

  /// An option and its value, which may be the next word; empty for an option that takes none.
  private static func read(
    _ word: String, _ left: inout ArraySlice<String>, _ options: [CommandOption], command: String
  ) throws(Failure) -> (name: String, value: String) {
    let (name, value) = parts(of: word)
    guard let option = options.first(where: { $0.isCalled(name) }) else {
      let near = Suggestion.nearest(to: name, among: options.map { $0.name })
      throw Failure(
        Self.unknownOption, [Place("command", command), Place("option", name)],
        help: near.map { Self.didYouMean($0) } ?? Self.seeOptions)
    }
    guard option.value != nil else {
      guard value == nil else { throw Failure(Self.noValue, [Place("option", name)]) }
      return (option.name, "")
    }
    guard let given = value ?? left.popFirst(), !given.isEmpty else {
      throw Failure(Self.missingValue, [Place("option", name), Place("value", option.value ?? "")])
    }
    if !option.choices.isEmpty, !option.choices.contains(given) {
      let near = Suggestion.nearest(to: given, among: option.choices)
      throw Failure(
        Self.wrongValue,
        [Place("option", name), Place("value", given), Place("choices", Self.list(option.choices))],
        help: near.map { Self.didYouMean($0) })
    }
    return (option.name, given)
  }

  /// The name of an option, and the value that is joined to it: `--format=json`.
  static func parts(of word: String) -> (name: String, value: String?) {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")), word.utf8.starts(with: "--".utf8) else {
      return (word, nil)
    }
    return (String(word[..<equals]), String(word[word.utf8.index(after: equals)...]))
  }

  static func list(_ words: [String]) -> String {
    var result = ""
    for word in words { result += (result.isEmpty ? "`" : ", `") + word + "`" }
    return result
  }

  static func didYouMean(_ name: String) -> Phrase {
    let question = Diagnostic.didYouMean
    let place = [Place("name", name)]
    return Phrase(nb: question(.bokmål, place), nn: question(.nynorsk, place), en: question(.english, place))
  }

  /// The whole number that an option was given; nil without the option.
  ///
  /// More digits than fit mean more than there can be of anything.
  ///
  /// - Throws: when it is no number from `least` up.
  func wholeNumber(_ option: String, from least: Int) throws(Failure) -> Int? {
    guard let text = self[option] else { return nil }
    let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let number = isNumber ? Int(text) ?? .max : least - 1
    guard number >= least else {
      throw Failure(Self.notWholeNumber, [Place("option", option), Place("least", least), Place("text", text)])
    }
    return number
  }

  private static let notWholeNumber = Phrase(
    nb: "`{option}` trenger et helt tall fra {least} og opp, ikke `{text}`",
    nn: "`{option}` treng eit heilt tal frå {least} og opp, ikkje `{text}`",
    en: "`{option}` needs a whole number from {least} up, not `{text}`")
  private static let tooFew = Phrase(
    nb: "`ansvar {command}` mangler noe å arbeide med; skriv `ansvar {command} {operands}`",
    nn: "`ansvar {command}` manglar noko å arbeide med; skriv `ansvar {command} {operands}`",
    en: "`ansvar {command}` has nothing to work on; write `ansvar {command} {operands}`")
  private static let tooMany = Phrase(
    nb: "`ansvar {command}` fikk for mange ord; skriv `ansvar {command} {operands}`",
    nn: "`ansvar {command}` fekk for mange ord; skriv `ansvar {command} {operands}`",
    en: "`ansvar {command}` was given too many words; write `ansvar {command} {operands}`")
  private static let emptyOperand = Phrase(
    nb: "et av ordene etter `ansvar {command}` er tomt", nn: "eit av orda etter `ansvar {command}` er tomt",
    en: "one of the words after `ansvar {command}` is empty")
  private static let unknownOption = Phrase(
    nb: "`{command}` har ikke valget `{option}`", nn: "`{command}` har ikkje valet `{option}`",
    en: "`{command}` has no option `{option}`")
  private static let noValue = Phrase(
    nb: "`{option}` tar ingen verdi", nn: "`{option}` tek ingen verdi", en: "`{option}` takes no value")
  private static let missingValue = Phrase(
    nb: "`{option}` trenger en verdi: {value}", nn: "`{option}` treng ein verdi: {value}",
    en: "`{option}` needs a value: {value}")
  private static let wrongValue = Phrase(
    nb: "`{option}` kan ikke være `{value}`; velg mellom {choices}",
    nn: "`{option}` kan ikkje vere `{value}`; vel mellom {choices}",
    en: "`{option}` cannot be `{value}`; choose among {choices}")
  private static let seeOptions = Phrase(
    nb: "se `{command} --help`", nn: "sjå `{command} --help`", en: "see `{command} --help`")
  private static let seeHelp = Phrase(
    nb: "se `ansvar {command} --help`", nn: "sjå `ansvar {command} --help`", en: "see `ansvar {command} --help`")
}
