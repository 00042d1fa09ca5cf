import AnsvarDiagnostics
import AnsvarText

/// Looks through a whole file before it is read: it has to be UTF-8, and free of characters that cannot be seen.
enum TextValidation {
  /// The most hidden characters that are reported in one file.
  static let mostReported = 100

  /// What is wrong with the bytes.
  ///
  /// A fault of encoding comes alone: nothing after it can be trusted.
  ///
  /// - Complexity: O(*n*).
  static func faults(in bytes: UnsafeBufferPointer<UInt8>, base: UInt32) -> [Diagnostic] {
    faults(in: bytes, range: 0..<bytes.count, base: base)
  }

  /// The same for a part of the bytes that begins and ends between two characters.
  static func faults(in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, base: UInt32) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var index = range.lowerBound
    let count = range.upperBound
    let raw = UnsafeRawBufferPointer(bytes)
    if index == 0 && count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF { index = 3 }
    while index < count {
      if index + 32 <= count {
        let rare =
          rareBytes(raw, index) | rareBytes(raw, index + 8) | rareBytes(raw, index + 16) | rareBytes(raw, index + 24)
        if rare == 0 {
          index += 32
          continue
        }
      }
      if index + 8 <= count, rareBytes(raw, index) == 0 {
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0 { return [fault(SyntaxFault.notText, index, 1, base)] }
        if byte == 0x7F || (byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D) {
          report(UInt32(byte), index, 1, base, &faults)
        }
        index += 1
        continue
      }
      guard let (scalar, length) = UTF8Reader.scalar(in: bytes, at: index) else {
        return [fault(SyntaxFault.encoding, index, 1, base)]
      }
      if isHidden(scalar) { report(scalar, index, length, base, &faults) }
      index += length
    }
    return faults
  }

  /// Whether nothing of a file can be trusted that has such a fault.
  static func isFatal(_ fault: Diagnostic) -> Bool {
    fault.kind.id == SyntaxFault.encoding.id || fault.kind.id == SyntaxFault.notText.id
  }

  /// Zero when eight bytes are all printable ASCII or line feeds; whatever else there is, is looked at byte by byte.
  @inline(__always)
  private static func rareBytes(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    // With its top bit set no byte borrows from its neighbour, so each is judged by itself.
    let notControl = (word | highs) &- ones &* 0x20
    let notLineFeed = ((word ^ ones &* 0x0A) | highs) &- ones
    // One more than the deletion character, and everything beyond ASCII, has the top bit.
    return (word | (word &+ ones) | (~notControl & notLineFeed)) & highs
  }

  /// Whether a scalar may stand nowhere in a model: a control character, or one that cannot be seen.
  static func isForbidden(_ scalar: UInt32) -> Bool { scalar < 0x20 || scalar == 0x7F || isHidden(scalar) }

  private static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xFFFE, 0xFFFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func report(
    _ scalar: UInt32, _ index: Int, _ length: Int, _ base: UInt32, _ faults: inout [Diagnostic]
  ) {
    add(
      Diagnostic(
        SyntaxFault.hiddenCharacter,
        at: SourceRange(start: base + UInt32(index), end: base + UInt32(index + length)),
        [Place("code", UTF8Reader.codePoint(scalar))]), to: &faults)
  }

  /// Adds a fault; the first one too many tells that there are more.
  static func add(_ fault: Diagnostic, to faults: inout [Diagnostic]) {
    if faults.count < mostReported {
      faults.append(fault)
    } else if faults.count == mostReported {
      faults.append(Diagnostic(SyntaxFault.moreHidden, at: fault.range, [Place("limit", mostReported)]))
    }
  }

  private static func fault(_ kind: DiagnosticKind, _ index: Int, _ length: Int, _ base: UInt32) -> Diagnostic {
    Diagnostic(kind, at: SourceRange(start: base + UInt32(index), end: base + UInt32(index + length)))
  }
}
