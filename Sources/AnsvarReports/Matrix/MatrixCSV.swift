import AnsvarModel
import AnsvarText

/// A matrix as one table for a spreadsheet.
///
/// A row for each duty, a column for each role that takes part in any of the matrices, and the reasons and findings as
/// text of their own instead of signs in the cells.
public enum MatrixCSV {
  /// The table, in UTF-8 with a byte-order mark.
  public static func bytes(_ grids: [MatrixGrid], model: Model, language: Language) -> [UInt8] {
    var csv = CSVWriter()
    let table = Table(grids, model, language)
    csv.row(table.header)
    for grid in grids {
      for group in grid.groups {
        for row in group.rows { csv.row(table.cells(row, group, grid)) }
      }
    }
    return csv.bytes
  }

  private struct Table {
    let model: Model
    let language: Language
    let roles: [RoleID]
    let hasOrganisations: Bool
    let hasSystems: Bool
    let hasNotes: Bool
    let hasMarks: Bool

    init(_ grids: [MatrixGrid], _ model: Model, _ language: Language) {
      self.model = model
      self.language = language
      var takesPart = [Bool](repeating: false, count: model.roles.count)
      for grid in grids {
        for column in grid.columns { takesPart[column.role.index] = true }
      }
      roles = takesPart.indices.filter { takesPart[$0] }.map { RoleID($0) }
      hasOrganisations = grids.contains { $0.scope.organisation != nil && $0.scopeTitle != nil }
      hasSystems = grids.contains { $0.scope.system != nil }
      hasNotes = grids.contains { !$0.notes.isEmpty }
      hasMarks = grids.contains { !$0.marks.isEmpty }
    }

    var header: [String] {
      var cells: [String] = []
      if hasOrganisations { cells.append(MatrixWords.organisation[language]) }
      if hasSystems { cells.append(MatrixWords.system[language]) }
      cells += [MatrixWords.dimension[language], MatrixWords.duty[language]]
      cells += roles.map { VisibleText.line(model.title(of: $0, language)) }
      if hasNotes { cells.append(MatrixWords.remark[language]) }
      if hasMarks { cells.append(MatrixWords.findings[language]) }
      return cells
    }

    func cells(_ row: MatrixGrid.Row, _ group: MatrixGrid.Group, _ grid: MatrixGrid) -> [String] {
      var cells: [String] = []
      if hasOrganisations { cells.append(grid.scope.organisation.map { model.title(of: $0, language) } ?? "") }
      if hasSystems { cells.append(grid.scope.system.map { model.title(of: $0, language) } ?? "") }
      cells += [group.title, row.title]
      var slot = 0
      for role in roles {
        let isOwn = slot < grid.columns.count && grid.columns[slot].role == role
        cells.append(isOwn ? row.cells[slot].letters : "")
        if isOwn { slot += 1 }
      }
      if hasNotes { cells.append(row.note.map { grid.notes[$0 - 1].text } ?? "") }
      if hasMarks {
        let numbers = (row.marks + row.cells.flatMap { $0.marks }).sorted()
        cells.append(Self.distinct(numbers).map { grid.marks[$0 - 1].message }.joined(separator: "; "))
      }
      return cells.map { VisibleText.line($0) }
    }

    private static func distinct(_ sorted: [Int]) -> [Int] {
      var result: [Int] = []
      for number in sorted where result.last != number { result.append(number) }
      return result
    }
  }
}
