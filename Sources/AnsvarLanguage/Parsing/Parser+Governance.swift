import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Parser {
  /// `role name "Title" is kind in camp has competence, … { … }`.
  mutating func role() throws(Abandoned) {
    advance()
    var role = SyntaxTree.Role(declared: try declaredHead(), kind: .position, camp: nil, has: [])
    if accept("is") { role.kind = try choice(Role.Kind.allCases.map { ($0.keyword, $0) }) }
    try finish(&role)
  }

  /// `body name "Title" in camp has competence, … { … }`.
  mutating func body() throws(Abandoned) {
    advance()
    var role = SyntaxTree.Role(declared: try declaredHead(), kind: .body, camp: nil, has: [])
    try finish(&role)
  }

  private mutating func finish(_ role: inout SyntaxTree.Role) throws(Abandoned) {
    if accept("in") { role.camp = try name() }
    if accept("has") { role.has = try nameList() }
    if accept("cites") { role.declared.citation = try citation() }
    if atBlock {
      let isBody = role.kind == .body
      var title = role.declared.title
      var ties = SyntaxTree.Ties()
      try block { parser throws(Abandoned) in try parser.tie(&ties, &title, isBody: isBody) }
      role.declared.title = title
      role.ties = ties
    }
    tree.roles.append(role)
    try endStatement()
  }

  /// A line in the block of a role or a body.
  private mutating func tie(_ ties: inout SyntaxTree.Ties, _ title: inout Title, isBody: Bool) throws(Abandoned) {
    if at("title") { return try titleLine(&title) }
    if isBody && at("seat") { return ties.seats.append(try seat()) }
    if at("mandate") {
      try once(ties.mandate != nil)
      ties.mandate = try mandate()
    } else if accept("approves") {
      ties.approvals += try partyList()
    } else {
      ties.relations.append(SyntaxTree.Relation(kind: try relationKind(isBody: isBody), others: try partyList()))
    }
    try endStatement()
  }

  private mutating func relationKind(isBody: Bool) throws(Abandoned) -> Relation.Kind {
    let words = (isBody ? ["seat"] : []) + Relation.Kind.allCases.map { $0.keywords.first } + ["approves", "mandate"]
    guard token.kind == .word else { throw unexpected(Expected.oneOf(words + ["title"])) }
    let word = text(of: token)
    guard let kind = Relation.Kind.allCases.first(where: { $0.keywords.first == word }) else {
      throw unexpected(Expected.oneOf(words + ["title"]), suggestion: nearest(to: word, among: words))
    }
    advance()
    if let second = kind.keywords.second {
      guard token.kind == .word, text(of: token) == second else { throw unexpected(Expected.oneOf([second])) }
      advance()
    }
    return kind
  }

  /// `seat role "Title" times 2 from each organisation without vote vacant`.
  private mutating func seat() throws(Abandoned) -> SyntaxTree.Seat {
    advance()
    var seat = SyntaxTree.Seat(declared: try declaredHead())
    if accept("times") {
      let place = token
      seat.count = try number()
      guard (1...999).contains(seat.count) else {
        report(SyntaxFault.outOfRange, at: range(of: place), [Place("first", 1), Place("last", 999)])
        throw Abandoned()
      }
    }
    if accept("from") {
      seat.isEach = accept("each")
      seat.from = try name()
    }
    if accept("without") {
      guard accept("vote") else { throw unexpected(Expected.oneOf(["vote"])) }
      seat.hasVote = false
    }
    seat.isVacant = accept("vacant")
    try finish(&seat.declared)
    return seat
  }

  /// `mandate from 2018-01-01 until 2021-12-31`.
  private mutating func mandate() throws(Abandoned) -> SyntaxTree.Mandate {
    let start = token
    advance()
    var mandate = SyntaxTree.Mandate(range: range(of: start))
    if accept("from") { mandate.from = try day() }
    if accept("until") { mandate.until = try day() }
    if mandate.from == nil && mandate.until == nil { throw unexpected(Expected.oneOf(["from", "until"])) }
    mandate.range = range(from: start)
    return mandate
  }

  /// Parties with commas between them; the list may go on after a comma on the next line.
  mutating func partyList() throws(Abandoned) -> [SyntaxTree.Party] {
    var list = [try party()]
    while token.kind == .comma {
      advance()
      skipNewlines()
      list.append(try party())
    }
    return list
  }

  private mutating func party() throws(Abandoned) -> SyntaxTree.Party {
    guard token.kind == .text else { return .name(try name()) }
    let place = token
    return .words(SyntaxTree.Worded(text: try textValue(), range: range(of: place)))
  }

  /// `post name "Title" of organisation holds role, … deputy post until day vacant since day`.
  mutating func post() throws(Abandoned) {
    advance()
    var post = SyntaxTree.Post(declared: try declaredHead())
    if accept("of") { post.organisation = try name() }
    if accept("holds") { post.holds = try nameList() }
    if accept("deputy") {
      post.deputy = try name()
      if accept("until") { post.deputyUntil = try day() }
    }
    if accept("vacant") {
      post.isVacant = true
      if accept("since") { post.vacantSince = try day() }
    }
    try finish(&post.declared)
    tree.posts.append(post)
  }
}
