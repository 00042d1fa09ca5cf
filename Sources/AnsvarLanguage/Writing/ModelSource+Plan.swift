import AnsvarModel

extension ModelSource {
  func writePlan(to out: inout SourceWriter) {
    guard let plan = model.plan else { return }
    out.blankLine()
    let name = SourceNames.word(model.name(plan.name), "plan")
    writeHead("plan", name, titled(plan.title, name, model.name(plan.name)), to: &out)
    if let years = plan.years {
      out.word("from")
      writeYears(years, to: &out)
    }
    writeCitation(plan.citation, to: &out)
    out.block { out in
      writeTitleLines(plan.title, to: &out)
      for (index, deadline) in plan.deadlines.enumerated() {
        let name = names.deadlines[index]
        writeHead("deadline", name, titled(deadline.title, name, model.name(deadline.name)), to: &out)
        writeYears(deadline.years, to: &out)
        writeTitles(deadline.title, to: &out)
      }
      writeItems(plan, to: &out)
    }
  }

  private func writeYears(_ years: YearSpan, to out: inout SourceWriter) {
    out.word(String(years.first))
    guard years.last != years.first else { return }
    out.word("to")
    out.word(String(years.last))
  }

  /// Areas and items in their order; an area takes all its items at the place of its first one.
  private func writeItems(_ plan: Plan, to out: inout SourceWriter) {
    var itemsOfArea = [[Int]](repeating: [], count: plan.areas.count)
    for (index, item) in plan.items.enumerated() {
      if let area = item.area { itemsOfArea[area].append(index) }
    }
    var next = 0
    func writeAreas(through last: Int, _ out: inout SourceWriter) {
      while next <= last {
        write(plan.areas[next], names.areas[next], itemsOfArea[next], plan, to: &out)
        next += 1
      }
    }
    for (index, item) in plan.items.enumerated() {
      if let area = item.area {
        writeAreas(through: area, &out)
      } else {
        write(item, index, plan, to: &out)
      }
    }
    writeAreas(through: plan.areas.count - 1, &out)
  }

  private func write(_ area: PlanArea, _ name: String, _ items: [Int], _ plan: Plan, to out: inout SourceWriter) {
    out.blankLine()
    writeHead("area", name, titled(area.title, name, model.name(area.name)), to: &out)
    if let organisation = area.organisation {
      out.word("of")
      out.word(names.organisations[organisation.index])
    }
    writeCitation(area.citation, to: &out)
    out.blockIfNeeded(!items.isEmpty || !area.accountable.isEmpty || !area.title.translations.isEmpty) { out in
      writeTitleLines(area.title, to: &out)
      writeParties("accountable", area.accountable, to: &out)
      for item in items { write(plan.items[item], item, plan, to: &out) }
    }
  }

  private func write(_ item: PlanItem, _ index: Int, _ plan: Plan, to out: inout SourceWriter) {
    let name = names.items[index]
    writeHead(item.kind.keyword, name, titled(item.title, name, model.name(item.name)), to: &out)
    writeCitation(item.citation, to: &out)
    let isPlain =
      item.priority == nil && item.due == nil && item.recurrence == nil && item.accountable.isEmpty
      && item.responsible.isEmpty && item.mentions.isEmpty && item.serves.isEmpty && item.establishes.isEmpty
      && item.title.translations.isEmpty
    out.blockIfNeeded(!isPlain) { out in
      writeTitleLines(item.title, to: &out)
      if let priority = item.priority { line(["priority", String(priority)], to: &out) }
      writeDue(item.due, to: &out)
      if let recurrence = item.recurrence {
        line(["recurs"] + (recurrence.words.map { [SourceWriter.quoted($0)] } ?? []), to: &out)
      }
      writeParties("accountable", item.accountable, to: &out)
      writeParties("responsible", item.responsible, to: &out)
      writeParties("mentions", item.mentions, to: &out)
      writeServed(item.serves, plan, to: &out)
      if !item.establishes.isEmpty {
        out.word("establishes")
        out.list(item.establishes.map { names.roles[$0.index] })
        out.endLine()
      }
    }
  }

  private func writeDue(_ due: Due?, to out: inout SourceWriter) {
    guard let due else { return }
    out.word("due")
    switch due {
    case .day(let day): out.word(day.text)
    case .years(let years): writeYears(years, to: &out)
    case .deadline(let index): out.word(names.deadlines[index])
    }
    out.endLine()
  }

  private func writeParties(_ keyword: String, _ parties: [NamedParty], to out: inout SourceWriter) {
    if parties.isEmpty { return }
    out.word(keyword)
    out.list(parties.map { name(of: $0.party) })
    out.endLine()
  }

  /// Goals, or strategies, that follow one another stand on one line.
  private func writeServed(_ served: [PlanItemID], _ plan: Plan, to out: inout SourceWriter) {
    var start = 0
    while start < served.count {
      var end = start + 1
      while end < served.count && plan[served[end]].kind == plan[served[start]].kind { end += 1 }
      out.word("serves")
      out.word(plan[served[start]].kind.keyword)
      out.list(served[start..<end].map { names.items[$0.index] })
      out.endLine()
      start = end
    }
  }

  func writeRevision(to out: inout SourceWriter) {
    guard let revision = model.revision else { return }
    out.blankLine()
    out.word("revision")
    out.word("of")
    out.word(SourceWriter.quoted(revision.path))
    writeCitation(revision.citation, to: &out)
    out.blockIfNeeded(!revision.claims.isEmpty) { out in
      for claim in revision.claims { write(claim, to: &out) }
    }
  }

  private func write(_ claim: RevisionClaim, to out: inout SourceWriter) {
    out.word(claim.kind.keyword)
    out.list(revised(claim.items, nil))
    if !claim.targets.isEmpty, let connector = claim.kind.connector {
      out.word(connector)
      out.list(revised(claim.targets, claim.items.last?.kind))
    }
    writeReason(claim.reason, nil, nil, to: &out)
    writeCitation(claim.citation, to: &out)
    out.endLine()
  }

  /// Names with their kinds, each kind where it changes.
  private func revised(_ items: [RevisedItem], _ known: RevisedItem.Kind?) -> [String] {
    var kind = known
    return items.map { item in
      let name = SourceNames.word(item.name, item.kind.keyword)
      let isMistakable = RevisedItem.Kind.allCases.contains { $0.keyword == name }
      if item.kind == kind && !isMistakable { return name }
      kind = item.kind
      return item.kind.keyword + " " + name
    }
  }
}
