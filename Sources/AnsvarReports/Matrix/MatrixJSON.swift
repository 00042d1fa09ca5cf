import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// A matrix as other programs read it.
public enum MatrixJSON {
  /// The version of this format; a change that breaks readers raises it.
  public static let version = 1

  /// The document, in UTF-8: one object for each matrix, and in each duty only the roles that take part.
  public static func bytes(_ grids: [MatrixGrid], model: Model) -> [UInt8] {
    JSONWriter.document { json in
      json.member("version", version)
      json.member("model", model.name)
      json.array("letters") { json in
        for entry in grids.first?.legend ?? [] {
          json.object(.inline) { json in
            json.member("letter", entry.letter)
            json.member("title", entry.label)
          }
        }
      }
      json.array("matrices") { json in
        for grid in grids { json.object { write(grid, model, to: &$0) } }
      }
    }
  }

  private static func write(_ grid: MatrixGrid, _ model: Model, to json: inout JSONWriter) {
    json.member("title", grid.heading)
    json.memberIfPresent("organisation", grid.scope.organisation.map { model.name(of: $0) })
    json.memberIfPresent("system", grid.scope.system.map { model.name(of: $0) })
    json.member("onlyDifferences", grid.showsOnlyDifferences)
    json.array("roles") { json in
      for column in grid.columns {
        json.object(.inline) { json in
          json.member("id", column.name)
          json.member("title", column.title)
        }
      }
    }
    json.array("dimensions") { json in
      for group in grid.groups {
        json.object { json in
          json.member("id", group.name)
          json.member("title", group.title)
          json.array("duties") { json in
            for row in group.rows { json.object { write(row, grid, to: &$0) } }
          }
        }
      }
    }
    if grid.marks.isEmpty { return }
    json.array("findings") { json in
      for mark in grid.marks {
        json.object(.inline) { json in
          json.member("number", mark.number)
          json.member("rule", mark.rule)
          json.member("severity", mark.severity.keyword)
          json.member("message", mark.message)
        }
      }
    }
  }

  private static func write(_ row: MatrixGrid.Row, _ grid: MatrixGrid, to json: inout JSONWriter) {
    json.member("id", row.name)
    json.member("title", row.title)
    json.array("cells") { json in
      for (slot, cell) in row.cells.enumerated() where !cell.participation.isDisjoint(with: .any) {
        json.object(.inline) { json in
          json.member("role", grid.columns[slot].name)
          json.member("participation", cell.letters)
          if !cell.marks.isEmpty { write("findings", cell.marks, to: &json) }
        }
      }
    }
    if row.isEmptyOnPurpose { json.member("emptyOnPurpose", true) }
    json.memberIfPresent("reason", row.note.map { grid.notes[$0 - 1].text })
    if !row.marks.isEmpty { write("findings", row.marks, to: &json) }
  }

  private static func write(_ key: String, _ numbers: [Int], to json: inout JSONWriter) {
    json.array(key, .inline) { json in
      for number in numbers { json.element(number) }
    }
  }
}
