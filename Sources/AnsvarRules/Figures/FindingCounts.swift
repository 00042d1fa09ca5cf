import AnsvarDiagnostics

/// How much was found in one place, every scope counted.
public struct FindingCounts: Equatable, Sendable {
  /// By severity, from advice to error, what no waiver has accepted.
  public internal(set) var bySeverity = [Int](repeating: 0, count: Severity.allCases.count)
  /// What waivers have accepted.
  public internal(set) var waived = 0
  /// By kind, in the order of the list of kinds that the counts belong to, what no waiver has accepted.
  public internal(set) var byKind: [Int]

  init(kinds: Int) {
    byKind = [Int](repeating: 0, count: kinds)
  }

  public func count(_ severity: Severity) -> Int { bySeverity[Int(severity.rawValue)] }

  /// What no waiver has accepted.
  public var total: Int { bySeverity.reduce(0, +) }

  /// Whether nothing was found, accepted or not.
  public var isEmpty: Bool { waived == 0 && total == 0 }

  static func += (left: inout FindingCounts, right: FindingCounts) {
    for index in left.bySeverity.indices { left.bySeverity[index] += right.bySeverity[index] }
    left.waived += right.waived
    for index in left.byKind.indices { left.byKind[index] += right.byKind[index] }
  }
}
