/// The order of the Norwegian alphabet, in which æ, ø and å come last and capitals count as small letters.
enum NorwegianOrder {
  /// Numbers that stand in the order of the letters of a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func key(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "A"..."Z": scalar.value + 32
      case "æ", "Æ", "ä", "Ä": 0x7B
      case "ø", "Ø", "ö", "Ö": 0x7C
      case "å", "Å": 0x7D
      default: scalar.value < 0x7B ? scalar.value : scalar.value + 3
      }
    }
  }
}
