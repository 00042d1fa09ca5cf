import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// Makes matrices of one model, with the findings of a report found by row once for all of them.
struct MatrixGridBuilder {
  /// A duty and the number of the row that holds for it.
  struct Source {
    var duty: DutyID
    var row: Int?
  }

  private let model: Model
  private let language: Language
  private let report: CheckReport?
  private let words: FindingText
  private var findingsOfRow: [Int: [Int]] = [:]
  private var findingsOfDuty: [DutyID: [Int]] = [:]
  private let isOneScope: Bool

  init(_ model: Model, _ language: Language, _ report: CheckReport?) {
    self.model = model
    self.language = language
    self.report = report
    words = FindingText(model, language)
    let blocks = model.table.blocks
    isOneScope = model.checkedScopes.count < 2 && blocks.allSatisfy { $0.scope == blocks[0].scope }
    for (number, finding) in (report?.findings ?? []).enumerated() where !finding.isWaived {
      if let row = finding.row {
        findingsOfRow[row, default: []].append(number)
      } else if let duty = finding.duty {
        findingsOfDuty[duty, default: []].append(number)
      }
    }
  }

  func grid(_ scope: Scope, _ sources: [Source], showsOnlyDifferences: Bool) -> MatrixGrid {
    let rows = sources.map { source in source.row.map { model.row($0) } }
    let columns = columns(rows)
    var grid = MatrixGrid(
      scope: scope, modelTitle: model.title[language] ?? model.name,
      scopeTitle: isOneScope ? nil : ScopeName.title(scope, model, language),
      showsOnlyDifferences: showsOnlyDifferences, language: language, columns: columns, groups: [], notes: [],
      marks: [], legend: legend())
    var slots = [Int](repeating: -1, count: model.roles.count)
    for (slot, column) in columns.enumerated() { slots[column.role.index] = slot }
    var noteNumbers: [String: Int] = [:]
    var rowsOf = [[Int]](repeating: [], count: model.dimensions.count)
    for (number, source) in sources.enumerated() { rowsOf[model[source.duty].dimension.index].append(number) }
    for (dimension, numbers) in rowsOf.enumerated() where !numbers.isEmpty {
      let id = DimensionID(dimension)
      var group = MatrixGrid.Group(
        dimension: id, name: model.name(of: id), title: model.title(of: id, language), rows: [])
      for number in numbers {
        group.rows.append(row(sources[number], rows[number], slots, in: &grid, &noteNumbers))
      }
      grid.groups.append(group)
    }
    return grid
  }

  /// The roles that take part, or are said not to, in the order in which they are declared.
  private func columns(_ rows: [MatrixRow?]) -> [MatrixGrid.Column] {
    var takesPart = [Bool](repeating: false, count: model.roles.count)
    for row in rows {
      for part in row?.parts ?? [] { takesPart[part.role.index] = true }
    }
    return takesPart.indices.filter { takesPart[$0] }.map { index in
      let role = RoleID(index)
      return MatrixGrid.Column(role: role, name: model.name(of: role), title: model.title(of: role, language))
    }
  }

  private func row(
    _ source: Source, _ row: MatrixRow?, _ slots: [Int], in grid: inout MatrixGrid, _ noteNumbers: inout [String: Int]
  ) -> MatrixGrid.Row {
    var cells = [MatrixGrid.Cell](repeating: .empty, count: grid.columns.count)
    for part in row?.parts ?? [] {
      let slot = slots[part.role.index]
      cells[slot].letters = letters(part)
      cells[slot].participation = part.participation
    }
    let isEmptyOnPurpose = row?.exemption?.wholeRow == true
    if isEmptyOnPurpose {
      for slot in cells.indices where cells[slot].letters.utf8.isEmpty {
        cells[slot].letters = Self.noneSign
        cells[slot].participation = .deliberatelyNone
      }
    }
    var result = MatrixGrid.Row(
      duty: source.duty, name: model.name(of: source.duty), title: model.title(of: source.duty, language),
      cells: cells, note: row?.exemption.map { note($0, in: &grid, &noteNumbers) }, isEmptyOnPurpose: isEmptyOnPurpose,
      isMissing: row == nil, marks: [])
    mark(&result, source, slots, in: &grid)
    return result
  }

  static let noneSign = "–"

  /// The letters of a part in the order of the scheme; as they were written where the scheme does not have them all.
  private func letters(_ part: MatrixRow.Part) -> String {
    if part.participation == .deliberatelyNone { return Self.noneSign }
    if part.participation == .unreadable { return part.letters }
    var result = ""
    for letter in model.scheme.letters where part.letters.unicodeScalars.contains(letter.letter) {
      result.unicodeScalars.append(letter.letter)
    }
    return result.utf8.isEmpty ? part.letters : result
  }

  /// The number of the note for a reason; the same reason has the same number.
  private func note(
    _ exemption: AssignmentTable.Exemption, in grid: inout MatrixGrid, _ numbers: inout [String: Int]
  ) -> Int {
    let text = ExemptionText.text(exemption, model, language)
    if let known = numbers[text] { return known }
    grid.notes.append(MatrixGrid.Note(number: grid.notes.count + 1, text: text))
    numbers[text] = grid.notes.count
    return grid.notes.count
  }

  private func mark(_ row: inout MatrixGrid.Row, _ source: Source, _ slots: [Int], in grid: inout MatrixGrid) {
    guard let report else { return }
    // A finding about no single row stands at the row that it points at, or at the duty that has none.
    let place = source.row.map { model.table.rowPosition[$0] } ?? model[source.duty].range.start
    let numbers =
      (source.row.flatMap { findingsOfRow[$0] } ?? [])
      + (findingsOfDuty[source.duty] ?? []).filter { report.findings[$0].range.start == place }
    for number in numbers.sorted() where holds(report.findings[number].scope, in: grid.scope) {
      let finding = report.findings[number]
      let mark = grid.marks.count + 1
      grid.marks.append(
        MatrixGrid.Mark(
          number: mark, severity: finding.severity, rule: RuleCatalogue.id(finding), message: words.message(finding),
          finding: number))
      let cells = finding.roles.map { slots[$0.index] }.filter { $0 >= 0 && !row.cells[$0].letters.utf8.isEmpty }
      if cells.isEmpty { row.marks.append(mark) }
      for cell in cells { row.cells[cell].marks.append(mark) }
    }
  }

  /// Whether a finding of one scope is to be marked in the matrix of another.
  private func holds(_ scope: Scope, in other: Scope) -> Bool {
    if scope == .everywhere || other == .everywhere { return true }
    if let system = scope.system, let otherSystem = other.system, system != otherSystem { return false }
    guard let organisation = other.organisation, scope.organisation != nil else { return true }
    var next = scope.organisation
    while let current = next {
      if current == organisation { return true }
      next = model[current].parent
    }
    return false
  }

  private func legend() -> [MatrixGrid.LegendEntry] {
    model.scheme.letters.map { letter in
      let meaning = Participation.meanings.first { $0.participation == letter.meaning }
      return MatrixGrid.LegendEntry(
        letter: String(Character(letter.letter)), label: letter.title[language] ?? meaning?.label[language] ?? "",
        explanation: meaning?.explanation[language] ?? "")
    }
  }
}
