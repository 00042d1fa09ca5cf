import AnsvarComparison
import AnsvarDiagnostics
import AnsvarModel

/// What is remembered of a check, so that the next one of the same model looks at those rows alone that have changed.
public struct CheckMemory: Sendable {
  let context: CheckContext
  /// What each rule about the model has found, in their order.
  let found: [[Finding]]

  /// What a check comes to after some rows have changed.
  ///
  /// Nil when they hold in so many places that everything has to be looked at again.
  func next(
    _ change: RowChange, _ model: Model, today: Day?, _ workers: Workers
  ) -> (context: CheckContext, found: [[Finding]])? {
    guard today == context.today, let next = CheckContext(context, after: change, in: model) else { return nil }
    var some = next
    some.rows = rowsToLookAt(change, next)
    var found = Checker.found(next, some: some, workers)
    for (place, number) in Checker.numbers(.model).enumerated() where RuleCatalogue.all[number].isByRow {
      found[place] += kept(self.found[place], change, some.rows)
    }
    return (next, found)
  }

  /// The findings about rows that need not be looked at again.
  private func kept(_ findings: [Finding], _ change: RowChange, _ rows: [Range<Int>]) -> [Finding] {
    findings.compactMap { finding in
      guard let number = finding.row.flatMap({ change.number(ofRow: $0) }), !rows.holds(number) else { return nil }
      return finding.moved(toRow: number)
    }
  }

  /// The rows that have changed, and those that hold elsewhere than before, or may do so.
  private func rowsToLookAt(_ change: RowChange, _ next: CheckContext) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    addMoved(0..<change.before.lowerBound, shift: 0, next, &rows)
    rows.append(change.after)
    addMoved(change.before.upperBound..<context.digests.count, shift: change.shift, next, &rows)
    return rows
  }

  /// Adds those of some rows, by their numbers before, that do not hold where they did.
  private func addMoved(_ stayed: Range<Int>, shift: Int, _ next: CheckContext, _ rows: inout [Range<Int>]) {
    let (before, after) = (context.index, next.index)
    before.uses.withUnsafeBufferPointer { uses in
      before.firstUse.withUnsafeBufferPointer { firstUse in
        after.uses.withUnsafeBufferPointer { usesNow in
          after.firstUse.withUnsafeBufferPointer { firstUseNow in
            for row in stayed {
              let now = row + shift
              if uses[row] == usesNow[now], firstUse[row] == firstUseNow[now], !next.holdsInSeveralOrganisations(now) {
                continue
              }
              rows.append(now..<now + 1)
            }
          }
        }
      }
    }
  }
}

extension [Range<Int>] {
  /// Whether a number lies in one of these ranges, which are in ascending order.
  fileprivate func holds(_ number: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(number)
  }
}

extension CheckContext {
  /// What the rules look at after some rows have changed.
  ///
  /// Nil unless all of them stand in organisations without parts, so that nothing is otherwise anywhere else.
  init?(_ before: CheckContext, after change: RowChange, in model: Model) {
    let working = Set(model.workingOrganisations)
    var organisations: Set<OrganisationID> = []
    for block in model.table.blocks[change.blocks] {
      guard let organisation = block.scope.organisation, working.contains(organisation) else { return nil }
      organisations.insert(organisation)
    }
    self.model = model
    today = before.today
    isWithSystems = before.isWithSystems
    separated = before.separated
    index = EffectiveIndex(before.index, rowsOf: model)
    let gone = RowDigest.of(change.before, before.model.table)
    let come = RowDigest.of(change.after, model.table)
    assignments = before.assignments - gone.assignments + come.assignments
    var digests = before.digests
    digests.replaceSubrange(change.before, with: come.digests)
    let counted = CountedRows(digests, model, index, today: today)
    self.digests = counted.digests
    coverage = counted.coverage
    let sweep = ScopeSweep(before, again: organisations, model, index)
    loads = sweep.loads
    crossings = sweep.crossings
    rowOrganisations = RowOrganisations(model, index)
    diff = model.revision?.previous.first.map { ModelDiff(old: $0, new: model) }
    rows = [0..<model.table.rowCount]
  }
}
