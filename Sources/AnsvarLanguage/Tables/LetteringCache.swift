import AnsvarModel

/// The numbers and meanings of the letters met so far: nearly always one byte, which needs no text to be made.
struct LetteringCache {
  /// Letters as an entry of the table holds them.
  struct Known {
    var number: UInt8
    /// Whether the letters mean nothing in the scheme.
    var isUnreadable: Bool
  }

  private var ofByte = [Known?](repeating: nil, count: 256)
  /// Those of two to seven bytes, packed with their length.
  private var packed: [UInt64] = []
  private var ofPacked: [Known] = []

  /// What the bytes of a cell stand for; nil when there are too many different letters.
  @inline(__always)
  mutating func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: inout AssignmentTable, text: () -> String
  ) -> Known? {
    if bytes.count == 1, let known = ofByte[Int(bytes[0])] { return known }
    return longer(bytes, &table, text)
  }

  private mutating func longer(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: inout AssignmentTable, _ text: () -> String
  ) -> Known? {
    guard bytes.count < 8 else { return named(text(), &table) }
    var key = UInt64(bytes.count)
    for byte in bytes { key = key << 8 | UInt64(byte) }
    if let index = packed.firstIndex(of: key) { return ofPacked[index] }
    guard let known = named(text(), &table) else { return nil }
    if bytes.count == 1 {
      ofByte[Int(bytes[0])] = known
    } else if packed.count < AssignmentTable.mostLetterings {
      packed.append(key)
      ofPacked.append(known)
    }
    return known
  }

  private func named(_ text: String, _ table: inout AssignmentTable) -> Known? {
    guard let number = table.lettering(text) else { return nil }
    let meaning = ParticipationScheme.rasci.participation(of: text)
    table.letterings[Int(number)].participation = meaning ?? .unreadable
    return Known(number: number, isUnreadable: meaning == nil)
  }
}
