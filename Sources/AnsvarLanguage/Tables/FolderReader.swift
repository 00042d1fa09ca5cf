import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Reads a model from the four tables of the outer contract and those that hold what they cannot.
///
/// A table of names, such as `systems.csv`, holds all of its kind when it is there; when it is not, whatever the other
/// tables name is taken to be declared by that.
struct FolderReader {
  var assembly = Assembly()
  private var sources = SourceMap()
  private var tableFaults: [Diagnostic] = []
  private let files: TableReader.Files
  /// By system, the organisations that have rows for it.
  private var owners: [NameID: SystemUse] = [:]
  private var dimensionsWithSystems: Set<NameID> = []

  private struct SystemUse {
    var organisations: [SyntaxTree.Name] = []
    var known: Set<NameID> = []
    var isEverywhere = false
  }

  /// - Complexity: O(*n*) in the bytes of all files.
  static func read(_ files: TableReader.Files, name: String, mostNames: Int = NameTable.mostNames) -> ReadResult {
    var reader = FolderReader(files)
    reader.assembly.names = NameTable(mostNames: mostNames)
    reader.assembly.tellsOfHidden = false
    reader.readAll(name)
    reader.assembly.finishOrganisations()
    let table = reader.assembly.finishRows()
    var compiler = Compiler(sources: reader.sources, names: reader.assembly.names, table: table)
    compiler.compile([reader.assembly.tree], own: 0)
    if compiler.model.names.isFull { reader.tableFaults.append(Reader.tooManyNames(mostNames)) }
    let faults = reader.tableFaults + reader.assembly.diagnostics + compiler.diagnostics.diagnostics
    return ReadResult(model: compiler.model, diagnostics: faults)
  }

  private init(_ files: TableReader.Files) { self.files = files }

  private func source(_ name: String) -> SourceText? {
    switch name {
    case "assignments.csv": files.assignments
    case "duties.csv": files.duties
    case "roles.csv": files.roles
    case "separations.csv": files.separations
    default: files.further.first { $0.name == name }?.text
    }
  }

  func has(_ name: String) -> Bool { source(name) != nil }

  /// Calls `body` with every line of a table.
  mutating func each(_ name: String, _ body: (inout FolderReader, inout Record) -> Void) {
    guard let source = source(name) else { return }
    guard let base = sources.add(source) else {
      tableFaults.append(Reader.tooLarge(source))
      return
    }
    var table = RecordTable(source.bytes, base: base)
    while var record = table.next() { body(&self, &record) }
    tableFaults += table.diagnostics
  }

  // MARK: The order of reading

  private mutating func readAll(_ name: String) {
    each("model.csv") { $0.assembly.header(&$1, isWhole: true) }
    if assembly.tree.header == nil {
      let id = assembly.names.intern(String(name.unicodeScalars.prefix(60)))
      assembly.tree.header = SyntaxTree.Header(name: SyntaxTree.Name(id: id, range: SourceRange(at: 0)), title: Title())
    }
    each("sources.csv") { $0.assembly.source(&$1) }
    readScheme()
    each("organisations.csv") { $0.assembly.organisation(&$1) }
    each("systems.csv") { $0.assembly.system(&$1) }
    each("camps.csv") { $0.assembly.camp(&$1) }
    each("competences.csv") { $0.assembly.competence(&$1) }
    each("role-details.csv") { $0.assembly.role(&$1) }
    each("dimensions.csv") { $0.assembly.dimension(&$1) }
    readDuties()
    readRoles()
    each("assignments.csv") { $0.assignment(&$1) }
    finishSystems()
    each("exemptions.csv") { $0.assembly.exemption(&$1) }
    readRows()
    readSeparations()
    each("together.csv") { $0.assembly.unity(&$1) }
    each("waivers.csv") { $0.assembly.waiver(&$1) }
    each("settings.csv") { $0.assembly.setting(&$1) }
    each("seats.csv") { $0.assembly.seatOfBody(&$1) }
    each("relations.csv") { $0.assembly.relation(&$1) }
    each("approvals.csv") { $0.assembly.approval(&$1) }
    each("mandates.csv") { $0.assembly.mandate(&$1) }
    each("posts.csv") { $0.assembly.post(&$1) }
    readPlan()
    readRevision()
  }

  private mutating func readPlan() {
    each("plan.csv") { reader, record in
      if reader.assembly.tree.plan != nil { return reader.assembly.reportSecond(in: "plan.csv", record) }
      if reader.assembly.plan(&record) { reader.assembly.finish(record) }
    }
    guard assembly.tree.plan != nil else { return }
    each("deadlines.csv") { $0.assembly.deadline(&$1) }
    each("areas.csv") { $0.assembly.area(&$1) }
    each("plan-items.csv") { reader, record in
      guard let word = reader.assembly.requiredWord("kind", &record) else { return }
      guard let kind = reader.assembly.choice(word, PlanItem.Kind.allCases.map { ($0.keyword, $0) }) else { return }
      reader.assembly.item(kind, &record)
    }
  }

  private mutating func readRevision() {
    each("revision.csv") { reader, record in
      if reader.assembly.tree.revision != nil { return reader.assembly.reportSecond(in: "revision.csv", record) }
      reader.assembly.revision(&record, isWhole: false)
      reader.assembly.finish(record)
    }
    guard assembly.tree.revision != nil else { return }
    each("claims.csv") { $0.assembly.claim(&$1) }
  }

  /// A line without a letter is the scheme itself, and comes first.
  private mutating func readScheme() {
    each("scheme.csv") { reader, record in
      guard let id = reader.assembly.requiredName("id", &record) else { return }
      if reader.assembly.tree.scheme == nil {
        reader.assembly.tree.scheme = SyntaxTree.Scheme(
          declared: SyntaxTree.Declared(name: id, title: Title()), letters: [])
      }
      if record.isEmpty("letter") {
        _ = (record.take("letter"), record.take("meaning"))
        let title = reader.assembly.title(&record)
        reader.assembly.tree.scheme?.declared.title = title
        reader.assembly.finish(record)
      } else if let letter = reader.assembly.letter(&record) {
        reader.assembly.tree.scheme?.letters.append(letter)
      }
    }
  }

  // MARK: What is declared by being named

  mutating func declareOrganisation(_ name: SyntaxTree.Name?) {
    guard let name, !has("organisations.csv"), assembly.organisationIndex[name.id] == nil else { return }
    assembly.organisationIndex[name.id] = assembly.tree.organisations.count
    assembly.parents.append(nil)
    assembly.tree.organisations.append(
      SyntaxTree.Organisation(declared: SyntaxTree.Declared(name: name, title: Title()), parent: nil))
  }

  mutating func declareRole(_ name: SyntaxTree.Name) {
    guard assembly.roleIndex[name.id] == nil else { return }
    assembly.roleIndex[name.id] = assembly.tree.roles.count
    assembly.tree.roles.append(
      SyntaxTree.Role(declared: SyntaxTree.Declared(name: name, title: Title()), kind: .position, camp: nil, has: []))
  }

  mutating func declareCompetence(_ name: SyntaxTree.Name) {
    guard !has("competences.csv"), !assembly.tree.competences.contains(where: { $0.declared.name.id == name.id }) else {
      return
    }
    assembly.tree.competences.append(
      SyntaxTree.Competence(declared: SyntaxTree.Declared(name: name, title: Title()), bridges: []))
  }

  mutating func declareDimension(_ name: SyntaxTree.Name) -> Int? {
    if let known = assembly.dimensionIndex[name.id] { return known }
    if has("dimensions.csv") {
      let known = assembly.tree.dimensions.map { assembly.names.text($0.declared.name.id) }
      assembly.unknownOnce(name, StructureFault.dimension, among: known)
      return nil
    }
    let number = assembly.tree.dimensions.count
    assembly.dimensionIndex[name.id] = number
    assembly.tree.dimensions.append(
      SyntaxTree.Dimension(
        declared: SyntaxTree.Declared(name: name, title: Title()), camp: nil, extent: .organisation, requires: [],
        critical: [], duties: []))
    return number
  }

  // MARK: Assignments

  private mutating func assignment(_ record: inout Record) {
    let organisation = assembly.name("organisation", &record)
    let system = assembly.name("system", &record)
    guard let dimension = assembly.requiredName("dimension", &record),
      let duty = assembly.requiredName("duty", &record)
    else { return }
    declareOrganisation(organisation)
    use(system, organisation, dimension)
    if !belongs(duty, to: dimension) { return }
    if let role = assembly.name("role", &record), !has("role-details.csv"), !has("roles.csv") { declareRole(role) }
    assembly.assignment(&record)
  }

  /// Whether a duty lies in a dimension, in which it is declared when no table of duties says so.
  private mutating func belongs(_ duty: SyntaxTree.Name, to dimension: SyntaxTree.Name) -> Bool {
    if let known = assembly.dutyIndex[duty.id] {
      let first = assembly.tree.dimensions[known.dimension]
      if first.declared.name.id == dimension.id { return true }
      assembly.reportConflict(duty, first.declared.name, dimension)
      return false
    }
    // The compiler tells of a duty that the table of duties does not have.
    guard !has("duties.csv") else { return true }
    guard let number = declareDimension(dimension) else { return false }
    assembly.add(
      SyntaxTree.Duty(declared: SyntaxTree.Declared(name: duty, title: Title()), requires: []), to: number)
    return true
  }

  private mutating func use(
    _ system: SyntaxTree.Name?, _ organisation: SyntaxTree.Name?, _ dimension: SyntaxTree.Name
  ) {
    guard let system else { return }
    dimensionsWithSystems.insert(dimension.id)
    guard !has("systems.csv") else { return }
    if owners[system.id] == nil {
      assembly.tree.systems.append(
        SyntaxTree.System(declared: SyntaxTree.Declared(name: system, title: Title()), owners: []))
    }
    var use = owners[system.id] ?? SystemUse()
    if let organisation {
      if use.known.insert(organisation.id).inserted { use.organisations.append(organisation) }
    } else {
      use.isEverywhere = true
    }
    owners[system.id] = use
  }

  /// Without tables that say so, a system is where it has rows, and a dimension with such rows exists per system.
  private mutating func finishSystems() {
    if !has("systems.csv") {
      for index in assembly.tree.systems.indices {
        guard let use = owners[assembly.tree.systems[index].declared.name.id], !use.isEverywhere else { continue }
        assembly.tree.systems[index].owners = use.organisations
      }
    }
    guard !has("dimensions.csv") else { return }
    for index in assembly.tree.dimensions.indices
    where dimensionsWithSystems.contains(assembly.tree.dimensions[index].declared.name.id) {
      assembly.tree.dimensions[index].extent = .system
    }
  }
}
