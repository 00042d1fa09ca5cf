import AnsvarDiagnostics
import AnsvarModel

/// What several workers find out about a file before its turn comes: whether its text is sound, and its matrices.
///
/// Whoever reads the file afterwards finds the same as without it, only sooner.
public struct TextAhead: Sendable {
  /// Whether the whole text has been looked through and found sound.
  let isSound: Bool
  /// In the order of their places.
  let pieces: [RowPiece]

  /// How many bytes a piece of work has.
  static let pieceSize = 1 << 20
  /// Less text than this is read sooner than it is shared out.
  static let leastShared = 1 << 17

  static let nothing = TextAhead(isSound: false, pieces: [])

  /// Looks ahead in several files at once, if that is likely to pay; one for each of `sources`.
  static func read(_ sources: [SourceText], workers: Workers) -> [TextAhead] {
    let size = sources.reduce(0) { $0 + $1.bytes.count }
    guard workers.count > 1, size >= leastShared else {
      return [TextAhead](repeating: .nothing, count: sources.count)
    }
    return all(of: sources, workers: workers)
  }

  /// Looks ahead in several files, whatever their size, for whoever will read them more than once.
  ///
  /// - Complexity: O(*n*) in the bytes of all files.
  public static func all(of sources: [SourceText], workers: Workers) -> [TextAhead] {
    all(of: sources, workers: workers, pieceSize: pieceSize)
  }

  static func all(of sources: [SourceText], workers: Workers, pieceSize: Int) -> [TextAhead] {
    var work: [(source: Int, range: Range<Int>)] = []
    for (number, source) in sources.enumerated() {
      for range in ranges(of: source.bytes, size: pieceSize) { work.append((number, range)) }
    }
    let planned = work
    let parts = workers.map(planned.count) { number in
      part(sources[planned[number].source], planned[number].range)
    }
    var isSound = [Bool](repeating: true, count: sources.count)
    var pieces = [[RowPiece]](repeating: [], count: sources.count)
    for (number, part) in parts.enumerated() {
      let source = planned[number].source
      if !part.isSound { isSound[source] = false }
      if let piece = part.piece { pieces[source].append(piece) }
    }
    return sources.indices.map { TextAhead(isSound: isSound[$0], pieces: pieces[$0]) }
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

  private static func part(_ source: SourceText, _ range: Range<Int>) -> (isSound: Bool, piece: RowPiece?) {
    let bytes = source.bytes
    defer { source.setAside(range) }
    guard TextValidation.faults(in: bytes, range: range, base: 0).isEmpty else { return (false, nil) }
    guard let start = firstMatrix(bytes, range) else { return (true, nil) }
    return (true, RowPiece(UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]), from: start))
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
