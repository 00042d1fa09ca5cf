import AnsvarModel

extension ModelTables {
  /// The plan with its deadlines, areas and items.
  var planSheets: [TableSheet] {
    let titled = ["id"] + TableSheet.titleColumns
    var head = TableSheet("plan.csv", titled + ["from", "to"] + TableSheet.sourceColumns)
    var deadlines = TableSheet("deadlines.csv", titled + ["from", "to"])
    var areas = TableSheet("areas.csv", titled + ["organisation", "accountable"] + TableSheet.sourceColumns)
    var items = TableSheet(
      "plan-items.csv",
      ["kind"] + titled
        + [
          "area", "priority", "due", "recurs", "accountable", "responsible", "mentions", "serves", "establishes",
        ] + TableSheet.sourceColumns)
    if let plan = model.plan {
      head.add(self.head(plan.name, plan.title) + cells(plan.years) + cells(plan.citation))
      for deadline in plan.deadlines { deadlines.add(self.head(deadline.name, deadline.title) + cells(deadline.years)) }
      for area in plan.areas {
        areas.add(
          self.head(area.name, area.title)
            + [area.organisation.map { model.name(of: $0) }, parties(area.accountable)] + cells(area.citation))
      }
      for item in plan.items { items.add(cells(item, of: plan)) }
    }
    return [head, deadlines, areas, items]
  }

  private func cells(_ years: YearSpan?) -> [String?] {
    guard let years else { return [nil, nil] }
    return [String(years.first), years.last == years.first ? nil : String(years.last)]
  }

  private func cells(_ item: PlanItem, of plan: Plan) -> [String?] {
    var recurs: String?
    if let recurrence = item.recurrence {
      recurs = recurrence.words ?? "yes"
      if let words = recurrence.words, words == "yes" || PartyWords.unmarked(words) != nil {
        recurs = PartyWords.marked(words)
      }
    }
    let when = [
      item.area.map { model.name(plan.areas[$0].name) }, item.priority.map { String($0) },
      item.due.map { model.text(of: $0, in: plan) }, recurs,
    ]
    let who = [parties(item.accountable), parties(item.responsible), parties(item.mentions)]
    let serves = TableSheet.list(item.serves.map { plan[$0].kind.keyword + " " + model.name(plan[$0].name) })
    let makes = TableSheet.list(item.establishes.map { model.name(of: $0) })
    return [item.kind.keyword] + head(item.name, item.title) + when + who + [serves, makes] + cells(item.citation)
  }

  /// The revision and its claims.
  var revisionSheets: [TableSheet] {
    var head = TableSheet("revision.csv", ["of"] + TableSheet.sourceColumns)
    var claims = TableSheet("claims.csv", ["claim", "items", "to", "because"] + TableSheet.sourceColumns)
    if let revision = model.revision {
      head.add([revision.path] + cells(revision.citation))
      for claim in revision.claims {
        let items = TableSheet.list(claim.items.map { $0.kind.keyword + " " + $0.name })
        let targets = TableSheet.list(claim.targets.map { $0.kind.keyword + " " + $0.name })
        claims.add([claim.kind.keyword, items, targets, claim.reason] + cells(claim.citation))
      }
    }
    return [head, claims]
  }
}
