import AnsvarModel

extension Model {
  /// The model with the edits of a repair made in order.
  ///
  /// - Complexity: O(*n* + *e* · *r*) in the rows and entries of the table, the edits and the rows of each.
  public func applying(_ edits: [RepairEdit]) -> Model {
    guard !edits.isEmpty else { return self }
    var result = self
    var editsOfRow: [Int: [Int]] = [:]
    for (number, edit) in edits.enumerated() {
      if let rows = edit.rows { for row in rows { editsOfRow[row, default: []].append(number) } }
      if case .entrust(let item, let role) = edit, let plan, item.index < plan.items.count {
        let party = NamedParty(.role(role), range: plan.items[item.index].range)
        result.plan?.items[item.index].responsible.append(party)
      }
    }
    var letterings = Letterings(self)
    result.table = table.rewritten(&letterings) { row, parts, letterings in
      for number in editsOfRow[row] ?? [] {
        switch edits[number] {
        case .give(let role, let participation, _):
          give(role, participation, &parts, &letterings, at: table.rowPosition[row])
        case .handOver(let from, let to, _):
          guard let part = parts.first(where: { $0.role == from }) else { continue }
          let all = letterings.list[Int(part.lettering)].participation
          let carried = all.intersection(.carrying)
          give(to, carried, &parts, &letterings, at: part.position)
          let rest = all.subtracting(.carrying).intersection(.any)
          parts.removeAll { $0.role == from }
          if !rest.isEmpty, let cell = letterings.cell(rest) {
            parts.append(RowPart(role: from, lettering: cell, position: part.position))
          }
        case .entrust: continue
        }
      }
    }
    return result
  }

  private func give(
    _ role: RoleID, _ participation: Participation, _ parts: inout [RowPart], _ letterings: inout Letterings,
    at position: UInt32
  ) {
    guard let known = parts.firstIndex(where: { $0.role == role }) else {
      if let cell = letterings.cell(participation) {
        parts.append(RowPart(role: role, lettering: cell, position: position))
      }
      return
    }
    let kept = letterings.list[Int(parts[known].lettering)].participation.intersection(.carrying)
    if let cell = letterings.cell(kept.union(participation)) { parts[known].lettering = cell }
  }
}
