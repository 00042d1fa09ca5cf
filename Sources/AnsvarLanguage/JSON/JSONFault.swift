import AnsvarDiagnostics
import AnsvarText

/// The faults of a JSON document, and of records in general that say something which cannot be.
enum JSONFault {
  static let value = Phrase(nb: "en verdi", nn: "ein verdi", en: "a value")
  static let key = Phrase(
    nb: "en nøkkel i anførselstegn", nn: "ein nøkkel i hermeteikn", en: "a key in quotation marks")
  static let colon = Phrase(nb: "`:` etter nøkkelen", nn: "`:` etter nøkkelen", en: "`:` after the key")
  static let digit = Phrase(nb: "et siffer", nn: "eit siffer", en: "a digit")
  static let values = Phrase(nb: "verdier", nn: "verdiar", en: "values")

  static func separator(_ end: UInt8) -> Phrase {
    let brace = "`" + String(Character(Unicode.Scalar(end))) + "`"
    return Phrase(nb: "`,` eller " + brace, nn: "`,` eller " + brace, en: "`,` or " + brace)
  }

  static let duplicateKey = DiagnosticKind(
    "syntax.json-key",
    message: Phrase(
      nb: "nøkkelen `{name}` står to ganger i det samme objektet",
      nn: "nøkkelen `{name}` står to gonger i same objektet",
      en: "the key `{name}` stands twice in the same object"),
    help: Phrase(nb: "slett den ene", nn: "slett den eine", en: "delete one of them"))

  static let lineInText = DiagnosticKind(
    "syntax.json-text",
    message: Phrase(
      nb: "teksten som begynner her, slutter ikke på samme linje",
      nn: "teksten som byrjar her, sluttar ikkje på same linja",
      en: "the text that begins here does not end on its line"),
    help: Phrase(
      nb: "sett `\"` der teksten slutter, og skriv `\\n` for et linjeskift i den",
      nn: "set `\"` der teksten sluttar, og skriv `\\n` for eit linjeskift i han",
      en: "put `\"` where the text ends, and write `\\n` for a line end in it"))

  static let escape = DiagnosticKind(
    "syntax.json-escape",
    message: Phrase(
      nb: "det som står etter `\\`, betyr ingenting i JSON", nn: "det som står etter `\\`, tyder ingenting i JSON",
      en: "what stands after `\\` means nothing in JSON"),
    help: Phrase(
      nb: "skriv `\\\\` for en omvendt skråstrek, og fire sifre etter `\\u`",
      nn: "skriv `\\\\` for ein omvend skråstrek, og fire siffer etter `\\u`",
      en: "write `\\\\` for a backslash, and four digits after `\\u`"))

  static let surrogate = DiagnosticKind(
    "syntax.json-escape",
    message: Phrase(
      nb: "dette er et halvt tegn: `\\u` fra D800 til DFFF kommer to og to",
      nn: "dette er eit halvt teikn: `\\u` frå D800 til DFFF kjem to og to",
      en: "this is half a character: `\\u` from D800 to DFFF comes in pairs"),
    help: Phrase(
      nb: "skriv tegnet selv, i UTF-8", nn: "skriv teiknet sjølv, i UTF-8", en: "write the character itself, in UTF-8"))

  static let version = DiagnosticKind(
    "syntax.json-version",
    message: Phrase(
      nb: "filen er skrevet i et annet format enn versjon {limit}",
      nn: "fila er skriven i eit anna format enn versjon {limit}",
      en: "the file is written in another format than version {limit}"),
    help: Phrase(
      nb: "skriv `\"version\": {limit}` i en fil som følger dette formatet",
      nn: "skriv `\"version\": {limit}` i ei fil som følgjer dette formatet",
      en: "write `\"version\": {limit}` in a file that follows this format"))
}
