import AnsvarDiagnostics
import AnsvarModel

/// Applies the rules to a model, as its settings and waivers say.
public enum Checker {
  /// Everything that the rules find, and what the reader of the model found before them.
  ///
  /// What the reader reported comes as `diagnostics`. Expiry dates are held against `today`; nil: nothing has expired.
  ///
  /// Several `workers` apply several rules at once; what they find is the same, in the same order.
  ///
  /// - Complexity: O(*n*) in the rows and entries, times the number of rules, besides the sorting of what is found.
  public static func check(
    _ model: Model, diagnostics: [Diagnostic] = [], today: Day? = nil, workers: Workers = .one
  ) -> CheckReport {
    // Threads cost more than they save where there is little to do.
    let workers = model.table.rowCount >= leastShared ? workers : .one
    var context = CheckContext(model: model, today: today, workers: workers)
    var findings = (diagnostics + UnknownRule.faults(in: model)).map(finding)
    apply(.model, context, workers, &findings)
    context.waiverUses = WaiverMatcher.apply(to: &findings, context)
    apply(.waivers, context, .one, &findings)
    return CheckReport(context, findings: findings)
  }

  /// What keeps a model from being read, and nothing from the rules: they would draw false conclusions from half of it.
  ///
  /// Numbers of half a model would mislead as well, so the report has none.
  public static func report(onFaultsIn model: Model, _ diagnostics: [Diagnostic]) -> CheckReport {
    var unread = Model()
    unread.sources = model.sources
    unread.name = model.name
    unread.language = model.language
    return CheckReport(CheckContext(model: unread, today: nil), findings: diagnostics.map(finding), isWhole: false)
  }

  /// Fewer rows than this are checked sooner than threads are started.
  private static let leastShared = 20_000

  private static func apply(
    _ phase: Rule.Phase, _ context: CheckContext, _ workers: Workers, _ findings: inout [Finding]
  ) {
    let numbers = RuleCatalogue.all.indices.filter { RuleCatalogue.all[$0].phase == phase }
    let found = workers.map(numbers.count) { apply(numbers[$0], context) }
    findings.reserveCapacity(findings.count + found.reduce(0) { $0 + $1.count })
    for part in found { findings += part }
  }

  /// What one rule finds, as the model sets it.
  private static func apply(_ number: Int, _ context: CheckContext) -> [Finding] {
    // The rule is asked where it stands: a copy of all its texts would cost more than many of the checks.
    let id = RuleCatalogue.all[number].id
    let setting = context.model.settings.last { $0.rule == id }
    if setting?.isOff == true { return [] }
    let severity = setting?.severity ?? RuleCatalogue.all[number].severity
    let check = RuleCatalogue.all[number].check
    var collector = FindingCollector(rule: number, severity: severity)
    if let limit = setting?.limit ?? RuleCatalogue.all[number].limit?.standard {
      var context = context
      context.limit = limit
      check(context, &collector)
    } else {
      check(context, &collector)
    }
    return collector.findings
  }

  private static func finding(_ diagnostic: Diagnostic) -> Finding {
    let rule = RuleCatalogue.index(of: diagnostic.kind.id) ?? -1
    var finding = Finding(rule: rule, severity: diagnostic.kind.severity, range: diagnostic.range)
    finding.related = diagnostic.related
    finding.diagnostic = diagnostic
    return finding
  }
}
