import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension FolderReader {
  /// `duties.csv` and, for titles and sources, `duty-details.csv`.
  mutating func readDuties() {
    each("duties.csv") { reader, record in
      guard let name = reader.assembly.requiredName("duty", &record),
        let dimension = reader.assembly.requiredName("dimension", &record)
      else { return }
      let competence = reader.assembly.name("competence", &record)
      reader.assembly.finish(record)
      if let competence { reader.declareCompetence(competence) }
      guard let number = reader.declareDimension(dimension) else { return }
      if let known = reader.assembly.dutyIndex[name.id] {
        guard known.dimension == number else {
          let first = reader.assembly.tree.dimensions[known.dimension].declared.name
          return reader.assembly.reportConflict(name, first, dimension)
        }
      } else {
        let declared = SyntaxTree.Declared(name: name, title: Title())
        reader.assembly.add(SyntaxTree.Duty(declared: declared, requires: []), to: number)
      }
      guard let place = reader.assembly.dutyIndex[name.id], let competence else { return }
      reader.assembly.tree.dimensions[place.dimension].duties[place.duty].requires.append(competence)
    }
    each("duty-details.csv") { reader, record in
      guard let declared = reader.assembly.declared(&record) else { return }
      reader.assembly.finish(record)
      guard let place = reader.assembly.dutyIndex[declared.name.id] else {
        return reader.assembly.unknownOnce(declared.name, StructureFault.duty, among: [])
      }
      reader.assembly.tree.dimensions[place.dimension].duties[place.duty].declared.title = declared.title
      reader.assembly.tree.dimensions[place.dimension].duties[place.duty].declared.citation = declared.citation
    }
  }

  /// `roles.csv`, and `rosters.csv` for those who are as competent in an organisation as everywhere.
  mutating func readRoles() {
    var rosters = RosterLines()
    each("roles.csv") { reader, record in
      let organisation = reader.assembly.name("organisation", &record)
      guard let role = reader.assembly.requiredName("role", &record) else { return }
      let competence = reader.assembly.name("competence", &record)
      reader.assembly.finish(record)
      reader.declareRole(role)
      if let competence { reader.declareCompetence(competence) }
      if let organisation {
        reader.declareOrganisation(organisation)
        rosters.add(organisation, role, competence)
      } else if let competence, let index = reader.assembly.roleIndex[role.id] {
        reader.assembly.tree.roles[index].has.append(competence)
      }
    }
    each("rosters.csv") { reader, record in
      guard let organisation = reader.assembly.requiredName("organisation", &record) else { return }
      let role = reader.assembly.name("role", &record)
      reader.assembly.finish(record)
      reader.declareOrganisation(organisation)
      if let role { reader.declareRole(role) }
      rosters.addAsEverywhere(organisation, role)
    }
    assembly.tree.rosters += rosters.rosters
  }

  /// `rows.csv`: a line without a duty begins a block and gives its scope, the others are its rows.
  mutating func readRows() {
    var blocks: [NameID: SyntaxTree.ScopeNames] = [:]
    each("rows.csv") { reader, record in
      guard let block = reader.assembly.requiredName("block", &record) else { return }
      let scope = reader.assembly.scope(&record)
      let duty = reader.assembly.name("duty", &record)
      let citation = reader.assembly.citation(&record)
      reader.assembly.finish(record)
      guard let duty else {
        blocks[block.id] = scope
        reader.assembly.rows.placed.append(AssembledRows.Block(scope: scope, citation: citation, range: block.range))
        return
      }
      guard let scope = blocks[block.id] else {
        return reader.assembly.unknownOnce(block, RecordFault.block, among: [])
      }
      reader.assembly.place(scope, duty)
      if let citation { reader.assembly.rows.cite(reader.assembly.rows.row(scope, duty), citation) }
    }
  }

  /// `separations.csv`, and `separation-details.csv` for the names of its pairs.
  mutating func readSeparations() {
    var details: [PairOfNames: [(id: SyntaxTree.Name, title: Title)]] = [:]
    each("separation-details.csv") { reader, record in
      guard let id = reader.assembly.requiredName("id", &record) else { return }
      let title = reader.assembly.title(&record)
      guard let first = reader.assembly.requiredName("first", &record),
        let second = reader.assembly.requiredName("second", &record)
      else { return }
      reader.assembly.finish(record)
      details[PairOfNames(first: first.id, second: second.id), default: []].append((id, title))
    }
    var next: [PairOfNames: Int] = [:]
    each("separations.csv") { reader, record in
      guard let first = reader.assembly.requiredName("dimension1", &record),
        let second = reader.assembly.requiredName("dimension2", &record)
      else { return }
      reader.assembly.finish(record)
      let pair = PairOfNames(first: first.id, second: second.id)
      let number = next[pair, default: 0]
      next[pair] = number + 1
      if let list = details[pair], number < list.count {
        reader.assembly.separate(list[number].id, list[number].title, first, second)
      } else {
        reader.assembly.separate(nil, Title(), first, second)
      }
    }
  }
}

/// Two dimensions apart, by their names.
private struct PairOfNames: Hashable {
  var first: NameID
  var second: NameID
}

/// The lines of the tables of roles that speak of an organisation.
private struct RosterLines {
  private struct Place: Hashable {
    var roster: Int
    var role: NameID
  }

  private(set) var rosters: [SyntaxTree.Roster] = []
  private var index: [NameID: Int] = [:]
  private var entries: [Place: Int] = [:]

  private mutating func roster(_ organisation: SyntaxTree.Name) -> Int {
    if let known = index[organisation.id] { return known }
    index[organisation.id] = rosters.count
    rosters.append(SyntaxTree.Roster(organisation: organisation, entries: []))
    return rosters.count - 1
  }

  mutating func add(_ organisation: SyntaxTree.Name, _ role: SyntaxTree.Name, _ competence: SyntaxTree.Name?) {
    let roster = roster(organisation)
    let place = Place(roster: roster, role: role.id)
    let entry = entries[place] ?? rosters[roster].entries.count
    if entry == rosters[roster].entries.count {
      entries[place] = entry
      rosters[roster].entries.append(SyntaxTree.Roster.Entry(role: role, has: []))
    }
    if let competence { rosters[roster].entries[entry].has?.append(competence) }
  }

  mutating func addAsEverywhere(_ organisation: SyntaxTree.Name, _ role: SyntaxTree.Name?) {
    let roster = roster(organisation)
    guard let role else { return }
    add(organisation, role, nil)
    if let entry = entries[Place(roster: roster, role: role.id)] { rosters[roster].entries[entry].has = nil }
  }
}

extension Assembly {
  /// Reports a name that another table does not have, the first time it is met.
  mutating func unknownOnce(_ name: SyntaxTree.Name, _ noun: Phrase, among known: [String]) {
    let text = names.text(name.id)
    // A place of its own for each name, since the same one may stand in many lines.
    guard isNew(noun.en, name.id) else { return }
    let suggestion = nearest(to: text, among: known)
    report(StructureFault.unknown(noun), at: name.range, [Place("name", text)], suggestion: suggestion)
  }

  mutating func reportConflict(_ duty: SyntaxTree.Name, _ first: SyntaxTree.Name, _ second: SyntaxTree.Name) {
    report(
      TableFault.dimensionConflict, at: second.range,
      [
        Place("name", names.text(duty.id)), Place("first", names.text(first.id)),
        Place("second", names.text(second.id)),
      ])
  }

  /// Reports a second line in a table that has only one.
  mutating func reportSecond(in file: String, _ record: Record) {
    let range = record.fields.first?.element.range ?? record.range
    report(SyntaxFault.repeated, at: range, [Place("word", file)])
  }
}
