import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Takes the findings of one rule, with the severity that the model gives it.
public struct FindingCollector: Sendable {
  public internal(set) var findings: [Finding] = []
  let rule: Int
  let severity: Severity
  private var known: [FindingKey: Int] = [:]

  init(rule: Int, severity: Severity) {
    self.rule = rule
    self.severity = severity
  }

  /// A finding at a place; fill in what it is about and `add` it.
  public func finding(at range: SourceRange) -> Finding {
    Finding(rule: rule, severity: severity, range: range)
  }

  public mutating func add(_ finding: Finding) {
    findings.append(finding)
  }

  /// Adds a finding of one scope, or its scope to an equal one that is there already.
  mutating func add(_ finding: Finding, numbers: [Int]) {
    let key = FindingKey(range: finding.range, role: finding.role, variant: finding.variant, numbers: numbers)
    guard let index = known[key] else {
      known[key] = findings.count
      findings.append(finding)
      return
    }
    extend(index, to: finding.scope)
  }

  /// Lets a finding hold in one more scope.
  mutating func extend(_ index: Int, to scope: Scope) {
    var scopes = [findings[index].scope]
    // Taken out meanwhile, the list is not copied at every step.
    if case .scopes(let known) = findings[index].extent { scopes = known }
    findings[index].extent = nil
    scopes.append(scope)
    findings[index].hold(in: scopes)
  }

  /// A finding about a row of the table, at the row's own place, with the scopes in which the row holds.
  public func finding(onRow row: Int, _ context: CheckContext) -> Finding {
    finding(onRow: row, at: context.rangeOfRow(row), context)
  }

  /// A finding about a row of the table, at a place in it.
  func finding(onRow row: Int, at range: SourceRange, _ context: CheckContext) -> Finding {
    var finding = finding(at: range)
    let duty = DutyID(raw: context.model.table.rowDuty[row])
    finding.duty = duty
    finding.dimension = context.model[duty].dimension
    finding.row = row
    finding.scopes = Int(context.index.uses[row])
    if finding.scopes == 1 {
      finding.scope = context.index.scopes[Int(context.index.firstUse[row])]
    } else {
      finding.extent = .row(row)
    }
    return finding
  }

  /// A finding about one part of a row, at the place of that part.
  public func finding(onEntry entry: Int, ofRow row: Int, _ context: CheckContext) -> Finding {
    var finding = finding(onRow: row, at: context.rangeOfEntry(entry, inRow: row), context)
    finding.roles = [context.model.table.role(ofEntry: entry)]
    return finding
  }
}
