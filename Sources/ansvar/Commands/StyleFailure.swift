import AnsvarCharts
import AnsvarText

/// Puts into words why a style file was refused.
enum StyleFailure {
  static func reason(_ reason: StyleError.Reason) -> Phrase {
    switch reason {
    case .tooLarge(let limit):
      Phrase(
        nb: "stilen er større enn \(limit) byte", nn: "stilen er større enn \(limit) byte",
        en: "the style is larger than \(limit) bytes")
    case .notUTF8:
      Phrase(nb: "stilen er ikke UTF-8", nn: "stilen er ikkje UTF-8", en: "the style is not UTF-8")
    case .unexpectedCharacter:
      Phrase(
        nb: "her står et tegn som ikke hører hjemme i en stil",
        nn: "her står eit teikn som ikkje høyrer heime i ein stil",
        en: "here is a character that does not belong in a style")
    case .unterminatedString:
      Phrase(
        nb: "teksten mangler anførselstegn til slutt", nn: "teksten manglar hermeteikn til slutt",
        en: "the text has no closing quotation mark")
    case .unterminatedComment:
      Phrase(
        nb: "kommentaren blir aldri lukket", nn: "kommentaren blir aldri lukka", en: "the comment is never closed")
    case .expected(let expected, let found):
      Phrase(
        nb: "ventet \(words(expected).nb), men fant `\(found.string)`",
        nn: "venta \(words(expected).nn), men fann `\(found.string)`",
        en: "expected \(words(expected).en), found `\(found.string)`")
    case .unknownPart(let part):
      Phrase(
        nb: "`\(part.string)` er ingen del av et kart", nn: "`\(part.string)` er ingen del av eit kart",
        en: "`\(part.string)` is no part of a chart")
    case .duplicatePart(let part), .duplicateAttribute(let part):
      Phrase(
        nb: "`\(part.string)` er allerede oppgitt", nn: "`\(part.string)` er allereie oppgitt",
        en: "`\(part.string)` has been given already")
    case .unknownAttribute(let attribute, let part):
      Phrase(
        nb: "en stil kan ikke bestemme `\(attribute.string)` for `\(part.string)`",
        nn: "ein stil kan ikkje avgjere `\(attribute.string)` for `\(part.string)`",
        en: "a style may not set `\(attribute.string)` of `\(part.string)`")
    case .invalidValue(let value, let attribute):
      Phrase(
        nb: "`\(attribute.string)` kan ikke være `\(value.string)`",
        nn: "`\(attribute.string)` kan ikkje vere `\(value.string)`",
        en: "`\(attribute.string)` cannot be `\(value.string)`")
    }
  }

  private static func words(_ expected: StyleError.Expected) -> Phrase {
    switch expected {
    case .digraph: sign("digraph")
    case .openingBrace: sign("{")
    case .closingBrace: sign("}")
    case .openingBracket: sign("[")
    case .closingBracket: sign("]")
    case .equals: sign("=")
    case .part: Phrase(nb: "en del av et kart", nn: "ein del av eit kart", en: "a part of a chart")
    case .attribute: Phrase(nb: "en egenskap", nn: "ein eigenskap", en: "an attribute")
    case .value: Phrase(nb: "en verdi", nn: "ein verdi", en: "a value")
    case .end: Phrase(nb: "slutten på filen", nn: "slutten på fila", en: "the end of the file")
    }
  }

  private static func sign(_ sign: String) -> Phrase {
    Phrase(nb: "`\(sign)`", nn: "`\(sign)`", en: "`\(sign)`")
  }
}
