import AnsvarModel

/// The scopes in which findings hold that hold in several, found for all of them in one pass over the model.
public struct FindingScopes: Sendable {
  private static let none: Int32 = -1

  private let index: EffectiveIndex
  /// By row and by duty, the place in `lists`; empty when no row or no missing row is asked for.
  private var slotOfRow: [Int32] = []
  private var slotOfMissing: [Int32] = []
  /// Indices in `EffectiveIndex.scopes`, in that order.
  private var lists: [[UInt32]] = []
  private let most: Int

  /// Prepares for questions about `findings`, and keeps at most `most` scopes of each.
  ///
  /// - Complexity: O(*s* + *r* + *m*) in the scopes, the rows that hold in them, and what is kept, when any of the
  ///   findings holds in several scopes.
  public init(_ model: Model, _ index: EffectiveIndex, findings: [Finding], most: Int = .max) {
    self.index = index
    self.most = most
    for finding in findings where finding.scopes > 1 {
      switch finding.extent {
      case .row(let row): want(row)
      case .rowIn(let row, _): want(row)
      case .rows(let rows): for row in rows { want(Int(row)) }
      case .missing(let duty): want(duty, of: model)
      case .scopes, nil: break
      }
    }
    if !lists.isEmpty { collect(model, findings) }
  }

  /// The first scopes in which a finding holds; empty when it is about the model as a whole.
  public func scopes(of finding: Finding) -> [Scope] {
    if finding.scopes == 1 { return finding.scope == .everywhere ? [] : [finding.scope] }
    switch finding.extent {
    case .row(let row): return listed(numbers(ofRow: row))
    case .rowIn(let row, let organisations):
      let wanted = Set(organisations)
      return listed(numbers(ofRow: row).filter { wanted.contains(index.scopes[Int($0)].organisation) })
    case .rows(let rows):
      var numbers: [UInt32] = []
      for row in rows { numbers += self.numbers(ofRow: Int(row)) }
      return listed(numbers.sorted())
    case .missing(let duty): return listed(lists[Int(slotOfMissing[duty.index])])
    case .scopes(let scopes): return Array(scopes.prefix(most))
    case nil: return []
    }
  }

  private mutating func want(_ row: Int) {
    // A row of one scope needs no looking for.
    guard index.uses[row] > 1 else { return }
    if slotOfRow.isEmpty { slotOfRow = [Int32](repeating: Self.none, count: index.uses.count) }
    guard slotOfRow[row] == Self.none else { return }
    slotOfRow[row] = Int32(lists.count)
    lists.append([])
  }

  private mutating func want(_ duty: DutyID, of model: Model) {
    if slotOfMissing.isEmpty { slotOfMissing = [Int32](repeating: Self.none, count: model.duties.count) }
    guard slotOfMissing[duty.index] == Self.none else { return }
    slotOfMissing[duty.index] = Int32(lists.count)
    lists.append([])
  }

  private mutating func collect(_ model: Model, _ findings: [Finding]) {
    let mostOfRow = mostToKeep(findings)
    let duties = DutiesByExtent(model)
    // The duties without a row of which more scopes are wanted.
    var open = slotOfMissing.indices.filter { slotOfMissing[$0] != Self.none }
    index.forEachStretch(of: model, in: index.scopes.indices) { stretch, matrix in
      if !slotOfRow.isEmpty {
        matrix.forEachRow(duties) { _, row in
          if slotOfRow[row] != Self.none { note(stretch, in: Int(slotOfRow[row]), most: mostOfRow) }
        }
      }
      var next = 0
      while next < open.count {
        let slot = Int(slotOfMissing[open[next]])
        if duties.isChecked(DutyID(open[next]), in: matrix.scope), matrix.rowIndex(of: DutyID(open[next])) == nil {
          note(stretch, in: slot, most: most)
        }
        if lists[slot].count >= most {
          open.swapAt(next, open.count - 1)
          open.removeLast()
        } else {
          next += 1
        }
      }
    }
  }

  private mutating func note(_ scopes: Range<Int>, in slot: Int, most: Int) {
    let room = most - lists[slot].count
    if room > 0 { lists[slot] += scopes.prefix(room).map { UInt32(truncatingIfNeeded: $0) } }
  }

  /// A finding that holds in some of the scopes of its row may hold in the last of them.
  private func mostToKeep(_ findings: [Finding]) -> Int {
    for finding in findings { if case .rowIn = finding.extent { return .max } }
    return most
  }

  private func numbers(ofRow row: Int) -> [UInt32] {
    guard index.uses[row] > 1 else { return index.uses[row] == 1 ? [index.firstUse[row]] : [] }
    return slotOfRow.isEmpty || slotOfRow[row] < 0 ? [] : lists[Int(slotOfRow[row])]
  }

  private func listed(_ numbers: [UInt32]) -> [Scope] { numbers.prefix(most).map { index.scopes[Int($0)] } }
}
