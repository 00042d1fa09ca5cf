import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What came of reading a model: as much of it as could be understood, and every fault.
public struct ReadResult: Sendable {
  public var model: Model
  public var diagnostics: [Diagnostic]
  /// How many of its files begin with `model`, those left out that others include.
  public var namedFiles = 1

  public init(model: Model, diagnostics: [Diagnostic]) {
    self.model = model
    self.diagnostics = diagnostics
  }

  /// Whether some of the text could not be read at all, so that rules would draw false conclusions.
  public var hasSyntaxFaults: Bool { diagnostics.contains { $0.kind.isSyntax } }
}

/// Reads a model and the files that it includes.
public struct Reader {
  /// Why a file that is to be included could not be had; the words come from whoever reads files.
  public struct Unreadable: Error, Sendable {
    public var reason: Phrase
    /// Whether the file lies outside the model's folder, by a link for example.
    public var isOutside: Bool
    /// Finds the file that was probably meant, by its path from the folder of the model.
    public var meant: (@Sendable () -> String?)?

    public init(reason: Phrase, isOutside: Bool = false) {
      self.reason = reason
      self.isOutside = isOutside
    }
  }

  /// The most files that one model may include, and the most that may include one another in a row.
  public static let mostIncludes = 1000
  public static let deepestIncludes = 64
  /// For how many files that cannot be had it is found out which was meant: each time, folders are looked through.
  fileprivate static let mostSearches = 16

  /// Reads a model from its own file.
  ///
  /// The names in the `include` statements of `root` are relative to its folder; `open` opens an included file by its
  /// path from there. However many `workers` there are, the result is the same.
  ///
  /// - Complexity: O(*n*) in the bytes of all files.
  public static func read(
    _ root: SourceText, workers: Workers = .one, open: @escaping (String) throws(Unreadable) -> SourceText
  ) -> ReadResult {
    read([Root(root, path: lastComponent(root.name))], workers: workers, open: open)
  }

  /// A file that a model consists of, besides those that it includes.
  public struct Root: Sendable {
    public var source: SourceText
    /// Its path from the folder in which all files of the model lie; the same path is the same file.
    public var path: String
    /// What has been found out about it already; nil when nothing has.
    public var ahead: TextAhead?
    /// How many bytes it may grow by and still be read again in its place.
    public var room: Int

    public init(_ source: SourceText, path: String, ahead: TextAhead? = nil, room: Int = 0) {
      self.source = source
      self.path = path
      self.ahead = ahead
      self.room = room
    }
  }

  /// Reads a model that is written in several files, as if they were one.
  ///
  /// The model's name, title, language, version and revision are those of the first file that begins with `model`. A
  /// file that another one includes as well is read once. `open` opens an included file by its path from the folder in
  /// which all lie.
  ///
  /// - Complexity: O(*n*) in the bytes of all files.
  public static func read(
    _ roots: [Root], workers: Workers = .one, mostNames: Int = NameTable.mostNames,
    open: @escaping (String) throws(Unreadable) -> SourceText
  ) -> ReadResult {
    var reading = Reading(workers: workers, mostNames: mostNames, open: open)
    let unknown = roots.filter { $0.ahead == nil }
    var found = TextAhead.read(unknown.map { $0.source }, workers: workers).makeIterator()
    for root in roots { reading.read(root, root.ahead ?? found.next() ?? .nothing) }
    let revised = reading.own.flatMap { reading.trees[$0].revision }
    let path = reading.ownPath
    var result = reading.compiled()
    result.namedFiles = reading.namedFiles
    if let revised { readPrevious(revised, path: path, open: open, into: &result) }
    return result
  }

  /// Reads the model that this one revises, as a model of its own; what that one revises is left alone.
  private static func readPrevious(
    _ revision: SyntaxTree.Revision, path: String, open: @escaping (String) throws(Unreadable) -> SourceText,
    into result: inout ReadResult
  ) {
    if IncludePath.namesNoFile(revision.path) {
      result.diagnostics.append(Diagnostic(SyntaxFault.revisesNothing, at: revision.range))
      return
    }
    if IncludePath.resolve(revision.path, from: path) == path {
      result.diagnostics.append(Diagnostic(SyntaxFault.revisesItself, at: revision.range))
      return
    }
    guard let target = IncludePath.resolve(revision.path, from: path) else {
      result.diagnostics.append(
        Diagnostic(SyntaxFault.includePath, at: revision.range, [Place("path", revision.path)]))
      return
    }
    do throws(Unreadable) {
      var reading = Reading(workers: .one, mostNames: NameTable.mostNames, open: open)
      reading.read(Root(try open(target), path: target), .nothing)
      let previous = reading.compiled().model
      if reading.diagnostics.contains(where: { $0.kind.isSyntax }) {
        let reason = Phrase(
          nb: "den har feil; kjør `ansvar check` på den først", nn: "ho har feil; køyr `ansvar check` på henne først",
          en: "it has faults; run `ansvar check` on it first")
        throw Unreadable(reason: reason)
      }
      result.model.revision?.previous = [previous]
    } catch {
      result.diagnostics.append(
        error.diagnostic(revision.path, at: revision.range, in: path, within: [path]))
    }
  }

  /// Reads a model from a text that includes nothing.
  public static func read(text: String, name: String = "model.ansvar") -> ReadResult {
    read(SourceText(name: name, text: text)) { _ throws(Unreadable) in
      throw Unreadable(
        reason: Phrase(
          nb: "en tekst uten fil kan ikke hente inn filer", nn: "ein tekst utan fil kan ikkje hente inn filer",
          en: "a text without a file cannot include files"))
    }
  }

  fileprivate static let includes = Phrase(nb: "filer hentet inn", nn: "filer henta inn", en: "included files")
  fileprivate static let includesInARow = Phrase(
    nb: "filer som henter inn hverandre etter tur", nn: "filer som hentar inn kvarandre etter tur",
    en: "files that include one another in a row")

  /// The files of a model share an address space of four gibibytes.
  static func tooLarge(_ source: SourceText) -> Diagnostic {
    Diagnostic(SyntaxFault.tooMany, at: .none, [Place("limit", 4), Place("what", "GiB")], file: source.name)
  }

  /// What is said when names have been turned away.
  static func tooManyNames(_ limit: Int, at range: SourceRange = .none) -> Diagnostic {
    Diagnostic(SyntaxFault.tooMany, at: range, [Place("limit", limit), Place("what", SyntaxFault.names)])
  }

  private static func lastComponent(_ path: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    return parts.last.map { String($0) ?? path } ?? path
  }
}

extension Reader.Unreadable {
  /// What is said of a statement in `file` that names a file by `path`.
  ///
  /// To propose one of the files that the statement is `within` would only make a ring.
  fileprivate func diagnostic(
    _ path: String, at range: SourceRange, in file: String, within files: [String]
  ) -> Diagnostic {
    let meant = meant?().flatMap { files.contains($0) ? nil : IncludePath.path(to: $0, from: file) }
    return Diagnostic(
      isOutside ? SyntaxFault.includePath : SyntaxFault.includeUnreadable, at: range,
      [Place("path", path), Place("reason", reason)], suggestion: meant)
  }
}

/// A reading that is under way.
private struct Reading {
  var sources = SourceMap()
  var names: NameTable
  var table = AssignmentTable()
  var trees: [SyntaxTree] = []
  var diagnostics: [Diagnostic] = []
  /// The tree that the model has its name from, and the path of its file.
  private(set) var own: Int?
  private(set) var ownPath = ""
  private(set) var namedFiles = 0
  private let workers: Workers
  private let mostNames: Int
  private let open: (String) throws(Reader.Unreadable) -> SourceText
  private var done: Set<String> = []
  private var active: [String] = []
  private var isFullReported = false
  private var includeCount = 0
  private var unreadCount = 0
  /// Files that have been opened before their turn.
  private var fetched: [String: (source: SourceText, ahead: TextAhead)] = [:]

  init(workers: Workers, mostNames: Int, open: @escaping (String) throws(Reader.Unreadable) -> SourceText) {
    self.workers = workers
    self.mostNames = mostNames
    names = NameTable(mostNames: mostNames)
    self.open = open
  }

  /// The model of all that has been read, with the faults of reading and of compiling.
  mutating func compiled() -> ReadResult {
    // Nobody else may hold the table, or it is copied instead of changed.
    let whole = table
    table = AssignmentTable()
    var compiler = Compiler(sources: sources, names: names, table: whole, workers: workers)
    compiler.compile(trees, own: own)
    return ReadResult(model: compiler.model, diagnostics: diagnostics + compiler.diagnostics.diagnostics)
  }

  /// Reads one of the files that the model consists of, unless another one has included it.
  mutating func read(_ root: Reader.Root, _ ahead: TextAhead) {
    guard !done.contains(root.path) else { return }
    let before = trees.count
    read(root.source, path: root.path, ahead, room: root.room)
    // What could not be decoded has no tree.
    guard trees.count > before else { return }
    if trees[trees.count - 1].header != nil { namedFiles += 1 }
    let hasName = own.map { trees[$0].header != nil } ?? false
    if own == nil || (!hasName && trees[trees.count - 1].header != nil) {
      own = trees.count - 1
      ownPath = root.path
    }
  }

  /// Reads a file and, before it counts as read, those that it includes.
  mutating func read(_ source: SourceText, path: String, _ ahead: TextAhead, room: Int = 0) {
    guard let base = sources.add(source, room: room) else {
      diagnostics.append(Reader.tooLarge(source))
      return
    }
    let rowCount = table.rowCount
    var parser = Parser(source.bytes, base: base, names: names, table: table)
    names = NameTable()
    table = AssignmentTable()
    let isText = parser.parse(source, ahead)
    names = parser.names
    table = parser.table
    diagnostics += parser.diagnostics
    guard isText else {
      table.keepFirst(rows: rowCount)
      done.insert(path)
      return
    }
    if names.isFull && !isFullReported {
      isFullReported = true
      diagnostics.append(Reader.tooManyNames(mostNames, at: SourceRange(at: base)))
    }
    active.append(path)
    fetch(parser.tree.includes, from: path)
    for include in parser.tree.includes { self.include(include, from: path) }
    active.removeLast()
    done.insert(path)
    trees.append(parser.tree)
  }

  /// Opens the files that a file includes and looks ahead in all of them at once.
  ///
  /// What cannot be opened is left to `include`, which says so in its turn.
  private mutating func fetch(_ includes: [SyntaxTree.Include], from path: String) {
    guard workers.count > 1, includes.count > 1 else { return }
    var sources: [(path: String, source: SourceText)] = []
    for include in includes.prefix(Reader.mostIncludes) where !IncludePath.namesNoFile(include.path) {
      guard let target = IncludePath.resolve(include.path, from: path), !done.contains(target),
        !active.contains(target), fetched[target] == nil
      else { continue }
      do throws(Reader.Unreadable) { sources.append((target, try open(target))) } catch { continue }
    }
    let ahead = TextAhead.read(sources.map { $0.source }, workers: workers)
    for (number, file) in sources.enumerated() { fetched[file.path] = (file.source, ahead[number]) }
  }

  private mutating func include(_ include: SyntaxTree.Include, from path: String) {
    if IncludePath.namesNoFile(include.path) {
      diagnostics.append(Diagnostic(SyntaxFault.includeNothing, at: include.range))
      return
    }
    guard let target = IncludePath.resolve(include.path, from: path) else {
      diagnostics.append(
        Diagnostic(SyntaxFault.includePath, at: include.range, [Place("path", include.path)]))
      return
    }
    if active.contains(target) {
      var ring = ""
      for file in active + [target] { ring += (ring.utf8.isEmpty ? "" : " → ") + file }
      diagnostics.append(
        Diagnostic(
          StructureFault.organisationCycle, at: include.range, [Place("name", target), Place("path", ring)]))
      return
    }
    if done.contains(target) { return }
    guard includeCount < Reader.mostIncludes else {
      return tooMany(Reader.mostIncludes, Reader.includes, at: include.range)
    }
    guard active.count <= Reader.deepestIncludes else {
      return tooMany(Reader.deepestIncludes, Reader.includesInARow, at: include.range)
    }
    do throws(Reader.Unreadable) {
      includeCount += 1
      if let known = fetched.removeValue(forKey: target) {
        read(known.source, path: target, known.ahead)
      } else {
        let source = try open(target)
        read(source, path: target, TextAhead.read([source], workers: workers)[0])
      }
    } catch {
      var error = error
      unreadCount += 1
      if unreadCount > Reader.mostSearches { error.meant = nil }
      diagnostics.append(error.diagnostic(include.path, at: include.range, in: path, within: active))
    }
  }

  private mutating func tooMany(_ limit: Int, _ what: Phrase, at range: SourceRange) {
    diagnostics.append(Diagnostic(SyntaxFault.tooMany, at: range, [Place("limit", limit), Place("what", what)]))
  }
}
