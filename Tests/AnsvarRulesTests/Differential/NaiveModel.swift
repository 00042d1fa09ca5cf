import AnsvarModel

/// A model as the naive rules see it: plain lists that are searched from one end to the other for every question.
///
/// Nothing here uses what the rules of the program use: no index, no digest, no set of bits.
struct NaiveModel {
  struct Part {
    var role: Int
    var meaning: Participation

    var isAccountable: Bool { meaning.contains(.accountable) }
    var isResponsible: Bool { meaning.contains(.responsible) }
    var isCarrying: Bool { isAccountable || isResponsible }
    /// Whether the role works with others on the duty, rather than only hearing of it.
    var isWorking: Bool { isCarrying || meaning.contains(.supports) || meaning.contains(.consulted) }
    var takesPart: Bool { isWorking || meaning.contains(.informed) }
  }

  struct Row {
    var number: Int
    var block: Int
    var scope: Scope
    var duty: Int
    var parts: [Part]
    var hasReason: Bool
    /// Whether the reason holds today.
    var isExcused: Bool
    var isWhollyExcused: Bool

    var isEmpty: Bool { !parts.contains { $0.takesPart } }
    /// Whether it says that nobody takes part, and may say so.
    var isLeftOut: Bool { isEmpty && isWhollyExcused }
  }

  /// A duty in a scope in which it has to be seen to, and the row that holds for it there.
  struct Cell {
    var scope: Scope
    var duty: Int
    var row: Row?
  }

  let model: Model
  let today: Day?
  private(set) var rows: [Row] = []
  private(set) var scopes: [Scope] = []
  private(set) var cells: [Cell] = []
  /// The cells that a rule about rows looks at.
  private(set) var filled: [(scope: Scope, duty: Int, row: Row)] = []

  init(_ model: Model, today: Day?) {
    self.model = model
    self.today = today
    let table = model.table
    for (number, block) in table.blocks.enumerated() {
      for row in block.rows {
        let parts = table.entryRange(ofRow: row).map {
          Part(role: table.role(ofEntry: $0).index, meaning: table.participation(ofEntry: $0))
        }
        let exemption = table.exemptions.first { $0.row == UInt32(row) }
        let isExcused = exemption.map { !isOver($0.until) } ?? false
        rows.append(
          Row(
            number: row, block: number, scope: block.scope, duty: Int(table.rowDuty[row]), parts: parts,
            hasReason: exemption != nil, isExcused: isExcused,
            isWhollyExcused: isExcused && exemption?.wholeRow == true))
      }
    }
    for organisation in workplaces {
      scopes.append(Scope(organisation: organisation))
      for system in systems(in: organisation) { scopes.append(Scope(organisation: organisation, system: system)) }
    }
    for scope in scopes {
      for duty in model.duties.indices where isCalledFor(duty, in: scope) {
        cells.append(Cell(scope: scope, duty: duty, row: nearestRow(duty, in: scope)))
      }
    }
    filled = cells.compactMap { cell in
      guard let row = cell.row, !row.isLeftOut else { return nil }
      return (cell.scope, cell.duty, row)
    }
  }

  func isOver(_ day: Day?) -> Bool {
    guard let day, let today else { return false }
    return day < today
  }

  // MARK: Where

  /// The organisations with no part of their own; none at all is one place, too.
  var workplaces: [OrganisationID?] {
    if model.organisations.isEmpty { return [nil] }
    var result: [OrganisationID?] = []
    for place in model.organisations.indices {
      let hasParts = model.organisations.contains { $0.parent == OrganisationID(place) }
      if !hasParts { result.append(OrganisationID(place)) }
    }
    return result
  }

  /// An organisation and those around it, the nearest first.
  func chain(_ organisation: OrganisationID?) -> [OrganisationID] {
    guard let organisation else { return [] }
    return [organisation] + chain(model.organisations[organisation.index].parent)
  }

  func systems(in organisation: OrganisationID?) -> [SystemID] {
    model.systems.indices.filter { system in
      let owners = model.systems[system].owners
      return owners.isEmpty || chain(organisation).contains { owners.contains($0) }
    }.map { SystemID($0) }
  }

  func isPerSystem(_ dimension: Int) -> Bool { model.dimensions[dimension].extent == .system }

  func dimension(of duty: Int) -> Int { model.duties[duty].dimension.index }

  /// A duty per system is seen to system by system, or in the organisation where it has none.
  func isCalledFor(_ duty: Int, in scope: Scope) -> Bool {
    if scope.system != nil { return isPerSystem(dimension(of: duty)) }
    return !isPerSystem(dimension(of: duty)) || systems(in: scope.organisation).isEmpty
  }

  /// What a scope lies in, the nearest first, itself included.
  func around(_ scope: Scope) -> [Scope] {
    var result: [Scope] = []
    if let system = scope.system {
      for organisation in chain(scope.organisation) { result.append(Scope(organisation: organisation, system: system)) }
      result.append(Scope(system: system))
    }
    for organisation in chain(scope.organisation) { result.append(Scope(organisation: organisation)) }
    return result + [.everywhere]
  }

  func nearestRow(_ duty: Int, in scope: Scope) -> Row? {
    for place in around(scope) {
      for row in rows where row.duty == duty && row.scope == place { return row }
    }
    return nil
  }

  // MARK: Who

  func roster(_ organisation: OrganisationID?) -> Roster? {
    for place in chain(organisation) { if let roster = model.organisations[place.index].roster { return roster } }
    return nil
  }

  func has(_ role: Int, _ competence: Int, in organisation: OrganisationID?) -> Bool {
    var has = model.roles[role].has.members
    if let roster = roster(organisation) {
      guard let entry = roster.entries.first(where: { $0.role.index == role }) else { return false }
      if let here = entry.has { has = here.members }
    }
    return has.contains(CompetenceID(competence))
  }

  /// What a role carries in a scope: the dimensions in which it answers for or does something.
  func carries(_ role: Int, in dimension: Int, _ scope: Scope) -> Bool {
    for duty in model.duties.indices where self.dimension(of: duty) == dimension {
      guard let row = nearestRow(duty, in: scope) else { continue }
      if row.parts.contains(where: { $0.role == role && $0.isCarrying }) { return true }
    }
    return false
  }

  func limit(_ rule: String, _ standard: Int) -> Int {
    model.settings.last { $0.rule == rule }?.limit ?? standard
  }

  static func bits(_ numbers: [Int]) -> UInt64 { numbers.reduce(0) { $0 | 1 << UInt64($1) } }

  /// A fact about a duty.
  func fact(_ rule: String, _ scope: Scope, _ duty: Int, variant: Int = 0, roles: [Int] = []) -> Fact {
    var fact = Fact(rule, variant, in: scope)
    fact.duty = duty
    fact.dimension = dimension(of: duty)
    fact.roles = Self.bits(roles)
    return fact
  }

  // MARK: Everything

  /// What all the rules find, as the model sets them and with what it accepts.
  var facts: [Fact] {
    var result = gaps + competenceGaps + bridgeGaps + dimensionGaps + overlaps + twins
    result += voices + separations + holders + unities + posts + loads
    result.removeAll { fact in model.settings.last { $0.rule == fact.rule }?.isOff == true }
    for index in result.indices { result[index].isWaived = isAccepted(result[index]) }
    return result
  }

  private func isAccepted(_ fact: Fact) -> Bool {
    let scope = Scope(
      organisation: fact.organisation < 0 ? nil : OrganisationID(fact.organisation),
      system: fact.system < 0 ? nil : SystemID(fact.system))
    return model.waivers.contains { waiver in
      guard waiver.rule == fact.rule, !isOver(waiver.until), around(scope).contains(waiver.scope) else { return false }
      switch waiver.subject {
      case .duty(let duty): return duty.index == fact.duty
      case .dimension(let dimension): return dimension.index == fact.dimension
      case .role(let role): return fact.roles & 1 << UInt64(role.index) != 0
      case .planItem: return false
      case nil: return true
      }
    }
  }
}
