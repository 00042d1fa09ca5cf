/// Where a word that is too long for its line is cut.
///
/// It knows no dictionary; it looks for the joints of Norwegian compounds (`virksomhets|leder`), then for the start of a
/// syllable, among the last places that fit.
struct WordBreak {
  var end: Int
  var hyphen: Bool

  /// The cut for the word that starts a line and runs over the limit with the scalar at `overflow`.
  static func within(
    _ text: [Unicode.Scalar], _ start: Int, _ overflow: Int, _ limit: Int, _ bold: Bool
  ) -> WordBreak {
    var fits = overflow
    while fits > start, TextMeasure.isMark(text[fits]) { fits -= 1 }
    guard fits > start else { return WordBreak(end: clusterEnd(text, start), hyphen: false) }

    var width = 0
    for scalar in text[start..<fits] { width += TextMeasure.advance(of: scalar, bold: bold) }
    var best: WordBreak?
    var bestScore = Int.min
    var place = fits
    while place > start, fits - place < 14 {
      let needsHyphen = isLetter(text[place]) && isLetter(text[place - 1])
      let wanted = needsHyphen ? width + TextMeasure.advance(of: "-", bold: bold) : width
      if wanted <= limit, !TextMeasure.isMark(text[place]) {
        let score = self.score(text, place, start) - (fits - place)
        if score > bestScore { (best, bestScore) = (WordBreak(end: place, hyphen: needsHyphen), score) }
      }
      place -= 1
      width -= TextMeasure.advance(of: text[place], bold: bold)
    }
    return best ?? WordBreak(end: fits, hyphen: false)
  }

  /// How good a cut before this place is; higher is better.
  private static func score(_ text: [Unicode.Scalar], _ place: Int, _ start: Int) -> Int {
    func letter(_ index: Int) -> Unicode.Scalar {
      index >= start && index < text.count && isLetter(text[index]) ? lowercase(text[index]) : " "
    }
    let (second, before, after, next) = (letter(place - 2), letter(place - 1), letter(place), letter(place + 1))
    guard before != " ", after != " " else {
      if after == " " && !isDigit(text[place]) { return -8 }
      return isDigit(text[place]) && isDigit(text[place - 1]) ? -4 : 6
    }
    // Two letters alone are no syllable to read.
    if second == " " || next == " " || letter(place - 3) == " " || letter(place + 2) == " " { return -20 }
    if beginsAnsvar(text, place) { return 15 }
    if isGenitive(letter(place - 3), second, before, after) { return 16 }
    if isDigraph(before, after) { return -12 }
    if !isVowel(after) && isVowel(next) && !isVowel(before) { return 5 }
    if !isVowel(after) && isVowel(next) { return 3 }
    return -6
  }

  /// Whether the word that most titles of roles and duties are made with stands here, as in `system|ansvarlig`.
  private static func beginsAnsvar(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place + ansvar.count <= text.count else { return false }
    return text[place..<(place + ansvar.count)].elementsEqual(ansvar)
  }

  private static let ansvar: [Unicode.Scalar] = ["a", "n", "s", "v", "a", "r"]

  /// Whether an `s` that joins two words stands before the cut, as in `arbeids|liv`.
  private static func isGenitive(
    _ third: Unicode.Scalar, _ second: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Bool {
    guard before == "s", !isVowel(second), !isVowel(after) || second == "t" || second == "g" else { return false }
    if second == "n", third == "a" { return false }  // ans|var
    switch (second, after) {
    case ("d", "k"): return false  // bered|skap
    case ("d", _), ("g", _), ("t", _), ("p", "p"), ("p", "k"): return true
    case (_, "t"), (_, "k"), (_, "p"), (_, "j"), ("s", _): return false
    default: return true
    }
  }

  /// Whether the two letters are one sound or the usual start of a syllable.
  private static func isDigraph(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("n", "g"), ("n", "k"), ("c", "k"), ("s", "k"), ("s", "t"), ("s", "p"), ("s", "j"), ("k", "j"), ("g", "j"),
      ("t", "j"), ("h", "v"), ("t", "r"), ("d", "r"), ("k", "r"), ("p", "r"), ("b", "r"), ("f", "r"), ("g", "r"),
      ("p", "l"), ("b", "l"), ("k", "l"), ("f", "l"), ("g", "l"), ("s", "l"), ("s", "v"), ("k", "v"), ("t", "v"):
      true
    default:
      false
    }
  }

  private static func clusterEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start + 1
    while end < text.count, TextMeasure.isMark(text[end]) { end += 1 }
    return end
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5a, 0x61...0x7a, 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x24f, 0x370...0x52f: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5a, 0xc0...0xd6, 0xd8...0xde: Unicode.Scalar(scalar.value + 32) ?? scalar
    default: scalar
    }
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a", "e", "i", "o", "u", "y", "æ", "ø", "å", "ä", "ö", "é", "è", "ê", "ó", "ò", "ô", "á": true
    default: false
    }
  }
}
