/// The checksum of the entries of a zip file: CRC-32 as ISO 3309 and ITU-T V.42 define it.
enum CRC32 {
  /// - Complexity: O(*n*) in the bytes.
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    table.withUnsafeBufferPointer { table in
      for byte in bytes { value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ (value >> 8) }
    }
    return value ^ 0xFFFF_FFFF
  }

  private static let table: [UInt32] = (0..<256 as Range<UInt32>).map { number in
    var value = number
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    return value
  }
}
