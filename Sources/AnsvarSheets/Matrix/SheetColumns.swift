import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// The columns of a matrix that has come back, by the keys above them.
struct SheetColumns {
  /// A column that is no role, or a role that the model has.
  struct Known {
    var column: Int
    var field: SheetField
    var heading: String
  }

  /// A role that the model does not have by this key.
  struct New {
    var column: Int
    /// Empty where there is only a heading.
    var key: String
    var heading: String
  }

  /// The row with the keys; the headings stand in the row above it.
  let keyRow: Int
  private(set) var known: [Known] = []
  private(set) var new: [New] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var places: [SheetField: Int] = [:]

  /// How far down the keys are looked for.
  private static let mostRowsAbove = 100

  /// The row with the keys of a sheet; nil when it has none.
  static func keyRow(of sheet: ReadSheet) -> Int? {
    sheet.rows.prefix(mostRowsAbove).first { row in
      row.cells.contains { SheetField.named(FoldedText.trimmed($0.text)) == .duty }
    }?.number
  }

  /// - Complexity: O(*c* · log *c*) in the columns.
  init(_ sheet: ReadSheet, keyRow: Int, _ layout: SheetLayout, file: String) {
    self.keyRow = keyRow
    var roles: [String: RoleID] = [:]
    for field in layout.fields { if case .role(let role) = field { roles[layout.model.name(of: role)] = role } }
    let keys = sheet.row(keyRow) ?? ReadSheet.Row(number: keyRow, cells: [])
    let headings = sheet.row(keyRow - 1) ?? ReadSheet.Row(number: keyRow - 1, cells: [])
    var seen: Set<String> = []
    for column in Set(keys.cells.map { $0.column } + headings.cells.map { $0.column }).sorted() {
      let key = FoldedText.trimmed(keys[column])
      let heading = headings[column]
      if !key.utf8.isEmpty, !seen.insert(key).inserted {
        let place = CellPlace(row: keyRow, column: column)
        diagnostics.append(SheetFault.at(place, sheet.name, file, SheetFault.repeatedKey, [Place("name", key)]))
      } else if let field = SheetField.named(key) ?? roles[key].map({ .role($0) }) {
        known.append(Known(column: column, field: field, heading: heading))
        places[field] = column
      } else if !key.utf8.isEmpty || !FoldedText.trimmed(heading).utf8.isEmpty {
        new.append(New(column: column, key: key, heading: FoldedText.trimmed(heading)))
      }
    }
    for field in layout.fields where isNeeded(field) && places[field] == nil {
      let place = CellPlace(row: keyRow, column: 0)
      let name = field.key(layout.model)
      diagnostics.append(SheetFault.at(place, sheet.name, file, SheetFault.noKey, [Place("name", name)]))
    }
  }

  private func isNeeded(_ field: SheetField) -> Bool {
    switch field {
    case .role, .findings: false
    default: true
    }
  }

  /// The column of a field; nil where it has none.
  func column(of field: SheetField) -> Int? { places[field] }
}
