/// The files of a model, laid end to end in one address space of four gibibytes.
public struct SourceMap: Sendable {
  public private(set) var texts: [SourceText] = []
  private var bases: [UInt32] = []
  /// By file, what separates its cells; nil for a file that is no table.
  private var cellSeparators: [UInt8?] = []
  private var end: UInt32 = 0

  public init() {}

  /// Adds a file and gives the position of its first byte; nil when the address space is full.
  ///
  /// The words of a table are its cells, separated by `cellSeparator`. So many bytes as `room` says are left free after
  /// the file, for a later state of it.
  public mutating func add(_ text: SourceText, cellSeparator: UInt8? = nil, room: Int = 0) -> UInt32? {
    // One more than the size, so that the end of a file is no position of the next one.
    guard text.bytes.count + room < Int(UInt32.max - end) - 2 else { return nil }
    let base = end
    texts.append(text)
    bases.append(base)
    cellSeparators.append(cellSeparator)
    end = base + UInt32(text.bytes.count + room) + 1
    return base
  }

  /// Puts a later state of a file in its place; false when there is no room for it.
  public mutating func replace(_ file: Int, with text: SourceText) -> Bool {
    let next = file + 1 < bases.count ? bases[file + 1] : end
    guard text.bytes.count < Int(next - bases[file]) else { return false }
    texts[file] = text
    return true
  }

  /// The position of the first byte of a file, by its index in `texts`.
  public func base(ofFile index: Int) -> UInt32 { bases[index] }

  /// The position of the first byte of a file of this map.
  public func base(of text: SourceText) -> UInt32? {
    texts.firstIndex { $0 === text }.map { bases[$0] }
  }

  /// Where a range lies, as a person counts: lines and columns from one.
  ///
  /// - Complexity: O(*n*) in the size of the file; `LineIndex` serves many questions about one file.
  public func location(of range: SourceRange) -> SourceLocation? {
    guard let file = fileIndex(of: range.start) else { return nil }
    return lineIndex(ofFile: file).location(of: range)
  }

  /// The index in `texts` of the file that a position lies in.
  public func fileIndex(of position: UInt32) -> Int? {
    guard position < end else { return nil }
    var low = 0
    var high = bases.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if bases[middle] <= position { low = middle } else { high = middle }
    }
    return low < bases.count ? low : nil
  }

  /// Whether a position lies in the file of this index in `texts`.
  public func contains(_ position: UInt32, inFile index: Int) -> Bool {
    position >= bases[index] && Int(position - bases[index]) <= texts[index].bytes.count
  }

  /// An index of the lines of a file, for many look-ups.
  public func lineIndex(ofFile index: Int) -> LineIndex {
    LineIndex(texts[index], base: bases[index], cellSeparator: cellSeparators[index])
  }

  /// The end of the word that begins at a position: what a caret under it should cover.
  ///
  /// A word ends at white space, a comma, a semicolon, a colon, a quotation mark or a brace; a cell of a table ends
  /// at the separator or, when it stands between quotation marks, at the closing one. Words and cells longer than
  /// 1024 bytes are cut there.
  public func endOfWord(at position: UInt32) -> UInt32 {
    guard let file = fileIndex(of: position) else { return position }
    let end = Self.endOfWord(at: Int(position - bases[file]), in: texts[file].bytes, cellSeparators[file])
    return bases[file] + UInt32(end)
  }

  /// Where the word or cell ends that begins at an index of a file.
  static func endOfWord(at start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ cellSeparator: UInt8?) -> Int {
    let limit = min(bytes.count, start + 1024)
    if let cellSeparator { return endOfCell(bytes, start, limit: limit, cellSeparator) }
    var index = start
    while index < limit {
      switch bytes[index] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        return index
      default: index += 1
      }
    }
    return index
  }

  private static func endOfCell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, limit: Int, _ separator: UInt8
  ) -> Int {
    let mark = UInt8(ascii: "\"")
    // A cell without quotation marks begins after a separator or a line end.
    let isQuoted = start > 0 && start < limit && bytes[start - 1] == mark
    var index = start
    while index < limit {
      let byte = bytes[index]
      if isQuoted {
        if byte == mark {
          guard index + 1 < limit, bytes[index + 1] == mark else { return index }
          index += 1
        }
      } else if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        return index
      }
      index += 1
    }
    return index
  }

  /// Where the last word before a position ends, when only spaces and tabs lie between.
  public func endOfWord(before position: UInt32) -> UInt32 {
    guard let file = fileIndex(of: position) else { return position }
    let bytes = texts[file].bytes
    var index = min(Int(position - bases[file]), bytes.count)
    let limit = max(0, index - 1024)
    while index > limit, bytes[index - 1] == UInt8(ascii: " ") || bytes[index - 1] == UInt8(ascii: "\t") { index -= 1 }
    return bases[file] + UInt32(index)
  }

  /// The bytes of a range, as text.
  public func text(of range: SourceRange) -> String {
    guard let file = fileIndex(of: range.start) else { return "" }
    let bytes = texts[file].bytes
    let start = Int(range.start - bases[file])
    let end =
      range.isWord
      ? Self.endOfWord(at: start, in: bytes, cellSeparators[file]) : min(Int(range.end) - Int(bases[file]), bytes.count)
    return end > start ? String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self) : ""
  }
}

/// A place as a person reads it.
///
/// Lines and columns count from one; a column counts Unicode scalars.
public struct SourceLocation: Sendable, Equatable {
  public var file: String
  public var line: Int
  public var column: Int
  /// The column after the last one of the range, on the line where the range begins.
  public var endColumn: Int
  /// The line itself, without its line end.
  public var lineText: String
}
