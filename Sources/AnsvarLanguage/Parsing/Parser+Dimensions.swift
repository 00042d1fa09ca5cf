import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Parser {
  /// `dimension name "Title" in camp per system { requires …; critical …; duty … }`.
  mutating func dimension() throws(Abandoned) {
    advance()
    var dimension = SyntaxTree.Dimension(
      declared: try declaredHead(), camp: nil, extent: .organisation, requires: [], critical: [], duties: [])
    if accept("in") { dimension.camp = try name() }
    if accept("per") {
      dimension.extent = try choice([
        (Dimension.Extent.organisation.keyword, Dimension.Extent.organisation),
        (Dimension.Extent.system.keyword, Dimension.Extent.system),
      ])
    }
    if accept("cites") { dimension.declared.citation = try citation() }
    if atBlock { try block { parser throws(Abandoned) in try parser.dimensionLine(&dimension) } }
    tree.dimensions.append(dimension)
    try endStatement()
  }

  private mutating func dimensionLine(_ dimension: inout SyntaxTree.Dimension) throws(Abandoned) {
    if accept("requires") {
      dimension.requires += try nameList()
      try endStatement()
    } else if accept("critical") {
      dimension.critical += try nameList()
      try endStatement()
    } else if at("duty") {
      dimension.duties.append(try duty(in: dimension.declared.name))
    } else if at("title") {
      try titleLine(&dimension.declared.title)
    } else {
      let words = ["duty", "requires", "critical", "title"]
      throw unexpected(
        Expected.oneOf(words),
        suggestion: token.kind == .word ? nearest(to: text(of: token), among: words) : nil)
    }
  }

  /// `duty name "Title" requires competence, …`.
  private mutating func duty(in dimension: SyntaxTree.Name) throws(Abandoned) -> SyntaxTree.Duty {
    advance()
    let short = try name()
    let full = names.intern(bounded(names.text(dimension.id) + "." + names.text(short.id), at: short.range))
    var duty = SyntaxTree.Duty(
      declared: SyntaxTree.Declared(
        name: SyntaxTree.Name(id: full, range: short.range), title: Title(try optionalText())),
      requires: [])
    if accept("requires") { duty.requires = try nameList() }
    try finish(&duty.declared)
    return duty
  }

  /// The whole name of a duty, which has a limit of its own.
  private mutating func bounded(_ name: String, at range: SourceRange) -> String {
    guard name.utf8.count > NameTable.longestName else { return name }
    report(
      SyntaxFault.nameTooLong, at: range, [Place("count", name.utf8.count), Place("limit", NameTable.longestName)])
    return String(decoding: Array(name.utf8.prefix(NameTable.longestName)), as: UTF8.self)
  }
}
