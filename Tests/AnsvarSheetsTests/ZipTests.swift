import AnsvarDiagnostics
import Testing

@testable import AnsvarSheets

@Suite("Zip files") struct ZipTests {
  private static let files: [(name: String, content: [UInt8])] = [
    ("a.xml", Array("<a/>".utf8)), ("mappe/b.xml", (0..<2000).map { UInt8(truncatingIfNeeded: $0) }), ("tom.xml", []),
  ]

  private func packed(_ files: [(name: String, content: [UInt8])] = files) -> [UInt8] {
    var zip = ZipWriter()
    for file in files { zip.add(file.name, file.content) }
    zip.finish()
    return zip.bytes
  }

  /// The fault of a file, or of one of its entries; nil when all of it can be read.
  private func fault(_ bytes: [UInt8], _ inflate: @escaping Inflate = { _, _ in nil }) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      do throws(SheetRefusal) {
        var archive = try ZipArchive(bytes, inflate)
        for entry in archive.entries { _ = try archive.content(entry.name) }
        return nil
      } catch {
        return error.kind.message(.english, error.places)
      }
    }
  }

  /// Where some bytes first stand.
  private func place(_ bytes: [UInt8], _ words: [UInt8]) -> Int {
    bytes.indices.first { bytes[$0...].starts(with: words) } ?? 0
  }

  @Test func theChecksumIsThatOfTheStandard() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
  }

  @Test func whatIsWrittenIsRead() throws {
    let bytes = packed()
    try bytes.withUnsafeBufferPointer { bytes in
      var archive = try ZipArchive(bytes) { _, _ in nil }
      #expect(archive.entries.map { $0.name } == Self.files.map { $0.name })
      for file in Self.files { #expect(try archive.content(file.name) == file.content) }
      #expect(try archive.content("borte") == nil)
    }
  }

  @Test func everyPieceOfAFileIsRefused() {
    let bytes = packed()
    for count in bytes.indices { #expect(fault(Array(bytes[..<count])) != nil) }
  }

  @Test func everyChangedByteIsReadOrRefused() {
    let bytes = packed([("a.xml", Array("<a/>".utf8)), ("b.xml", Array("<b/>".utf8))])
    for index in bytes.indices {
      for value in stride(from: 0, to: 256, by: 5) {
        var copy = bytes
        copy[index] = UInt8(value)
        _ = fault(copy)
      }
    }
  }

  @Test func whatIsNoZipFileIsNoWorkbook() {
    #expect(fault([])?.contains("no workbook") == true)
    #expect(fault(Array("PK".utf8))?.contains("no workbook") == true)
    #expect(fault(Array("organisation;duty\n".utf8))?.contains("no workbook") == true)
    #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])?.contains("password") == true)
  }

  @Test func aWrongChecksumIsSeen() {
    var bytes = packed()
    bytes[place(bytes, Array("<a/>".utf8)) + 1] = UInt8(ascii: "b")
    #expect(fault(bytes) == "the workbook is damaged: a.xml")
  }

  @Test func ciphersAndOtherWaysOfPackingAreRefused() {
    let bytes = packed([("a", [1])])
    let entry = place(bytes, [0x50, 0x4B, 1, 2])
    var locked = bytes
    locked[entry + 8] = 1
    #expect(fault(locked)?.contains("password") == true)
    var other = bytes
    other[entry + 10] = 12
    #expect(fault(other)?.contains("packed in a way") == true)
    var beyond = bytes
    for offset in 20..<24 { beyond[entry + offset] = 0xFF }
    #expect(fault(beyond)?.contains("packed in a way") == true)
  }

  @Test func aNameTwiceIsRefused() {
    #expect(fault(packed([("a", [1]), ("a", [2])])) == "the workbook is damaged: a")
  }

  @Test func entriesMayNotOverlap() {
    // Both entries of the directory point at the first one.
    var bytes = packed([("a", [1, 2, 3]), ("b", [1, 2, 3])])
    let second = place(bytes, Array("b".utf8))
    bytes[second] = UInt8(ascii: "c")
    let directory = place(bytes, [0x50, 0x4B, 1, 2])
    let next = directory + 46 + 1
    for offset in 42..<46 { bytes[next + offset] = 0 }
    bytes[next + 46] = UInt8(ascii: "a")
    #expect(fault(bytes) != nil)
  }

  /// A zip file of one deflated entry that says that it unpacks to so much.
  private func deflated(_ packed: [UInt8], size: Int) -> [UInt8] {
    var bytes = self.packed([("a.xml", packed)])
    let entry = place(bytes, [0x50, 0x4B, 1, 2])
    bytes[8] = 8
    bytes[entry + 10] = 8
    for shift in 0..<4 { bytes[entry + 24 + shift] = UInt8(truncatingIfNeeded: size >> (shift * 8)) }
    return bytes
  }

  @Test func aBombIsNotUnpacked() {
    var calls = 0
    let count: Inflate = { _, _ in
      calls += 1
      return nil
    }
    let small = [UInt8](repeating: 1, count: 1000)
    #expect(fault(deflated(small, size: ZipArchive.largestEntry + 1), count)?.contains("too large") == true)
    #expect(fault(deflated(small, size: 2 << 20), count)?.contains("too large") == true)
    #expect(calls == 0)
    #expect(fault(deflated(small, size: 1 << 20), count)?.contains("damaged") == true)
    #expect(calls == 1)
  }

  @Test(arguments: [-1, 0, 1]) func oneEntryIsBounded(_ excess: Int) {
    let large = deflated([UInt8](repeating: 1, count: 400_000), size: ZipArchive.largestEntry + excess)
    #expect(fault(large)?.contains(excess > 0 ? "bytes unpacked" : "damaged") == true)
  }

  @Test(arguments: [-1, 0, 1]) func whatAnEntryGrowsByIsBounded(_ excess: Int) {
    let count = 6000
    let steep = deflated([UInt8](repeating: 1, count: count), size: (count + 1) * ZipArchive.steepest - 1 + excess)
    #expect(fault(steep)?.contains(excess > 0 ? "too large" : "damaged") == true)
    let small = deflated([1], size: 1 << 20 + excess)
    #expect(fault(small)?.contains(excess > 0 ? "too large" : "damaged") == true)
  }

  @Test(arguments: [-1, 0, 1]) func allThatIsUnpackedIsBounded(_ excess: Int) {
    let content = [UInt8](repeating: 7, count: 32)
    let bytes = packed([("a", content), ("b", content), ("c", content)])
    let isWhole = bytes.withUnsafeBufferPointer { bytes in
      do throws(SheetRefusal) {
        var archive = try ZipArchive(bytes, { _, _ in nil }, largestTotal: 96 - excess)
        for entry in archive.entries { _ = try archive.content(entry.name) }
        return true
      } catch {
        return error.kind.id != "syntax.too-many"
      }
    }
    #expect(isWhole == (excess <= 0))
  }

  @Test func allTogetherIsBounded() throws {
    let content = [UInt8](repeating: 7, count: 32)
    var files: [(name: String, content: [UInt8])] = []
    for number in 1..<ZipArchive.mostEntries { files.append((String(number), content)) }
    #expect(fault(packed(files)) == nil)
    files.append(("0", content))
    #expect(fault(packed(files)) == nil)
    files.append(("en til", content))
    #expect(fault(packed(files))?.contains("more than 4096 files") == true)
  }

  @Test func whatUnpacksToAnotherSizeIsDamaged() {
    let bytes = deflated([1, 2, 3], size: 5)
    #expect(fault(bytes) { _, _ in [0, 0, 0, 0] } == "the workbook is damaged: a.xml")
    #expect(fault(bytes) { _, _ in nil } == "the workbook is damaged: a.xml")
  }
}
