import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Assembly {
  mutating func scope(_ record: inout Record) -> SyntaxTree.ScopeNames {
    SyntaxTree.ScopeNames(organisation: name("organisation", &record), system: name("system", &record))
  }

  /// A part of a role in a duty.
  mutating func assignment(_ record: inout Record) {
    let scope = scope(&record)
    guard let duty = requiredName("duty", &record), let role = requiredName("role", &record),
      let letters = requiredWord("participation", &record)
    else { return }
    finish(record)
    guard letters.text.utf8.count <= NameTable.longestName, !letters.text.utf8.isEmpty else {
      report(
        SyntaxFault.nameTooLong, at: letters.range,
        [Place("count", letters.text.utf8.count), Place("limit", NameTable.longestName)])
      return
    }
    let row = rows.row(scope, duty)
    let part = AssembledRows.Part(role: role, letters: letters.text, position: letters.range.start)
    if !rows.add(part, toRow: row) {
      report(StructureFault.duplicatePart, at: role.range, [Place("name", names.text(role.id))])
    }
  }

  /// A row that is empty on purpose, wholly or in some cells.
  mutating func exemption(_ record: inout Record) {
    let scope = scope(&record)
    guard let duty = requiredName("duty", &record) else { return }
    let isWhole = flag("wholeRow", &record) ?? false
    let reason = reason(&record)
    finish(record)
    let row = rows.row(scope, duty)
    if isWhole && !rows.rows[row].parts.isEmpty {
      report(RecordFault.notWhole, at: duty.range, [Place("name", names.text(duty.id))])
    }
    let exemption = SyntaxTree.Exemption(row: 0, wholeRow: isWhole, reason: reason, range: duty.range)
    if !rows.exempt(row, exemption) {
      report(StructureFault.duplicateRow, at: duty.range, [Place("name", names.text(duty.id))])
    }
  }

  mutating func reason(_ record: inout Record) -> SyntaxTree.Reason {
    SyntaxTree.Reason(
      text: text("because", &record)?.text, owner: name("by", &record), until: day("until", &record))
  }

  /// A row in which nobody takes part, and which says so to replace what it inherits.
  mutating func emptyRow(_ record: inout Record) {
    let scope = scope(&record)
    guard let duty = requiredName("duty", &record) else { return }
    finish(record)
    _ = rows.row(scope, duty)
  }

  /// Where a row comes from.
  mutating func rowSource(_ record: inout Record) {
    let scope = scope(&record)
    guard let duty = requiredName("duty", &record) else { return }
    if let citation = citation(&record) { rows.cite(rows.row(scope, duty), citation) }
    finish(record)
  }

  /// Rows that stand together, in their order.
  mutating func block(_ record: inout Record) {
    let scope = scope(&record)
    let citation = citation(&record)
    rows.placed.append(AssembledRows.Block(scope: scope, citation: citation, range: record.range))
    for duty in names("duties", &record) { place(scope, duty) }
    finish(record)
  }

  mutating func place(_ scope: SyntaxTree.ScopeNames, _ duty: SyntaxTree.Name) {
    if !rows.place(rows.row(scope, duty)) {
      report(StructureFault.duplicateRow, at: duty.range, [Place("name", names.text(duty.id))])
    }
  }

  /// The table of the rows, and their blocks in the syntax tree.
  mutating func finishRows() -> AssignmentTable {
    var table = AssignmentTable()
    var seen: Set<NameID> = []
    for block in rows.blocks {
      let first = table.rowCount
      for number in block.rows {
        let row = rows.rows[number]
        table.beginRow(duty: row.duty.id.raw, position: row.duty.range.start)
        for part in row.parts {
          // The compiler tells of unknown roles where they are first named.
          if seen.insert(part.role.id).inserted { tree.headings.append(part.role) }
          guard let lettering = table.lettering(part.letters) else {
            report(
              SyntaxFault.tooMany, at: part.role.range,
              [Place("limit", AssignmentTable.mostLetterings), Place("what", SyntaxFault.letterings)])
            continue
          }
          table.append(role: part.role.id.raw, lettering: lettering, position: part.position)
        }
        finish(row, UInt32(table.rowCount - 1))
      }
      tree.blocks.append(
        SyntaxTree.Block(
          scope: block.scope, rows: first..<table.rowCount, citation: block.citation, range: block.range))
    }
    return table
  }

  private mutating func finish(_ row: AssembledRows.Row, _ number: UInt32) {
    if var exemption = row.exemption {
      exemption.row = number
      tree.exemptions.append(exemption)
    }
    let isSilent = row.exemption?.reason.text == nil
    let none = ParticipationScheme.deliberatelyNoneSign
    if isSilent && (row.exemption != nil || row.parts.contains { $0.letters.unicodeScalars.elementsEqual([none]) }) {
      report(StructureFault.reason, at: row.duty.range, [Place("name", names.text(row.duty.id))])
    }
    if let citation = row.citation { tree.citations.append(SyntaxTree.RowCitation(row: number, citation: citation)) }
  }
}
