/// The letters of cells that have been read before, by their bytes: up to three of them.
struct KnownCells {
  private static let none = UInt16.max
  private(set) var keys = [UInt32](repeating: 0, count: 64)
  private(set) var numbers = [UInt16](repeating: KnownCells.none, count: 64)

  /// The bytes of a cell as one number; nil when there are none or too many of them.
  static func key(_ cell: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard 1...3 ~= cell.count else { return nil }
    var key: UInt32 = 0
    for (index, byte) in cell.enumerated() { key |= UInt32(byte) << UInt32(8 * index) }
    return key
  }

  @inline(__always)
  static func place(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 26) }

  mutating func remember(_ cell: UnsafeBufferPointer<UInt8>, number: UInt8) {
    guard let key = Self.key(cell) else { return }
    keys[Self.place(key)] = key
    numbers[Self.place(key)] = UInt16(number)
  }
}
