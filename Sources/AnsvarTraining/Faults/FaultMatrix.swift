import AnsvarAnalysis
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules

/// A part of a model that stands by itself: some duties of one scope, everybody who takes part in them, and what is
/// said of those.
///
/// Its rows can be changed; what the validator says of it is said of exactly what a handout shows.
struct FaultMatrix: Sendable {
  /// A duty and everybody who takes part in it.
  struct Row: Sendable {
    let duty: DutyID
    let position: UInt32
    var parts: [Part]
    /// Why nobody takes part, where that is meant.
    var reason: String?
  }

  /// A role's part in a duty.
  struct Part: Sendable {
    let role: RoleID
    /// The number of its letters.
    var cell: UInt8
    let position: UInt32
  }

  /// All but the rows, in numbers of its own.
  var frame: Model
  private(set) var rows: [Row]
  private var letterings: Letterings
  /// The rules that have nothing to say in this part, since it lacks what they look for.
  private(set) var silenced: [String] = []

  /// The rows of a model's table that are given, as they hold in a scope, in the order of the duties.
  ///
  /// - Complexity: O(*n* + *m*) in the rows and their parts, and in the roles, duties and dimensions of the model.
  init(_ model: Model, in scope: Scope, rows numbers: [Int]) {
    letterings = Letterings(model)
    frame = Self.frame(of: model)
    rows = []
    let sorted = numbers.sorted { model.table.rowDuty[$0] < model.table.rowDuty[$1] }
    var numberOfRole: [RoleID: RoleID] = [:]
    var numberOfDimension: [DimensionID: DimensionID] = [:]
    let roster = model.roster(of: scope.organisation)
    let used = IdentifierSet(sorted.flatMap { model.row($0).parts.map { $0.role } }).members
    for role in used {
      numberOfRole[role] = RoleID(frame.roles.count)
      var copy = model[role]
      if let roster { copy.has = roster[role].map { $0.has ?? copy.has } ?? IdentifierSet() }
      frame.roles.append(copy)
    }
    for number in sorted {
      var duty = model[DutyID(raw: model.table.rowDuty[number])]
      let dimension = numberOfDimension[duty.dimension] ?? DimensionID(frame.dimensions.count)
      if numberOfDimension[duty.dimension] == nil {
        numberOfDimension[duty.dimension] = dimension
        var copy = model[duty.dimension]
        copy.duties = []
        copy.extent = .organisation
        frame.dimensions.append(copy)
      }
      duty.dimension = dimension
      let id = DutyID(frame.duties.count)
      frame.dimensions[dimension.index].duties.append(id)
      frame.duties.append(duty)
      var parts: [Part] = []
      for entry in model.table.entryRange(ofRow: number) {
        guard let role = numberOfRole[model.table.role(ofEntry: entry)] else { continue }
        let position = model.table.position(ofEntry: entry, inRow: number)
        parts.append(Part(role: role, cell: UInt8(model.table.entries[entry] & 0xFF), position: position))
      }
      rows.append(Row(duty: id, position: model.table.rowPosition[number], parts: parts))
    }
    frame.separations = model.separations.compactMap { separation in
      guard let first = numberOfDimension[separation.first], let second = numberOfDimension[separation.second] else {
        return nil
      }
      var copy = separation
      copy.first = first
      copy.second = second
      return copy
    }
    silence("gap.dimension")
  }

  /// A model without everything that a matrix alone does not show.
  private static func frame(of model: Model) -> Model {
    var frame = Model()
    frame.names = model.names
    frame.sources = model.sources
    frame.name = model.name
    frame.title = model.title
    frame.language = model.language
    frame.scheme = model.scheme
    frame.camps = model.camps
    frame.competences = model.competences
    frame.settings = model.settings
    return frame
  }

  /// The model with the rows as they are now.
  var model: Model {
    var model = frame
    var table = AssignmentTable()
    table.letterings = letterings.list
    for (number, row) in rows.enumerated() {
      table.beginRow(duty: row.duty.raw, position: row.position)
      for part in row.parts { table.append(role: part.role.raw, lettering: part.cell, position: part.position) }
      if let reason = row.reason {
        table.exemptions.append(
          AssignmentTable.Exemption(
            row: UInt32(number), wholeRow: true, reason: reason, owner: nil, until: nil,
            range: SourceRange(start: row.position, end: row.position)))
      }
    }
    table.blocks = [AssignmentTable.Block(scope: .everywhere, rows: 0..<rows.count)]
    model.table = table
    return model
  }
}

extension FaultMatrix {
  // MARK: Changing

  /// Lets a rule say nothing.
  mutating func silence(_ rule: String) {
    silenced.append(rule)
    frame.settings.append(
      RuleSetting(rule: rule, isOff: true, severity: nil, limit: nil, range: SourceRange(start: 0, end: 0)))
  }

  /// Gives a role the letters for a participation in a row, none of them where it is empty.
  ///
  /// False when the letters of the model cannot say it.
  mutating func set(_ role: RoleID, _ participation: Participation, inRow row: Int) -> Bool {
    let place = rows[row].parts.firstIndex { $0.role == role }
    guard !participation.isEmpty else {
      if let place { rows[row].parts.remove(at: place) }
      return place != nil
    }
    guard let cell = letterings.cell(participation) else { return false }
    if let place {
      rows[row].parts[place].cell = cell
    } else {
      rows[row].parts.append(Part(role: role, cell: cell, position: rows[row].position))
    }
    return true
  }

  /// Lets nobody take part in a row; with a reason that is meant.
  mutating func empty(row: Int, because reason: String? = nil) {
    rows[row].parts = []
    rows[row].reason = reason
  }

  // MARK: Asking

  /// How a role takes part in a row.
  func participation(of role: RoleID, inRow row: Int) -> Participation {
    rows[row].parts.first { $0.role == role }.map { meaning($0) } ?? []
  }

  /// The letters of a role in a row, as the model writes them; empty where it has none.
  func letters(of role: RoleID, inRow row: Int) -> String {
    rows[row].parts.first { $0.role == role }.map { letterings.list[Int($0.cell)].text } ?? ""
  }

  /// The roles that take part in a row in one of these ways, in the order of the row.
  func roles(_ participation: Participation, inRow row: Int) -> [RoleID] {
    rows[row].parts.filter { !meaning($0).isDisjoint(with: participation) }.map { $0.role }
  }

  private func meaning(_ part: Part) -> Participation { letterings.list[Int(part.cell)].participation }

  /// What a row requires and a role has not.
  func lacking(_ role: RoleID, inRow row: Int) -> IdentifierSet<Competence> {
    frame[rows[row].duty].requires.subtracting(frame[role].has)
  }

  /// The rows that a role carries.
  func rowsCarried(by role: RoleID) -> [Int] {
    rows.indices.filter { !participation(of: role, inRow: $0).isDisjoint(with: .carrying) }
  }

  func dimension(ofRow row: Int) -> DimensionID { frame[rows[row].duty].dimension }

  /// The number that a rule compares with, as the model sets it.
  func limit(of rule: String) -> Int? {
    frame.settings.last { $0.rule == rule }?.limit ?? RuleCatalogue.all.first { $0.id == rule }?.limit?.standard
  }

  // MARK: What is found

  /// What a finding of a rule about a row is about.
  func subject(
    _ rule: String, row: Int, roles: [RoleID] = [], competence: CompetenceID? = nil
  ) -> FindingSubject {
    var subject = FindingSubject(rule: rule)
    subject.duty = frame[rows[row].duty].name
    subject.dimension = frame[dimension(ofRow: row)].name
    subject.roles = roles.map { frame[$0].name }.sorted { $0.raw < $1.raw }
    subject.competence = competence.map { frame[$0].name }
    return subject
  }

  /// What is found of a role that carries a row without the competences for it.
  func lackingSubjects(_ role: RoleID, inRow row: Int) -> [FindingSubject] {
    lacking(role, inRow: row).members.map { subject("gap.competence", row: row, roles: [role], competence: $0) }
  }
}
