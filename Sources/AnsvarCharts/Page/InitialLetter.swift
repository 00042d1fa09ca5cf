extension String {
  /// The text with a capital first, for the letters that Norwegian has.
  package var capitalised: String { changingInitial { Self.isSmall($0) ? Unicode.Scalar($0.value - 0x20) : nil } }

  /// The text with a small letter first, unless it begins with an abbreviation such as `IKT`.
  package var decapitalised: String {
    let scalars = unicodeScalars
    if let second = scalars.dropFirst().first, Self.isCapital(second) { return self }
    return changingInitial { Self.isCapital($0) ? Unicode.Scalar($0.value + 0x20) : nil }
  }

  private func changingInitial(_ change: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
    guard let first = unicodeScalars.first, let changed = change(first) else { return self }
    var result = String.UnicodeScalarView()
    result.append(changed)
    result.append(contentsOf: unicodeScalars.dropFirst())
    return String(result)
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7a, 0xe0...0xf6, 0xf8...0xfe: true
    default: false
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5a, 0xc0...0xd6, 0xd8...0xde: true
    default: false
    }
  }
}
