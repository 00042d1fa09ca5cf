import AnsvarDiagnostics

/// A line of a source file as a terminal shows it, with carets under a part of it.
struct SourceSnippet {
  /// The line, safe to show and cut to fit.
  let line: String
  /// The columns before the part.
  let indent: Int
  /// The columns that the part takes, one at least.
  let covered: Int

  /// Makes a snippet of at most `width` columns.
  ///
  /// The text of the range itself serves where the range lies beyond what is there of a very long line.
  init(_ lineText: String, _ place: SourcePlace, width: Int, text: @autoclosure () -> String) {
    var start = place.column - 1
    var end = place.endColumn - 1
    let width = max(width, Self.least)
    var pieces = Pieces(lineText, from: start, columns: width)
    if start > pieces.count {
      pieces = Pieces("…" + text() + "…", from: 1, columns: width)
      end = max(pieces.count - 1, 1)
      start = 1
    }
    start = min(max(start, 0), pieces.count)
    end = min(max(end, start), pieces.count)
    let window = Self.window(pieces, start, end, width: width)
    let isCutBefore = window.lowerBound > 0
    line = (isCutBefore ? "…" : "") + pieces.text(window) + (window.upperBound < pieces.count ? "…" : "")
    indent = (isCutBefore ? 1 : 0) + pieces.columns(window.lowerBound..<max(start, window.lowerBound))
    covered = max(1, pieces.columns(start..<max(start, min(end, window.upperBound))))
  }

  /// Whether a line is shown as it is: it fits in the width, and each of its scalars takes one column.
  ///
  /// That goes for nearly all, and is sooner found than what stands for each scalar.
  static func isShownAsItIs(_ line: UnsafeBufferPointer<UInt8>, width: Int) -> Bool {
    guard line.count <= max(width, least), line.count < LineIndex.longestLine else { return false }
    var index = 0
    while index < line.count {
      switch line[index] {
      case 0x20...0x7E: index += 1
      // U+00C0 to U+02FF, letters all of them.
      case 0xC3...0xCB:
        guard index + 1 < line.count, line[index + 1] & 0xC0 == 0x80 else { return false }
        index += 2
      // What of U+00A0 to U+00BF is no soft hyphen: `«` and `»` among it.
      case 0xC2:
        guard index + 1 < line.count, 0xA0...0xBF ~= line[index + 1], line[index + 1] != 0xAD else { return false }
        index += 2
      // U+2010 to U+2027: the dashes, the quotation marks and `…`.
      case 0xE2:
        guard index + 2 < line.count, line[index + 1] == 0x80, 0x90...0xA7 ~= line[index + 2] else { return false }
        index += 3
      default: return false
      }
    }
    return true
  }

  /// The columns that a line gets however narrow the terminal is.
  private static let least = 16

  /// The pieces to show: all of them when they fit, else those around the carets.
  private static func window(_ pieces: Pieces, _ start: Int, _ end: Int, width: Int) -> Range<Int> {
    if pieces.columns(0..<pieces.count) <= width { return 0..<pieces.count }
    // Two columns for the signs that something is left out, and a third of the rest before the carets.
    let room = width - 2
    let before = max(0, min(room / 3, room - pieces.columns(start..<end)))
    var low = start
    while low > 0 && pieces.columns(low - 1..<start) <= before { low -= 1 }
    var high = pieces.count
    if pieces.columns(low..<high) > room { high = pieces.end(from: low, columns: room) }
    while low > 0 && pieces.columns(low - 1..<high) <= room { low -= 1 }
    return low..<high
  }
}

/// What each scalar of a line becomes on the screen, and at which column.
private struct Pieces {
  /// The pieces end to end; a text for each would cost more than all else in a check of a small model.
  private var bytes: [UInt8] = []
  /// The byte and the column at which each piece begins; one longer than the pieces.
  private var byteStarts: [Int] = [0]
  private var starts: [Int] = [0]

  /// Takes a line apart, up to the first piece that lies more than so many columns beyond the piece `from`: those after it
  /// are never shown.
  init(_ line: String, from first: Int, columns most: Int) {
    var counter = ColumnCounter()
    var column = 0
    let size = line.utf8.count
    bytes.reserveCapacity(size + 16)
    byteStarts.reserveCapacity(size + 1)
    starts.reserveCapacity(size + 1)
    for scalar in line.unicodeScalars {
      if scalar == "\t" {
        let blanks = 4 - column % 4
        for _ in 0..<blanks { bytes.append(0x20) }
        column += blanks
      } else if VisibleText.isHidden(scalar) {
        var text = ""
        VisibleText.append(scalar, to: &text)
        bytes += Array(text.utf8)
        column += DisplayWidth.of(text)
      } else {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
        column += counter.columns(of: scalar)
      }
      byteStarts.append(bytes.count)
      starts.append(column)
      if starts.count - 1 > first, column - starts[max(0, first)] > most { return }
    }
  }

  var count: Int { starts.count - 1 }

  func columns(_ range: Range<Int>) -> Int { starts[range.upperBound] - starts[range.lowerBound] }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[byteStarts[range.lowerBound]..<byteStarts[range.upperBound]], as: UTF8.self)
  }

  /// The last piece, counted from `low`, that still fits in `columns`.
  func end(from low: Int, columns: Int) -> Int {
    var high = low
    while high < count && starts[high + 1] - starts[low] <= columns { high += 1 }
    return high
  }
}
