import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Makes a model of syntax trees: looks up every name, and reports those that name nothing.
///
/// An unknown name is reported once for each kind of thing it was taken for, and nothing follows from it: a role that
/// nobody has declared still counts as taking part.
struct Compiler {
  var model = Model()
  var diagnostics = FaultList()
  var systemsInUseLimit = Compiler.mostSystemsInUse

  var organisations: NameIndex
  var systems: NameIndex
  var camps: NameIndex
  var competences: NameIndex
  var roles: NameIndex
  var dimensions: NameIndex
  var duties: NameIndex
  var posts: NameIndex
  var planItems: [PlanItemKey: Int] = [:]
  let rowNames: RowNames
  private var references: NameIndex
  private var reported: Set<UInt64> = []
  private var lostNames: Set<NameID> = []
  var systemPlaces: [SystemID: SystemPlaces] = [:]

  /// The organisations that run a system, and those with the ones around them.
  struct SystemPlaces {
    let owners: Set<OrganisationID>
    let around: Set<OrganisationID>
  }
  private var candidates: [UInt8: [String]] = [:]
  private var comparisonsLeft = Compiler.mostComparisons

  /// How often an unknown name is compared with a known one: whoever has more of them has opened the wrong file.
  static let mostComparisons = 200_000

  /// What a name was taken for.
  enum Kind: UInt8 {
    case organisation, system, camp, competence, role, dimension, duty, subject, reference
    case post, goal, strategy, measure, deadline
  }

  init(sources: SourceMap, names: NameTable, table: consuming AssignmentTable, workers: Workers = .one) {
    rowNames = RowNames(workers)
    model.sources = sources
    model.names = names
    model.table = table
    let count = names.count
    organisations = NameIndex(nameCount: count)
    systems = NameIndex(nameCount: count)
    camps = NameIndex(nameCount: count)
    competences = NameIndex(nameCount: count)
    roles = NameIndex(nameCount: count)
    dimensions = NameIndex(nameCount: count)
    duties = NameIndex(nameCount: count)
    posts = NameIndex(nameCount: count)
    references = NameIndex(nameCount: count)
  }

  /// Compiles trees in the order in which they were read: what a file includes comes before it.
  ///
  /// The model has its name and what goes with it from the tree `own`.
  mutating func compile(_ trees: [SyntaxTree], own: Int?) {
    if let own { compileHeader(trees[own]) }
    for tree in trees { lostNames.formUnion(tree.lostNames) }
    for tree in trees { compileReferences(tree) }
    for tree in trees { compileNames(tree) }
    for tree in trees { compileDetails(tree) }
    var first: SyntaxTree.Scheme?
    for tree in trees {
      guard let scheme = tree.scheme else { continue }
      if let first {
        // The same scheme said again by a file that is included is no fault.
        if !first.isSame(as: scheme) { duplicate(scheme.declared.name, first: first.declared.name.range) }
      } else {
        first = scheme
        compileScheme(scheme)
      }
    }
    compileMatrix(trees)
    for tree in trees { compileRosters(tree) }
    for tree in trees { compileTies(tree) }
    compilePosts(trees)
    for tree in trees { if let plan = tree.plan { compilePlan(plan) } }
    for tree in trees { compilePolicies(tree) }
    if let own, let revision = trees[own].revision { compileRevision(revision) }
    compileSystemsInUse()
  }

  private mutating func compileHeader(_ tree: SyntaxTree) {
    if let header = tree.header {
      model.name = model.names.text(header.name.id)
      model.title = header.title
    }
    model.language = tree.language.flatMap { Language(code: $0.text) }
    model.version = tree.version?.text
    model.date = tree.version?.date
  }

  private mutating func compileReferences(_ tree: SyntaxTree) {
    for reference in tree.references {
      if references.add(reference.name, model.references.count) {
        model.references.append(reference)
      } else if model.references[Int(references[reference.name] ?? 0)].title != reference.title {
        // The same document named again by a file that is included is no fault.
        let first = model.references[Int(references[reference.name] ?? 0)].range
        duplicate(SyntaxTree.Name(id: reference.name, range: reference.range), first: first)
      }
    }
  }

  func citation(_ citation: SyntaxTree.Citation?) -> Citation? {
    guard let citation, let index = references[citation.reference.id] else { return nil }
    return Citation(reference: Int(index), place: citation.place)
  }

  /// Reports a citation of a document that is not declared.
  mutating func check(_ citation: SyntaxTree.Citation?) {
    guard let citation, references[citation.reference.id] == nil else { return }
    unknown(citation.reference, .reference)
  }

  // MARK: Faults

  mutating func duplicate(_ name: SyntaxTree.Name, first: SourceRange) {
    diagnostics.append(
      Diagnostic(
        StructureFault.duplicateName, at: name.range, [Place("name", model.names.text(name.id))], related: first))
  }

  /// Reports that a short text stands for more than a program can hold.
  mutating func tooMany(_ limit: Int, _ what: Phrase, at range: SourceRange = SourceRange(at: 0)) {
    diagnostics.append(Diagnostic(SyntaxFault.tooMany, at: range, [Place("limit", limit), Place("what", what)]))
  }

  /// Reports a name that names nothing of a kind, the first time it is met.
  mutating func unknown(_ name: SyntaxTree.Name, _ kind: Kind) {
    if isLost(name.id) { return }
    guard reported.insert(UInt64(kind.rawValue) << 32 | UInt64(name.id.raw)).inserted else { return }
    let text = model.names.text(name.id)
    var suggestion: String?
    let known = known(kind)
    if comparisonsLeft >= known.count {
      comparisonsLeft -= known.count
      suggestion = Suggestion.nearest(to: text, among: known)
    }
    if kind == .duty, let suggestion, let duty = model.duty(named: suggestion) { model.unsettledDuties.insert(duty) }
    diagnostics.append(
      Diagnostic(
        StructureFault.unknown(noun(kind)), at: name.range, [Place("name", text)], suggestion: suggestion))
  }

  /// Whether the declaration of a name, or of a duty by the last part of its name, could not be read.
  private func isLost(_ name: NameID) -> Bool {
    if lostNames.isEmpty { return false }
    if lostNames.contains(name) { return true }
    let parts = model.names.text(name).utf8.split(separator: UInt8(ascii: "."))
    guard parts.count > 1, let last = model.names.find(String(parts[parts.count - 1]) ?? "") else { return false }
    return lostNames.contains(last)
  }

  private func noun(_ kind: Kind) -> Phrase {
    switch kind {
    case .organisation: StructureFault.organisation
    case .system: StructureFault.system
    case .camp: StructureFault.camp
    case .competence: StructureFault.competence
    case .role: StructureFault.role
    case .dimension: StructureFault.dimension
    case .duty: StructureFault.duty
    case .subject: StructureFault.subject
    case .reference: StructureFault.reference
    case .post: StructureFault.post
    case .goal: StructureFault.goal
    case .strategy: StructureFault.strategy
    case .measure: StructureFault.measure
    case .deadline: StructureFault.deadline
    }
  }

  /// The names that could have been meant; many faults of one kind cost the list only once.
  private mutating func known(_ kind: Kind) -> [String] {
    if let list = candidates[kind.rawValue] { return list }
    let names = model.names
    let list: [String] =
      switch kind {
      case .organisation: organisations.names(names)
      case .system: systems.names(names)
      case .camp: camps.names(names)
      case .competence: competences.names(names)
      case .role: model.roles.filter { !$0.isUndeclared }.map { names.text($0.name) }
      case .dimension: dimensions.names(names)
      case .duty: duties.names(names) + dimensions.names(names)
      case .subject:
        duties.names(names) + dimensions.names(names)
          + model.roles.filter { !$0.isUndeclared }.map { names.text($0.name) }
      case .reference: references.names(names)
      case .post: posts.names(names)
      // Numbers are too short for a guess.
      case .goal, .strategy, .measure, .deadline: []
      }
    candidates[kind.rawValue] = Array(list.prefix(Suggestion.mostCandidates))
    return candidates[kind.rawValue] ?? []
  }
}
