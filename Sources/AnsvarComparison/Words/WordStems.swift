/// The words that tell what a text is about, each cut down to its stem.
///
/// Inflection is taken off as Norwegian forms it, the same in both written forms: `tjenester`, `tenestene` and
/// `tjenestens` lose their endings, and at least four letters stay. Small words, and those that stand in every other
/// title of a municipality's plan (`kommune`, `IKT`, `tiltak`), say nothing and are left out; a text of nothing else
/// keeps them all. The same text always gives the same stems.
public enum WordStems {
  /// The stems in the order of the text, each once.
  ///
  /// - Complexity: O(*n*) in the length of the text, besides the look-up of its words.
  public static func of(_ text: String) -> [String] {
    let all = words(text).map { stem($0) }
    let telling = all.filter { !SmallWords.stems.contains($0) }
    var seen: Set<String> = []
    return (telling.isEmpty ? all : telling).filter { seen.insert($0).inserted }
  }

  /// The words of a text in small letters, without the signs between them.
  public static func words(_ text: String) -> [String] {
    var result: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let letter = small(scalar) {
        word.append(letter)
      } else if !word.isEmpty {
        result.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { result.append(String(word)) }
    return result
  }

  /// A letter or digit, small; nil for any other sign.
  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    switch value {
    case 0x30...0x39, 0x61...0x7A: return scalar
    case 0x41...0x5A: return Unicode.Scalar(value + 32)
    case 0xD7, 0xF7: return nil
    case 0xC0...0xDE: return Unicode.Scalar(value + 32)
    case 0xDF...0xFF: return scalar
    case 0x100...0x137, 0x14A...0x177: return Unicode.Scalar(value | 1)
    case 0x138...0x2AF, 0x370...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF: return scalar
    default: return nil
    }
  }

  /// A word in small letters without its ending.
  static func stem(_ word: String) -> String {
    let letters = Array(word.unicodeScalars.prefix(longestWord))
    for ending in endings where letters.count >= ending.count + shortestStem {
      if letters.suffix(ending.count).elementsEqual(ending) {
        var stem = String.UnicodeScalarView()
        stem.append(contentsOf: letters.prefix(letters.count - ending.count))
        return String(stem)
      }
    }
    return word
  }

  private static let longestWord = 64
  private static let shortestStem = 4

  /// The longest first.
  private static let endings: [[Unicode.Scalar]] = [
    "ernes", "anes", "enes", "erne", "ane", "ene", "ens", "ets", "ers", "ar", "as", "en", "er", "es", "et", "a", "e",
    "s",
  ].map { Array($0.unicodeScalars) }
}
