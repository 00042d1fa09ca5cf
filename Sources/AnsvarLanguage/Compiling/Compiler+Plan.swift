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
    // Items are lent and not copied: each has much that would have to be retained.
    let items = syntax.items.span
    var declared: [Int] = []
    plan.items.reserveCapacity(items.count)
    for index in items.indices {
      let head = items[index].declared
      check(head.citation)
      let key = PlanItemKey(kind: items[index].kind, name: head.name.id)
      if let first = planItems[key] {
        duplicate(head.name, first: plan.items[first].range)
        continue
      }
      planItems[key] = plan.items.count
      declared.append(index)
      plan.items.append(
        PlanItem(
          kind: items[index].kind, name: head.name.id, title: head.title, area: items[index].area,
          range: head.name.range))
    }
    for (index, place) in declared.enumerated() {
      plan.items[index].citation = citation(items[place].declared.citation)
      plan.items[index].priority = items[place].priority
      plan.items[index].due = due(items[place].due, deadlines)
      plan.items[index].recurrence = items[place].recurrence
      plan.items[index].accountable = items[place].accountable.map { party($0) }
      plan.items[index].responsible = items[place].responsible.map { party($0) }
      plan.items[index].mentions = items[place].mentions.map { party($0) }
      plan.items[index].establishes = resolve(items[place].establishes, .role).map { RoleID(raw: $0) }
      for link in items[place].serves {
        if let other = planItems[PlanItemKey(kind: link.kind, name: link.name.id)] {
          plan.items[index].serves.append(PlanItemID(other))
        } else {
          unknown(link.name, Kind(link.kind))
        }
      }
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
