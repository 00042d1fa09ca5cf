import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Parser {
  /// `organisation name "Title" { … }`, with other organisations in the block.
  mutating func organisation(parent: Int?) throws(Abandoned) {
    advance()
    var declared = try declaredHead()
    if accept("cites") { declared.citation = try citation() }
    let index = tree.organisations.count
    tree.organisations.append(SyntaxTree.Organisation(declared: declared, parent: parent))
    if atBlock {
      var title = declared.title
      try block(own: "organisation") { parser throws(Abandoned) in
        if parser.at("organisation") {
          try parser.organisation(parent: index)
        } else if parser.at("title") {
          try parser.titleLine(&title)
        } else {
          throw parser.unexpected(Expected.oneOf(["organisation", "title", "}"]))
        }
      }
      tree.organisations[index].declared.title = title
    }
    try endStatement()
  }

  /// `system name "Title" of organisation, …`.
  mutating func system() throws(Abandoned) {
    advance()
    var system = SyntaxTree.System(declared: try declaredHead(), owners: [])
    if accept("of") { system.owners = try nameList() }
    try finish(&system.declared)
    tree.systems.append(system)
  }

  /// `camp name "Title"`.
  mutating func camp() throws(Abandoned) {
    advance()
    var declared = try declaredHead()
    try finish(&declared)
    tree.camps.append(declared)
  }

  /// `competence name "Title" bridges camp, camp`.
  mutating func competence() throws(Abandoned) {
    advance()
    var competence = SyntaxTree.Competence(declared: try declaredHead(), bridges: [])
    if accept("bridges") { competence.bridges = try nameList() }
    try finish(&competence.declared)
    tree.competences.append(competence)
  }

  /// `roster organisation { role has competence, … }`, or `has none`.
  mutating func roster() throws(Abandoned) {
    advance()
    let organisation = try name()
    var entries: [SyntaxTree.Roster.Entry] = []
    try block { parser throws(Abandoned) in
      var entry = SyntaxTree.Roster.Entry(role: try parser.name(), has: nil)
      if parser.accept("has") { entry.has = parser.accept("none") ? [] : try parser.nameList() }
      entries.append(entry)
      try parser.endStatement()
    }
    tree.rosters.append(SyntaxTree.Roster(organisation: organisation, entries: entries))
    try endStatement()
  }

  /// `scheme name "Title" { R responsible "…" }`.
  mutating func scheme() throws(Abandoned) {
    guard tree.scheme == nil else {
      report(SyntaxFault.repeated, at: range(of: token), [Place("word", "scheme")])
      throw Abandoned()
    }
    advance()
    let declared = try declaredHead()
    var letters: [SyntaxTree.Scheme.Letter] = []
    try block { parser throws(Abandoned) in
      let place = parser.token
      guard place.kind == .word else { throw parser.unexpected(Expected.letters) }
      let text = parser.text(of: place)
      parser.advance()
      let meaning = try parser.choice(Participation.meanings.map { ($0.keyword, $0.participation) })
      var title = Title(try parser.optionalText())
      if parser.atBlock { try parser.block { parser throws(Abandoned) in try parser.titleLine(&title) } }
      letters.append(
        SyntaxTree.Scheme.Letter(text: text, meaning: meaning, title: title, range: parser.range(of: place)))
      try parser.endStatement()
    }
    tree.scheme = SyntaxTree.Scheme(declared: declared, letters: letters)
    try endStatement()
  }

  /// What may stand at the end of any declaration: where it comes from, and titles in other languages.
  mutating func finish(_ declared: inout SyntaxTree.Declared) throws(Abandoned) {
    if accept("cites") { declared.citation = try citation() }
    if atBlock {
      var title = declared.title
      try block { parser throws(Abandoned) in try parser.titleLine(&title) }
      declared.title = title
    }
    try endStatement()
  }
}
