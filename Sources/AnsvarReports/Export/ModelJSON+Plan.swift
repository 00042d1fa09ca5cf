import AnsvarModel

extension ModelJSON {
  func writePlan(to json: inout JSONWriter) {
    guard let plan = model.plan else { return }
    json.object("plan") { json in
      write(plan.name, plan.title, to: &json)
      if let years = plan.years { write(years, to: &json) }
      writeDeadlines(plan, to: &json)
      json.array("areas") { json in
        for area in plan.areas { json.object(.inline) { write(area, to: &$0) } }
      }
      for (key, kind) in [("goals", PlanItem.Kind.goal), ("strategies", .strategy), ("measures", .measure)] {
        json.array(key) { json in
          for id in plan.itemsByArea(kind) { json.object(.inline) { write(plan[id], of: plan, to: &$0) } }
        }
      }
      if plan.needsOrder { json.member("order", plan.items.map { $0.kind.keyword + " " + model.name($0.name) }) }
      write(translations: plan.title, plan.citation, to: &json)
    }
  }

  private func write(_ years: YearSpan, to json: inout JSONWriter) {
    json.member("from", years.first)
    if years.last != years.first { json.member("to", years.last) }
  }

  private func writeDeadlines(_ plan: Plan, to json: inout JSONWriter) {
    if plan.deadlines.isEmpty { return }
    json.array("deadlines") { json in
      for deadline in plan.deadlines {
        json.object(.inline) { json in
          write(deadline.name, deadline.title, to: &json)
          write(deadline.years, to: &json)
          write(translations: deadline.title, to: &json)
        }
      }
    }
  }

  private func write(_ area: PlanArea, to json: inout JSONWriter) {
    write(area.name, area.title, to: &json)
    json.memberIfPresent("organisation", area.organisation.map { model.name(of: $0) })
    write("accountable", area.accountable, to: &json)
    write(translations: area.title, area.citation, to: &json)
  }

  private func write(_ item: PlanItem, of plan: Plan, to json: inout JSONWriter) {
    json.member("id", model.name(item.name))
    json.memberIfPresent("area", item.area.map { model.name(plan.areas[$0].name) })
    if let priority = item.priority { json.member("priority", priority) }
    json.memberIfPresent("due", item.due.map { model.text(of: $0, in: plan) })
    write("responsible", item.responsible, to: &json)
    json.member("title", item.title.text ?? model.name(item.name))
    if let recurrence = item.recurrence {
      if let words = recurrence.words { json.member("recurs", words) } else { json.member("recurs", true) }
    }
    write("accountable", item.accountable, to: &json)
    write("mentions", item.mentions, to: &json)
    if !item.serves.isEmpty {
      json.member("serves", item.serves.map { plan[$0].kind.keyword + " " + model.name(plan[$0].name) })
    }
    if !item.establishes.isEmpty { json.member("establishes", item.establishes.map { model.name(of: $0) }) }
    write(translations: item.title, item.citation, to: &json)
  }

  /// Parties by their names; words that could be taken for a name say that they are words.
  private func write(_ key: String, _ parties: [NamedParty], to json: inout JSONWriter) {
    if parties.isEmpty { return }
    json.array(key, .inline) { json in
      for named in parties {
        if case .words(let words) = named.party, model.namesParty(words) {
          json.object(.inline) { $0.member("words", words) }
        } else {
          json.element(model.name(of: named.party))
        }
      }
    }
  }

  func writeRevision(to json: inout JSONWriter) {
    guard let revision = model.revision else { return }
    json.object("revision") { json in
      json.member("of", revision.path)
      json.array("claims") { json in
        for claim in revision.claims {
          json.object(.inline) { json in
            json.member("claim", claim.kind.keyword)
            json.member("items", claim.items.map { $0.kind.keyword + " " + $0.name })
            if !claim.targets.isEmpty { json.member("to", claim.targets.map { $0.kind.keyword + " " + $0.name }) }
            json.memberIfPresent("because", claim.reason)
            if let citation = claim.citation { write(citation, to: &json) }
          }
        }
      }
      if let citation = revision.citation { write(citation, to: &json) }
    }
  }
}

extension Model {
  /// Whether a role or an organisation has these words as its name.
  func namesParty(_ words: String) -> Bool {
    guard let id = names.find(words) else { return false }
    return roles.contains { $0.name == id } || organisations.contains { $0.name == id }
  }

  /// A deadline as the model language writes it.
  func text(of due: Due, in plan: Plan) -> String {
    switch due {
    case .day(let day): day.text
    case .years(let span):
      span.first == span.last ? String(span.first) : String(span.first) + " to " + String(span.last)
    case .deadline(let index): name(plan.deadlines[index].name)
    }
  }
}

extension Plan {
  /// The items of one kind, area by area; those outside any area come last.
  func itemsByArea(_ kind: PlanItem.Kind) -> [PlanItemID] {
    items(kind).sorted { (self[$0].area ?? .max, $0) < (self[$1].area ?? .max, $1) }
  }

  /// Whether the items stand otherwise than area by area, goals before strategies and strategies before measures.
  var needsOrder: Bool {
    zip(items, items.dropFirst()).contains { first, second in
      (first.area ?? .max, first.kind.rawValue) > (second.area ?? .max, second.kind.rawValue)
    }
  }
}
