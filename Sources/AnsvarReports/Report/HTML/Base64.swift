/// Bytes as RFC 4648 writes them in letters.
enum Base64 {
  static func text(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var value = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      var letters: [UInt8] = []
      for place in (0..<4).reversed() {
        letters.append(place <= group.count ? alphabet[Int(value & 63)] : UInt8(ascii: "="))
        value >>= 6
      }
      result += letters.reversed()
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
