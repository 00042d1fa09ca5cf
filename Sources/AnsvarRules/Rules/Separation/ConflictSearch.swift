import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Looks for roles on both sides of a separation, for as many separations at a time as have 64 dimensions.
struct ConflictSearch {
  private struct Pair {
    var number: Int
    var bits: UInt64
    var first: DimensionID
    var second: DimensionID
    /// Both exist once per organisation, so that a conflict between them is one for all the systems there.
    var isPerOrganisation: Bool
  }

  private struct Carrier {
    var row: Int
    var range: SourceRange
  }

  /// The index of the first separation that is left for the next search.
  let end: Int
  private let context: CheckContext
  private var pairs: [Pair] = []
  /// The duties of the dimensions that have a bit.
  private var duties: [(id: DutyID, bit: UInt64)] = []

  init(_ context: CheckContext, from start: Int) {
    let model = context.model
    self.context = context
    // By dimension, its bit; 0 for one that is not part of a separation.
    var bits = [UInt64](repeating: 0, count: model.dimensions.count)
    var used = 0
    var index = start
    while index < model.separations.count, used <= 62 {
      let separation = model.separations[index]
      for dimension in [separation.first, separation.second] where bits[dimension.index] == 0 {
        bits[dimension.index] = 1 << UInt64(used)
        used += 1
      }
      if separation.first != separation.second {
        let isPerOrganisation =
          model[separation.first].extent == .organisation && model[separation.second].extent == .organisation
        pairs.append(
          Pair(
            number: index, bits: bits[separation.first.index] | bits[separation.second.index],
            first: separation.first, second: separation.second, isPerOrganisation: isPerOrganisation))
      }
      index += 1
    }
    end = index
    for (duty, value) in model.duties.enumerated() where bits[value.dimension.index] != 0 {
      duties.append((id: DutyID(duty), bit: bits[value.dimension.index]))
    }
  }

  func run(_ findings: inout FindingCollector) {
    let carrying = Participation.carrying
    // By role, the dimensions in which it carries something in the scope at hand.
    let carried = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: context.model.roles.count)
    carried.initialize(repeating: 0)
    defer { carried.deallocate() }
    var carriers: [Int] = []
    context.model.table.withColumns { columns in
      context.index.forEachScope(of: context.model) { scope, matrix in
        for duty in duties {
          guard let row = matrix.rowIndex(of: duty.id) else { continue }
          for entry in columns.range(ofRow: row) where !columns.participation(entry).isDisjoint(with: carrying) {
            let role = columns.role(entry)
            let before = carried[role]
            if before == 0 { carriers.append(role) }
            carried[role] = before | duty.bit
          }
        }
        for role in carriers {
          let dimensions = carried[role]
          carried[role] = 0
          // Most roles keep to one dimension.
          guard dimensions & (dimensions - 1) != 0, !context.isUndeclared(RoleID(role)) else { continue }
          for pair in pairs where dimensions & pair.bits == pair.bits && isChecked(pair, in: scope) {
            report(pair, RoleID(role), matrix, &findings)
          }
        }
        carriers.removeAll(keepingCapacity: true)
      }
    }
  }

  /// Where a system is given, the pairs that have to do with systems; for the organisation itself, the others, and all
  /// of them when it names no systems.
  private func isChecked(_ pair: Pair, in scope: Scope) -> Bool {
    if scope.system != nil { return !pair.isPerOrganisation }
    return pair.isPerOrganisation || !context.hasSystems(scope.organisation)
  }

  private func report(_ pair: Pair, _ role: RoleID, _ matrix: EffectiveMatrix, _ findings: inout FindingCollector) {
    guard var earlier = carrier(role, pair.first, matrix), var later = carrier(role, pair.second, matrix) else {
      return
    }
    if later.range.start < earlier.range.start { swap(&earlier, &later) }
    var finding = findings.finding(at: later.range)
    finding.related = earlier.range
    finding.duty = DutyID(raw: context.model.table.rowDuty[later.row])
    finding.dimension = finding.duty.map { context.model[$0].dimension }
    finding.roles = [role]
    finding.scope = matrix.scope
    let other = context.model[DutyID(raw: context.model.table.rowDuty[earlier.row])].dimension
    finding.mentions = [Finding.Mention("other", .dimension(other))]
    // Rows of one scope cannot be met again in another.
    guard context.index.uses[earlier.row] > 1, context.index.uses[later.row] > 1 else { return findings.add(finding) }
    findings.add(finding, numbers: [pair.number, Int(earlier.range.start)])
  }

  /// The first entry with which a role carries something in a dimension.
  private func carrier(_ role: RoleID, _ dimension: DimensionID, _ matrix: EffectiveMatrix) -> Carrier? {
    for duty in context.model[dimension].duties {
      guard let row = matrix.rowIndex(of: duty),
        let entry = context.entry(of: role, .carrying, inRow: row)
      else { continue }
      return Carrier(row: row, range: context.rangeOfEntry(entry, inRow: row))
    }
    return nil
  }
}
