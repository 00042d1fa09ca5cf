import AnsvarText

/// Unpacks a deflated entry to exactly so many bytes; nil when it is anything else.
///
/// The core has no zlib: whoever reads files brings it.
public typealias Inflate = (_ packed: UnsafeBufferPointer<UInt8>, _ size: Int) -> [UInt8]?

/// The entries of a zip file that somebody else has written.
///
/// Read by the directory at its end, as the format wants, and then held against what stands before each entry. Entries
/// may not overlap, so that a small file cannot unpack to a large one many times over. What a workbook never has is
/// refused: ciphers, other ways of packing than deflate, files beyond a gigabyte.
struct ZipArchive {
  /// The most entries that are listed: a workbook has a few dozen.
  static let mostEntries = 4096
  /// The most bytes that one entry is unpacked to, and all that are read together.
  static let largestEntry = 64 << 20
  static let largestTotal = 160 << 20
  /// How many times its own size an entry beyond a megabyte may unpack to; sheets come to about thirty.
  static let steepest = 200

  struct Entry {
    var name: String
    var isDeflated: Bool
    var checksum: UInt32
    var packed: Range<Int>
    var size: Int
  }

  private let source: UnsafeBufferPointer<UInt8>
  private let inflate: Inflate
  private(set) var entries: [Entry] = []
  private var index: [String: Int] = [:]
  private var unpacked = 0
  private let largestTotal: Int

  /// Reads the directory.
  ///
  /// - Throws: when the bytes are no zip file, or one that is not read.
  init(
    _ source: UnsafeBufferPointer<UInt8>, _ inflate: @escaping Inflate, largestTotal: Int = Self.largestTotal
  ) throws(SheetRefusal) {
    self.source = source
    self.largestTotal = largestTotal
    self.inflate = inflate
    if source.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw SheetRefusal(WorkbookFault.protected) }
    guard source.starts(with: [0x50, 0x4B]), let end = endOfDirectory() else {
      throw SheetRefusal(WorkbookFault.notWorkbook)
    }
    let count = number16(end + 10)
    let size = number32(end + 12)
    let start = number32(end + 16)
    guard number16(end + 4) == 0, number16(end + 6) == 0, number16(end + 8) == count, start + size <= end else {
      throw WorkbookFault.damaged("zip")
    }
    guard count <= Self.mostEntries else { throw WorkbookFault.tooLarge(Self.mostEntries, WorkbookFault.files) }
    var place = start
    for _ in 0..<count { place = try addEntry(place, before: start, end: start + size) }
    let places = entries.map { $0.packed }.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    for (one, next) in zip(places, places.dropFirst()) where one.upperBound > next.lowerBound {
      throw WorkbookFault.damaged("zip")
    }
  }

  /// The unpacked bytes of an entry; nil when there is none of the name.
  ///
  /// - Throws: when it is damaged, or larger than a workbook is.
  mutating func content(_ name: String) throws(SheetRefusal) -> [UInt8]? {
    guard let number = index[name] else { return nil }
    let entry = entries[number]
    guard entry.size <= Self.largestEntry,
      entry.size <= 1 << 20 || entry.size / Self.steepest <= entry.packed.count
    else { throw WorkbookFault.tooLarge(Self.largestEntry, WorkbookFault.bytes) }
    unpacked += entry.size
    guard unpacked <= largestTotal else { throw WorkbookFault.tooLarge(largestTotal, WorkbookFault.bytes) }
    let packed = UnsafeBufferPointer(rebasing: source[entry.packed])
    let bytes: [UInt8]? = entry.isDeflated ? inflate(packed, entry.size) : Array(packed)
    guard let bytes, bytes.count == entry.size, CRC32.of(bytes) == entry.checksum else {
      throw WorkbookFault.damaged(name)
    }
    return bytes
  }

  // MARK: The directory

  private func endOfDirectory() -> Int? {
    let shortest = 22
    guard source.count >= shortest else { return nil }
    var place = source.count - shortest
    // A comment of up to 65 535 bytes may follow.
    let first = max(0, place - 0xFFFF)
    while place >= first {
      if bits32(place) == 0x0605_4B50, place + shortest + number16(place + 20) <= source.count { return place }
      place -= 1
    }
    return nil
  }

  private mutating func addEntry(_ place: Int, before limit: Int, end: Int) throws(SheetRefusal) -> Int {
    guard place + 46 <= end, bits32(place) == 0x0201_4B50 else { throw WorkbookFault.damaged("zip") }
    let nameLength = number16(place + 28)
    let next = place + 46 + nameLength + number16(place + 30) + number16(place + 32)
    guard next <= end else { throw WorkbookFault.damaged("zip") }
    let nameBytes = source[(place + 46)..<(place + 46 + nameLength)]
    let name = String(decoding: nameBytes, as: UTF8.self)
    let flags = number16(place + 8)
    let method = number16(place + 10)
    let packedSize = number32(place + 20)
    let size = number32(place + 24)
    let local = number32(place + 42)
    if flags & 1 == 1 { throw SheetRefusal(WorkbookFault.protected) }
    let isBeyond = max(packedSize, size, local) >= Self.beyond
    guard method == 0 || method == 8, !isBeyond else {
      throw SheetRefusal(WorkbookFault.compressed, [Place("part", name)])
    }
    guard local + 30 <= limit, bits32(local) == 0x0403_4B50, number16(local + 26) == nameLength,
      number16(local + 8) == method, local + 30 + nameLength <= limit,
      source[(local + 30)..<(local + 30 + nameLength)].elementsEqual(nameBytes)
    else { throw WorkbookFault.damaged(name) }
    let start = local + 30 + nameLength + number16(local + 28)
    guard start + packedSize <= limit, method == 8 || packedSize == size, index[name] == nil else {
      throw WorkbookFault.damaged(name)
    }
    index[name] = entries.count
    entries.append(
      Entry(
        name: name, isDeflated: method == 8, checksum: bits32(place + 16),
        packed: start..<(start + packedSize),
        size: size))
    return next
  }

  private func number16(_ place: Int) -> Int { Int(source[place]) | Int(source[place + 1]) << 8 }

  /// A number of four bytes, which counts for no more than `beyond`: sums of two stay numbers on every machine.
  private func number32(_ place: Int) -> Int { Int(min(bits32(place), UInt32(Self.beyond))) }

  private func bits32(_ place: Int) -> UInt32 { UInt32(number16(place)) | UInt32(number16(place + 2)) << 16 }

  /// No file that is read is so large; the mark of one that is too large for the format is larger still.
  private static let beyond = 0x3FFF_FFFF
}
