import AnsvarDiagnostics

/// Looks through the text of a file a stretch at a time, just before the stretch is read, and sets aside what has been.
struct TextCheck {
  /// How many bytes are looked through at a time: what a processor keeps close at hand.
  static let stretch = 1 << 19

  private let source: SourceText
  private let base: UInt32
  private let isSound: Bool
  /// How far the text has been looked through.
  private var end = 0
  /// What was looked through last, and has probably been read when one looks on.
  private var last = 0..<0
  private(set) var faults: [Diagnostic] = []
  private var isText = true

  /// A check of a file; one that is known to be sound is only set aside.
  init(_ source: SourceText, base: UInt32, isSound: Bool) {
    self.source = source
    self.base = base
    self.isSound = isSound
  }

  /// Looks on until a place has been passed; false when the bytes are no text, and `faults` says why and no more.
  mutating func goOn(to place: Int) -> Bool {
    while isText, place >= end, end < source.bytes.count {
      let start = end
      end = min(start + Self.stretch, source.bytes.count)
      // A line end is no part of any other character.
      while end < source.bytes.count, source.bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
      source.setAside(last)
      last = start..<end
      if isSound { continue }
      let found = TextValidation.faults(in: source.bytes, range: start..<end, base: base)
      if let fatal = found.first(where: { TextValidation.isFatal($0) }) {
        faults = [fatal]
        isText = false
        return false
      }
      faults += found.prefix(max(0, TextValidation.mostReported - faults.count))
    }
    return isText
  }
}
