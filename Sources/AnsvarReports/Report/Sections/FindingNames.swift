import AnsvarModel
import AnsvarRules

/// What findings are about, by the names that a reader knows.
enum FindingNames {
  /// The first things that the findings are about, each once, and whether those are all of them.
  static func names(_ findings: [Finding], most: Int, _ context: ReportContext) -> (names: [String], isWhole: Bool) {
    var names: [String] = []
    for finding in findings {
      for name in self.names(finding, context) where !names.contains(name) {
        if names.count == most { return (names, false) }
        names.append(name)
      }
    }
    return (names, true)
  }

  private static func names(_ finding: Finding, _ context: ReportContext) -> [String] {
    let model = context.model
    if let duty = finding.duty { return [context.title(duty)] }
    if !finding.duties.isEmpty {
      guard let dimension = finding.dimension else { return finding.duties.map { context.title($0) } }
      return [context.title(dimension)]
    }
    if let item = finding.planItem { return [model.title(of: item, context.language)] }
    if !finding.planItems.isEmpty { return finding.planItems.map { model.title(of: $0, context.language) } }
    if let dimension = finding.dimension { return [context.title(dimension)] }
    return finding.roles.map { context.title($0) }
  }
}
