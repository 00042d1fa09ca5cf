import AnsvarDiagnostics
import AnsvarRules

extension DatabaseView {
  static let today = DatabaseView(
    "today",
    "The day that expiry dates are held against",
    """
    select coalesce((select max(day) from as_of), current_date) as day
    """)

  static let rule = DatabaseView(
    "rule",
    "The rules that are checked here, as they come",
    """
    with shipped (rule, severity, threshold) as (values
    \(shipped)
    )
    select rule, severity, cast(threshold as integer) as threshold from shipped
    """)

  private static var shipped: String {
    var lines: [String] = []
    for rule in RuleCatalogue.all where DatabaseRule.all.contains(where: { $0.id == rule.id }) {
      let limit = rule.limit.map { String($0.standard) } ?? "null"
      lines.append("  ('" + rule.id + "', '" + rule.severity.keyword + "', " + limit + ")")
    }
    return lines.joined(separator: ",\n")
  }

  static let modelRule = DatabaseView(
    "model_rule",
    "The rules of each model, with the severity and the threshold that it gives them; one that is off is left out",
    """
    select m.model, r.rule, coalesce(s.severity, r.severity) as severity, coalesce(s.threshold, r.threshold) as threshold
    from model m
    cross join rule r
    left join rule_setting s on s.model = m.model and s.rule = r.rule
    where coalesce(s.is_off, 0) = 0
    """)
}
