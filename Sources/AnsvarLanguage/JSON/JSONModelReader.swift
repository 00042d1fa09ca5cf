import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Reads a model from the JSON that `ansvar export` writes, or that another program has made after the same plan.
///
/// A fault tells its line, its column, and the way to its place in the document.
public struct JSONModelReader {
  /// The version of the format.
  public static let version = 1

  /// How many faults tell the way to their place; each costs a walk through the document.
  static let mostPaths = 100

  private let document: JSONDocument
  private var assembly = Assembly()
  /// By the name of a member of the document, its value.
  private var members: [String: Int] = [:]
  private var known: [String] = []

  /// Reads a model.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func read(_ source: SourceText, limits: JSONLimits = JSONLimits()) -> ReadResult {
    var model = Model()
    guard let base = model.sources.add(source) else {
      return ReadResult(model: model, diagnostics: [Reader.tooLarge(source)])
    }
    let faults = TextValidation.faults(in: source.bytes, base: base)
    if faults.contains(where: { $0.kind.id == SyntaxFault.encoding.id || $0.kind.id == SyntaxFault.notText.id }) {
      return ReadResult(model: model, diagnostics: faults)
    }
    let parser = JSONParser(source.bytes, base: base, limits: limits)
    if let fault = parser.fault { return ReadResult(model: model, diagnostics: faults + [fault]) }
    var reader = JSONModelReader(parser.document)
    reader.assembly.names = NameTable(mostNames: limits.names)
    reader.assembly.tellsOfHidden = faults.isEmpty
    reader.readAll()
    reader.assembly.finishOrganisations()
    let table = reader.assembly.finishRows()
    var compiler = Compiler(sources: model.sources, names: reader.assembly.names, table: table)
    compiler.compile([reader.assembly.tree], own: 0)
    var said = reader.assembly.diagnostics + compiler.diagnostics.diagnostics
    for index in said.indices.prefix(mostPaths) { said[index] = reader.placed(said[index]) }
    if compiler.model.names.isFull { said.append(Reader.tooManyNames(limits.names)) }
    return ReadResult(model: compiler.model, diagnostics: faults + said)
  }

  private init(_ document: JSONDocument) { self.document = document }

  // MARK: The document

  private mutating func readAll() {
    guard let root = document.nodes.first else { return }
    guard root.kind == .object else {
      return assembly.report(
        RecordFault.wrongType, at: place(of: 0),
        [Place("name", "JSON"), Place("expected", RecordFault.object)])
    }
    document.forEachChild(of: 0) { members[document.key(of: $0)] = $0 }
    var record = scalars
    checkVersion(&record)
    assembly.header(&record, isWhole: false)
    known += record.known
    each("sources") { $0.source(&$1) }
    one("scheme") { $0.scheme(&$1) }
    each("organisations") { $0.organisation(&$1) }
    each("systems") { $0.system(&$1) }
    each("camps") { $0.camp(&$1) }
    each("competences") { $0.competence(&$1) }
    each("roles") { $0.role(&$1) }
    each("bodies") { $0.body(&$1) }
    each("dimensions") { $0.dimension(&$1) }
    each("assignments") { $0.assignment(&$1) }
    each("exemptions") { $0.exemption(&$1) }
    each("emptyRows") { $0.emptyRow(&$1) }
    each("rowSources") { $0.rowSource(&$1) }
    each("blocks") { $0.block(&$1) }
    each("separations") { $0.separation(&$1) }
    each("together") { $0.unity(&$1) }
    each("waivers") { $0.waiver(&$1) }
    each("settings") { $0.setting(&$1) }
    each("relations") { $0.relation(&$1) }
    each("approvals") { $0.approval(&$1) }
    each("mandates") { $0.mandate(&$1) }
    each("posts") { $0.post(&$1) }
    one("plan") { $0.wholePlan(&$1) }
    one("revision") { $0.revision(&$1, isWhole: true) }
    reportUnknownMembers()
  }

  /// The members of the document that are no lists.
  private var scalars: Record {
    let wanted = ["version", "model", "title", "titles", "language", "modelVersion", "date"]
    var fields: [Record.Field] = []
    for name in wanted { if let node = members[name] { fields.append(field(node)) } }
    return Record(.json, range: SourceRange(at: document.base), fields: fields)
  }

  private mutating func checkVersion(_ record: inout Record) {
    guard record.has("version") else { return assembly.missing("version", record) }
    guard let version = assembly.number("version", &record), version != Self.version else { return }
    if let field = record.fields.first {
      assembly.report(JSONFault.version, at: field.element.range, [Place("limit", Self.version)])
    }
  }

  private mutating func each(_ name: String, _ body: (inout Assembly, inout Record) -> Void) {
    known.append(name)
    guard let node = members[name], document.nodes[node].kind != .null else { return }
    guard document.nodes[node].kind == .array else { return wrongType(name, node, RecordFault.list) }
    document.forEachChild(of: node) { child in
      guard document.nodes[child].kind == .object else { return wrongType(name, child, RecordFault.object) }
      var record = record(child)
      body(&assembly, &record)
    }
  }

  private mutating func one(_ name: String, _ body: (inout Assembly, inout Record) -> Void) {
    known.append(name)
    guard let node = members[name], document.nodes[node].kind != .null else { return }
    guard document.nodes[node].kind == .object else { return wrongType(name, node, RecordFault.object) }
    var record = record(node)
    body(&assembly, &record)
  }

  private mutating func wrongType(_ name: String, _ node: Int, _ expected: Phrase) {
    assembly.report(
      RecordFault.wrongType, at: place(of: node), [Place("name", name), Place("expected", expected)])
  }

  private mutating func reportUnknownMembers() {
    var columns = ""
    for name in known { columns += (columns.utf8.isEmpty ? "`" : ", `") + name + "`" }
    document.forEachChild(of: 0) { node in
      let name = document.key(of: node)
      guard !known.contains(name) else { return }
      assembly.report(
        RecordFault.unknownKey, at: document.range(document.nodes[node].key),
        [Place("name", name), Place("columns", columns)],
        suggestion: assembly.nearest(to: name, among: known.filter { members[$0] == nil }))
    }
  }

  // MARK: Records

  private func record(_ node: Int) -> Record {
    Record(.json, range: place(of: node), fields: document.children(of: node).map { field($0) })
  }

  private func field(_ node: Int) -> Record.Field {
    Record.Field(
      name: document.key(of: node), nameRange: document.range(document.nodes[node].key), element: element(node))
  }

  private func element(_ node: Int) -> Record.Element {
    let value: Record.Value =
      switch document.nodes[node].kind {
      case .object: .record(record(node))
      case .array: .list(document.children(of: node).map { element($0) })
      case .text: .text(document.text(of: node))
      case .number: .number(document.text(of: node))
      case .truth: .flag(true)
      case .untruth: .flag(false)
      case .null: .none
      }
    return Record.Element(value: value, range: place(of: node))
  }

  /// Where a value stands; an object or an array is shown by its bracket.
  private func place(of node: Int) -> SourceRange {
    let content = document.nodes[node].content
    switch document.nodes[node].kind {
    case .object, .array: return document.range(content.lowerBound..<content.lowerBound + 1)
    default: return document.range(content)
    }
  }

  /// The fault with the way to its place before its words.
  private func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    let path = document.path(to: diagnostic.range.start)
    if path.utf8.isEmpty { return diagnostic }
    let message = diagnostic.kind.message
    var copy = diagnostic
    copy.kind = DiagnosticKind(
      diagnostic.kind.id, severity: diagnostic.kind.severity,
      message: Phrase(
        nb: "{where}: " + message.nb, nn: "{where}: " + message.nn, en: "{where}: " + message.en),
      help: diagnostic.kind.help)
    copy.places.append(Place("where", path))
    return copy
  }
}

extension Assembly {
  /// A plan with all that is in it, as one object.
  mutating func wholePlan(_ record: inout Record) {
    guard plan(&record) else { return }
    for var deadline in records("deadlines", &record) { self.deadline(&deadline) }
    for var area in records("areas", &record) { self.area(&area) }
    for var item in records("goals", &record) { self.item(.goal, &item) }
    for var item in records("strategies", &record) { self.item(.strategy, &item) }
    for var item in records("measures", &record) { self.item(.measure, &item) }
    sortItems()
    if record.has("order") { orderItems(words("order", &record)) }
    finish(record)
  }
}
