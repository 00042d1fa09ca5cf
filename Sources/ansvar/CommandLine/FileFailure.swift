import AnsvarSystem
import AnsvarText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts into words why a file could not be read or written.
enum FileFailure {
  /// The failure to read what a command was given.
  static func reading(_ error: FileError) -> Failure {
    if error.path == StandardInput.name {
      return Failure(
        Phrase(
          nb: "standard inn kan ikke leses: {reason}", nn: "standard inn kan ikkje lesast: {reason}",
          en: "standard input cannot be read: {reason}"),
        [Place("reason", inputReason(error))])
    }
    return Failure(
      Phrase(
        nb: "`{path}` kan ikke leses: {reason}", nn: "`{path}` kan ikkje lesast: {reason}",
        en: "`{path}` cannot be read: {reason}"),
      [Place("path", shortened(error.path)), Place("reason", reason(error))], help: meant(error))
  }

  private static func meant(_ error: FileError) -> Phrase? {
    guard case .notFound(let path) = error else { return nil }
    return MisspeltPath.meant(by: path).map { Invocation.didYouMean(shortened($0)) }
  }

  /// The failure to write a file.
  static func writing(_ error: FileError, to path: String) -> Failure {
    if case .notFound = error {
      return Failure(
        Phrase(
          nb: "`{path}` kan ikke skrives: mappen `{folder}` finnes ikke",
          nn: "`{path}` kan ikkje skrivast: mappa `{folder}` finst ikkje",
          en: "`{path}` cannot be written: there is no folder `{folder}`"),
        [Place("path", shortened(path)), Place("folder", shortened(PathName(path).parent.text))])
    }
    return Failure(
      Phrase(
        nb: "`{path}` kan ikke skrives: {reason}", nn: "`{path}` kan ikkje skrivast: {reason}",
        en: "`{path}` cannot be written: {reason}"),
      [Place("path", shortened(path)), Place("reason", reason(error))])
  }

  /// A path with its middle left out when it would fill the screen.
  private static func shortened(_ path: String) -> String {
    guard path.unicodeScalars.count > 240 else { return path }
    var text = String.UnicodeScalarView(path.unicodeScalars.prefix(120))
    text.append("…")
    text.append(contentsOf: path.unicodeScalars.suffix(100))
    return String(text)
  }

  private static func inputReason(_ error: FileError) -> Phrase {
    if case .other(_, EBADF) = error {
      return Phrase(nb: "den er lukket", nn: "han er lukka", en: "it is closed")
    }
    return reason(error)
  }

  /// The reason alone, as the end of a sentence.
  static func reason(_ error: FileError) -> Phrase {
    switch error {
    case .notFound: Phrase(nb: "filen finnes ikke", nn: "fila finst ikkje", en: "there is no such file")
    case .isFolder: Phrase(nb: "det er en mappe", nn: "det er ei mappe", en: "it is a folder")
    case .notFolder:
      Phrase(nb: "det er ingen mappe", nn: "det er inga mappe", en: "it is not a folder")
    case .notRegular:
      Phrase(nb: "det er ingen vanlig fil", nn: "det er inga vanleg fil", en: "it is not an ordinary file")
    case .noPermission:
      Phrase(nb: "du har ikke tilgang", nn: "du har ikkje tilgang", en: "you have no access to it")
    case .invalidPath: Phrase(nb: "stien er ugyldig", nn: "stien er ugyldig", en: "the path is not valid")
    case .outsideRoot:
      Phrase(
        nb: "den ligger utenfor mappen til modellen", nn: "ho ligg utanfor mappa til modellen",
        en: "it lies outside the folder of the model")
    case .tooLarge(_, let limit):
      Phrase(
        nb: "den er større enn \(limit) byte", nn: "ho er større enn \(limit) byte",
        en: "it is larger than \(limit) bytes")
    case .other(_, let code): SystemReason.phrase(code, named: error.reason)
    }
  }
}
