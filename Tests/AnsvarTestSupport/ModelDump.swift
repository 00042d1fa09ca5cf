import AnsvarDiagnostics
import AnsvarModel

/// All that a model says, as text: two texts say the same when their dumps are equal, wherever things stand in them.
package struct ModelDump {
  package private(set) var lines: [String] = []
  private let model: Model

  package init(_ model: Model) {
    self.model = model
    lines.append("model \(model.name) \(title(model.title))")
    lines.append("language \(model.language?.code ?? "-") version \(model.version ?? "-") \(model.date?.text ?? "-")")
    lines += model.references.map { "source \(model.name($0.name)) \($0.title)" }
    lines.append("scheme \(model.scheme.name) \(title(model.scheme.title))")
    lines += model.scheme.letters.map { "  \($0.letter) \($0.meaning.rawValue) \(title($0.title))" }
    entities()
    table()
    policies()
    governance()
    if let plan = model.plan { self.plan(plan) }
    revision()
  }

  package var text: String { lines.joined(separator: "\n") }

  private mutating func entities() {
    for organisation in model.organisations {
      let parent = organisation.parent.map { model.name(of: $0) } ?? "-"
      head("organisation", organisation.name, organisation.title, organisation.citation, "in \(parent)")
      guard let roster = organisation.roster else { continue }
      for entry in roster.entries { lines.append("  \(model.name(of: entry.role)) \(entry.has.map(names) ?? "-")") }
    }
    for system in model.systems {
      head("system", system.name, system.title, system.citation, "of \(system.owners.map { model.name(of: $0) })")
    }
    for camp in model.camps { head("camp", camp.name, camp.title, camp.citation, "") }
    for competence in model.competences {
      let bridges = competence.bridges.map { model.name(of: $0) }
      head("competence", competence.name, competence.title, competence.citation, "bridges \(bridges)")
    }
    for role in model.roles {
      let camp = role.camp.map { model.name(of: $0) } ?? "-"
      let rest = "\(role.kind.keyword) in \(camp) has \(names(role.has)) \(role.isUndeclared)"
      head("role", role.name, role.title, role.citation, rest)
    }
    for dimension in model.dimensions {
      let camp = dimension.camp.map { model.name(of: $0) } ?? "-"
      let needs = dimension.requires.map { model.name(of: $0) }
      let critical = dimension.critical.map { model.name(of: $0) }
      let duties = dimension.duties.map { model.name(of: $0) }
      let rest = "in \(camp) per \(dimension.extent.keyword) requires \(needs) critical \(critical) \(duties)"
      head("dimension", dimension.name, dimension.title, dimension.citation, rest)
    }
    for duty in model.duties {
      head("duty", duty.name, duty.title, duty.citation, "\(model.name(of: duty.dimension)) \(names(duty.requires))")
    }
  }

  private mutating func table() {
    let table = model.table
    for block in table.blocks {
      lines.append("block \(scope(block.scope)) \(citation(block.citation))")
      for row in block.rows {
        let parts = model.row(row).parts.map { "\(model.name(of: $0.role))=\($0.letters)/\($0.participation.rawValue)" }
        var line =
          "  \(model.name(of: DutyID(raw: table.rowDuty[row]))): \(parts) \(citation(table.ownCitation(ofRow: row)))"
        if let exemption = table.exemption(ofRow: row) {
          let owner = exemption.owner.map { model.name(of: $0) } ?? "-"
          line += " \(exemption.wholeRow) \(exemption.reason) \(owner) \(exemption.until?.text ?? "-")"
        }
        lines.append(line)
      }
    }
    lines.append("in use \(model.systemsInUse.map(scope))")
  }

  private mutating func policies() {
    for separation in model.separations {
      let name = separation.name.map { model.name($0) } ?? "-"
      let sides = "\(model.name(of: separation.first)) from \(model.name(of: separation.second))"
      lines.append("separate \(name) \(title(separation.title)) \(sides)")
    }
    lines += model.unities.map { "together \($0.roles.map { model.name(of: $0) })" }
    for setting in model.settings {
      let limit = setting.limit.map { String($0) } ?? "-"
      lines.append("rule \(setting.rule) \(setting.isOff) \(setting.severity?.keyword ?? "-") \(limit)")
    }
    for waiver in model.waivers {
      let subject =
        switch waiver.subject {
        case .duty(let id): model.name(of: id)
        case .dimension(let id): model.name(of: id)
        case .role(let id): model.name(of: id)
        case .planItem(let id): "\(model.kind(of: id)?.keyword ?? "-") \(model.name(of: id))"
        case nil: "-"
        }
      let owner = waiver.owner.map { model.name(of: $0) } ?? "-"
      let reason = "\(waiver.reason ?? "-") \(owner) \(waiver.until?.text ?? "-")"
      lines.append("accept \(waiver.rule) \(subject) \(scope(waiver.scope)) \(reason)")
    }
  }

  private mutating func governance() {
    for seat in model.seats {
      let place = "\(seat.from.map { model.name(of: $0) } ?? "-") \(seat.isEach) \(seat.hasVote) \(seat.isVacant)"
      let who = "\(model.name(of: seat.body)) \(model.name(of: seat.role)) \(seat.count)"
      lines.append("seat \(who) \(title(seat.title)) from \(place) \(citation(seat.citation))")
    }
    lines += model.relations.map { "relation \(model.name(of: $0.role)) \($0.kind.id) \(party($0.other))" }
    for approval in model.approvals {
      let subject =
        switch approval.subject {
        case .duty(let id): "duty \(model.name(of: id))"
        case .dimension(let id): "dimension \(model.name(of: id))"
        case .words(let words): "words \(words)"
        }
      lines.append("approves \(model.name(of: approval.role)) \(subject)")
    }
    for mandate in model.mandates {
      lines.append("mandate \(model.name(of: mandate.role)) \(day(mandate.from)) \(day(mandate.until))")
    }
    for post in model.posts {
      let holds = "\(post.holds.map { model.name(of: $0) })"
      let deputy = post.deputy.map { "\(model.name(of: $0.post)) \(day($0.until))" } ?? "-"
      let place = post.organisation.map { model.name(of: $0) } ?? "-"
      let rest = "of \(place) holds \(holds) deputy \(deputy) vacant \(post.isVacant) \(day(post.vacantSince))"
      head("post", post.name, post.title, post.citation, rest)
    }
  }

  private mutating func plan(_ plan: Plan) {
    head("plan", plan.name, plan.title, plan.citation, years(plan.years))
    for deadline in plan.deadlines { head("deadline", deadline.name, deadline.title, nil, years(deadline.years)) }
    for area in plan.areas {
      let place = area.organisation.map { model.name(of: $0) } ?? "-"
      head("area", area.name, area.title, area.citation, "of \(place) accountable \(parties(area.accountable))")
    }
    for item in plan.items {
      let area = item.area.map { model.name(plan.areas[$0].name) } ?? "-"
      let due =
        switch item.due {
        case .day(let day): "day \(day.text)"
        case .years(let span): "years \(span.text)"
        case .deadline(let index): "deadline \(model.name(plan.deadlines[index].name))"
        case nil: "-"
        }
      let recurs = item.recurrence.map { "recurs \($0.words ?? "-")" } ?? "-"
      let who = "\(parties(item.accountable)) \(parties(item.responsible)) \(parties(item.mentions))"
      let serves = item.serves.map { "\(plan[$0].kind.keyword) \(model.name(plan[$0].name))" }
      let makes = item.establishes.map { model.name(of: $0) }
      let rest = "in \(area) priority \(item.priority ?? -1) due \(due) \(recurs) \(who) \(serves) \(makes)"
      head(item.kind.keyword, item.name, item.title, item.citation, rest)
    }
  }

  private mutating func revision() {
    guard let revision = model.revision else { return }
    lines.append("revision of \(revision.path) \(citation(revision.citation))")
    for claim in revision.claims {
      let items = claim.items.map { "\($0.kind.keyword) \($0.name)" }
      let targets = claim.targets.map { "\($0.kind.keyword) \($0.name)" }
      lines.append(
        "  \(claim.kind.keyword) \(items) to \(targets) because \(claim.reason ?? "-") \(citation(claim.citation))")
    }
  }

  private func parties(_ list: [NamedParty]) -> String { "\(list.map { party($0.party) })" }

  private func party(_ party: Party) -> String {
    switch party {
    case .role(let role): "role \(model.name(of: role))"
    case .organisation(let organisation): "organisation \(model.name(of: organisation))"
    case .words(let words): "words \(words)"
    }
  }

  private func day(_ day: Day?) -> String { day?.text ?? "-" }

  private func years(_ years: YearSpan?) -> String { years?.text ?? "-" }

  private mutating func head(_ kind: String, _ name: NameID, _ title: Title, _ source: Citation?, _ rest: String) {
    lines.append("\(kind) \(model.name(name)) \(self.title(title)) \(rest) \(citation(source))")
  }

  private func title(_ title: Title) -> String {
    "\(title.text ?? "-") \(title.translations.map { $0.code + ":" + $0.text })"
  }

  private func citation(_ citation: Citation?) -> String {
    citation.map { "cites \(model.name(model.references[$0.reference].name)) \($0.place)" } ?? ""
  }

  private func scope(_ scope: Scope) -> String {
    "\(scope.organisation.map { model.name(of: $0) } ?? "-")/\(scope.system.map { model.name(of: $0) } ?? "-")"
  }

  private func names(_ set: IdentifierSet<Competence>) -> String { "\(set.members.map { model.name(of: $0) })" }
}
