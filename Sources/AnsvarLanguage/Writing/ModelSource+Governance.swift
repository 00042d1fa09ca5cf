import AnsvarModel

extension ModelSource {
  /// The lines of the block of a role or a body.
  private struct Ties {
    var seats: [Seat] = []
    var relations: [Relation] = []
    var approvals: [Approval] = []
    var mandate: Mandate?

    var isEmpty: Bool { seats.isEmpty && relations.isEmpty && approvals.isEmpty && mandate == nil }
  }

  func writeRoles(to out: inout SourceWriter) {
    if model.roles.isEmpty { return }
    let ties = tiesOfRoles()
    var last: Role.Kind?
    for (index, role) in model.roles.enumerated() where !role.isUndeclared {
      // Bodies with their seats stand apart from a list of roles, a line each.
      if last == nil || last == .body || role.kind == .body || !ties[index].isEmpty { out.blankLine() }
      write(role, index, ties[index], to: &out)
      last = ties[index].isEmpty ? role.kind : .body
    }
  }

  private func write(_ role: Role, _ index: Int, _ ties: Ties, to out: inout SourceWriter) {
    let name = names.roles[index]
    let title = titled(role.title, name, model.name(role.name))
    writeHead(role.kind == .body ? "body" : "role", name, title, to: &out)
    if role.kind != .position && role.kind != .body {
      out.word("is")
      out.word(role.kind.keyword)
    }
    if let camp = role.camp {
      out.word("in")
      out.word(names.camps[camp.index])
    }
    if !role.has.isEmpty {
      out.word("has")
      out.list(competences(role.has))
    }
    writeCitation(role.citation, to: &out)
    out.blockIfNeeded(!ties.isEmpty || !role.title.translations.isEmpty) { out in
      writeTitleLines(role.title, to: &out)
      if role.kind == .body { for seat in ties.seats { write(seat, to: &out) } }
      write(ties.relations, to: &out)
      if !ties.approvals.isEmpty {
        out.word("approves")
        out.list(ties.approvals.map { self.name(of: $0.subject) })
        out.endLine()
      }
      if let mandate = ties.mandate { write(mandate, to: &out) }
    }
  }

  private func tiesOfRoles() -> [Ties] {
    var result = [Ties](repeating: Ties(), count: model.roles.count)
    for seat in model.seats { result[seat.body.index].seats.append(seat) }
    for relation in model.relations { result[relation.role.index].relations.append(relation) }
    for approval in model.approvals { result[approval.role.index].approvals.append(approval) }
    for mandate in model.mandates { result[mandate.role.index].mandate = mandate }
    return result
  }

  private func write(_ seat: Seat, to out: inout SourceWriter) {
    writeHead("seat", names.roles[seat.role.index], seat.title, to: &out)
    if seat.count != 1 {
      out.word("times")
      out.word(String(seat.count))
    }
    if let from = seat.from {
      out.word("from")
      if seat.isEach { out.word("each") }
      out.word(names.organisations[from.index])
    }
    if !seat.hasVote {
      out.word("without")
      out.word("vote")
    }
    if seat.isVacant { out.word("vacant") }
    writeCitation(seat.citation, to: &out)
    writeTitles(seat.title, to: &out)
  }

  /// Relations of one kind that follow one another stand on one line.
  private func write(_ relations: [Relation], to out: inout SourceWriter) {
    var start = 0
    while start < relations.count {
      var end = start + 1
      while end < relations.count && relations[end].kind == relations[start].kind { end += 1 }
      out.word(relations[start].kind.keywords.first)
      if let second = relations[start].kind.keywords.second { out.word(second) }
      out.list(relations[start..<end].map { name(of: $0.other) })
      out.endLine()
      start = end
    }
  }

  private func name(of subject: Approval.Subject) -> String {
    switch subject {
    case .duty(let duty): name(of: duty)
    case .dimension(let dimension): names.dimensions[dimension.index]
    case .words(let words): SourceWriter.quoted(words)
    }
  }

  private func write(_ mandate: Mandate, to out: inout SourceWriter) {
    if mandate.from == nil && mandate.until == nil { return }
    out.word("mandate")
    writeDay("from", mandate.from, to: &out)
    writeDay("until", mandate.until, to: &out)
    out.endLine()
  }

  func writePosts(to out: inout SourceWriter) {
    if model.posts.isEmpty { return }
    out.blankLine()
    for (index, post) in model.posts.enumerated() {
      let name = names.posts[index]
      writeHead("post", name, titled(post.title, name, model.name(post.name)), to: &out)
      if let organisation = post.organisation {
        out.word("of")
        out.word(names.organisations[organisation.index])
      }
      if !post.holds.isEmpty {
        out.word("holds")
        out.list(post.holds.map { names.roles[$0.index] })
      }
      if let deputy = post.deputy {
        out.word("deputy")
        out.word(names.posts[deputy.post.index])
        writeDay("until", deputy.until, to: &out)
      }
      if post.isVacant {
        out.word("vacant")
        writeDay("since", post.vacantSince, to: &out)
      }
      writeCitation(post.citation, to: &out)
      writeTitles(post.title, to: &out)
    }
  }

  private func writeDay(_ keyword: String, _ day: Day?, to out: inout SourceWriter) {
    guard let day else { return }
    out.word(keyword)
    out.word(day.text)
  }
}
