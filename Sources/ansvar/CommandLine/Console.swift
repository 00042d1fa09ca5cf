import AnsvarReports
import AnsvarSystem
import AnsvarText

/// The terminal, or whatever stands in for it: results, messages, and how both should look.
final class Console {
  let environment: Environment
  private let output: OutputChannel
  private let messages: OutputChannel
  private let color: ColorMode
  /// The language that the user asked for; nil leaves it to the model.
  let requested: Language?
  /// The language of the model that was read first, in which to speak of what could not be done with it.
  private var modelLanguage: Language?

  init(environment: Environment, color: ColorMode, requested: Language?) {
    self.environment = environment
    self.color = color
    self.requested = requested
    output = .standardOutput()
    messages = .standardError()
  }

  /// The language to answer in: as asked for, else the model's, else the environment's, else bokmål.
  func language(_ model: Language?) -> Language {
    requested ?? model ?? Terminal.language(environment: environment).flatMap { Language(code: $0) } ?? .bokmål
  }

  /// Notes the language of a model that has been read.
  func note(_ model: Language?) { modelLanguage = modelLanguage ?? model }

  /// How results look: with colour only on a terminal, unless the user says otherwise.
  var style: TextStyle {
    Terminal.wantsColor(color, descriptor: 1, environment: environment) ? .ansi : .plain
  }

  /// The width of the terminal in columns; 100 where there is none.
  var width: Int { Terminal.width(of: 1, environment: environment) ?? 100 }

  /// Writes a result.
  func write(_ text: String) throws(Failure) {
    do throws(OutputError) { try output.write(text) } catch { throw failure(error) }
  }

  /// Writes a result.
  func write(_ bytes: [UInt8]) throws(Failure) {
    do throws(OutputError) { try output.write(bytes) } catch { throw failure(error) }
  }

  /// Writes a long result, a piece at a time.
  func write(_ pieces: ReportPieces) throws(Failure) {
    for piece in pieces { try write(piece) }
  }

  /// Writes what is left; a result counts as given only when this has succeeded.
  func finish() throws(Failure) {
    do throws(OutputError) { try output.finish() } catch { throw failure(error) }
  }

  /// Tells the person at the terminal something that is no result.
  func tell(_ text: String) {
    // There is nobody to tell when the messages themselves cannot be written.
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.line(String($0)) }
    // A whole text ends its last line itself.
    if lines.count > 1, lines.last == "" { lines.removeLast() }
    do throws(OutputError) { try messages.write(lines.joined(separator: "\n") + "\n") } catch { return }
  }

  /// Tells of something that was done otherwise than the user may think.
  func tell(_ message: Phrase, _ places: [Place] = []) {
    tell("ansvar: " + message(language(modelLanguage), places))
  }

  /// Tells why something could not be done, and what to do about it.
  func tell(_ failure: Failure) {
    if failure.isQuiet { return }
    let language = language(modelLanguage)
    tell("ansvar: " + failure.message(language, failure.places))
    if let help = failure.help { tell("  " + help(language, failure.places)) }
  }

  private func failure(_ error: OutputError) -> Failure {
    switch error {
    case .closedPipe: .closedPipe
    case .failed(let code):
      Failure(
        Phrase(
          nb: "resultatet kunne ikke skrives: {reason}", nn: "resultatet kunne ikkje skrivast: {reason}",
          en: "the result could not be written: {reason}"),
        [Place("reason", SystemReason.phrase(code, named: error.reason))])
    }
  }
}
