import AnsvarDiagnostics
import AnsvarModel

/// Applies the rules to a model, as its settings and waivers say.
public enum Checker {
  /// Everything that the rules find, and what the reader of the model found before them.
  ///
  /// What the reader reported comes as `diagnostics`. Expiry dates are held against `today`; nil: nothing has expired.
  ///
  /// - Complexity: O(*n*) in the rows and entries, times the number of rules, besides the sorting of what is found.
  public static func check(_ model: Model, diagnostics: [Diagnostic] = [], today: Day? = nil) -> CheckReport {
    var context = CheckContext(model: model, today: today)
    var findings = (diagnostics + UnknownRule.faults(in: model)).map(finding)
    findings += apply(.model, &context)
    context.waiverUses = WaiverMatcher.apply(to: &findings, context)
    findings += apply(.waivers, &context)
    return CheckReport(model: model, index: context.index, findings: findings)
  }

  /// What keeps a model from being read, and nothing from the rules: they would draw false conclusions from half of it.
  ///
  /// Numbers of half a model would mislead as well, so the report has none.
  public static func report(onFaultsIn model: Model, _ diagnostics: [Diagnostic]) -> CheckReport {
    var unread = Model()
    unread.sources = model.sources
    unread.name = model.name
    unread.language = model.language
    return CheckReport(
      model: unread, index: EffectiveIndex(unread), findings: diagnostics.map(finding), isWhole: false)
  }

  private static func apply(_ phase: Rule.Phase, _ context: inout CheckContext) -> [Finding] {
    var findings: [Finding] = []
    for (number, rule) in RuleCatalogue.all.enumerated() where rule.phase == phase {
      let setting = context.model.settings.last { $0.rule == rule.id }
      if setting?.isOff == true { continue }
      context.limit = setting?.limit ?? rule.limit?.standard ?? 0
      var collector = FindingCollector(rule: number, severity: setting?.severity ?? rule.severity)
      rule.check(context, &collector)
      findings += collector.findings
    }
    return findings
  }

  private static func finding(_ diagnostic: Diagnostic) -> Finding {
    let rule = RuleCatalogue.index(of: diagnostic.kind.id) ?? -1
    var finding = Finding(rule: rule, severity: diagnostic.kind.severity, range: diagnostic.range)
    finding.related = diagnostic.related
    finding.diagnostic = diagnostic
    return finding
  }
}
