/// The form of names: letters of the Latin alphabet, each written as one character.
///
/// Two names can look the same and be different: `å` as one character or as `a` with a ring after it, a Cyrillic `а`
/// for a Latin one. The first kind is read as one name and reported; the second is reported.
enum NameForm {
  /// What is wrong with how a name is written.
  enum Fault: Equatable {
    /// A letter and a mark that make up one letter.
    case combined
    /// A character that is no letter of a name, with its code point.
    case foreign(UInt32)
  }

  /// The name with letters and marks put together, and the first fault in how it was written.
  ///
  /// A line end, which a cell of a spreadsheet may have, becomes a space, as it does in the title that the name may be.
  static func composed(_ name: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], fault: Fault?) {
    var scalars: [UInt32] = []
    var fault: Fault?
    var index = 0
    while index < name.count {
      guard let (scalar, length) = UTF8Reader.scalar(in: name, at: index) else { break }
      index += length
      if scalar == 0x0A || scalar == 0x0D {
        let isSecond = scalar == 0x0A && index > 1 && name[index - 2] == 0x0D
        if !isSecond { scalars.append(0x20) }
        continue
      }
      if let last = scalars.last, let joined = joined(last, scalar) {
        scalars[scalars.count - 1] = joined
        fault = fault ?? .combined
        continue
      }
      if scalar >= 0x80 && !isLetter(scalar) { fault = fault ?? .foreign(scalar) }
      scalars.append(scalar)
    }
    var text = String.UnicodeScalarView()
    for value in scalars { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    return (Array(String(text).utf8), fault)
  }

  /// Latin letters beyond ASCII: those of Norwegian, the Sámi languages, Kven and their neighbours.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// Whether a scalar is a letter or a digit of a name.
  static func isNameLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: isLetter(scalar)
    }
  }

  /// The small letter of a capital of English or Norwegian; any other scalar itself.
  static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(scalar.value + 32) ?? scalar
    default: scalar
    }
  }

  private static func joined(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    guard (0x300...0x36F).contains(mark), let row = table.first(where: { $0.mark == mark }) else { return nil }
    for (base, composed) in zip(row.letters.unicodeScalars, row.composed.unicodeScalars) where base.value == letter {
      return composed.value
    }
    return nil
  }

  /// Canonical compositions of the Unicode standard, by mark.
  private static let table: [(mark: UInt32, letters: String, composed: String)] = [
    (0x0300, "AEIOUaeiouNn", "ÀÈÌÒÙàèìòùǸǹ"),
    (0x0301, "AEIOUYaeiouyCcLlNnRrSsZzGgÆæØø", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǴǵǼǽǾǿ"),
    (0x0302, "AEIOUaeiouCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
    (0x0303, "ANOanoIiUu", "ÃÑÕãñõĨĩŨũ"),
    (0x0304, "AaEeIiOoUuÆæYy", "ĀāĒēĪīŌōŪūǢǣȲȳ"),
    (0x0306, "AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
    (0x0307, "CcEeGgIZzAaOo", "ĊċĖėĠġİŻżȦȧȮȯ"),
    (0x0308, "AEIOUaeiouyY", "ÄËÏÖÜäëïöüÿŸ"),
    (0x030A, "AaUu", "ÅåŮů"),
    (0x030B, "OoUu", "ŐőŰű"),
    (0x030C, "CcDdEeLlNnRrSsTtZzAaIiOoUuGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǦǧǨǩǮǯǰȞȟ"),
    (0x030F, "AaEeIiOoRrUu", "ȀȁȄȅȈȉȌȍȐȑȔȕ"),
    (0x0311, "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
    (0x031B, "OoUu", "ƠơƯư"),
    (0x0326, "SsTt", "ȘșȚț"),
    (0x0327, "CcGgKkLlNnRrSsTtEe", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩ"),
    (0x0328, "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
  ]
}
