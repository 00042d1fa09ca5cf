import AnsvarModel
import AnsvarText

/// The matrix of a model as rows and columns of texts: what is written, and what a sheet that comes back is held against.
///
/// First the rows that hold everywhere, by dimension and duty, then those of each scope. A duty that nobody has a row
/// for has an empty one.
struct SheetLayout {
  /// A row of the sheet.
  struct Line {
    var scope: Scope
    var duty: DutyID
    /// The row of the model's table; nil where there is none.
    var row: Int?
  }

  /// A line by what it is about.
  struct Key: Hashable {
    var scope: UInt64
    var duty: DutyID

    init(_ scope: Scope, _ duty: DutyID) {
      self.scope = scope.key
      self.duty = duty
    }
  }

  let model: Model
  let language: Language
  let lines: [Line]
  let fields: [SheetField]

  /// - Complexity: O(*n* log *n*) in the rows and duties.
  init(_ model: Model, _ language: Language) {
    self.model = model
    self.language = language
    lines = Self.lines(model)
    let roles = model.roles.indices.filter { !model.roles[$0].isUndeclared }
    var fields: [SheetField] = []
    if !model.organisations.isEmpty { fields.append(.organisation) }
    if !model.systems.isEmpty { fields.append(.system) }
    fields += [.dimension, .title]
    fields += roles.map { .role(RoleID($0)) }
    fields += [.findings, .reason, .owner, .until]
    if !model.references.isEmpty { fields += [.source, .place] }
    self.fields = fields + [.duty]
  }

  private static func lines(_ model: Model) -> [Line] {
    var order = [Int](repeating: 0, count: model.duties.count)
    var next = 0
    for dimension in model.dimensions {
      for duty in dimension.duties {
        order[duty.index] = next
        next += 1
      }
    }
    var scopeNumbers: [UInt64: Int] = [Scope.everywhere.key: 0]
    var hasRow = [Bool](repeating: false, count: model.duties.count)
    var isEverywhere = hasRow
    var numbered: [(scope: Int, order: Int, line: Line)] = []
    for block in model.table.blocks {
      let number = scopeNumbers[block.scope.key] ?? scopeNumbers.count
      scopeNumbers[block.scope.key] = number
      for row in block.rows {
        let duty = DutyID(raw: model.table.rowDuty[row])
        hasRow[duty.index] = true
        if block.scope == .everywhere { isEverywhere[duty.index] = true }
        numbered.append((number, order[duty.index], Line(scope: block.scope, duty: duty, row: row)))
      }
    }
    // Where nothing is said that holds everywhere, a duty has its rows in the scopes alone.
    let hasDefault = isEverywhere.contains(true)
    for duty in model.duties.indices where !isEverywhere[duty] && (hasDefault || !hasRow[duty]) {
      let line = Line(scope: .everywhere, duty: DutyID(duty), row: nil)
      numbered.append((0, order[duty], line))
    }
    numbered.sort { ($0.scope, $0.order, $0.line.row ?? -1) < ($1.scope, $1.order, $1.line.row ?? -1) }
    return numbered.map { $0.line }
  }

  /// The texts of a line, one for each field; those of findings are empty.
  ///
  /// - Complexity: O(*f* + *p*) in the fields and the parts of the row.
  func texts(_ line: Line) -> [String] {
    let row = line.row.map { model.row($0) }
    var letters: [RoleID: String] = [:]
    for part in row?.parts ?? [] { letters[part.role] = part.letters }
    return fields.map { field in
      if case .role(let role) = field { return letters[role] ?? "" }
      return text(field, line)
    }
  }

  /// The text of a field that is no role.
  func text(_ field: SheetField, _ line: Line) -> String {
    switch field {
    case .organisation: line.scope.organisation.map { model.name(of: $0) } ?? ""
    case .system: line.scope.system.map { model.name(of: $0) } ?? ""
    case .dimension: model.title(of: model[line.duty].dimension, language)
    case .title: model.title(of: line.duty, language)
    case .reason: exemption(line)?.reason ?? ""
    case .owner: exemption(line)?.owner.map { model.name(of: $0) } ?? ""
    case .until: exemption(line)?.until?.text ?? ""
    case .source: citation(line).map { model.name(model.references[$0.reference].name) } ?? ""
    case .place: citation(line)?.place ?? ""
    case .duty: model.name(of: line.duty)
    case .findings, .role: ""
    }
  }

  private func exemption(_ line: Line) -> AssignmentTable.Exemption? {
    line.row.flatMap { model.table.exemption(ofRow: $0) }
  }

  private func citation(_ line: Line) -> Citation? { line.row.flatMap { model.table.ownCitation(ofRow: $0) } }
}
