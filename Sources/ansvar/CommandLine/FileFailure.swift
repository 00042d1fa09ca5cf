import AnsvarSystem
import AnsvarText

/// Puts into words why a file could not be read or written.
enum FileFailure {
  /// The failure of a whole command.
  static func failure(_ error: FileError) -> Failure {
    Failure(
      Phrase(
        nb: "`{path}` kan ikke brukes: \(reason(error).nb)", nn: "`{path}` kan ikkje brukast: \(reason(error).nn)",
        en: "`{path}` cannot be used: \(reason(error).en)"), [Place("path", error.path)])
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
    case .other:
      Phrase(nb: error.reason ?? "ukjent feil", nn: error.reason ?? "ukjend feil", en: error.reason ?? "unknown fault")
    }
  }
}
