import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import Testing

/// Tables made to cost more than their size.
@Suite("tables that mean harm")
struct TableFloodTests {
  private static let heading = "organisation,system,dimension,duty,role,participation\n"

  private func ids(_ assignments: String, roles: String? = nil) -> [String] {
    TableReader.read(
      TableReader.Files(
        assignments: SourceText(name: "assignments.csv", text: assignments),
        roles: roles.map { SourceText(name: "roles.csv", text: $0) }), name: "tabeller"
    ).diagnostics.map { $0.kind.id }
  }

  @Test(
    "a table of 100 000 faults is reported whole",
    arguments: [
      ("structure.letter", "gran,,drift,d,leder,X\n"),
      ("syntax.table-cells", "gran,,drift\n"),
      ("syntax.table-empty", "gran,,drift,d,,A\n"),
      ("syntax.table-blank", "g,,drift,d ,leder,\n"),
    ])
  func manyFaults(_ id: String, _ line: String) {
    let count = 100_000
    let found = ids(Self.heading + String(repeating: line, count: count))
    #expect(found.filter { $0 == id }.count == count)
    #expect(found.contains("syntax.too-many") == false || found.count == 200_001)
  }

  @Test(
    "more faults than the limit are told as one",
    arguments: [
      "gran,,drift,d,leder,X\n", "gran,,drift\n", "gran,,drift,d,,A\n", "g,,drift,d ,leder,A\n",
      "gran,,drift,d,leder,A\n",
    ])
  func tooManyFaults(_ line: String) {
    let found = ids(Self.heading + String(repeating: line, count: 200_010))
    #expect(found.count == 200_001)
    #expect(found.last == "syntax.too-many")
    #expect(found.filter { $0 == "syntax.too-many" }.count == 1)
  }

  @Test("the limit holds for all tables together")
  func limitOfAll() {
    let found = ids(
      Self.heading + String(repeating: "gran,,drift\n", count: 150_000),
      roles: "organisation,role,competence\n" + String(repeating: "gran\n", count: 150_000))
    #expect(found.count == 200_001)
    #expect(found.last == "syntax.too-many")
  }

  @Test("a heading of unknown columns is read in one go")
  func manyColumns() {
    let count = 50_000
    let found = ids((0..<count).map { "k\($0)" }.joined(separator: ",") + "\n")
    #expect(found.count == count + 6)
  }

  @Test("a row of many roles, each twice and then once more, is read in one go")
  func manyParts() {
    let count = 20_000
    let lines = ["A", "R", "R"].map { letter in (0..<count).map { "g,,drift,d,r\($0),\(letter)\n" }.joined() }
    #expect(ids(Self.heading + lines.joined()) == Array(repeating: "structure.duplicate-part", count: count))
  }

  /// Names whose quick hash is the same: the second eight bytes bring it to naught whatever the first eight are.
  private static func colliding(_ count: Int) -> [[UInt8]] {
    (0..<UInt64(count)).map { number in
      let product = (0x9E37_79B9_7F4A_7C15 ^ 16 ^ number).multipliedFullWidth(by: 0xFF51_AFD7_ED55_8CCD)
      return [number, product.high ^ product.low].flatMap { word in
        (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
      }
    }
  }

  @Test("names chosen to crowd together get their numbers in order, and the table guards itself")
  func collidingNames() {
    var names = NameTable()
    let flood = Self.colliding(20_000)
    let first = flood.map { name in name.withUnsafeBufferPointer { names.intern($0) }.raw }
    let again = flood.map { name in name.withUnsafeBufferPointer { names.intern($0) }.raw }
    let found = flood.map { name in name.withUnsafeBufferPointer { names.find($0) }?.raw }
    #expect(names.isGuarded)
    #expect(first == Array(0..<20_000))
    #expect(again == first)
    #expect(found == first)
    #expect(names.find("ordfører") == nil)
    #expect(names.count == 20_000)
  }

  @Test("a few names that crowd together, and many that do not, need no guard")
  func ordinaryNames() {
    var names = NameTable()
    for name in Self.colliding(20) { _ = name.withUnsafeBufferPointer { names.intern($0) } }
    for number in 0..<100_000 { #expect(names.intern("enhet-\(number)").raw == UInt32(number + 20)) }
    #expect(names.isGuarded == false)
    #expect((0..<100_000).allSatisfy { names.find("enhet-\($0)")?.raw == UInt32($0 + 20) })
  }

  @Test("a full table turns names away also when they crowd together")
  func fullTable() {
    var names = NameTable(mostNames: 70)
    let ids = Self.colliding(200).map { name in name.withUnsafeBufferPointer { names.intern($0) }.raw }
    #expect(ids == Array(0..<70) + Array(repeating: 0, count: 130))
    #expect(names.isFull)
  }
}
