import AnsvarModel

/// A row that an edited table has besides those that it had.
struct AddedRow {
  var scope: Scope
  /// The row that it is a copy of, but for its parts.
  var original: Int
  var parts: [RowPart]
}

extension AssignmentTable {
  /// The parts of a row.
  func parts(ofRow row: Int) -> [RowPart] {
    entryRange(ofRow: row).map { entry in
      RowPart(
        role: role(ofEntry: entry), lettering: UInt8(entries[entry] & 0xFF),
        position: position(ofEntry: entry, inRow: row))
    }
  }

  /// The table with the parts of its rows changed by `edit`, and more rows after them.
  ///
  /// An owner of a reason is renamed or forgotten as `owner` says.
  ///
  /// - Complexity: O(*n*) in the rows and entries.
  func rewritten(
    _ letterings: inout Letterings, adding added: [AddedRow] = [], owner: (RoleID) -> RoleID? = { $0 },
    edit: (Int, inout [RowPart], inout Letterings) -> Void
  ) -> AssignmentTable {
    var result = AssignmentTable()
    result.reserve(rows: rowCount + added.count, entries: entryCount)
    for block in blocks {
      let first = result.rowCount
      for row in block.rows {
        var parts = parts(ofRow: row)
        edit(row, &parts, &letterings)
        append(copyOf: row, parts, citation: ownCitation(ofRow: row), to: &result, letterings, owner: owner)
      }
      var copied = block
      copied.rows = first..<result.rowCount
      result.blocks.append(copied)
    }
    for row in added {
      let first = result.rowCount
      // In another block, what the block says of its source has to be said by the row.
      let citation = citation(ofRow: row.original)
      append(copyOf: row.original, row.parts, citation: citation, to: &result, letterings, owner: owner)
      if let last = result.blocks.last, last.scope == row.scope, result.blocks.count > blocks.count {
        result.blocks[result.blocks.count - 1].rows = last.rows.lowerBound..<result.rowCount
      } else {
        result.blocks.append(Block(scope: row.scope, rows: first..<result.rowCount))
      }
    }
    result.letterings = letterings.list
    return result
  }

  private func append(
    copyOf row: Int, _ parts: [RowPart], citation: Citation?, to result: inout AssignmentTable,
    _ letterings: Letterings, owner: (RoleID) -> RoleID?
  ) {
    result.beginRow(duty: rowDuty[row], position: rowPosition[row])
    for part in parts { result.append(role: part.role.raw, lettering: part.lettering, position: part.position) }
    let copied = UInt32(result.rowCount - 1)
    if var exemption = exemption(ofRow: row), isStillMeant(exemption, parts, letterings) {
      exemption.row = copied
      exemption.owner = exemption.owner.flatMap { owner($0) }
      result.exemptions.append(exemption)
    }
    if let citation {
      result.citations.append(RowCitation(row: copied, citation: citation))
    }
  }

  /// The reason for an empty cell goes with the last such cell of its row.
  private func isStillMeant(_ exemption: Exemption, _ parts: [RowPart], _ letterings: Letterings) -> Bool {
    exemption.wholeRow
      || parts.contains { letterings.list[Int($0.lettering)].participation.contains(.deliberatelyNone) }
  }
}
