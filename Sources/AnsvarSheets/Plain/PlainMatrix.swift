import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Makes a model of a matrix alone: duties in rows, roles in columns, whoever drew it.
///
/// Everything is made from what stands there. A column for a dimension (or phase) may be empty where it is that of the
/// row above; without one, a row with nothing but one text is the heading of those below it.
struct PlainMatrix {
  private let sheet: ReadSheet
  private let file: String
  private let columns: PlainColumns
  private var model = Model()
  private var letters: CellLetters
  private var diagnostics: [Diagnostic]
  private var notes: [SheetNote] = []

  private var organisations: [String: OrganisationID] = [:]
  private var systems: [String: SystemID] = [:]
  private var dimensions: [String: DimensionID] = [:]
  private var duties: [Titled: DutyID] = [:]
  private var names = UniqueNames()
  private var roleAtColumn: [Int: RoleID] = [:]
  private var rows: [Row] = []
  private var rowOf: [SheetLayout.Key: Int] = [:]

  private struct Titled: Hashable {
    var dimension: DimensionID
    var title: String
  }

  private struct Row {
    var scope: Scope
    var duty: DutyID
    var parts: [(role: RoleID, letters: String)]
    var reason: String?
    var isWhole: Bool
  }

  /// The model in a sheet; nil when there is no matrix in it.
  ///
  /// - Complexity: O(*n* log *n*) in the cells.
  static func model(
    of sheet: ReadSheet, file: String, name: String, mostFilled: Int = ReadSheet.mostFilled
  ) -> (model: Model, diagnostics: [Diagnostic], notes: [SheetNote])? {
    var letters = CellLetters(.rasci)
    let (filled, isWhole) = sheet.filledDown(most: mostFilled)
    guard let columns = PlainColumns(filled, &letters) else { return nil }
    var matrix = PlainMatrix(filled, columns, file)
    matrix.readAll(name)
    if !isWhole {
      matrix.diagnostics.append(
        Diagnostic(SheetFault.tooManyFilled, at: .none, [Place("limit", mostFilled)], file: file))
    }
    return (matrix.model, matrix.diagnostics, matrix.notes + matrix.letters.notes)
  }

  private init(_ sheet: ReadSheet, _ columns: PlainColumns, _ file: String) {
    self.sheet = sheet
    self.file = file
    self.columns = columns
    letters = CellLetters(.rasci)
    diagnostics = sheet.faults
  }

  private mutating func readAll(_ name: String) {
    model.name = name
    let above = sheet.rows.filter { $0.number < columns.headRow && $0.cells.count == 1 }
    if let title = above.first.map({ FoldedText.trimmed($0.cells[0].text) }), !title.utf8.isEmpty {
      model.title = Title(title)
    }
    if PlainHeading.isEnglish(columns.dutyHeading) { model.language = .english }
    for column in columns.roles {
      let role = RoleID(model.roles.count)
      let name = names.name(for: column.heading, "role", in: &model.names)
      model.roles.append(Role(name: name, title: Title(column.heading), range: .none))
      roleAtColumn[column.column] = role
    }
    readRows()
    fillTable()
    notes.insert(summary, at: 0)
    for heading in columns.passedBy {
      notes.append(
        SheetNote(
          Phrase(
            nb: "kolonnen `{name}` har ingen bokstaver og er ikke lest som en rolle",
            nn: "kolonnen `{name}` har ingen bokstavar og er ikkje lesen som ei rolle",
            en: "the column `{name}` has no letters and is not read as a role"), [Place("name", heading)]))
    }
  }

  private var summary: SheetNote {
    SheetNote(
      Phrase(
        nb: "lest som en matrise: {duties} i {dimensions}, {roles}",
        nn: "lese som ei matrise: {duties} i {dimensions}, {roles}",
        en: "read as a matrix: {duties} in {dimensions}, {roles}"),
      [
        Place("duties", Self.counted(model.duties.count, Self.duty)),
        Place("dimensions", Self.counted(model.dimensions.count, Self.dimension)),
        Place("roles", Self.counted(model.roles.count, Self.role)),
      ])
  }

  private static func counted(_ count: Int, _ noun: CountedNoun) -> Phrase {
    Phrase(nb: noun(count, .bokmål), nn: noun(count, .nynorsk), en: noun(count, .english))
  }

  private static let duty = CountedNoun(
    one: Phrase(nb: "ansvar", nn: "ansvar", en: "duty"), many: Phrase(nb: "ansvar", nn: "ansvar", en: "duties"))
  private static let dimension = CountedNoun(
    one: Phrase(nb: "dimensjon", nn: "dimensjon", en: "dimension"),
    many: Phrase(nb: "dimensjoner", nn: "dimensjonar", en: "dimensions"))
  private static let role = CountedNoun(
    one: Phrase(nb: "rolle", nn: "rolle", en: "role"), many: Phrase(nb: "roller", nn: "roller", en: "roles"))

  private mutating func report(_ kind: DiagnosticKind, _ row: Int, _ column: Int, _ places: [Place] = []) {
    guard diagnostics.count < 10_000 else { return }
    let place = CellPlace(row: row, column: column)
    diagnostics.append(SheetFault.at(place, sheet.name, file, kind, places))
  }

  // MARK: Rows

  private mutating func readRows() {
    var current: DimensionID?
    let rows = sheet.rows.filter { $0.number > columns.headRow }
    for (number, row) in rows.enumerated() {
      let title = FoldedText.trimmed(row[columns.duty])
      // Two of them in a row are duties that nobody has yet.
      if columns.dimension == nil, isAlone(row), number + 1 < rows.count, !isAlone(rows[number + 1]) {
        current = dimension(FoldedText.trimmed(row.cells[0].text))
        continue
      }
      if let column = columns.dimension {
        let text = FoldedText.trimmed(row[column])
        if !text.utf8.isEmpty { current = dimension(text) }
      }
      let scope = scope(row)
      let parts = parts(row)
      guard !title.utf8.isEmpty else {
        // A heading of a dimension has no duty beside it.
        if !parts.isEmpty { report(SheetFault.noDuty, row.number, columns.duty) }
        continue
      }
      let place = current ?? dimension(sheet.name.utf8.isEmpty ? "Ansvar" : sheet.name)
      add(row, scope, duty(title, place), parts)
    }
  }

  /// Whether a row has nothing but one text, and that under no role.
  private func isAlone(_ row: ReadSheet.Row) -> Bool {
    row.cells.count == 1 && roleAtColumn[row.cells[0].column] == nil
  }

  private mutating func add(
    _ row: ReadSheet.Row, _ scope: Scope, _ duty: DutyID, _ parts: [(role: RoleID, letters: String)]
  ) {
    let key = SheetLayout.Key(scope, duty)
    if let first = rowOf[key] {
      return report(
        SheetFault.repeatedRow, row.number, columns.duty,
        [Place("name", row[columns.duty]), Place("row", first + 1)])
    }
    rowOf[key] = row.number
    let none = String(Character(ParticipationScheme.deliberatelyNoneSign))
    let hasNone = parts.contains { $0.letters.utf8.elementsEqual(none.utf8) }
    let isWhole = hasNone && parts.allSatisfy { $0.letters.utf8.elementsEqual(none.utf8) }
    var reason = columns.remark.map { FoldedText.trimmed(row[$0]) } ?? ""
    // The language wants a reason for what is empty on purpose.
    if reason.utf8.isEmpty && hasNone { reason = Self.noReason[model.language ?? .bokmål] }
    // What holds everywhere and says nothing is a duty that has no row yet.
    if parts.isEmpty && reason.utf8.isEmpty && scope == .everywhere { return }
    rows.append(
      Row(
        scope: scope, duty: duty, parts: isWhole ? [] : parts, reason: reason.utf8.isEmpty ? nil : reason,
        isWhole: isWhole || (parts.isEmpty && !reason.utf8.isEmpty)))
  }

  private static let noReason = Phrase(nb: "tom med vilje", nn: "tom med vilje", en: "empty on purpose")

  private mutating func parts(_ row: ReadSheet.Row) -> [(role: RoleID, letters: String)] {
    var parts: [(role: RoleID, letters: String)] = []
    for cell in row.cells {
      guard let role = roleAtColumn[cell.column] else { continue }
      guard let read = letters.read(cell.text) else {
        let places = [Place("name", cell.text), Place("letters", letters.list)]
        report(SheetFault.letter, row.number, cell.column, places)
        continue
      }
      if !read.utf8.isEmpty { parts.append((role, read)) }
    }
    return parts
  }

  // MARK: What is named

  private mutating func scope(_ row: ReadSheet.Row) -> Scope {
    var scope = Scope()
    let organisation = columns.organisation.map { FoldedText.trimmed(row[$0]) } ?? ""
    if !organisation.utf8.isEmpty {
      if organisations[organisation] == nil {
        organisations[organisation] = OrganisationID(model.organisations.count)
        let name = names.name(for: organisation, "organisation", in: &model.names)
        model.organisations.append(Organisation(name: name, title: Title(organisation), range: .none))
      }
      scope.organisation = organisations[organisation]
    }
    let system = columns.system.map { FoldedText.trimmed(row[$0]) } ?? ""
    if !system.utf8.isEmpty {
      if systems[system] == nil {
        systems[system] = SystemID(model.systems.count)
        let name = names.name(for: system, "system", in: &model.names)
        model.systems.append(System(name: name, title: Title(system), owners: [], range: .none))
      }
      scope.system = systems[system]
    }
    return scope
  }

  private mutating func dimension(_ title: String) -> DimensionID {
    if let known = dimensions[title] { return known }
    let dimension = DimensionID(model.dimensions.count)
    dimensions[title] = dimension
    let name = names.name(for: title, "dimension", in: &model.names)
    model.dimensions.append(
      Dimension(name: name, title: Title(title), camp: nil, extent: .organisation, range: .none))
    return dimension
  }

  private mutating func duty(_ title: String, _ dimension: DimensionID) -> DutyID {
    let key = Titled(dimension: dimension, title: title)
    if let known = duties[key] { return known }
    let duty = DutyID(model.duties.count)
    duties[key] = duty
    let prefix = model.name(of: dimension) + "."
    let name = names.name(for: title, prefix, prefix: prefix, in: &model.names)
    model.duties.append(
      Duty(name: name, title: Title(title), dimension: dimension, requires: IdentifierSet(), range: .none))
    model.dimensions[dimension.index].duties.append(duty)
    return duty
  }

  // MARK: The table

  private mutating func fillTable() {
    var order: [UInt64] = []
    var rowsOf: [UInt64: [Int]] = [:]
    for (number, row) in rows.enumerated() {
      if rowsOf[row.scope.key] == nil { order.append(row.scope.key) }
      rowsOf[row.scope.key, default: []].append(number)
      if row.scope.system != nil { model.dimensions[model[row.duty].dimension.index].extent = .system }
    }
    for key in order {
      let first = model.table.rowCount
      let numbers = rowsOf[key] ?? []
      for number in numbers { append(rows[number]) }
      guard let scope = numbers.first.map({ rows[$0].scope }) else { continue }
      model.table.blocks.append(AssignmentTable.Block(scope: scope, rows: first..<model.table.rowCount))
    }
  }

  private mutating func append(_ row: Row) {
    model.table.beginRow(duty: row.duty.raw, position: 0)
    for part in row.parts {
      guard let lettering = model.table.lettering(part.letters) else { continue }
      model.table.append(role: part.role.raw, lettering: lettering, position: 0)
    }
    guard let reason = row.reason else { return }
    model.table.exemptions.append(
      AssignmentTable.Exemption(
        row: UInt32(model.table.rowCount - 1), wholeRow: row.isWhole, reason: reason, owner: nil, until: nil,
        range: .none))
  }
}

/// Names for titles, each of which is given once among its kind.
private struct UniqueNames {
  private var taken: Set<Taken> = []
  private var next: [Taken: Int] = [:]

  private struct Taken: Hashable {
    var kind: String
    var name: String
  }

  mutating func name(for title: String, _ kind: String, prefix: String = "", in names: inout NameTable) -> NameID {
    let base = NewName.shortened(FoldedText.folded(title))
    var name = base
    let key = Taken(kind: kind, name: base)
    while !taken.insert(Taken(kind: kind, name: name)).inserted {
      let number = next[key, default: 1] + 1
      next[key] = number
      name = base + " " + String(number)
    }
    return names.intern(prefix + name)
  }
}

extension ReadSheet {
  /// The most cells that are filled from those that are shown as one with them.
  static let mostFilled = 100_000

  /// The sheet with the text of cells that are shown as one down a column in each of them; whole, unless there are more
  /// than `most`.
  func filledDown(most: Int = mostFilled) -> (sheet: ReadSheet, isWhole: Bool) {
    guard !mergers.isEmpty else { return (self, true) }
    var result = self
    var left = most
    for merger in mergers where merger.first.column == merger.last.column {
      let column = merger.first.column
      guard let text = row(merger.first.row)?[column], !text.utf8.isEmpty else { continue }
      for index in firstIndex(from: merger.first.row + 1)..<rows.count {
        guard rows[index].number <= merger.last.row else { break }
        guard left > 0 else { return (result, false) }
        left -= 1
        if result.rows[index][column].utf8.isEmpty {
          let place = result.rows[index].cells.firstIndex { $0.column > column } ?? result.rows[index].cells.count
          result.rows[index].cells.insert(Cell(column: column, text: text), at: place)
        }
      }
    }
    return (result, true)
  }
}
