import AnsvarModel

/// Which rows the rules look at, and how much of the model is covered.
struct CountedRows: Sendable {
  /// By row; those are marked that rules look at.
  let digests: [RowDigest]
  let coverage: Coverage

  /// Marks rows by what is known of them; expiry dates are held against `today`.
  ///
  /// - Complexity: O(*r*) in the rows, besides the looking up of those that are empty on purpose.
  init(_ digests: [RowDigest], _ model: Model, _ index: EffectiveIndex, today: Day?) {
    var coverage = Coverage(covered: 0, counted: index.dutiesInScopes)
    let covering: Participation = [.accountable, .responsible]
    let any = Participation.any
    let hasExemptions = !model.table.exemptions.isEmpty
    self.digests = index.uses.withUnsafeBufferPointer { uses in
      [RowDigest](unsafeUninitializedCapacity: digests.count) { counted, count in
        for row in digests.indices {
          let digest = digests[row]
          let participation = digest.participation
          let isEmptyOnPurpose = hasExemptions && model.table.exemption(ofRow: row)?.excusesRow(on: today) == true
          if isEmptyOnPurpose {
            coverage.counted -= Int(uses[row])
          } else if participation.isSuperset(of: covering),
            !digest.hasSeveralAccountable || Coverage.isCovered(row: row, of: model)
          {
            coverage.covered += Int(uses[row])
          }
          // Only a row in which nobody takes part can be empty on purpose.
          let isLeftOut = isEmptyOnPurpose && participation.isDisjoint(with: any)
          let isCounted = uses[row] > 0 && !isLeftOut && !participation.contains(.unreadable)
          counted.initializeElement(at: row, to: digest.counted(isCounted))
        }
        count = digests.count
      }
    }
    self.coverage = coverage
  }
}
