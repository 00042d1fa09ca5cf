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
    let workers = workers.forRows(of: model)
    let context = CheckContext(model: model, today: today, workers: workers)
    return report(context, diagnostics, found(context, workers))
  }

  /// The same as a check of its own, sooner when no more than rows have changed since the one that is remembered.
  ///
  /// Afterwards this check is the one that is remembered. The change is the only one to the model meanwhile; nil: it may
  /// be quite another one.
  public static func check(
    _ model: Model, diagnostics: [Diagnostic] = [], today: Day? = nil, workers: Workers = .one,
    after change: RowChange?, _ memory: inout CheckMemory?
  ) -> CheckReport {
    let workers = workers.forRows(of: model)
    let known = memory.take()
    let next = change.flatMap { known?.next($0, model, today: today, workers) }
    let context = next?.context ?? CheckContext(model: model, today: today, workers: workers)
    let found = next?.found ?? found(context, workers)
    memory = CheckMemory(context: context, found: found)
    return report(context, diagnostics, found)
  }

  /// What a check comes to that has found so much, rule by rule.
  private static func report(
    _ context: CheckContext, _ diagnostics: [Diagnostic], _ found: consuming [[Finding]]
  ) -> CheckReport {
    var context = context
    var findings = (diagnostics + UnknownRule.faults(in: context.model)).map(finding)
    findings.reserveCapacity(findings.count + found.reduce(0) { $0 + $1.count })
    for part in found { findings += part }
    found = []
    context.waiverUses = WaiverMatcher.apply(to: &findings, context)
    for number in numbers(.waivers) { findings += apply(number, context) }
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

  /// The numbers of the rules of a phase.
  static func numbers(_ phase: Rule.Phase) -> [Int] {
    RuleCatalogue.all.indices.filter { RuleCatalogue.all[$0].phase == phase }
  }

  /// What each rule about the model finds, in their order.
  ///
  /// Where only `some` rows are looked at, those rules go by it that find what they find row by row.
  static func found(_ context: CheckContext, some: CheckContext? = nil, _ workers: Workers) -> [[Finding]] {
    let numbers = numbers(.model)
    guard let some else { return workers.map(numbers.count) { apply(numbers[$0], context) } }
    return workers.map(numbers.count) { place in
      let isByRow = RuleCatalogue.all[numbers[place]].isByRow
      return isByRow ? apply(numbers[place], some) : apply(numbers[place], context)
    }
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

extension Workers {
  /// Fewer rows than this are checked sooner than threads are started.
  private static let leastShared = 20_000

  /// Threads cost more than they save where there is little to do.
  fileprivate func forRows(of model: Model) -> Workers { model.table.rowCount >= Self.leastShared ? self : .one }
}
