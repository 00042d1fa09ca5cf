import AnsvarDiagnostics
import AnsvarModel

/// What several workers find out about a file before its turn comes: whether its text is sound, and its matrices.
///
/// Whoever reads the file afterwards finds the same as without it, only sooner.
public struct TextAhead: Sendable {
  /// A stretch of whole lines, and what has been found out about it.
  struct Part: Sendable {
    let range: Range<Int>
    /// Whether the text has been looked through and found sound.
    let isSound: Bool
    /// The matrices that it has.
    let piece: RowPiece?
  }

  /// Where parts are had from.
  private enum Parts: Sendable {
    case known([Part])
    /// Each can be had once; those of this file begin at a number.
    case coming(WorkAhead<Part>, first: Int, count: Int)
  }

  private let parts: Parts

  /// How many bytes a piece of work has.
  static let pieceSize = 1 << 20
  /// Less text than this is read sooner than it is shared out.
  static let leastShared = 1 << 17

  static let nothing = TextAhead(parts: .known([]))

  /// The part of a number, in the order of their places; nil when there are no more of them, or it has been had.
  func part(_ number: Int) -> Part? {
    switch parts {
    case .known(let parts): number < parts.count ? parts[number] : nil
    case .coming(let work, let first, let count): number < count ? work.take(first + number) : nil
    }
  }

  /// The matrices of a sound file that is all one part; nil for any other, and when there are none.
  var onlyPiece: RowPiece? {
    guard case .known(let parts) = parts, parts.count == 1, parts[0].isSound else { return nil }
    return parts[0].piece
  }

  /// Looks ahead in several files while they are read, if that is likely to pay; one for each of `sources`.
  ///
  /// They are to be read once, best in this order.
  static func read(_ sources: [SourceText], workers: Workers) -> [TextAhead] {
    let size = sources.reduce(0) { $0 + $1.bytes.count }
    guard workers.count > 1, size >= leastShared else {
      return [TextAhead](repeating: .nothing, count: sources.count)
    }
    return read(sources, workers: workers, pieceSize: pieceSize)
  }

  static func read(_ sources: [SourceText], workers: Workers, pieceSize: Int) -> [TextAhead] {
    let planned = work(sources, pieceSize)
    let work = WorkAhead(planned.count, by: workers) { number in
      part(sources[planned[number].source], planned[number].range)
    }
    var counts = [Int](repeating: 0, count: sources.count)
    for piece in planned { counts[piece.source] += 1 }
    var first = 0
    return counts.map { count in
      defer { first += count }
      return TextAhead(parts: .coming(work, first: first, count: count))
    }
  }

  /// Looks ahead in several files, whatever their size, for whoever will read them more than once.
  ///
  /// - Complexity: O(*n*) in the bytes of all files.
  public static func all(of sources: [SourceText], workers: Workers) -> [TextAhead] {
    let planned = work(sources, pieceSize)
    let found = workers.map(planned.count) { number in
      part(sources[planned[number].source], planned[number].range)
    }
    var parts = [[Part]](repeating: [], count: sources.count)
    for (number, part) in found.enumerated() { parts[planned[number].source].append(part) }
    return parts.map { TextAhead(parts: .known($0)) }
  }

  private static func work(_ sources: [SourceText], _ size: Int) -> [(source: Int, range: Range<Int>)] {
    var work: [(source: Int, range: Range<Int>)] = []
    for (number, source) in sources.enumerated() {
      for range in ranges(of: source.bytes, size: size) { work.append((number, range)) }
    }
    return work
  }

  /// The file in stretches of whole lines.
  private static func ranges(of bytes: UnsafeBufferPointer<UInt8>, size: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      var end = min(start + size, bytes.count)
      while end < bytes.count, bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  private static func part(_ source: SourceText, _ range: Range<Int>) -> Part {
    let bytes = source.bytes
    defer { source.setAside(range) }
    guard TextValidation.faults(in: bytes, range: range, base: 0).isEmpty else {
      return Part(range: range, isSound: false, piece: nil)
    }
    let piece = firstMatrix(bytes, range).flatMap {
      RowPiece(UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]), from: $0)
    }
    return Part(range: range, isSound: true, piece: piece)
  }

  /// The first line that begins with a word that a matrix begins with.
  private static func firstMatrix(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if begins(bytes, index, "assign") || begins(bytes, index, "matrix") { return index }
      while index < range.upperBound, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      index += 1
    }
    return nil
  }

  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ word: StaticString) -> Bool {
    let end = index + word.utf8CodeUnitCount
    guard end < bytes.count, !ByteClass.isWord(bytes[end]) else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[index + offset] != word.utf8Start[offset] { return false }
    return true
  }
}
