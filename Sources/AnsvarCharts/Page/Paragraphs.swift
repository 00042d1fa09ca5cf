/// Paragraphs set one under the other in a column of fixed width.
struct Paragraphs {
  private var lines: [Line] = []
  private let width: Int
  private let isLoose: Bool

  private struct Line {
    var runs: [HTMLRun]
    var size: Double
  }

  /// No paragraphs yet.
  ///
  /// - Parameters:
  ///   - width: the room for the text itself, in points.
  ///   - isLoose: whether lines stand as far apart as running text wants, instead of as near as `dot` sets them.
  init(width: Int, isLoose: Bool = false) {
    self.width = max(width - (isLoose ? 4 : 0), 1)
    self.isLoose = isLoose
  }

  var isEmpty: Bool { lines.isEmpty }

  /// How high the text will be, in points.
  var height: Double {
    lines.reduce(isLoose ? 1.5 : 0) { $0 + (isLoose ? Self.strut($1.size) : $1.size + 1) }
  }

  /// Adds a paragraph; one without text is left out.
  mutating func add(_ words: Words) {
    guard !words.text.utf8.isEmpty else { return }
    for (index, line) in words.lines(in: width).enumerated() {
      append((index == 0 ? words.symbolRuns : []) + [.text(line, words.font)], words.size)
    }
  }

  /// Adds a paragraph with a bullet before it; further lines stand under the text and not under the bullet.
  mutating func add(bulleted words: Words) {
    add(words, first: "•\u{a0}", further: "\u{a0}\u{a0}")
  }

  /// Adds a paragraph with a bullet, and a mark on its last line; on a line of its own when that is full.
  mutating func add(bulleted words: Words, trailing mark: Words) {
    let count = lines.count
    add(bulleted: words)
    guard !mark.text.utf8.isEmpty, lines.count > count, let last = words.lines(in: bulletedWidth(words)).last else {
      return
    }
    let room = words.with("•\u{a0}" + last + " ").width + mark.width
    guard room <= Double(width) * Words.allowance else {
      return add(mark, first: "\u{a0}\u{a0}", further: "\u{a0}\u{a0}")
    }
    lines[lines.count - 1].runs += [.text(" ", words.font), .text(mark.text, mark.font)]
  }

  private func bulletedWidth(_ words: Words) -> Int { width - Int(words.with("•\u{a0}").width.rounded(.up)) }

  /// Adds a paragraph that stands some steps in.
  mutating func add(_ words: Words, indent: Int) {
    let blank = String(repeating: "\u{a0}\u{a0}\u{a0}", count: max(indent, 0))
    add(words, first: blank, further: blank)
  }

  private mutating func add(_ words: Words, first: String, further: String) {
    let lead = words.with(first)
    for (index, line) in words.lines(in: width - Int(lead.width.rounded(.up))).enumerated() {
      append(
        (index == 0 ? words.symbolRuns : []) + [.text((index == 0 ? first : further) + line, words.font)], words.size)
    }
  }

  /// Adds a paragraph and words in another font that follow on its last line; on a line of their own when that is full.
  mutating func add(lead: Words, _ words: Words) {
    guard !lead.text.utf8.isEmpty else {
      var words = words
      words.symbols = lead.symbols + words.symbols
      return add(words)
    }
    guard !words.text.utf8.isEmpty, let last = lead.lines(in: width).last else { return add(lead) }
    let isOneLine = lead.lines(in: width).count == 1
    let room = (isOneLine ? lead.width : lead.with(last).width) + lead.with(" ").width + words.width
    add(lead)
    guard room <= Double(width) * Words.allowance else { return add(words) }
    lines[lines.count - 1].runs += [.text(" ", lead.font)] + words.symbolRuns + [.text(words.text, words.font)]
    lines[lines.count - 1].size = max(lead.size, words.size)
  }

  private mutating func append(_ runs: [HTMLRun], _ size: Double) {
    lines.append(Line(runs: runs, size: size))
  }

  /// A cell of the table with the paragraphs in it.
  func cell(_ alignment: LineAlignment = .left, _ attributes: [HTMLAttribute] = []) -> HTMLCell {
    var runs: [HTMLRun] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { runs.append(.lineBreak(nil)) }
      // A blank in a larger size, on the side where it is not seen, keeps lines apart.
      let strut: [HTMLRun] =
        isLoose ? [.text("\u{a0}", HTMLFont(size: Self.strut(line.size)))] : []
      runs += alignment == .right ? strut + line.runs : line.runs + strut
    }
    return HTMLCell(HTMLText(runs), [.align(alignment), .lineAlign(alignment)] + attributes)
  }

  private static func strut(_ size: Double) -> Double { (size * 1.25 * 2).rounded() / 2 }
}
