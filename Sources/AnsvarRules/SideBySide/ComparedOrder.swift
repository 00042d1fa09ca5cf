import AnsvarDiagnostics

/// What rows beside each other are sorted by, the worst first but for names.
public enum ComparedOrder: String, CaseIterable, Sendable {
  case coverage, name, errors, warnings, advice, findings, load, duties

  /// The rows in this order; rows alike in the order they had.
  ///
  /// - Complexity: O(*n* log *n*) in the rows.
  func sorted(_ rows: [ComparedRow]) -> [ComparedRow] {
    let names = self == .name ? rows.map { NorwegianOrder.key($0.title) } : []
    let order = rows.indices.sorted { left, right in
      if precedes(rows[left], rows[right], left, right, names) { return true }
      return precedes(rows[right], rows[left], right, left, names) ? false : left < right
    }
    return order.map { rows[$0] }
  }

  private func precedes(
    _ row: ComparedRow, _ other: ComparedRow, _ left: Int, _ right: Int, _ names: [[UInt32]]
  ) -> Bool {
    switch self {
    case .coverage: isWorse(row, other)
    case .name: names[left].lexicographicallyPrecedes(names[right])
    case .errors: count(row, .error) > count(other, .error)
    case .warnings: count(row, .warning) > count(other, .warning)
    case .advice: count(row, .advice) > count(other, .advice)
    case .findings: row.figures.findings.total > other.figures.findings.total
    case .load: row.figures.load?.heaviest?.duties ?? 0 > other.figures.load?.heaviest?.duties ?? 0
    case .duties: row.figures.coverage?.counted ?? 0 > other.figures.coverage?.counted ?? 0
    }
  }

  private func count(_ row: ComparedRow, _ severity: Severity) -> Int { row.figures.findings.count(severity) }

  /// Less covered, or as much with more errors; what has no duties comes last.
  private func isWorse(_ row: ComparedRow, _ other: ComparedRow) -> Bool {
    let (left, right) = (row.figures.coverage ?? .empty, other.figures.coverage ?? .empty)
    if (left.counted == 0) != (right.counted == 0) { return right.counted == 0 }
    if left.isWorse(than: right) { return true }
    if right.isWorse(than: left) { return false }
    return count(row, .error) > count(other, .error)
  }
}
