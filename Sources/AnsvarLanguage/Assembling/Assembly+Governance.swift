import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Assembly {
  /// The number of the role that a record speaks of; nil, and a fault, when there is none.
  private mutating func role(of name: SyntaxTree.Name, _ noun: Phrase) -> Int? {
    if let index = roleIndex[name.id] { return index }
    unknown(name, noun, among: roleNames)
    return nil
  }

  private var roleNames: [String] {
    tree.roles.prefix(Suggestion.mostCandidates).map { names.text($0.declared.name.id) }
  }

  /// A body with its seats, which may stand among the roles as well.
  mutating func body(_ record: inout Record) {
    guard let declared = declared(&record) else { return }
    let seats = records("seats", &record)
    finish(record)
    let index: Int
    if let known = roleIndex[declared.name.id] {
      index = known
    } else {
      index = tree.roles.count
      roleIndex[declared.name.id] = index
      tree.roles.append(SyntaxTree.Role(declared: declared, kind: .body, camp: nil, has: []))
    }
    guard isBody(index, declared.name) else { return }
    for var seat in seats { if let seat = self.seat(&seat) { tree.roles[index].ties.seats.append(seat) } }
  }

  private mutating func isBody(_ index: Int, _ name: SyntaxTree.Name) -> Bool {
    if tree.roles[index].kind == .body { return true }
    report(RecordFault.notBody, at: name.range, [Place("name", names.text(name.id))])
    return false
  }

  /// A seat that names its body, as a line of a table does.
  mutating func seatOfBody(_ record: inout Record) {
    guard let body = requiredName("body", &record) else { return }
    guard let seat = seat(&record), let index = role(of: body, RecordFault.body), isBody(index, body) else { return }
    tree.roles[index].ties.seats.append(seat)
  }

  private mutating func seat(_ record: inout Record) -> SyntaxTree.Seat? {
    guard let role = requiredName("role", &record) else { return nil }
    let title = title(&record)
    var seat = SyntaxTree.Seat(
      declared: SyntaxTree.Declared(name: role, title: title, citation: citation(&record)))
    seat.count = number("times", &record, in: 1...999) ?? 1
    seat.from = name("from", &record)
    let isEach = flag("each", &record) ?? false
    seat.hasVote = !(flag("withoutVote", &record) ?? false)
    seat.isVacant = flag("vacant", &record) ?? false
    finish(record)
    if isEach && seat.from == nil { report(RecordFault.noOrganisation, at: role.range) }
    seat.isEach = isEach && seat.from != nil
    return seat
  }

  /// What a role has to do with another party: a name after `other`, or words of the source.
  mutating func relation(_ record: inout Record) {
    guard let role = requiredName("role", &record) else { return }
    let kind = choice("relation", &record, Relation.Kind.allCases.map { ($0.id, $0) })
    let other = word("other", &record)
    let words = text("words", &record)
    let named = other.map { SyntaxTree.Party.name(name($0)) }
    let party = onlyOne("other", [named, words.map { SyntaxTree.Party.words($0) }], record)
    finish(record)
    guard let index = self.role(of: role, StructureFault.role), let kind, let party else { return }
    tree.roles[index].ties.relations.append(SyntaxTree.Relation(kind: kind, others: [party]))
  }

  /// The one of several fields that is there; none of them, or more than one, is a fault.
  private mutating func onlyOne<Value>(_ key: StaticString, _ values: [Value?], _ record: Record) -> Value? {
    let found = values.compactMap { $0 }
    if found.isEmpty { missing(key, record) }
    if found.count > 1, let field = record.fields.last(where: { !record.isEmpty($0.name) }) {
      wrongType(key, field.element, RecordFault.nothing)
    }
    return found.first
  }

  /// What a role approves: a duty, a dimension, or words of the source.
  mutating func approval(_ record: inout Record) {
    guard let role = requiredName("role", &record) else { return }
    let duty = word("duty", &record)
    let dimension = word("dimension", &record)
    let words = text("words", &record)
    let named = [duty, dimension].map { word in word.map { SyntaxTree.Party.name(name($0)) } }
    let party = onlyOne("words", named + [words.map { SyntaxTree.Party.words($0) }], record)
    finish(record)
    guard let index = self.role(of: role, StructureFault.role), let party else { return }
    tree.roles[index].ties.approvals.append(party)
  }

  mutating func mandate(_ record: inout Record) {
    guard let role = requiredName("role", &record) else { return }
    let from = day("from", &record)
    let until = day("until", &record)
    if from == nil && until == nil && !record.has("until") { missing("from", record) }
    finish(record)
    guard let index = self.role(of: role, StructureFault.role) else { return }
    if tree.roles[index].ties.mandate != nil {
      report(SyntaxFault.repeated, at: role.range, [Place("word", "mandate " + names.text(role.id))])
      return
    }
    tree.roles[index].ties.mandate = SyntaxTree.Mandate(from: from, until: until, range: role.range)
  }

  mutating func post(_ record: inout Record) {
    guard let declared = declared(&record) else { return }
    var post = SyntaxTree.Post(declared: declared)
    post.organisation = name("organisation", &record)
    post.holds = names("holds", &record)
    post.deputy = name("deputy", &record)
    post.deputyUntil = day("deputyUntil", &record)
    post.isVacant = flag("vacant", &record) ?? false
    post.vacantSince = day("vacantSince", &record)
    finish(record)
    if post.vacantSince != nil { post.isVacant = true }
    tree.posts.append(post)
  }
}
