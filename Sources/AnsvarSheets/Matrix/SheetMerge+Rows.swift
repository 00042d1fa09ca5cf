import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension SheetMerge {
  /// Rows that say something else than before, are new, or are gone.
  mutating func mergeRows(_ lines: [Line]) {
    var baseLine: [SheetLayout.Key: Int] = [:]
    for (number, line) in layout.lines.enumerated() { baseLine[SheetLayout.Key(line.scope, line.duty)] = number }
    var seen: [SheetLayout.Key: Int] = [:]
    for line in lines {
      let key = SheetLayout.Key(line.scope, line.duty)
      if let first = seen[key] {
        report(
          SheetFault.repeatedRow, line.row.number, columns.column(of: .title),
          [Place("name", model.name(of: line.duty)), Place("row", first + 1)])
        continue
      }
      seen[key] = line.row.number
      let old = baseLine[key].map { layout.lines[$0] }
      merge(line, old ?? SheetLayout.Line(scope: line.scope, duty: line.duty, row: nil))
    }
    for line in layout.lines where seen[SheetLayout.Key(line.scope, line.duty)] == nil {
      if let row = line.row { changes[row] = .some(nil) }
    }
  }

  /// Looks at the cells that have or had a text, so that a wide sheet with little in it takes no time.
  private mutating func merge(_ line: Line, _ old: SheetLayout.Line) {
    let row = line.row
    let isOld = line.duty.index < base.duties.count
    let parts = old.row.map { base.row($0).parts } ?? []
    var before: [RoleID: String] = [:]
    for part in parts { before[part.role] = part.letters }
    var cells: [(role: RoleID, letters: String)] = []
    var isThere: Set<RoleID> = []
    for cell in row.cells {
      guard let role = roleAtColumn[cell.column] else { continue }
      isThere.insert(role)
      let past = before[role] ?? ""
      guard !cell.text.utf8.elementsEqual(past.utf8) else { continue }
      if let read = letters.read(cell.text) {
        if !read.utf8.elementsEqual(past.utf8) { cells.append((role, read)) }
      } else {
        let places = [Place("name", cell.text), Place("letters", letters.list)]
        report(SheetFault.letter, row.number, cell.column, places)
      }
    }
    for part in parts where columnOfRole[part.role] != nil && !isThere.contains(part.role) && !part.letters.utf8.isEmpty
    {
      cells.append((part.role, ""))
    }
    let isChanged =
      !cells.isEmpty
      || [SheetField.reason, .owner, .until, .source, .place].contains { field in
        !text(field, row).utf8.elementsEqual((isOld ? layout.text(field, old) : "").utf8)
      }
    guard isChanged else { return }
    let content = content(line, old, cells)
    if let number = old.row { changes[number] = .some(content) } else { added.append(content) }
  }

  private mutating func content(
    _ line: Line, _ old: SheetLayout.Line, _ cells: [(role: RoleID, letters: String)]
  ) -> Content {
    var content = Content(scope: line.scope, duty: line.duty)
    content.parts = parts(old.row, cells)
    content.reason = text(.reason, line.row)
    content.owner = owner(line.row)
    content.until = until(line.row)
    content.citation = citation(line.row)
    let none = String(Character(ParticipationScheme.deliberatelyNoneSign))
    let needsReason =
      content.owner != nil || content.until != nil
      || content.parts.contains { $0.letters.utf8.elementsEqual(none.utf8) }
    guard text(.reason, line.row).utf8.isEmpty else { return content }
    // A reason without words, which the language allows, is no other one as long as the row had it.
    let hadNone = old.row.flatMap { base.table.exemption(ofRow: $0) }.map { !$0.reason.utf8.isEmpty } ?? true
    guard hadNone || !needsReason else { return content }
    content.reason = nil
    if needsReason {
      report(SheetFault.reason, line.row.number, columns.column(of: .reason), [Place("column", SheetWords.reason)])
    }
    return content
  }

  /// The parts of a row in their order, with those cells changed; a new one stands where its column does.
  private func parts(
    _ row: Int?, _ cells: [(role: RoleID, letters: String)]
  ) -> [(role: RoleID, letters: String)] {
    var result: [(role: RoleID, letters: String)] = []
    if let row { result = base.row(row).parts.map { ($0.role, $0.letters) } }
    for cell in cells {
      if let known = result.firstIndex(where: { $0.role == cell.role }) {
        if cell.letters.utf8.isEmpty { result.remove(at: known) } else { result[known].letters = cell.letters }
      } else if !cell.letters.utf8.isEmpty {
        let own = columnOfRole[cell.role] ?? 0
        let next = result.firstIndex { (columnOfRole[$0.role] ?? 0) > own } ?? result.count
        result.insert(cell, at: next)
      }
    }
    return result
  }

  private mutating func owner(_ row: ReadSheet.Row) -> RoleID? {
    let name = trimmed(.owner, row)
    guard !name.utf8.isEmpty else { return nil }
    if let role = base.role(named: name) { return role }
    // A title does as well.
    let titled = model.roles.firstIndex { role in
      model.title(role.title, role.name, layout.language).utf8.elementsEqual(name.utf8)
    }
    if let titled { return RoleID(titled) }
    report(
      SheetFault.unknown, row.number, columns.column(of: .owner), [Place("name", name)],
      suggestion: nearest(name, base.roles.map { base.name($0.name) }))
    return nil
  }

  private mutating func until(_ row: ReadSheet.Row) -> Day? {
    let text = trimmed(.until, row)
    guard !text.utf8.isEmpty else { return nil }
    if let day = Day(text) ?? SheetDay.day(text, countsFrom1904: countsFrom1904) { return day }
    report(SheetFault.day, row.number, columns.column(of: .until), [Place("name", text)])
    return nil
  }

  private mutating func citation(_ row: ReadSheet.Row) -> Citation? {
    let name = trimmed(.source, row)
    guard !name.utf8.isEmpty else { return nil }
    if let number = base.references.firstIndex(where: { base.name($0.name).utf8.elementsEqual(name.utf8) }) {
      return Citation(reference: number, place: text(.place, row))
    }
    report(
      SheetFault.unknown, row.number, columns.column(of: .source), [Place("name", name)],
      suggestion: nearest(name, base.references.map { base.name($0.name) }))
    return nil
  }

  // MARK: The table

  /// The table with the rows as the sheet has them; new ones stand at the end of the last block of their scope.
  mutating func rewrittenTable() -> AssignmentTable {
    var result = AssignmentTable()
    result.letterings = base.table.letterings
    var lastBlock: [UInt64: Int] = [:]
    for (number, block) in base.table.blocks.enumerated() { lastBlock[block.scope.key] = number }
    var additions: [UInt64: [Content]] = [:]
    for content in added { additions[content.scope.key, default: []].append(content) }
    for (number, block) in base.table.blocks.enumerated() {
      let first = result.rowCount
      for row in block.rows {
        if let change = changes[row] {
          if let change { append(change, to: &result) }
        } else {
          copy(row, to: &result)
        }
      }
      if lastBlock[block.scope.key] == number {
        for content in additions[block.scope.key] ?? [] { append(content, to: &result) }
      }
      guard block.rows.isEmpty || result.rowCount > first else { continue }
      var copied = block
      copied.rows = first..<result.rowCount
      result.blocks.append(copied)
    }
    for content in added where lastBlock[content.scope.key] == nil {
      let first = result.rowCount
      append(content, to: &result)
      if let last = result.blocks.last, last.scope == content.scope {
        result.blocks[result.blocks.count - 1].rows = last.rows.lowerBound..<result.rowCount
      } else {
        result.blocks.append(AssignmentTable.Block(scope: content.scope, rows: first..<result.rowCount))
      }
    }
    return result
  }

  private func copy(_ row: Int, to result: inout AssignmentTable) {
    let table = base.table
    result.beginRow(duty: table.rowDuty[row], position: 0)
    for entry in table.entryRange(ofRow: row) where !goneRoles.contains(table.role(ofEntry: entry)) {
      let lettering = UInt8(truncatingIfNeeded: table.entries[entry])
      result.append(role: table.role(ofEntry: entry).raw, lettering: lettering, position: 0)
    }
    let copied = UInt32(result.rowCount - 1)
    if var exemption = table.exemption(ofRow: row) {
      exemption.row = copied
      result.exemptions.append(exemption)
    }
    if let citation = table.ownCitation(ofRow: row) {
      result.citations.append(AssignmentTable.RowCitation(row: copied, citation: citation))
    }
  }

  private mutating func append(_ content: Content, to result: inout AssignmentTable) {
    result.beginRow(duty: content.duty.raw, position: 0)
    var count = 0
    for part in content.parts where !goneRoles.contains(part.role) {
      guard let lettering = result.lettering(part.letters) else {
        report(
          SheetFault.tooManyLetterings, columns.keyRow, nil, [Place("limit", AssignmentTable.mostLetterings)])
        continue
      }
      result.append(role: part.role.raw, lettering: lettering, position: 0)
      count += 1
    }
    let row = UInt32(result.rowCount - 1)
    if let reason = content.reason {
      result.exemptions.append(
        AssignmentTable.Exemption(
          row: row, wholeRow: count == 0, reason: reason, owner: content.owner, until: content.until, range: .none))
    }
    if let citation = content.citation {
      result.citations.append(AssignmentTable.RowCitation(row: row, citation: citation))
    }
  }
}
