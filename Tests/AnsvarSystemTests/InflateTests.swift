import Testing

@testable import AnsvarSystem

@Suite("Unpacking") struct InflateTests {
  /// Bytes in one block of deflate that is not packed.
  private func stored(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(bytes.count)
    return [1, UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)] + bytes
  }

  private func inflated(_ packed: [UInt8], size: Int) -> [UInt8]? {
    packed.withUnsafeBufferPointer { Inflate.bytes($0, size: size) }
  }

  /// `a` a thousand times over, as zlib packs it.
  private static let thousand: [UInt8] = [0x4B, 0x4C, 0x1C, 0x05, 0xA3, 0x60, 0x14, 0x0C, 0x77, 0x00, 0x00]

  @Test func packedBytesComeBack() {
    #expect(inflated(stored(Array("hei".utf8)), size: 3) == Array("hei".utf8))
    #expect(inflated(Self.thousand, size: 1000) == [UInt8](repeating: UInt8(ascii: "a"), count: 1000))
    #expect(inflated(stored([]), size: 0) == [])
  }

  @Test(arguments: [0, 1, 999, 1001, 100_000]) func anotherSizeIsNone(_ size: Int) {
    #expect(inflated(Self.thousand, size: size) == nil)
  }

  @Test func whatIsDamagedOrGoesOnIsNone() {
    for count in Self.thousand.indices { #expect(inflated(Array(Self.thousand[..<count]), size: 1000) == nil) }
    #expect(inflated(Self.thousand + [0], size: 1000) == nil)
    #expect(inflated([0xFF, 0xFF, 0xFF], size: 10) == nil)
    #expect(inflated([], size: 0) == nil)
  }
}
