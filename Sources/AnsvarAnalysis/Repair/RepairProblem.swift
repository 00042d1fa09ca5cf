import AnsvarModel
import AnsvarRules

/// All that a repair has to reckon with and that no edit changes: the rows, who may take which of them, the limits.
struct RepairProblem: Sendable {
  /// A row of the table that holds somewhere and that can be read.
  struct Line: Sendable {
    var row: Int
    var duty: DutyID
    var group: Int
    /// The organisations where it holds, as indices in `places`, and in how many scopes of each.
    var places: [(place: Int, scopes: Int32)] = []
    /// The scopes where it holds.
    var scopes: [Scope] = []
    /// The scopes in which it counts for separated dimensions, and the number of the dimension there.
    var separated: [(scope: Int, dimension: Int)] = []
    /// Findings that are no news here.
    var toleratesEmpty = true
    var toleratesNoAccountable = true
    var toleratesNoResponsible = true
    var toleratesSeveralAccountable = true
    /// By place of the line, whether it is no news that nobody translates there.
    var toleratesNoBridge: [Bool] = []
    /// A reason says that nobody shall take part.
    var isEmptyOnPurpose = false
  }

  /// Rows that one line of the source stands for; most groups are a single row.
  struct Group: Sendable {
    var lines: Range<Int>
    var rows: Range<Int>
  }

  let model: Model
  let baseline: RepairBaseline
  /// The working organisations; nil alone for a model without any.
  let places: [OrganisationID?]
  var lines: [Line] = []
  var groups: [Group] = []
  /// By line and role, the letters that the rules let it have; a bit of `Participation` each.
  var fit: [UInt8] = []
  /// By place and role, whether somebody is there who could take more.
  var isPresent: [Bool] = []
  /// By place and role, the most duties that it may carry.
  var mostCarried: [Int] = []
  var bridges: RepairBridges
  var separations: RepairSeparations
  /// By line and role, the parts that the changed model gives.
  var cells: [UInt8] = []
  /// The order in which groups are mended: those with the fewest who could take them first.
  var order: [Int] = []
  /// By scope and separated dimension, the lines that count there.
  var linesOfSeparation: [[Int]] = []
  /// By group, its place in `order`.
  var placeInOrder: [Int] = []
  /// By line, the number of its dimension among those that have lines.
  var dimensionOfLine: [Int] = []
  var dimensionCount = 0
  var largestGroup = 1
  /// Whether the model is within the limits.
  var isSmallEnough = true
  /// The scheme has letters for these.
  let givable: Participation

  let watchesEmpty: Bool
  let watchesNoAccountable: Bool
  let watchesNoResponsible: Bool
  let watchesSeveralAccountable: Bool

  var roleCount: Int { model.roles.count }

  init(_ scenario: Scenario, baseline: RepairBaseline, limits: RepairLimits) {
    let model = scenario.model
    self.model = model
    self.baseline = baseline
    places = model.organisations.isEmpty ? [nil] : model.workingOrganisations.map { Optional($0) }
    var givable: Participation = []
    for meaning in Participation.meanings where model.scheme.letter(for: meaning.participation) != nil {
      givable.insert(meaning.participation)
    }
    self.givable = givable
    watchesEmpty = baseline.isWatched("gap.duty")
    watchesNoAccountable = baseline.isWatched("gap.accountable")
    watchesNoResponsible = baseline.isWatched("gap.responsible")
    watchesSeveralAccountable = baseline.isWatched("overlap.accountable")
    let index = EffectiveIndex(model)
    bridges = RepairBridges(model, places: places, isWatched: baseline.isWatched("gap.bridge"))
    separations = RepairSeparations(model, index, isWatched: baseline.isWatched("separation.conflict"))
    var inUse = 0
    for use in index.uses where use > 0 { inUse += 1 }
    let counts = places.count * model.roles.count * model.duties.count
    let separated =
      separations.pairs.isEmpty ? 0 : index.scopes.count * model.roles.count * separations.dimensions.count
    isSmallEnough =
      inUse * model.roles.count <= limits.mostCells && counts <= limits.mostCounts && separated <= limits.mostCounts
      && index.scopes.count * model.duties.count <= limits.mostCounts
    guard isSmallEnough else { return }
    findLines(index, today: scenario.today)
    findCells()
    findPresence(today: scenario.today)
    findFitness(knowsCompetences: Self.knowsCompetences(model) || Self.knowsCompetences(scenario.original))
    findLoads(scenario)
    separations.tolerate(baseline, model)
    findOrder()
  }

  /// The letter for taking part without carrying anything: consulted, else supporting.
  var helpingLetter: Participation? {
    [.consulted, .supports].first { givable.contains($0) }
  }

  private mutating func findOrder() {
    var choices = [Int](repeating: .max, count: groups.count)
    for (number, group) in groups.enumerated() {
      largestGroup = max(largestGroup, group.lines.count)
      for line in group.lines {
        var fitting = 0
        for role in 0..<roleCount where fit[line * roleCount + role] == Participation.carrying.rawValue { fitting += 1 }
        choices[number] = min(choices[number], fitting)
      }
    }
    var numbers: [DimensionID: Int] = [:]
    for line in lines {
      let dimension = model[line.duty].dimension
      let number = numbers[dimension] ?? numbers.count
      numbers[dimension] = number
      dimensionOfLine.append(number)
    }
    dimensionCount = numbers.count
    order = groups.indices.sorted { (choices[$0], $0) < (choices[$1], $1) }
    placeInOrder = [Int](repeating: 0, count: groups.count)
    for (place, group) in order.enumerated() { placeInOrder[group] = place }
    linesOfSeparation = [[Int]](repeating: [], count: separations.scopes.count * separations.dimensions.count)
    for (number, line) in lines.enumerated() {
      for part in line.separated {
        linesOfSeparation[part.scope * separations.dimensions.count + part.dimension].append(number)
      }
    }
  }

  private mutating func findLines(_ index: EffectiveIndex, today: Day?) {
    let context = CheckContext(model: model, today: today)
    let table = model.table
    var lineOfRow = [Int](repeating: -1, count: table.rowCount)
    for block in table.blocks {
      var last: (position: UInt32, dimension: DimensionID)?
      for row in block.rows {
        let duty = DutyID(raw: table.rowDuty[row])
        let key = (position: table.rowPosition[row], dimension: model[duty].dimension)
        guard index.uses[row] > 0, !context.participation(inRow: row).contains(.unreadable), !context.isExempt(row)
        else {
          last = nil
          continue
        }
        if let last, last.position == key.position, last.dimension == key.dimension, key.position != .max {
          groups[groups.count - 1].lines = groups[groups.count - 1].lines.lowerBound..<(lines.count + 1)
          groups[groups.count - 1].rows = groups[groups.count - 1].rows.lowerBound..<(row + 1)
        } else {
          groups.append(Group(lines: lines.count..<(lines.count + 1), rows: row..<(row + 1)))
        }
        last = key
        lineOfRow[row] = lines.count
        var line = Line(row: row, duty: duty, group: groups.count - 1)
        let reason = table.exemption(ofRow: row)
        line.isEmptyOnPurpose =
          reason != nil && !(reason?.until.map { day in today.map { day < $0 } ?? false } ?? false)
        lines.append(line)
      }
    }
    var placeOf = [Int](repeating: 0, count: model.organisations.count)
    for (place, organisation) in places.enumerated() { if let organisation { placeOf[organisation.index] = place } }
    let duties = DutiesByExtent(model)
    var number = 0
    index.forEachScope(of: model) { scope, matrix in
      let place = scope.organisation.map { placeOf[$0.index] } ?? 0
      matrix.forEachRow(duties) { _, row in
        if lineOfRow[row] >= 0 { note(scope, place: place, line: lineOfRow[row]) }
      }
      for (duty, dimension) in separations.duties {
        guard let row = matrix.rowIndex(of: duty) else { continue }
        if lineOfRow[row] >= 0 {
          lines[lineOfRow[row]].separated.append((number, dimension))
        } else {
          separations.noteFixed(row, scope: number, dimension: dimension, model)
        }
      }
      number += 1
    }
  }

  private mutating func note(_ scope: Scope, place: Int, line: Int) {
    let duty = lines[line].duty
    lines[line].scopes.append(scope)
    if lines[line].places.last?.place == place {
      lines[line].places[lines[line].places.count - 1].scopes += 1
    } else {
      lines[line].places.append((place, 1))
      lines[line].toleratesNoBridge.append(true)
    }
    if !baseline.tolerates("gap.duty", duty, in: scope) { lines[line].toleratesEmpty = false }
    if !baseline.tolerates("gap.accountable", duty, in: scope) { lines[line].toleratesNoAccountable = false }
    if !baseline.tolerates("gap.responsible", duty, in: scope) { lines[line].toleratesNoResponsible = false }
    if !baseline.tolerates("overlap.accountable", duty, in: scope) { lines[line].toleratesSeveralAccountable = false }
    if bridges.isWatched, !baseline.tolerates("gap.bridge", duty, in: scope) {
      lines[line].toleratesNoBridge[lines[line].toleratesNoBridge.count - 1] = false
    }
  }

  private mutating func findCells() {
    cells = [UInt8](repeating: 0, count: lines.count * roleCount)
    for (number, line) in lines.enumerated() {
      for entry in model.table.entryRange(ofRow: line.row) {
        let role = model.table.role(ofEntry: entry)
        let participation = model.table.participation(ofEntry: entry)
        cells[number * roleCount + role.index] |= participation.rawValue
      }
    }
  }

  /// Whether a finding is no news in any of the scopes of a line, or in those of one organisation.
  private func tolerates(
    _ rule: String, _ line: Int, roles: [RoleID], competence: CompetenceID? = nil, at place: Int? = nil
  ) -> Bool {
    lines[line].scopes.allSatisfy { scope in
      if let place, scope.organisation != places[place] { return true }
      return baseline.tolerates(rule, lines[line].duty, role: roles, competence: competence, in: scope)
    }
  }

  private mutating func findPresence(today: Day?) {
    isPresent = [Bool](repeating: false, count: places.count * roleCount)
    let staffing = Staffing(model, today: today)
    for (place, organisation) in places.enumerated() {
      let roster = model.roster(of: organisation)
      for role in 0..<roleCount where !model.roles[role].isUndeclared {
        if let roster, roster[RoleID(role)] == nil { continue }
        if model.roles[role].kind == .position, staffing.knowsPosts(in: organisation) {
          guard staffing.isManned(RoleID(role), in: organisation) else { continue }
        } else if staffing.isVacant(RoleID(role), in: organisation) {
          continue
        }
        isPresent[place * roleCount + role] = true
      }
    }
  }

  /// Whether a model says of any role what it can.
  ///
  /// When those who could something have gone, the others can no more than before.
  private static func knowsCompetences(_ model: Model) -> Bool {
    model.hasRosters || model.roles.contains { !$0.has.isEmpty }
  }

  private mutating func findFitness(knowsCompetences: Bool) {
    let both = Participation.carrying.rawValue
    fit = [UInt8](repeating: both, count: lines.count * roleCount)
    let watchesCompetence = knowsCompetences && baseline.isWatched("gap.competence")
    let watchesCollective = baseline.isWatched("overlap.collective")
    let watchesExternal = baseline.isWatched("role.external-accountable")
    for number in lines.indices {
      let required = model[lines[number].duty].requires
      for role in 0..<roleCount where !model.roles[role].isUndeclared {
        let kind = model.roles[role].kind
        let cell = number * roleCount + role
        let id = RoleID(role)
        if kind == .collective, watchesCollective, !tolerates("overlap.collective", number, roles: [id]) {
          fit[cell] = 0
        }
        if kind == .external, watchesExternal, !tolerates("role.external-accountable", number, roles: [id]) {
          fit[cell] &= ~Participation.accountable.rawValue
        }
        if watchesCompetence, !required.isEmpty, lacks(required, id, number) { fit[cell] = 0 }
      }
    }
  }

  /// Whether a role lacks a competence for a line that it is news that it lacks.
  private func lacks(_ required: IdentifierSet<Competence>, _ role: RoleID, _ line: Int) -> Bool {
    lines[line].places.contains { part in
      let organisation = places[part.place]
      let missing = required.subtracting(model.competences(of: role, in: organisation))
      guard !missing.isEmpty else { return false }
      return missing.members.contains {
        !tolerates("gap.competence", line, roles: [role], competence: $0, at: part.place)
      }
    }
  }

  private mutating func findLoads(_ scenario: Scenario) {
    mostCarried = [Int](repeating: .max, count: places.count * roleCount)
    let setting = model.settings.last { $0.rule == "load.heavy" }
    guard setting?.isOff != true, let rule = RuleCatalogue.rule("load.heavy") else { return }
    let limit = setting?.limit ?? rule.limit?.standard ?? 0
    for index in mostCarried.indices { mostCarried[index] = limit }
    var roles: [NameID: Int] = [:]
    for (index, role) in model.roles.enumerated() { roles[role.name] = index }
    var placeOf: [OrganisationID?: Int] = [:]
    for (place, organisation) in places.enumerated() { placeOf[organisation] = place }
    for load in CheckContext(model: scenario.original, today: scenario.today).loads {
      guard let place = placeOf[load.organisation] else { continue }
      for entry in load.entries {
        let name = scenario.original[entry.role].name
        guard let role = roles[scenario.renamed[name] ?? name] else { continue }
        let key = place * roleCount + role
        mostCarried[key] = max(mostCarried[key], entry.carried)
      }
    }
    guard model.waivers.contains(where: { $0.rule == "load.heavy" }) else { return }
    for (place, organisation) in places.enumerated() {
      for role in 0..<roleCount {
        let scope = Scope(organisation: organisation)
        if baseline.isWaived("load.heavy", nil, nil, [RoleID(role)], in: scope) {
          mostCarried[place * roleCount + role] = .max
        }
      }
    }
  }
}
