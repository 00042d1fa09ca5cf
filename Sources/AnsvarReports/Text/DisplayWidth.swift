/// How many columns of a terminal a text takes.
public enum DisplayWidth {
  /// The columns of `text`, once `VisibleText` has made it safe.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func of(_ text: String) -> Int {
    var counter = ColumnCounter()
    var width = 0
    for scalar in text.unicodeScalars { width += counter.columns(of: scalar) }
    return width
  }

  /// The text with spaces after it, up to `width` columns.
  public static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// The text with spaces before it, up to `width` columns.
  public static func flushRight(_ text: String, in width: Int) -> String {
    String(repeating: " ", count: max(0, width - of(text))) + text
  }

  /// As much of the text as fits in `width` columns, with `…` where something is left out.
  public static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var result = ""
    var counter = ColumnCounter()
    var used = 0
    for scalar in text.unicodeScalars {
      used += counter.columns(of: scalar)
      if used > width - 1 { break }
      result.unicodeScalars.append(scalar)
    }
    return width > 0 ? result + "…" : ""
  }
}

/// Counts columns scalar by scalar, since what an emoji takes depends on what stands before it.
struct ColumnCounter {
  private var before: Unicode.Scalar = " "
  private var widthBefore = 0

  /// The columns that a scalar adds to those before it.
  mutating func columns(of scalar: Unicode.Scalar) -> Int {
    let added = added(by: scalar)
    if added > 0 && scalar.value != Self.pictureSelector { widthBefore = added }
    if scalar.value != Self.pictureSelector { before = scalar }
    return added
  }

  private static let joiner: UInt32 = 0x200D
  private static let pictureSelector: UInt32 = 0xFE0F

  private mutating func added(by scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch value {
    case Self.joiner: return 0
    case Self.pictureSelector:
      // The selector makes a narrow sign a picture of two columns, but never a letter or a digit.
      guard widthBefore == 1 && before.value >= 0x203C else { return 0 }
      widthBefore = 2
      return 1
    // A skin tone colours the picture before it; the two letters of a flag are one picture.
    case 0x1F3FB...0x1F3FF: return widthBefore == 2 ? 0 : 2
    case 0x1F1E6...0x1F1FF: return 1
    default: break
    }
    if before.value == Self.joiner && value >= 0x2190 { return 0 }
    if ScalarRanges.combining.contains(scalar) { return 0 }
    return ScalarRanges.wide.contains(scalar) ? 2 : 1
  }
}
