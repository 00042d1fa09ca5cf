import AnsvarSystem
import AnsvarText

/// Puts into words why Graphviz drew nothing.
enum GraphvizFailure {
  static func failure(_ error: GraphvizError) -> Failure {
    switch error {
    case .notFound(let path):
      Failure(
        Phrase(
          nb: "Graphviz mangler: programmet `{path}` ble ikke funnet",
          nn: "Graphviz manglar: programmet `{path}` blei ikkje funne",
          en: "Graphviz is missing: the program `{path}` was not found"),
        [Place("path", path ?? "dot")], help: installing)
    case .notExecutable(let path):
      Failure(
        Phrase(
          nb: "`{path}` kan ikke kjøres", nn: "`{path}` kan ikkje køyrast", en: "`{path}` cannot be run"),
        [Place("path", path)], help: installing)
    case .refused(let status, let said) where said.isEmpty:
      Failure(
        Phrase(
          nb: "Graphviz kunne ikke tegne kartet og sa ikke hvorfor (status {status})",
          nn: "Graphviz kunne ikkje teikne kartet og sa ikkje kvifor (status {status})",
          en: "Graphviz could not draw the chart and did not say why (status {status})"),
        [Place("status", Int(status))], help: without)
    case .refused(_, let said):
      Failure(
        Phrase(
          nb: "Graphviz kunne ikke tegne kartet: {said}", nn: "Graphviz kunne ikkje teikne kartet: {said}",
          en: "Graphviz could not draw the chart: {said}"),
        [Place("said", said.joined(separator: " "))], help: without)
    case .crashed(let signal, _):
      Failure(
        Phrase(
          nb: "Graphviz krasjet (signal {signal})", nn: "Graphviz krasja (signal {signal})",
          en: "Graphviz crashed (signal {signal})"), [Place("signal", Int(signal))], help: without)
    case .incomplete(_, let said) where said.isEmpty:
      Failure(
        Phrase(
          nb: "Graphviz ga bare et halvt bilde", nn: "Graphviz gav berre eit halvt bilete",
          en: "Graphviz gave only half a picture"), help: without)
    case .incomplete(_, let said):
      Failure(
        Phrase(
          nb: "Graphviz ga bare et halvt bilde: {said}", nn: "Graphviz gav berre eit halvt bilete: {said}",
          en: "Graphviz gave only half a picture: {said}"),
        [Place("said", said.joined(separator: " "))], help: without)
    case .timedOut(let seconds):
      Failure(
        Phrase(
          nb: "Graphviz ble stanset etter {seconds} sekunder", nn: "Graphviz blei stansa etter {seconds} sekund",
          en: "Graphviz was stopped after {seconds} seconds"), [Place("seconds", "\(seconds)")],
        help: Phrase(
          nb: "tegn en del av modellen med `--for`, eller skriv `.dot`",
          nn: "teikn ein del av modellen med `--for`, eller skriv `.dot`",
          en: "draw a part of the model with `--for`, or write `.dot`"))
    case .tooMuchOutput(let limit):
      Failure(
        Phrase(
          nb: "bildet ble større enn {limit} byte", nn: "biletet blei større enn {limit} byte",
          en: "the picture grew larger than {limit} bytes"), [Place("limit", limit)], help: without)
    case .failed:
      Failure(
        Phrase(
          nb: "Graphviz kunne ikke startes: {reason}", nn: "Graphviz kunne ikkje startast: {reason}",
          en: "Graphviz could not be started: {reason}"), [Place("reason", error.reason ?? "")], help: installing)
    }
  }

  private static let installing = Phrase(
    nb: installing(on: "Debian og Ubuntu", "`check`, `matrix` og kart som `.dot` virker uten"),
    nn: installing(on: "Debian og Ubuntu", "`check`, `matrix` og kart som `.dot` verkar utan"),
    en: installing(on: "Debian and Ubuntu", "`check`, `matrix` and charts as `.dot` work without it"))

  private static func installing(on debian: String, _ without: String) -> String {
    """
    \(debian): sudo apt install graphviz
      Fedora: sudo dnf install graphviz
      macOS: brew install graphviz
      Windows: winget install graphviz
      \(without)
    """
  }

  private static let without = Phrase(
    nb: "skriv kartet som `.dot` for å se hva Graphviz fikk", nn: "skriv kartet som `.dot` for å sjå kva Graphviz fekk",
    en: "write the chart as `.dot` to see what Graphviz was given")
}
