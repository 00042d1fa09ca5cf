import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Makes the changes in a model that somebody has made in its matrix.
///
/// What the sheet says is held against what was written there: a cell that is the same changes nothing, so that a sheet
/// that nobody has touched gives the very same model. Where they differ the sheet counts. A column without a key is a
/// new role, a row without one a new duty; what has no column or row any more goes, unless something besides the
/// matrix speaks of it.
struct SheetMerge {
  /// What becomes of a row of the model's table.
  struct Content {
    var scope: Scope
    var duty: DutyID
    var parts: [(role: RoleID, letters: String)] = []
    var reason: String?
    var owner: RoleID?
    var until: Day?
    var citation: Citation?
  }

  /// A row of the sheet whose duty is known.
  struct Line {
    var row: ReadSheet.Row
    var scope: Scope
    var duty: DutyID
  }

  let layout: SheetLayout
  let sheet: ReadSheet
  let file: String
  let columns: SheetColumns
  let countsFrom1904: Bool
  var base: Model { layout.model }

  var model: Model
  var letters: CellLetters
  var diagnostics: [Diagnostic]
  var notes: [SheetNote] = []
  var roleAtColumn: [Int: RoleID] = [:]
  var columnOfRole: [RoleID: Int] = [:]
  var goneRoles: Set<RoleID> = []
  /// By name, the last number that was put after it.
  var nextNumber: [String: Int] = [:]
  /// By row of the table that changes, what it becomes; nil: it goes.
  var changes: [Int: Content?] = [:]
  var added: [Content] = []

  /// - Complexity: O(*n* log *n*) in the cells of the sheet and the size of the model.
  static func merged(
    _ sheet: ReadSheet, keyRow: Int, into layout: SheetLayout, file: String, countsFrom1904: Bool
  ) -> (model: Model, diagnostics: [Diagnostic], notes: [SheetNote]) {
    var merge = SheetMerge(sheet, keyRow, layout, file, countsFrom1904)
    if merge.diagnostics.isEmpty { merge.mergeAll() }
    return (merge.model, merge.diagnostics, merge.notes + merge.letters.notes)
  }

  private init(_ sheet: ReadSheet, _ keyRow: Int, _ layout: SheetLayout, _ file: String, _ countsFrom1904: Bool) {
    self.layout = layout
    self.sheet = sheet
    self.file = file
    self.countsFrom1904 = countsFrom1904
    columns = SheetColumns(sheet, keyRow: keyRow, layout, file: file)
    model = layout.model
    letters = CellLetters(layout.model.scheme)
    diagnostics = sheet.faults + columns.diagnostics
  }

  private mutating func mergeAll() {
    mergeRoles()
    let lines = readLines()
    mergeTitles(lines)
    mergeRows(lines)
    guard diagnostics.isEmpty else { return }
    model.table = rewrittenTable()
    removeDuties(lines)
    removeRoles()
  }

  // MARK: Faults

  mutating func report(
    _ kind: DiagnosticKind, _ row: Int, _ column: Int?, _ places: [Place] = [], suggestion: String? = nil
  ) {
    let place = CellPlace(row: row, column: column ?? 0)
    let fault = SheetFault.at(place, sheet.name, file, kind, places, suggestion: suggestion)
    SheetFault.add(fault, to: &diagnostics, limit: Self.mostFaults)
  }

  private static let mostFaults = 10_000

  /// The text of a field in a row; empty where the sheet has no such column.
  func text(_ field: SheetField, _ row: ReadSheet.Row) -> String { columns.column(of: field).map { row[$0] } ?? "" }

  func trimmed(_ field: SheetField, _ row: ReadSheet.Row) -> String { FoldedText.trimmed(text(field, row)) }

  /// The names that were probably meant, when there are few enough to compare with.
  func nearest(_ name: String, _ names: [String]) -> String? {
    names.count > 2_000 || diagnostics.count > 100 ? nil : Suggestion.nearest(to: name, among: names)
  }
}
