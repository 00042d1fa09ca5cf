/// Words in the font they are set in, with the size and face by which they are measured.
struct Words {
  var text: String
  /// Signs before the text, set in a font that has good ones.
  var symbols = ""
  var font: HTMLFont
  var size: Double
  var isBold: Bool

  /// Words that look as a part of the style says, unless told otherwise.
  init(
    _ text: String, symbols: String = "", _ part: StylePart, _ style: Style, bold: Bool? = nil, italic: Bool? = nil,
    size: Double? = nil
  ) {
    self.text = text
    self.symbols = symbols
    self.size = max(size ?? style.fontSize(of: part), Self.smallest)
    font = style.font(of: part)
    font.size = self.size
    if let bold { font.bold = bold }
    if let italic { font.italic = italic }
    isBold = font.bold
  }

  /// No text on a chart is smaller, in points.
  static let smallest = 8.0
  /// `dot` rounds each advance, which can make a line a little wider than the font says.
  static let allowance = 0.97

  /// The same looks for another text.
  func with(_ text: String) -> Words {
    var words = self
    words.text = text
    words.symbols = ""
    return words
  }

  /// The width on one line, in points.
  var width: Double { symbolWidth + TextMeasure.width(of: text, size: size, bold: isBold) }

  /// The room that the words need on one line, in whole points.
  var room: Int { Int(width / Self.allowance) + 1 }

  /// The words in lines that fit a width in points.
  func lines(in width: Int) -> [String] {
    TextMeasure.wrap(
      text, width: (Double(width) - symbolWidth) * Self.allowance, size: size, bold: isBold)
  }

  /// What stands before the first line.
  var symbolRuns: [HTMLRun] {
    guard !symbols.utf8.isEmpty else { return [] }
    return [.text(symbols + " ", HTMLFont(color: font.color, size: size - 1, face: .signs))]
  }

  private var symbolWidth: Double {
    symbols.utf8.isEmpty ? 0 : (Double(symbols.unicodeScalars.count) * 0.95 + 0.32) * (size - 1)
  }

  /// The widths of the pieces between which a line can end, in points.
  var pieces: [Double] {
    var widths: [Double] = []
    var piece = ""
    func measure() {
      if !piece.utf8.isEmpty { widths.append(TextMeasure.width(of: piece, size: size, bold: isBold)) }
    }
    for scalar in text.unicodeScalars {
      if scalar == " " {
        measure()
        piece = ""
        continue
      }
      piece.unicodeScalars.append(scalar)
      if scalar == "-" || scalar == "/" {
        measure()
        piece = ""
      }
    }
    measure()
    return widths
  }
}
