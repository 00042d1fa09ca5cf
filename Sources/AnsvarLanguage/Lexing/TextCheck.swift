import AnsvarDiagnostics

/// Looks through the text of a file a stretch at a time, just before the stretch is read, and sets aside what has been.
struct TextCheck {
  /// How many bytes are looked through at a time: what a processor keeps close at hand.
  static let stretch = 1 << 19

  private let source: SourceText
  private let base: UInt32
  private let ahead: TextAhead
  private var parts = 0
  /// The matrices that others have found in the stretch at hand.
  private var piece: RowPiece?
  /// How far the text has been looked through.
  private var end = 0
  /// What was looked through last, and has probably been read when one looks on.
  private var last = 0..<0
  private(set) var faults: [Diagnostic] = []
  private var isText = true

  /// A check of a file; a stretch that others have found to be sound is only set aside.
  init(_ source: SourceText, base: UInt32, _ ahead: TextAhead) {
    self.source = source
    self.base = base
    self.ahead = ahead
  }

  /// Looks on until a place has been passed; false when the bytes are no text, and `faults` says why and no more.
  mutating func goOn(to place: Int) -> Bool {
    while isText, place >= end, end < source.bytes.count {
      source.setAside(last)
      let part = ahead.part(parts)
      parts += 1
      piece = part?.piece
      last = part?.range ?? nextStretch()
      end = last.upperBound
      if part?.isSound == true { continue }
      let found = TextValidation.faults(in: source.bytes, range: last, base: base)
      if let fatal = found.first(where: { TextValidation.isFatal($0) }) {
        faults = [fatal]
        isText = false
        return false
      }
      for fault in found { TextValidation.add(fault, to: &faults) }
    }
    return isText
  }

  /// Matrices that others have found, when they begin here; each is had once.
  mutating func takePiece(at place: Int) -> RowPiece? {
    guard let piece, piece.start == place else { return nil }
    self.piece = nil
    return piece
  }

  private func nextStretch() -> Range<Int> {
    var stop = min(end + Self.stretch, source.bytes.count)
    // A line end is no part of any other character.
    while stop < source.bytes.count, source.bytes[stop - 1] != UInt8(ascii: "\n") { stop += 1 }
    return end..<stop
  }
}
