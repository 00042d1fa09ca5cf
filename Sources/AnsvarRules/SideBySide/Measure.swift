import AnsvarDiagnostics
import AnsvarModel

/// A number that is compared.
public enum Measure: Hashable, Sendable {
  case coverage
  /// How many duties are covered, and of how many.
  case covered, duties
  case roles
  /// How many duties a role usually carries, and how many the one with most.
  case usualLoad, heaviestLoad
  case heaviestRole
  case severity(Severity)
  case waived
  /// A kind of findings, by its index in `SideBySide.kinds`.
  case kind(Int)
  /// All findings of a rule, by its index in the catalogue.
  case rule(Int)

  public enum Value: Equatable, Sendable {
    /// It does not apply.
    case none
    case share(Coverage)
    case number(Int)
    /// So many halves.
    case halves(Int)
    case words(String)
  }

  /// The value in a row, whose counts by kind are about `kinds`.
  public func value(in row: ComparedRow, _ kinds: [FindingKind]) -> Value {
    let figures = row.figures
    switch self {
    case .coverage: return figures.coverage.map { $0.counted == 0 ? .none : .share($0) } ?? .none
    case .covered: return figures.coverage.map { .number($0.covered) } ?? .none
    case .duties: return figures.coverage.map { .number($0.counted) } ?? .none
    case .roles: return figures.roles.map { .number($0) } ?? .none
    case .usualLoad: return figures.load.map { $0.heaviest == nil ? .none : .halves($0.twiceMedian) } ?? .none
    case .heaviestLoad: return figures.load?.heaviest.map { .number($0.duties) } ?? .none
    case .heaviestRole: return row.heaviestRole.utf8.isEmpty ? .none : .words(row.heaviest)
    case .severity(let severity): return .number(figures.findings.count(severity))
    case .waived: return .number(figures.findings.waived)
    case .kind(let kind): return .number(figures.findings.byKind[kind])
    case .rule(let rule):
      var count = 0
      for (index, kind) in kinds.enumerated() where kind.rule == rule { count += figures.findings.byKind[index] }
      return .number(count)
    }
  }

  /// What stands in the middle of the rows; none for what has no middle.
  public func median(of rows: [ComparedRow], _ kinds: [FindingKind]) -> Value {
    var numbers: [Int] = []
    var shares: [Coverage] = []
    for row in rows {
      switch value(in: row, kinds) {
      case .number(let number): numbers.append(number * 2)
      case .halves(let halves): numbers.append(halves)
      case .share(let share): shares.append(share)
      case .none, .words: break
      }
    }
    if !shares.isEmpty {
      shares.sort { $0.isWorse(than: $1) }
      // Of two in the middle the worse, which is a share that somebody has.
      return .share(shares[(shares.count - 1) / 2])
    }
    return numbers.isEmpty ? .none : .halves(Median.twice(numbers) / 2)
  }
}
