import AnsvarModel
import AnsvarRules
import AnsvarText

extension MatrixGrid {
  /// What holds in one scope.
  ///
  /// For a system the duties that exist once per system; otherwise every duty. With a report, its findings are marked.
  ///
  /// - Complexity: O(*d* · *r* + *f*) in the duties, the roles and the findings.
  public init(_ model: Model, scope: Scope = .everywhere, language: Language, report: CheckReport? = nil) {
    let matrix = model.effectiveMatrix(in: scope)
    let perSystem = model.duties.indices.map { DutyID($0) }
      .filter { model[model[$0].dimension].extent == .system }
    let duties = scope.system == nil || perSystem.isEmpty ? model.duties.indices.map { DutyID($0) } : perSystem
    let rows = duties.map { MatrixGridBuilder.Source(duty: $0, row: matrix.rowIndex(of: $0)) }
    let builder = MatrixGridBuilder(model, language, report)
    self = builder.grid(scope, rows, showsOnlyDifferences: false)
  }

  /// The model's matrix and then, scope by scope, only the rows that differ from what the scope would inherit.
  ///
  /// Where a model says nothing that holds everywhere, only the matrices of its scopes are given; the first `most` of
  /// them all.
  ///
  /// - Complexity: O(*n*) in the rows and entries of the table, times the depth of the organisations.
  public static func overview(
    _ model: Model, language: Language, report: CheckReport? = nil, most: Int = .max
  ) -> [MatrixGrid] {
    let builder = MatrixGridBuilder(model, language, report)
    var written = WrittenRows(model)
    var grids: [MatrixGrid] = []
    if written.scopes.isEmpty || written.scopes.contains(.everywhere) {
      let rows = model.duties.indices.map { duty in
        MatrixGridBuilder.Source(duty: DutyID(duty), row: written.row(of: DutyID(duty), in: .everywhere))
      }
      grids.append(builder.grid(.everywhere, rows, showsOnlyDifferences: false))
    }
    let hasDefault = !grids.isEmpty
    for scope in written.scopes where scope != .everywhere && grids.count < most {
      let rows = written.differences(in: scope)
      if !rows.isEmpty { grids.append(builder.grid(scope, rows, showsOnlyDifferences: hasDefault)) }
    }
    return grids
  }
}

/// The rows of a model by the scope that they are written for.
private struct WrittenRows {
  private let model: Model
  /// The scopes for which anything is written, in the order in which they first occur.
  private(set) var scopes: [Scope] = []
  private var blocksOf: [Scope: [Int]] = [:]
  private var rowsOf: [Scope: [UInt32: Int]] = [:]

  init(_ model: Model) {
    self.model = model
    for (index, block) in model.table.blocks.enumerated() where !block.rows.isEmpty {
      if blocksOf[block.scope] == nil { scopes.append(block.scope) }
      blocksOf[block.scope, default: []].append(index)
    }
  }

  /// The row written for a duty in exactly this scope; the last one where there are several.
  mutating func row(of duty: DutyID, in scope: Scope) -> Int? {
    if let known = rowsOf[scope] { return known[duty.raw] }
    let rows = rows(in: scope)
    rowsOf[scope] = rows
    return rows[duty.raw]
  }

  /// The rows of a scope that are not the same as what it would have without them, in the order of the duties.
  mutating func differences(in scope: Scope) -> [MatrixGridBuilder.Source] {
    let own = rows(in: scope)
    var result: [MatrixGridBuilder.Source] = []
    for duty in own.keys.sorted() {
      guard let row = own[duty] else { continue }
      let inherited = inheritedRow(of: DutyID(raw: duty), in: scope)
      if let inherited, hasSameContent(row, inherited) { continue }
      result.append(MatrixGridBuilder.Source(duty: DutyID(raw: duty), row: row))
    }
    return result
  }

  private func rows(in scope: Scope) -> [UInt32: Int] {
    var rows: [UInt32: Int] = [:]
    for block in blocksOf[scope] ?? [] {
      for row in model.table.blocks[block].rows { rows[model.table.rowDuty[row]] = row }
    }
    return rows
  }

  private mutating func inheritedRow(of duty: DutyID, in scope: Scope) -> Int? {
    for wider in widerScopes(scope) where blocksOf[wider] != nil {
      if let row = row(of: duty, in: wider) { return row }
    }
    return nil
  }

  /// The scopes that a scope inherits from, the nearest first.
  private func widerScopes(_ scope: Scope) -> [Scope] {
    var above: [OrganisationID] = []
    var next = scope.organisation.flatMap { model[$0].parent }
    while let current = next {
      above.append(current)
      next = model[current].parent
    }
    let plain = above.map { Scope(organisation: $0) } + [.everywhere]
    guard let system = scope.system else { return plain }
    guard let organisation = scope.organisation else { return [.everywhere] }
    return above.map { Scope(organisation: $0, system: system) }
      + [Scope(system: system), Scope(organisation: organisation)] + plain
  }

  private func hasSameContent(_ left: Int, _ right: Int) -> Bool {
    let first = model.row(left)
    let second = model.row(right)
    guard first.parts.count == second.parts.count, first.exemption?.wholeRow == second.exemption?.wholeRow,
      first.exemption?.reason == second.exemption?.reason
    else { return false }
    for part in first.parts {
      guard let other = second[part.role], other.participation == part.participation else { return false }
    }
    return true
  }
}
