/// Writes a zip file whose entries are stored as they are.
///
/// Every entry carries the first day that the format knows, 1 January 1980, so that the same entries give the same
/// bytes.
package struct ZipWriter {
  package private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  private static let firstDay: UInt16 = 1 << 5 | 1
  /// The version of the format that it takes to read a stored entry: 2.0.
  private static let version: UInt16 = 20

  /// Adds an entry; its name is ASCII.
  package mutating func add(_ name: String, _ content: [UInt8]) {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    let shared = Self.shared(name, content)
    Self.append(0x0403_4B50 as UInt32, to: &bytes)
    bytes += shared
    bytes += Array(name.utf8)
    bytes += content
    Self.append(0x0201_4B50 as UInt32, to: &directory)
    Self.append(Self.version, to: &directory)
    directory += shared
    // No comment, the first disk, no attributes.
    directory += [UInt8](repeating: 0, count: 10)
    Self.append(start, to: &directory)
    directory += Array(name.utf8)
    count += 1
  }

  /// Ends the file with the directory of its entries.
  package mutating func finish() {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    bytes += directory
    Self.append(0x0605_4B50 as UInt32, to: &bytes)
    bytes += [0, 0, 0, 0]
    Self.append(UInt16(truncatingIfNeeded: count), to: &bytes)
    Self.append(UInt16(truncatingIfNeeded: count), to: &bytes)
    Self.append(UInt32(truncatingIfNeeded: directory.count), to: &bytes)
    Self.append(start, to: &bytes)
    bytes += [0, 0]
  }

  /// What stands both before the entry and in the directory.
  private static func shared(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    append(version, to: &result)
    // No flags, no compression, midnight.
    result += [0, 0, 0, 0, 0, 0]
    append(firstDay, to: &result)
    append(CRC32.of(content), to: &result)
    append(UInt32(truncatingIfNeeded: content.count), to: &result)
    append(UInt32(truncatingIfNeeded: content.count), to: &result)
    append(UInt16(truncatingIfNeeded: name.utf8.count), to: &result)
    // No further fields.
    result += [0, 0]
    return result
  }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    for shift in 0..<(Number.bitWidth / 8) { bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift * 8))) }
  }
}
