import AnsvarDiagnostics
import AnsvarModel

/// Matrices that stand one after another in a file, read ahead of the rest of it.
///
/// Names and letters have numbers of the piece's own, and positions count from the beginning of the file.
struct RowPiece: Sendable {
  /// Where its first statement begins.
  let start: Int
  /// How far the reading has come without anything to report: the end of a statement, and what there was by then.
  private(set) var end: Int
  private(set) var nameCount = 0
  private(set) var letteringCount = 0
  private(set) var rowCount = 0
  private var counts = (blocks: 0, headings: 0, exemptions: 0, citations: 0)

  private(set) var names = NameTable()
  private(set) var table = AssignmentTable()
  private(set) var blocks: ArraySlice<SyntaxTree.Block> = []
  private(set) var headings: ArraySlice<SyntaxTree.Name> = []
  private(set) var exemptions: ArraySlice<SyntaxTree.Exemption> = []
  private(set) var citations: ArraySlice<SyntaxTree.RowCitation> = []

  /// Reads the matrices that stand together from a place on, at which a statement of the whole model may begin.
  ///
  /// It reads as if nothing came before, and only as long as there is nothing to report. So whoever comes to that
  /// place in good order may take what has been read. Nil when that is nothing.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var parser = Parser(bytes, from: start, base: 0, names: NameTable(), table: AssignmentTable())
    self.start = parser.token.start
    end = parser.token.start
    while true {
      while parser.token.kind == .newline { parser.advance() }
      guard parser.diagnostics.isEmpty, !parser.names.isFull else { break }
      note(parser)
      guard parser.at("assign") || parser.at("matrix") else { break }
      do throws(Parser.Abandoned) {
        if parser.at("assign") { try parser.assign() } else { try parser.matrix() }
      } catch {
        break
      }
    }
    guard counts.blocks > 0 else { return nil }
    take(&parser)
  }

  private mutating func note(_ parser: borrowing Parser) {
    end = parser.token.start
    nameCount = parser.names.count
    letteringCount = parser.table.letterings.count
    rowCount = parser.table.rowCount
    counts = (
      parser.tree.blocks.count, parser.tree.headings.count, parser.tree.exemptions.count, parser.tree.citations.count
    )
  }

  /// Takes what the parser has read, up to the end that was noted last.
  private mutating func take(_ parser: inout Parser) {
    parser.table.keepFirst(rows: rowCount)
    names = parser.names
    table = parser.table
    blocks = parser.tree.blocks.prefix(counts.blocks)
    headings = parser.tree.headings.prefix(counts.headings)
    exemptions = parser.tree.exemptions.prefix(counts.exemptions)
    citations = parser.tree.citations.prefix(counts.citations)
  }
}
