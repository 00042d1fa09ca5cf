import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Compiler {
  /// The plan of the model, and what its lines refer to.
  mutating func compilePlan(_ syntax: SyntaxTree.Plan) {
    let declared = syntax.declared
    if let first = model.plan {
      duplicate(declared.name, first: first.range)
      return
    }
    check(declared.citation)
    var plan = Plan(name: declared.name.id, title: declared.title, years: syntax.years, range: declared.name.range)
    plan.citation = citation(declared.citation)
    var deadlines: [NameID: Int] = [:]
    for deadline in syntax.deadlines {
      let declared = deadline.declared
      if let first = deadlines[declared.name.id] {
        duplicate(declared.name, first: plan.deadlines[first].range)
        continue
      }
      deadlines[declared.name.id] = plan.deadlines.count
      plan.deadlines.append(
        DeadlineClass(
          name: declared.name.id, title: declared.title, years: deadline.years, range: declared.name.range))
    }
    compileAreas(syntax, &plan)
    compileItems(syntax, deadlines, &plan)
    model.plan = plan
  }

  private mutating func compileAreas(_ syntax: SyntaxTree.Plan, _ plan: inout Plan) {
    var areas: [NameID: Int] = [:]
    for syntax in syntax.areas {
      let declared = syntax.declared
      check(declared.citation)
      if let first = areas[declared.name.id] {
        duplicate(declared.name, first: plan.areas[first].range)
      } else {
        areas[declared.name.id] = plan.areas.count
      }
      var area = PlanArea(name: declared.name.id, title: declared.title, range: declared.name.range)
      area.citation = citation(declared.citation)
      area.organisation = resolve(syntax.organisation, .organisation).map { OrganisationID(raw: $0) }
      area.accountable = syntax.accountable.map { party($0) }
      plan.areas.append(area)
    }
  }

  /// By what a goal, strategy or measure is found.
  struct PlanItemKey: Hashable {
    var kind: PlanItem.Kind
    var name: NameID
  }

  private mutating func compileItems(_ syntax: SyntaxTree.Plan, _ deadlines: [NameID: Int], _ plan: inout Plan) {
    var declared: [SyntaxTree.PlanItem] = []
    for item in syntax.items {
      check(item.declared.citation)
      let key = PlanItemKey(kind: item.kind, name: item.declared.name.id)
      if let first = planItems[key] {
        duplicate(item.declared.name, first: plan.items[first].range)
        continue
      }
      planItems[key] = plan.items.count
      declared.append(item)
      plan.items.append(
        PlanItem(
          kind: item.kind, name: item.declared.name.id, title: item.declared.title, area: item.area,
          range: item.declared.name.range))
    }
    for (index, syntax) in declared.enumerated() {
      var item = plan.items[index]
      item.citation = citation(syntax.declared.citation)
      item.priority = syntax.priority
      item.due = due(syntax.due, deadlines)
      item.recurrence = syntax.recurrence
      item.accountable = syntax.accountable.map { party($0) }
      item.responsible = syntax.responsible.map { party($0) }
      item.mentions = syntax.mentions.map { party($0) }
      item.establishes = resolve(syntax.establishes, .role).map { RoleID(raw: $0) }
      for link in syntax.serves {
        if let other = planItems[PlanItemKey(kind: link.kind, name: link.name.id)] {
          item.serves.append(PlanItemID(other))
        } else {
          unknown(link.name, Kind(link.kind))
        }
      }
      plan.items[index] = item
    }
  }

  private mutating func due(_ syntax: SyntaxTree.Due?, _ deadlines: [NameID: Int]) -> Due? {
    switch syntax {
    case .day(let day): return .day(day)
    case .years(let years): return .years(years)
    case .deadline(let name):
      if let index = deadlines[name.id] { return .deadline(index) }
      unknown(name, .deadline)
      return nil
    case nil: return nil
    }
  }

  /// What the model says of the one it revises; the earlier model itself is read by whoever opens files.
  mutating func compileRevision(_ syntax: SyntaxTree.Revision) {
    check(syntax.citation)
    var revision = Revision(path: syntax.path, range: syntax.range)
    revision.citation = citation(syntax.citation)
    for syntax in syntax.claims {
      check(syntax.citation)
      var claim = RevisionClaim(
        syntax.kind, syntax.items, targets: syntax.targets, reason: syntax.reason, range: syntax.range)
      claim.citation = citation(syntax.citation)
      revision.claims.append(claim)
    }
    model.revision = revision
  }
}

extension Compiler.Kind {
  init(_ kind: PlanItem.Kind) {
    switch kind {
    case .goal: self = .goal
    case .strategy: self = .strategy
    case .measure: self = .measure
    }
  }
}
