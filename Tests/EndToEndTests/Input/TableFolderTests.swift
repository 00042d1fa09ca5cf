import Foundation
import Testing

@Suite("Folders of tables")
struct TableFolderTests {
  private static let header = "organisation,system,dimension,duty,role,participation\n"

  private func check(_ assignments: String) throws -> Ansvar.Run {
    let place = try Workplace()
    try place.write("t/assignments.csv", assignments)
    return try place.ansvar("check", "t")
  }

  @Test func aFaultNamesFileLineAndColumn() throws {
    let column = try check("organisation,system,dimension,duty,role\n")
    #expect(column.status == 2)
    #expect(column.output.contains("t/assignments.csv:1:"))
    #expect(column.output.contains("participation"))
    let open = try check(Self.header + "a,b,c,c.d,leder,A\na,b,c,\"c.d,leder,A\n")
    #expect(open.status == 2)
    #expect(open.output.contains("t/assignments.csv:3:7: feil: "))
    let letter = try check(Self.header + "a,b,c,c.d,leder,A\na,b,c,c.d,leder,Q\n")
    #expect(letter.status != 0)
    #expect(letter.output.contains("t/assignments.csv:3:17: feil: "))
  }

  /// The messages alone, without the lines that they quote.
  private func messages(_ assignments: String) throws -> [Substring] {
    try check(assignments).output.split(whereSeparator: \.isNewline).filter {
      $0.hasSuffix("]") || $0.contains("roller")
    }
  }

  @Test func separatorsQuotationAndLineEndsMayVary() throws {
    let rows = [["a", "b", "c", "c.d", "leder", "A"], ["a", "b", "c", "c.d", "drift", "R"]]
    let plain = try check(Self.header + rows.map { $0.joined(separator: ",") + "\n" }.joined())
    let said = try messages(Self.header + rows.map { $0.joined(separator: ",") + "\n" }.joined())
    #expect(plain.output.contains("1 ansvar, 2 roller"))
    let semicolon = Self.header.replacing(",", with: ";") + rows.map { $0.joined(separator: ";") + "\n" }.joined()
    #expect(try messages(semicolon) == said)
    let windows = "\u{FEFF}" + semicolon.replacing("\n", with: "\r\n")
    #expect(try messages(windows) == said)
    let quoted = rows.map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined()
    #expect(try check(Self.header + quoted).status == plain.status)
  }

  @Test func aSeparatorMayStandInQuotation() throws {
    let run = try check(Self.header + "\"Gran, Lunner\",b,c,c.d,leder,A\n")
    #expect(!run.output.contains("kolonner"))
    #expect(run.status != 2 || run.output.contains("t/assignments.csv:2:"))
  }

  @Test func anEmptyTableIsNoTable() throws {
    #expect(try check("").status == 2)
    #expect(try check(Self.header).status != 1)
  }
}
