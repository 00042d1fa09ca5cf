import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Parser {
  /// `matrix for organisation system name { heading, rows }`: roles above, duties at the side, letters in the cells.
  mutating func matrix() throws(Abandoned) {
    let start = token
    advance()
    let scope = try scope()
    let citation = accept("cites") ? try self.citation() : nil
    let first = table.rowCount
    var heading: [SyntaxTree.Name?]?
    try block { parser throws(Abandoned) in
      if let roles = heading {
        try parser.gridRow(roles)
      } else {
        heading = []
        heading = try parser.heading()
      }
    }
    if heading == nil { report(SyntaxFault.heading, at: range(of: start)) }
    finishBlock(scope, first, citation, start)
    tree.headings += (heading ?? []).compactMap { $0 }
    try endStatement()
  }

  /// `assign for organisation system name { duty: role letters, … }`: a line for each duty.
  mutating func assign() throws(Abandoned) {
    let start = token
    advance()
    let scope = try scope()
    let citation = accept("cites") ? try self.citation() : nil
    let first = table.rowCount
    try block { parser throws(Abandoned) in
      if !parser.plainRows() { try parser.listRow() }
    }
    finishBlock(scope, first, citation, start)
    try endStatement()
  }

  private mutating func finishBlock(
    _ scope: SyntaxTree.ScopeNames, _ first: Int, _ citation: SyntaxTree.Citation?, _ start: Token
  ) {
    tree.blocks.append(
      SyntaxTree.Block(scope: scope, rows: first..<table.rowCount, citation: citation, range: range(of: start)))
  }

  /// The roles of the columns; nil for a column whose role has one already.
  private mutating func heading() throws(Abandoned) -> [SyntaxTree.Name?] {
    var roles: [SyntaxTree.Name?] = []
    var seen: Set<NameID> = []
    while token.kind == .word {
      let role = try name()
      if seen.insert(role.id).inserted {
        roles.append(role)
      } else {
        report(StructureFault.duplicatePart, at: role.range, [Place("name", names.text(role.id))])
        roles.append(nil)
      }
    }
    try endStatement()
    return roles
  }

  // MARK: Rows

  private mutating func gridRow(_ heading: [SyntaxTree.Name?]) throws(Abandoned) {
    let label = token
    guard label.kind == .word else { throw unexpected(Expected.name) }
    if isAtMargin(label), beginsStatement(label), !heading.isEmpty, cellCount() != heading.count {
      throw unexpected(Expected.oneOf(["}"]))
    }
    let duty = intern(label)
    table.beginRow(duty: duty.id.raw, position: duty.range.start)
    let row = table.rowCount - 1
    var count = 0
    var hasDashes = false
    // The cells are read as bytes and not as tokens: any sign may be a letter of a scheme.
    while true {
      let cell = lexer.cell()
      if cell.isEmpty || isTail(cell) {
        lexer.index = cell.lowerBound
        break
      }
      if count == 0 && isNone(cell) {
        advance()
        return try tail(row, label, hasDashes: false, wholeRow: true)
      }
      if count < heading.count, let role = heading[count] {
        if add(cell, role: role.id) { hasDashes = true }
      }
      count += 1
    }
    advance()
    if count != heading.count && !heading.isEmpty {
      report(
        SyntaxFault.cells, at: range(of: label), [Place("count", count), Place("limit", heading.count)])
    }
    try tail(row, label, hasDashes: hasDashes)
  }

  /// How many cells the row has whose label has just been read.
  private func cellCount() -> Int {
    var ahead = lexer
    var count = 0
    while true {
      let cell = ahead.cell()
      if cell.isEmpty || isTail(cell) || (count == 0 && isNone(cell)) { return count }
      count += 1
    }
  }

  private mutating func listRow() throws(Abandoned) {
    let label = token
    guard label.kind == .word else { throw unexpected(Expected.name) }
    let duty = intern(label)
    advance()
    guard token.kind == .colon else { throw unexpected(Expected.colon) }
    table.beginRow(duty: duty.id.raw, position: duty.range.start)
    let row = table.rowCount - 1
    advance()
    var hasDashes = false
    if accept("none") {
      return try tail(row, label, hasDashes: false, wholeRow: true)
    }
    while true {
      guard token.kind == .word else { throw unexpected(Expected.name) }
      let role = intern(token)
      let cell = lexer.cell()
      if cell.isEmpty || isTail(cell) {
        advance()
        throw unexpected(Expected.letters)
      }
      if add(cell, role: role.id) { hasDashes = true }
      advance()
      guard token.kind == .comma else { break }
      advance()
      skipNewlines()
    }
    try tail(row, label, hasDashes: hasDashes)
  }

  /// Adds a part to the last row; true when it says that the role deliberately takes none.
  @inline(__always)
  private mutating func add(_ cell: Range<Int>, role: NameID) -> Bool {
    let first = lexer.bytes[cell.lowerBound]
    if cell.count == 1 {
      if first == UInt8(ascii: ".") { return false }
      let known = letteringOfByte[Int(first)]
      if known != .max {
        table.append(role: role.raw, lettering: UInt8(known), position: base + UInt32(cell.lowerBound))
        return first == UInt8(ascii: "-")
      }
    }
    return addNewLettering(cell, role: role)
  }

  private mutating func addNewLettering(_ cell: Range<Int>, role: NameID) -> Bool {
    let range = SourceRange(start: base + UInt32(cell.lowerBound), end: base + UInt32(cell.upperBound))
    guard cell.count <= NameTable.longestName else {
      report(
        SyntaxFault.nameTooLong, at: range, [Place("count", cell.count), Place("limit", NameTable.longestName)])
      return false
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: lexer.bytes[cell]), as: UTF8.self)
    guard let lettering = table.lettering(text) else {
      report(
        SyntaxFault.tooMany, at: range,
        [
          Place("limit", AssignmentTable.mostLetterings),
          Place(
            "what",
            Phrase(nb: "ulike bokstavsett", nn: "ulike bokstavsett", en: "different sets of letters")),
        ])
      return false
    }
    let first = lexer.bytes[cell.lowerBound]
    if cell.count == 1 { letteringOfByte[Int(first)] = UInt16(lettering) }
    if cell.count > 1 || first != UInt8(ascii: "-") {
      cells.remember(UnsafeBufferPointer(rebasing: lexer.bytes[cell]), number: lettering)
    }
    table.append(role: role.raw, lettering: lettering, position: base + UInt32(cell.lowerBound))
    return cell.count == 1 && first == UInt8(ascii: "-")
  }

  private func isNone(_ cell: Range<Int>) -> Bool {
    holds(Token(kind: .word, start: cell.lowerBound, end: cell.upperBound), "none")
  }

  private func isTail(_ cell: Range<Int>) -> Bool {
    guard cell.count >= 5 else { return lexer.bytes[cell.lowerBound] == UInt8(ascii: "{") }
    let token = Token(kind: .word, start: cell.lowerBound, end: cell.upperBound)
    return holds(token, "because") || holds(token, "cites")
  }

  /// What follows the cells of a row: the reason for what is empty on purpose, and where the row comes from.
  private mutating func tail(
    _ row: Int, _ label: Token, hasDashes: Bool, wholeRow: Bool = false
  ) throws(Abandoned) {
    if token.kind == .newline && !hasDashes && !wholeRow {
      advance()
      return
    }
    let place = range(of: label)
    if hasDashes || wholeRow || at("because") {
      let reason = try reason()
      if reason.text == nil { report(StructureFault.reason, at: place, [Place("name", text(of: label))]) }
      tree.exemptions.append(
        SyntaxTree.Exemption(row: UInt32(row), wholeRow: wholeRow, reason: reason, range: place))
    }
    if accept("cites") {
      tree.citations.append(SyntaxTree.RowCitation(row: UInt32(row), citation: try citation()))
    }
    try endStatement()
  }
}
