import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Compiler {
  /// What roles and bodies have to do with one another: seats, whom they report to, what they approve.
  mutating func compileTies(_ tree: SyntaxTree) {
    for syntax in tree.roles {
      // The block of a second declaration counts for nothing, like the rest of it.
      guard let index = roles[syntax.declared.name.id], model.roles[Int(index)].range == syntax.declared.name.range
      else { continue }
      let role = RoleID(raw: index)
      for seat in syntax.ties.seats { compile(seat, of: role) }
      for relation in syntax.ties.relations {
        for other in relation.others {
          guard let named = knownParty(other) else { continue }
          model.relations.append(Relation(relation.kind, role: role, other: named.party, range: named.range))
        }
      }
      for approval in syntax.ties.approvals { compile(approval, by: role) }
      if let mandate = syntax.ties.mandate { compile(mandate, of: role) }
    }
  }

  private mutating func compile(_ mandate: SyntaxTree.Mandate, of role: RoleID) {
    if let from = mandate.from, let until = mandate.until, until < from {
      diagnostics.append(
        Diagnostic(
          StructureFault.dayOrder, at: mandate.range, [Place("from", from.text), Place("until", until.text)]))
      return
    }
    model.mandates.append(Mandate(role: role, from: mandate.from, until: mandate.until, range: mandate.range))
  }

  private mutating func compile(_ syntax: SyntaxTree.Seat, of body: RoleID) {
    check(syntax.declared.citation)
    let organisation = resolve(syntax.from, .organisation)
    guard let role = resolve(syntax.declared.name, .role) else { return }
    var seat = Seat(
      body: body, role: RoleID(raw: role), title: syntax.declared.title, count: syntax.count,
      from: organisation.map { OrganisationID(raw: $0) }, isEach: syntax.isEach, hasVote: syntax.hasVote,
      isVacant: syntax.isVacant, range: syntax.declared.name.range)
    seat.citation = citation(syntax.declared.citation)
    model.seats.append(seat)
  }

  private mutating func compile(_ syntax: SyntaxTree.Party, by role: RoleID) {
    switch syntax {
    case .words(let words):
      model.approvals.append(Approval(role: role, subject: .words(words.text), range: words.range))
    case .name(let name):
      if let duty = duties[name.id] {
        model.approvals.append(Approval(role: role, subject: .duty(DutyID(raw: duty)), range: name.range))
      } else if let dimension = dimensions[name.id] {
        let subject = Approval.Subject.dimension(DimensionID(raw: dimension))
        model.approvals.append(Approval(role: role, subject: subject, range: name.range))
      } else {
        unknown(name, .duty)
      }
    }
  }

  /// Whom a name means; nil, and a diagnostic, when it names nobody.
  private mutating func knownParty(_ syntax: SyntaxTree.Party) -> NamedParty? {
    let named = party(syntax)
    if case .words = named.party, case .name(let name) = syntax {
      unknown(name, .role)
      return nil
    }
    return named
  }

  /// Whom a name means: a role, else an organisation, else somebody of whom the model knows no more than the words.
  func party(_ syntax: SyntaxTree.Party) -> NamedParty {
    switch syntax {
    case .words(let words): return NamedParty(.words(words.text), range: words.range)
    case .name(let name):
      if let role = roles[name.id] { return NamedParty(.role(RoleID(raw: role)), range: name.range) }
      if let organisation = organisations[name.id] {
        return NamedParty(.organisation(OrganisationID(raw: organisation)), range: name.range)
      }
      return NamedParty(.words(model.names.text(name.id)), range: name.range)
    }
  }

  /// The posts, and which of them stands in for which.
  mutating func compilePosts(_ trees: [SyntaxTree]) {
    var declared: [SyntaxTree.Post] = []
    for tree in trees {
      for syntax in tree.posts {
        check(syntax.declared.citation)
        guard posts.add(syntax.declared.name.id, model.posts.count) else {
          duplicate(syntax.declared.name, first: model.posts[Int(posts[syntax.declared.name.id] ?? 0)].range)
          continue
        }
        declared.append(syntax)
        model.posts.append(
          Post(name: syntax.declared.name.id, title: syntax.declared.title, range: syntax.declared.name.range))
      }
    }
    for (index, syntax) in declared.enumerated() {
      var post = model.posts[index]
      post.citation = citation(syntax.declared.citation)
      post.organisation = resolve(syntax.organisation, .organisation).map { OrganisationID(raw: $0) }
      post.holds = resolve(syntax.holds, .role).map { RoleID(raw: $0) }
      post.isVacant = syntax.isVacant
      post.vacantSince = syntax.vacantSince
      if let name = syntax.deputy, let deputy = resolve(name, .post) {
        post.deputy = Post.Deputy(post: PostID(raw: deputy), until: syntax.deputyUntil, range: name.range)
      }
      model.posts[index] = post
    }
  }
}
