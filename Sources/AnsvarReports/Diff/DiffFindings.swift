import AnsvarModel
import AnsvarRules
import AnsvarText

/// Where findings that are new or gone hold.
enum DiffFindings {
  /// How many scopes of one finding are named.
  static let mostScopes = 8

  /// The scopes in brackets; empty for what holds in the whole model.
  static func place(of finding: Finding, _ scopes: FindingScopes, _ report: CheckReport, _ language: Language)
    -> String
  {
    let list = scopes.scopes(of: finding)
    guard !list.isEmpty, finding.scopes < report.index.scopes.count else { return "" }
    let text = ScopeName.list(list, of: finding.scopes, most: mostScopes, report.model, language)
    return text.utf8.isEmpty ? "" : " (" + text + ")"
  }
}
