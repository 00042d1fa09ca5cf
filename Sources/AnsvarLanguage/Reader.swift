import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What came of reading a model: as much of it as could be understood, and every fault.
public struct ReadResult: Sendable {
  public var model: Model
  public var diagnostics: [Diagnostic]

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

    public init(reason: Phrase, isOutside: Bool = false) {
      self.reason = reason
      self.isOutside = isOutside
    }
  }

  /// The most files that one model may include, and the most that may include one another in a row.
  public static let mostIncludes = 1000
  public static let deepestIncludes = 64

  /// Reads a model from its own file.
  ///
  /// - Parameters:
  ///   - root: the file; the names in its `include` statements are relative to its folder.
  ///   - open: opens an included file by its path from the folder of `root`.
  /// - Complexity: O(*n*) in the bytes of all files.
  public static func read(
    _ root: SourceText, open: @escaping (String) throws(Unreadable) -> SourceText
  ) -> ReadResult {
    var reading = Reading(open: open)
    reading.read(root, path: lastComponent(root.name))
    var compiler = Compiler(sources: reading.sources, names: reading.names, table: reading.table)
    compiler.compile(reading.trees)
    return ReadResult(model: compiler.model, diagnostics: reading.diagnostics + compiler.diagnostics)
  }

  /// Reads a model from a text that includes nothing.
  public static func read(text: String, name: String = "model.ansvar") -> ReadResult {
    read(SourceText(name: name, text: text)) { _ throws(Unreadable) in
      throw Unreadable(
        reason: Phrase(
          nb: "en tekst uten fil kan ikke hente inn andre", nn: "ein tekst utan fil kan ikkje hente inn andre",
          en: "a text without a file cannot include others"))
    }
  }

  private static func lastComponent(_ path: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    return parts.last.map { String($0) ?? path } ?? path
  }
}

/// A reading that is under way.
private struct Reading {
  var sources = SourceMap()
  var names = NameTable()
  var table = AssignmentTable()
  var trees: [SyntaxTree] = []
  var diagnostics: [Diagnostic] = []
  private let open: (String) throws(Reader.Unreadable) -> SourceText
  private var done: Set<String> = []
  private var active: [String] = []

  init(open: @escaping (String) throws(Reader.Unreadable) -> SourceText) {
    self.open = open
  }

  /// Reads a file and, before it counts as read, those that it includes.
  mutating func read(_ source: SourceText, path: String) {
    guard let base = sources.add(source) else { return tooMany(4, "GiB", at: .none) }
    let faults = TextValidation.faults(in: source.bytes, base: base)
    if faults.contains(where: { $0.kind.id == SyntaxFault.encoding.id || $0.kind.id == SyntaxFault.notText.id }) {
      diagnostics += faults
      return
    }
    var parser = Parser(source.bytes, base: base, names: names, table: table)
    names = NameTable()
    table = AssignmentTable()
    parser.parse()
    names = parser.names
    table = parser.table
    diagnostics += faults
    diagnostics += parser.diagnostics
    active.append(path)
    for include in parser.tree.includes { self.include(include, from: path) }
    active.removeLast()
    done.insert(path)
    trees.append(parser.tree)
  }

  private mutating func include(_ include: SyntaxTree.Include, from path: String) {
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
    guard active.count < Reader.deepestIncludes, sources.texts.count <= Reader.mostIncludes else {
      return tooMany(Reader.mostIncludes, "include", at: include.range)
    }
    do throws(Reader.Unreadable) {
      let source = try open(target)
      read(source, path: target)
    } catch {
      diagnostics.append(
        Diagnostic(
          error.isOutside ? SyntaxFault.includePath : SyntaxFault.includeUnreadable, at: include.range,
          [Place("path", include.path), Place("reason", error.reason)]))
    }
  }

  private mutating func tooMany(_ limit: Int, _ what: String, at range: SourceRange) {
    diagnostics.append(Diagnostic(SyntaxFault.tooMany, at: range, [Place("limit", limit), Place("what", what)]))
  }
}
