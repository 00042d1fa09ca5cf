import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Reads a model from a folder of CSV tables, as the outer contract describes them.
public struct TableReader {
  /// The files of a folder; all but the assignments may be absent.
  public struct Files {
    public var assignments: SourceText
    public var duties: SourceText?
    public var roles: SourceText?
    public var separations: SourceText?
    /// Tables for what those four cannot hold, by the names in `furtherNames`.
    public var further: [(name: String, text: SourceText)]

    public init(
      assignments: SourceText, duties: SourceText? = nil, roles: SourceText? = nil, separations: SourceText? = nil,
      further: [(name: String, text: SourceText)] = []
    ) {
      self.assignments = assignments
      self.duties = duties
      self.roles = roles
      self.separations = separations
      self.further = further
    }
  }

  /// The names of the files in a folder, the one that has to be there first.
  public static let fileNames = ["assignments.csv", "duties.csv", "roles.csv", "separations.csv"]

  /// The names of the tables for what those four cannot hold.
  public static let furtherNames = [
    "model.csv", "sources.csv", "scheme.csv", "organisations.csv", "systems.csv", "camps.csv", "competences.csv",
    "dimensions.csv", "duty-details.csv", "role-details.csv", "rosters.csv", "exemptions.csv", "rows.csv",
    "separation-details.csv", "together.csv", "settings.csv", "waivers.csv", "seats.csv", "relations.csv",
    "approvals.csv", "mandates.csv", "posts.csv", "plan.csv", "deadlines.csv", "areas.csv", "plan-items.csv",
    "revision.csv", "claims.csv",
  ]

  var model = Model()
  var names = NameTable()
  var table = AssignmentTable()
  var faults = FaultList()

  var organisations = GrowingIndex()
  var systems = GrowingIndex()
  var roles = GrowingIndex()
  var dimensions = GrowingIndex()
  var duties = GrowingIndex()
  var competences = GrowingIndex()
  var isPerSystem: [Bool] = []
  var reportedNames: Set<UInt64> = []
  /// How many names may still be compared with unknown ones: a table full of them must not take minutes.
  var comparisonsLeft = 100_000
  /// Whether `duties.csv` and `roles.csv` are there and whole, so that a name they lack is a fault.
  var hasDuties: Bool
  var hasRoles: Bool
  /// By organisation, the competences that its roles are given.
  var given: [[RosterRow]] = []

  /// A line of `roles.csv`.
  struct RosterRow {
    var role: UInt32
    var competence: UInt32?
    var position: SourceRange
  }

  /// Reads the tables of a folder.
  ///
  /// - Complexity: O(*n*) in the bytes of all files; lines of one organisation and system that stand together are
  ///   stored as they come, others are gathered once at the end.
  public static func read(_ files: Files, name: String, mostNames: Int = NameTable.mostNames) -> ReadResult {
    if !files.further.isEmpty { return FolderReader.read(files, name: name, mostNames: mostNames) }
    var reader = TableReader(files)
    reader.names = NameTable(mostNames: mostNames)
    reader.model.name = name
    if let duties = files.duties { reader.readDuties(duties) }
    if let roles = files.roles { reader.readRoles(roles) }
    reader.readAssignments(files.assignments)
    if let separations = files.separations { reader.readSeparations(separations) }
    reader.finish()
    if reader.model.names.isFull { reader.faults.append(Reader.tooManyNames(mostNames)) }
    return ReadResult(model: reader.model, diagnostics: reader.faults.diagnostics)
  }

  private init(_ files: Files) {
    hasDuties = files.duties != nil
    hasRoles = files.roles != nil
  }

  /// Opens a table; nil when the address space is full.
  mutating func open(_ source: SourceText, _ columns: [String], optional: [String]) -> Table? {
    let separator = Table.separator(source.bytes)
    guard let base = model.sources.add(source, cellSeparator: separator) else {
      faults.append(
        Diagnostic(SyntaxFault.tooMany, at: .none, [Place("limit", 4), Place("what", "GiB")], file: source.name))
      return nil
    }
    return Table(source, separator: separator, base: base, columns: columns, optional: optional)
  }

  /// Reports a name that the other tables do not know, the first time it is met.
  mutating func unknown(_ name: NameID, _ noun: Phrase, _ range: SourceRange, known: GrowingIndex, kind: UInt64) {
    guard reportedNames.insert(kind << 32 | UInt64(name.raw)).inserted else { return }
    let text = names.text(name)
    var suggestion: String?
    if comparisonsLeft >= Int(known.count) {
      comparisonsLeft -= Int(known.count)
      suggestion = Suggestion.nearest(to: text, among: known.names(names))
    }
    faults.append(
      Diagnostic(StructureFault.unknown(noun), at: range, [Place("name", text)], suggestion: suggestion))
  }

  // MARK: Entities

  mutating func organisation(_ name: NameID, _ range: @autoclosure () -> SourceRange) -> UInt32 {
    if let known = organisations[name] { return known }
    model.organisations.append(Organisation(name: name, title: Title(), range: range()))
    given.append([])
    return organisations.add(name)
  }

  mutating func system(_ name: NameID, _ range: @autoclosure () -> SourceRange) -> UInt32 {
    if let known = systems[name] { return known }
    model.systems.append(System(name: name, title: Title(), owners: [], range: range()))
    return systems.add(name)
  }

  mutating func competence(_ name: NameID, _ range: SourceRange) -> UInt32 {
    if let known = competences[name] { return known }
    model.competences.append(Competence(name: name, title: Title(), bridges: [], range: range))
    return competences.add(name)
  }

  mutating func dimension(_ name: NameID, _ range: @autoclosure () -> SourceRange) -> UInt32 {
    if let known = dimensions[name] { return known }
    model.dimensions.append(
      Dimension(name: name, title: Title(), camp: nil, extent: .organisation, range: range()))
    isPerSystem.append(false)
    return dimensions.add(name)
  }

  mutating func addRole(_ name: NameID, _ range: SourceRange, isUndeclared: Bool) -> UInt32 {
    model.roles.append(Role(name: name, title: Title(), range: range, isUndeclared: isUndeclared))
    return roles.add(name)
  }

  mutating func addDuty(_ name: NameID, in dimension: UInt32, _ range: SourceRange) -> UInt32 {
    let duty = duties.add(name)
    model.duties.append(
      Duty(
        name: name, title: Title(), dimension: DimensionID(raw: dimension), requires: IdentifierSet(), range: range))
    model.dimensions[Int(dimension)].duties.append(DutyID(raw: duty))
    return duty
  }
}
