import AnsvarModel

extension ModelSource {
  /// The widest matrix that is drawn as a grid, in columns.
  static let widestGrid = 110

  func writeMatrices(to out: inout SourceWriter) {
    for block in model.table.blocks { write(block, to: &out) }
  }

  private func write(_ block: AssignmentTable.Block, to out: inout SourceWriter) {
    let rows = block.rows.map { row in
      let whole = model.row(row)
      return Row(
        index: row, name: name(of: whole.duty), parts: whole.parts.filter { !$0.letters.utf8.isEmpty },
        exemption: whole.exemption)
    }
    out.blankLine()
    let heading = heading(of: rows)
    out.word(heading == nil ? "assign" : "matrix")
    writeScope(block.scope, to: &out)
    writeCitation(block.citation, to: &out)
    out.block { out in
      if let heading {
        for role in heading { out.word(names.roles[role.index]) }
        out.endLine()
        for row in rows { writeGridRow(row, heading, to: &out) }
      } else {
        for row in rows { writeListRow(row, to: &out) }
      }
    }
  }

  private struct Row {
    let index: Int
    let name: String
    let parts: [MatrixRow.Part]
    let exemption: AssignmentTable.Exemption?
  }

  /// The roles above a block that reads well as a grid; nil for one that does not.
  private func heading(of rows: [Row]) -> [RoleID]? {
    guard rows.count > 1, let order = GridHeading.order(rows.map { $0.parts.map { $0.role } }), !order.isEmpty else {
      return nil
    }
    var width = 0
    for row in rows { width = max(width, LayoutWidth.of(row.name.utf8)) }
    for role in order { width += LayoutWidth.of(names.roles[role.index].utf8) + 2 }
    return width <= Self.widestGrid ? order : nil
  }

  private func writeGridRow(_ row: Row, _ heading: [RoleID], to out: inout SourceWriter) {
    out.word(row.name)
    if isWhollyExempt(row) {
      out.word("none")
    } else {
      var next = 0
      for role in heading {
        if next < row.parts.count && row.parts[next].role == role {
          out.word(row.parts[next].letters)
          next += 1
        } else {
          out.word(".")
        }
      }
    }
    writeTail(row, to: &out)
  }

  private func writeListRow(_ row: Row, to out: inout SourceWriter) {
    out.word(row.name)
    out.colon()
    if isWhollyExempt(row) {
      out.word("none")
    } else if row.parts.isEmpty {
      // The row replaces what it inherits, with nobody in it.
      out.word(names.roles.first ?? "ingen")
      out.word(".")
    } else {
      out.list(row.parts.map { names.roles[$0.role.index] + " " + $0.letters })
    }
    writeTail(row, to: &out)
  }

  private func isWhollyExempt(_ row: Row) -> Bool { row.exemption?.wholeRow == true && row.parts.isEmpty }

  private func writeTail(_ row: Row, to out: inout SourceWriter) {
    if let exemption = row.exemption {
      writeReason(exemption.reason, exemption.owner, exemption.until, to: &out)
    }
    writeCitation(model.table.ownCitation(ofRow: row.index), to: &out)
    out.endLine()
  }
}
