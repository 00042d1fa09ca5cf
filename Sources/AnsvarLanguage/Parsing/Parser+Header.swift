import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Parser {
  /// `model name "Title"`.
  mutating func model() throws(Abandoned) {
    try once(tree.header != nil)
    advance()
    let declared = try declaredHead()
    var title = declared.title
    if atBlock { try block { parser throws(Abandoned) in try parser.titleLine(&title) } }
    tree.header = SyntaxTree.Header(name: declared.name, title: title)
    try endStatement()
  }

  /// `language nb`.
  mutating func language() throws(Abandoned) {
    try once(tree.language != nil)
    advance()
    let range = range(of: token)
    let code = try choice([("nb", "nb"), ("nn", "nn"), ("en", "en")])
    tree.language = SyntaxTree.Worded(text: code, range: range)
    try endStatement()
  }

  /// `version "1.0" date 2006-11-06`.
  mutating func version() throws(Abandoned) {
    try once(tree.version != nil)
    advance()
    var version = SyntaxTree.Version(text: try textValue(), date: nil)
    if accept("date") { version.date = try day() }
    tree.version = version
    try endStatement()
  }

  /// `source name "Title of the document"`.
  mutating func source() throws(Abandoned) {
    advance()
    let name = try name()
    let title = try textValue()
    tree.references.append(SourceReference(name: name.id, title: title, range: name.range))
    try endStatement()
  }

  /// `include "file.ansvar"`.
  mutating func include() throws(Abandoned) {
    advance()
    let range = range(of: token)
    tree.includes.append(SyntaxTree.Include(path: try textValue(), range: range))
    try endStatement()
  }

  /// A statement that may stand only once in a file.
  mutating func once(_ isRepeated: Bool) throws(Abandoned) {
    guard isRepeated else { return }
    report(SyntaxFault.repeated, at: range(of: token), [Place("word", text(of: token))])
    throw Abandoned()
  }

  /// A name and, if given, a title.
  mutating func declaredHead() throws(Abandoned) -> SyntaxTree.Declared {
    SyntaxTree.Declared(name: try name(), title: Title(try optionalText()))
  }

  private static let titleCodes = Title.codes.map { (word: $0, value: $0) }

  /// A line in a block that gives a title in one more language: `title nn "…"`.
  mutating func titleLine(_ title: inout Title) throws(Abandoned) {
    guard accept("title") else { throw unexpected(Expected.oneOf(["title"])) }
    let place = token
    let code = try choice(Self.titleCodes)
    guard title.add(try textValue(), code: code) else {
      report(SyntaxFault.repeated, at: range(of: place), [Place("word", "title " + code)])
      throw Abandoned()
    }
    try endStatement()
  }
}
