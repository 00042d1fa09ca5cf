import AnsvarModel
import AnsvarRules

/// The scopes in which findings hold that hold in several, found for all of them in one pass over the model.
struct FindingScopes {
  private let index: EffectiveIndex
  private var slotOfRow: [Int32] = []
  private var lists: [[Scope]] = []
  private var missingOfDuty: [Int32] = []
  private let most: Int

  /// Prepares for questions about `findings`, and keeps at most `most` scopes of each.
  ///
  /// - Complexity: O(*s* · *d*) in the scopes and duties when any of the findings stands in a row of several scopes.
  init(_ report: CheckReport, findings: [Finding], most: Int) {
    index = report.index
    self.most = most
    let model = report.model
    var wanted = false
    for finding in findings where finding.scopes > 1 {
      guard let row = finding.row, row < model.table.rowCount else { continue }
      if slotOfRow.isEmpty { slotOfRow = [Int32](repeating: -1, count: model.table.rowCount) }
      guard slotOfRow[row] < 0 else { continue }
      slotOfRow[row] = Int32(lists.count)
      lists.append([])
      wanted = true
    }
    missingOfDuty = [Int32](repeating: -1, count: model.duties.count)
    for (number, missing) in index.missing.enumerated() { missingOfDuty[missing.duty.index] = Int32(number) }
    if wanted { collect(model) }
  }

  private mutating func collect(_ model: Model) {
    let duties = DutiesByExtent(model)
    let slots = slotOfRow
    let most = most
    var lists = lists
    index.forEachScope(of: model) { scope, matrix in
      for duty in duties.checked(in: scope) {
        guard let row = matrix.rowIndex(of: duty), slots[row] >= 0 else { continue }
        let slot = Int(slots[row])
        if lists[slot].count < most { lists[slot].append(scope) }
      }
    }
    self.lists = lists
  }

  /// The first scopes in which a finding holds; empty when it is about the model as a whole.
  func scopes(of finding: Finding) -> [Scope] {
    if finding.scopes == 1 { return finding.scope == .everywhere ? [] : [finding.scope] }
    if let row = finding.row, row < slotOfRow.count, slotOfRow[row] >= 0 {
      // A rule that looks at an organisation's own roster may hold in only some of the scopes of its row.
      return Int(index.uses[row]) == finding.scopes ? lists[Int(slotOfRow[row])] : []
    }
    guard let duty = finding.duty, missingOfDuty[duty.index] >= 0 else { return [] }
    let missing = index.missing[Int(missingOfDuty[duty.index])].scopes
    return missing.count == finding.scopes ? Array(missing.prefix(most)) : []
  }
}
