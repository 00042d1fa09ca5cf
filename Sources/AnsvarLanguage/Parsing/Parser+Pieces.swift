import AnsvarDiagnostics
import AnsvarModel

extension Parser {
  /// Takes over what a piece has read from the token at hand on; false when there is no room for its letters.
  mutating func adopt(_ piece: RowPiece) -> Bool {
    var letterings: [UInt8] = []
    for lettering in piece.table.letterings.prefix(piece.letteringCount) {
      guard let number = table.lettering(lettering.text) else { return false }
      letterings.append(number)
    }
    let numbers = names.intern(firstOf: piece.names, piece.nameCount)
    let place = Place(numbers: numbers, base: base, rows: table.rowCount)
    table.append(rowsOf: piece.table, base: base, numbers: numbers, letterings: letterings)
    for block in piece.blocks { tree.blocks.append(place.block(block)) }
    for heading in piece.headings { tree.headings.append(place.name(heading)) }
    for exemption in piece.exemptions { tree.exemptions.append(place.exemption(exemption)) }
    for citation in piece.citations {
      tree.citations.append(
        SyntaxTree.RowCitation(row: place.row(citation.row), citation: place.citation(citation.citation)))
    }
    lastEnd = piece.end
    lexer.index = piece.end
    token = lexer.next()
    return true
  }

  /// Where the names, bytes and rows of a piece lie in the whole.
  private struct Place {
    let numbers: [UInt32]
    let base: UInt32
    let rows: Int

    func range(_ range: SourceRange) -> SourceRange {
      SourceRange(start: base + range.start, end: base + range.end)
    }

    func row(_ row: UInt32) -> UInt32 { row + UInt32(rows) }

    func name(_ name: SyntaxTree.Name) -> SyntaxTree.Name {
      SyntaxTree.Name(id: NameID(raw: numbers[Int(name.id.raw)]), range: range(name.range))
    }

    func citation(_ citation: SyntaxTree.Citation) -> SyntaxTree.Citation {
      SyntaxTree.Citation(reference: name(citation.reference), place: citation.place)
    }

    func block(_ block: SyntaxTree.Block) -> SyntaxTree.Block {
      SyntaxTree.Block(
        scope: SyntaxTree.ScopeNames(
          organisation: block.scope.organisation.map { name($0) }, system: block.scope.system.map { name($0) }),
        rows: block.rows.lowerBound + rows..<block.rows.upperBound + rows,
        citation: block.citation.map { citation($0) }, range: range(block.range))
    }

    func exemption(_ exemption: SyntaxTree.Exemption) -> SyntaxTree.Exemption {
      var placed = exemption
      placed.row = row(exemption.row)
      placed.range = range(exemption.range)
      placed.reason.owner = exemption.reason.owner.map { name($0) }
      return placed
    }
  }
}
