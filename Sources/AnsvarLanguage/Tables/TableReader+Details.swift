import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension TableReader {
  /// `duties.csv`: which duty belongs to which dimension, and what it requires; a line for each competence.
  mutating func readDuties(_ source: SourceText) {
    guard var table = open(source, ["duty", "dimension", "competence"], optional: ["competence"]) else { return }
    while table.next() {
      guard let duty = table.name(0, &names), let dimensionName = table.name(1, &names) else { continue }
      let dimension = self.dimension(dimensionName, table.range(of: table.cell(1)))
      let number: UInt32
      if let known = duties[duty] {
        number = known
        if model.duties[Int(known)].dimension.raw != dimension {
          reportConflict(duty, known, dimensionName, table.range(of: table.cell(1)))
          continue
        }
      } else {
        number = addDuty(duty, in: dimension, table.range(of: table.cell(0)))
      }
      guard let competenceName = table.name(2, &names) else { continue }
      let competence = self.competence(competenceName, table.range(of: table.cell(2)))
      model.duties[Int(number)].requires.insert(CompetenceID(raw: competence))
    }
    if !table.faults.isEmpty { hasDuties = false }
    faults.append(contentsOf: table.faults)
  }

  mutating func reportConflict(_ duty: NameID, _ known: UInt32, _ dimension: NameID, _ range: SourceRange) {
    let first = model.duties[Int(known)].dimension
    faults.append(
      Diagnostic(
        TableFault.dimensionConflict, at: range,
        [
          Place("name", names.text(duty)), Place("first", names.text(model.dimensions[first.index].name)),
          Place("second", names.text(dimension)),
        ], related: model.duties[Int(known)].range))
  }

  /// `roles.csv`: which roles an organisation has, and what each is competent in; a line for each competence.
  mutating func readRoles(_ source: SourceText) {
    let columns = ["organisation", "role", "competence"]
    guard var table = open(source, columns, optional: ["organisation", "competence"]) else { return }
    while table.next() {
      let organisationName = table.name(0, &names)
      guard let roleName = table.name(1, &names) else { continue }
      let range = table.range(of: table.cell(1))
      let role = roles[roleName] ?? addRole(roleName, range, isUndeclared: false)
      var competence: UInt32?
      if let name = table.name(2, &names) { competence = self.competence(name, table.range(of: table.cell(2))) }
      if let organisationName {
        let organisation = self.organisation(organisationName, table.range(of: table.cell(0)))
        given[Int(organisation)].append(RosterRow(role: role, competence: competence, position: range))
      } else if let competence {
        model.roles[Int(role)].has.insert(CompetenceID(raw: competence))
      }
    }
    if !table.faults.isEmpty { hasRoles = false }
    faults.append(contentsOf: table.faults)
  }

  /// `separations.csv`: the pairs of dimensions that one role may not carry together.
  mutating func readSeparations(_ source: SourceText) {
    guard var table = open(source, ["dimension1", "dimension2"], optional: []) else { return }
    while table.next() {
      guard let firstName = table.name(0, &names), let secondName = table.name(1, &names) else { continue }
      let range = table.range(of: table.cell(1))
      guard let first = dimensions[firstName] else {
        unknown(firstName, StructureFault.dimension, table.range(of: table.cell(0)), known: dimensions, kind: 1)
        continue
      }
      guard let second = dimensions[secondName] else {
        unknown(secondName, StructureFault.dimension, range, known: dimensions, kind: 1)
        continue
      }
      guard first != second else { continue }
      model.separations.append(
        Separation(
          name: nil, title: Title(), first: DimensionID(raw: first), second: DimensionID(raw: second), range: range))
    }
    faults.append(contentsOf: table.faults)
  }

  /// What can be known only when every line has been read.
  mutating func finish() {
    for (index, perSystem) in isPerSystem.enumerated() where perSystem { model.dimensions[index].extent = .system }
    for (index, rows) in given.enumerated() where !rows.isEmpty {
      model.organisations[index].roster = roster(rows)
    }
    model.names = names
    model.table = ScatteredRows.gathered(table, dutyCount: model.duties.count)
    reportRepeatedParts()
    findSystemsInUse()
  }

  private func roster(_ rows: [RosterRow]) -> Roster {
    let sorted = rows.enumerated().sorted { ($0.element.role, $0.offset) < ($1.element.role, $1.offset) }
    var entries: [Roster.Entry] = []
    for (_, row) in sorted {
      if entries.last?.role.raw != row.role {
        entries.append(Roster.Entry(role: RoleID(raw: row.role), has: IdentifierSet(), range: row.position))
      }
      if let competence = row.competence { entries[entries.count - 1].has?.insert(CompetenceID(raw: competence)) }
    }
    return Roster(entries, range: rows[0].position)
  }

  private mutating func findSystemsInUse() {
    var seen: Set<Scope> = []
    for block in model.table.blocks {
      guard let system = block.scope.system else { continue }
      if block.scope.organisation != nil || model.organisations.isEmpty {
        if seen.insert(block.scope).inserted { model.systemsInUse.append(block.scope) }
      } else {
        for organisation in model.organisations.indices {
          let scope = Scope(organisation: OrganisationID(organisation), system: system)
          if seen.insert(scope).inserted { model.systemsInUse.append(scope) }
        }
      }
    }
  }
}
