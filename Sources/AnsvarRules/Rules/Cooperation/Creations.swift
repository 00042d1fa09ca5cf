import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// The roles that items of a plan are to create, and what is given to them beforehand.
struct Creations {
  private let model: Model
  private let plan: Plan
  /// By role, the item that creates it first.
  private var items: [RoleID: PlanItemID] = [:]

  init(_ model: Model, _ plan: Plan) {
    self.model = model
    self.plan = plan
    for index in plan.items.indices {
      for role in plan.items[index].establishes where !model[role].isUndeclared {
        if let known = items[role], !isEarlier(plan.items[index].due, than: plan[known].due) { continue }
        items[role] = PlanItemID(index)
      }
    }
  }

  var isEmpty: Bool { items.isEmpty }

  /// Whether something is to be done before something else, as far as both have a deadline.
  private func isEarlier(_ due: Due?, than other: Due?) -> Bool {
    guard let first = plan.lastDay(of: due), let second = plan.lastDay(of: other) else { return false }
    return first < second
  }

  /// Work of the matrices, told once for each role at its first part.
  func reportMatrix(_ context: CheckContext, _ findings: inout FindingCollector) {
    let work: Participation = [.accountable, .responsible, .supports, .consulted]
    var isCreated = [Bool](repeating: false, count: model.roles.count)
    for role in items.keys { isCreated[role.index] = true }
    var first: [RoleID: SourceRange] = [:]
    var duties: [RoleID: Set<UInt32>] = [:]
    model.table.withColumns { columns in
      for row in 0..<model.table.rowCount where context.isCounted(row) {
        for entry in columns.range(ofRow: row) {
          guard isCreated[columns.role(entry)], !columns.participation(entry).isDisjoint(with: work) else { continue }
          let role = RoleID(columns.role(entry))
          duties[role, default: []].insert(model.table.rowDuty[row])
          if first[role] == nil { first[role] = context.rangeOfEntry(entry, inRow: row) }
        }
      }
    }
    for role in first.keys.sorted() {
      guard let range = first[role], var finding = finding(about: role, at: range, findings) else { continue }
      let duties = duties[role] ?? []
      finding.places.append(Place("count", duties.count))
      if duties.count == 1, let duty = duties.first {
        finding.variant = 6
        finding.duty = DutyID(raw: duty)
        finding.dimension = model[DutyID(raw: duty)].dimension
      }
      findings.add(finding)
    }
  }

  /// Items of the plan that come before the one that creates whoever is to see to them.
  func reportPlan(_ context: CheckContext, _ findings: inout FindingCollector) {
    for index in plan.items.indices {
      let id = PlanItemID(index)
      var parties = plan[id].responsible + plan[id].accountable
      if plan[id].accountable.isEmpty, let area = plan[id].area { parties += plan.areas[area].accountable }
      var seen: Set<RoleID> = []
      for named in parties {
        guard case .role(let role) = named.party, let creating = items[role], seen.insert(role).inserted,
          var finding = finding(about: role, at: named.range, findings)
        else { continue }
        if creating == id {
          finding.variant = 2
        } else if isEarlier(plan[id].due, than: plan[creating].due) {
          finding.variant = 1
          finding.mentions.append(Finding.Mention("other", .planItem(id)))
          finding.places.append(Place("otherkind", plan[id].kind.label))
          finding.places.append(Place("when", words(for: plan[id].due)))
        } else {
          continue
        }
        findings.add(finding)
      }
    }
  }

  /// Seats, advice, orders and approvals.
  func reportTies(_ context: CheckContext, _ findings: inout FindingCollector) {
    for seat in model.seats {
      guard var finding = finding(about: seat.role, at: seat.range, findings) else { continue }
      // Created together, the two may well be described together.
      if let item = items[seat.body], item == items[seat.role] { continue }
      finding.variant = 3
      finding.mentions.append(Finding.Mention("body", .role(seat.body)))
      findings.add(finding)
    }
    for relation in model.relations where relation.kind == .advises || relation.kind == .ordersFrom {
      guard var finding = finding(about: relation.role, at: relation.range, findings) else { continue }
      finding.variant = 4
      finding.places.append(Place("tie", relation.kind.label))
      finding.mentions.append(Finding.Mention("party", .party(relation.other)))
      findings.add(finding)
    }
    for approval in model.approvals {
      guard var finding = finding(about: approval.role, at: approval.range, findings) else { continue }
      finding.variant = 5
      switch approval.subject {
      case .duty(let duty): finding.mentions.append(Finding.Mention("subject", .duty(duty)))
      case .dimension(let dimension): finding.mentions.append(Finding.Mention("subject", .dimension(dimension)))
      case .words(let words): finding.mentions.append(Finding.Mention("subject", .party(.words(words))))
      }
      findings.add(finding)
    }
  }

  /// A finding about a role that is yet to be created; nil when it is not.
  private func finding(
    about role: RoleID, at range: SourceRange, _ findings: FindingCollector
  ) -> Finding? {
    guard let item = items[role] else { return nil }
    var finding = findings.finding(at: range)
    finding.roles = [role]
    finding.planItem = item
    finding.related = plan[item].range
    finding.places = [Place("due", words(for: plan[item].due))]
    return finding
  }

  private func words(for due: Due?) -> Phrase {
    switch due {
    case .day(let day): Phrase(nb: day.text, nn: day.text, en: day.text)
    case .years(let years): Phrase(nb: years.text, nn: years.text, en: years.text)
    case .deadline(let index):
      Phrase(
        nb: words(for: plan.deadlines[index], .bokmål), nn: words(for: plan.deadlines[index], .nynorsk),
        en: words(for: plan.deadlines[index], .english))
    case nil: Phrase(nb: "uten frist", nn: "utan frist", en: "without a deadline")
    }
  }

  private func words(for deadline: DeadlineClass, _ language: Language) -> String {
    model.title(deadline.title, deadline.name, language) + ", " + deadline.years.text
  }
}
