import AnsvarText

/// What the parser was looking for where it found something else.
enum Expected {
  static let name = Phrase(nb: "et navn", nn: "eit namn", en: "a name")
  static let text = Phrase(
    nb: "en tekst i anførselstegn", nn: "ein tekst i hermeteikn", en: "a text in quotation marks")
  static let lineEnd = Phrase(nb: "slutten på linjen", nn: "slutten på linja", en: "the end of the line")
  static let number = Phrase(nb: "et tall", nn: "eit tal", en: "a number")
  static let leftBrace = Phrase(nb: "`{`", nn: "`{`", en: "`{`")
  static let colon = Phrase(nb: "`:` etter ansvaret", nn: "`:` etter ansvaret", en: "`:` after the duty")
  static let letters = Phrase(
    nb: "en bokstav for deltakelse", nn: "ein bokstav for deltaking", en: "a letter for participation")
  static let because = Phrase(
    nb: "`because` og en grunn", nn: "`because` og ein grunn", en: "`because` and a reason")
  static let from = Phrase(nb: "`from`", nn: "`from`", en: "`from`")

  /// One of a few words.
  static func oneOf(_ words: [String]) -> Phrase {
    Phrase(
      nb: joined(words, " eller "), nn: joined(words, " eller "), en: joined(words, " or "))
  }

  private static func joined(_ words: [String], _ or: String) -> String {
    var result = ""
    for (index, word) in words.enumerated() {
      if index > 0 { result += index == words.count - 1 ? or : ", " }
      result += "`" + word + "`"
    }
    return result
  }

  /// What was found instead.
  static let endOfFile = Phrase(nb: "slutten på filen", nn: "slutten på fila", en: "the end of the file")
}
