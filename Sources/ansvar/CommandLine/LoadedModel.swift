import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarSystem
import AnsvarText

/// A model that could be read, and the language to speak of it in.
struct LoadedModel {
  /// How many faults are told one by one.
  private static let mostFaults = 20

  let model: Model
  let diagnostics: [Diagnostic]
  let language: Language
  /// Whether several files that call themselves a model were read as one and say different things of the same.
  let isMixed: Bool
  private let workers: Workers

  /// Reads a model that a command needs whole.
  ///
  /// - Throws: when it cannot be opened, or when its text cannot be read; the faults are told first.
  init(_ path: String, _ console: Console) throws(Failure) {
    let workers = Workers.threads(try ThreadCount.wanted(console.environment))
    try self.init(ModelSource(path: path, workers: workers).read(), path, console, workers)
  }

  /// Takes a model that has been read from a path.
  ///
  /// - Throws: when its text could not be read; the faults are told first.
  init(_ result: ReadResult, _ path: String, _ console: Console, _ workers: Workers = .one) throws(Failure) {
    self.workers = workers
    model = result.model
    diagnostics = result.diagnostics
    isMixed = result.namedFiles > 1 && result.diagnostics.contains { $0.kind.id == "structure.duplicate-name" }
    console.note(result.model.language)
    language = console.language(result.model.language)
    guard result.hasSyntaxFaults else { return }
    let report = Checker.report(onFaultsIn: result.model, result.diagnostics.filter { $0.kind.isSyntax })
    console.tell(CheckText(language: language, limit: Self.mostFaults, width: console.width).text(report))
    throw Failure(
      Phrase(
        nb: "`{path}` kan ikke leses", nn: "`{path}` kan ikkje lesast", en: "`{path}` cannot be read"),
      [Place("path", path)])
  }

  /// Stops before a result that would lack the rows and names that could not be understood.
  func requireSound(_ console: Console, _ consequence: Phrase = notExported) throws(Failure) {
    guard !diagnostics.isEmpty else { return }
    tellFaults(console, consequence)
    throw Failure(
      Phrase(
        nb: "modellen har feil som må rettes først", nn: "modellen har feil som må rettast først",
        en: "the model has faults that have to be mended first"))
  }

  static let notExported = Phrase(
    nb: "modellen er ikke eksportert: noe av den ville manglet",
    nn: "modellen er ikkje eksportert: noko av han ville mangla",
    en: "the model is not exported: a part of it would be missing")

  /// Tells what could not be understood, for a result that lacks it, and what came of that.
  func tellFaults(_ console: Console, _ consequence: Phrase) {
    guard !diagnostics.isEmpty else { return }
    let text = CheckText(
      language: language, limit: Self.mostFaults, width: console.width, consequence: consequence)
    console.tell(text.text(Checker.report(onFaultsIn: model, diagnostics)))
  }

  /// What the rules find in it.
  func check(today: Day?) -> CheckReport {
    Checker.check(model, diagnostics: diagnostics, today: today, workers: workers)
  }

  /// The scope that `--for` and `--system` name.
  func scope(_ invocation: Invocation) throws(Failure) -> Scope {
    var scope = Scope()
    if let name = invocation["--for"] {
      guard let organisation = model.organisation(named: name) else {
        throw unknown(name, among: model.organisations.map { ($0.name, $0.title) })
      }
      scope.organisation = organisation
    }
    if let name = invocation["--system"] {
      guard let system = model.system(named: name) else {
        throw unknown(name, among: model.systems.map { ($0.name, $0.title) })
      }
      scope.system = system
    }
    return scope
  }

  /// The failure of naming something that the model does not have, nor that is one of some other names.
  ///
  /// A misspelt name is helped out, and so are a title and the beginning of a name.
  func unknown(_ name: String, among things: [(name: NameID, title: Title)], or others: [String] = []) -> Failure {
    let names = things.map { model.name($0.name) }
    let titles = things.map { model.title($0.title, $0.name, language) }
    let titled = Suggestion.nearest(to: name, among: titles).flatMap { titles.firstIndex(of: $0) }
    let meant =
      Suggestion.nearest(to: name, among: others + names) ?? titled.map { names[$0] }
      ?? names.first { $0.utf8.starts(with: name.utf8) }
    return Failure(
      Phrase(
        nb: "modellen har ikke `{name}`", nn: "modellen har ikkje `{name}`", en: "the model has no `{name}`"),
      [Place("name", name)], help: meant.map { Invocation.didYouMean($0) })
  }

  /// What the roles are called that somebody has declared.
  var roleNames: [(name: NameID, title: Title)] {
    model.roles.filter { !$0.isUndeclared }.map { ($0.name, $0.title) }
  }
}

extension Invocation {
  /// The day of `--today`, else the day it is.
  func today() throws(Failure) -> Day? {
    guard let text = self["--today"] else {
      let date = LocalDate.today()
      return Day(year: date.year, month: date.month, day: date.day)
    }
    guard let day = Day(text) else {
      throw Failure(
        Phrase(nb: "`{text}` er ingen dato", nn: "`{text}` er ingen dato", en: "`{text}` is no date"),
        [Place("text", text)],
        help: Phrase(
          nb: "skriv år, måned og dag, som 2026-12-31", nn: "skriv år, månad og dag, som 2026-12-31",
          en: "write year, month and day, as 2026-12-31"))
    }
    return day
  }
}
