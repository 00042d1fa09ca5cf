import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// What `ansvar check --format json` prints: the findings as other programs read them.
public struct CheckJSON: Sendable {
  /// The version of this format; a change that breaks readers raises it.
  public static let version = 1
  /// How many scopes of one finding are listed.
  public static let mostScopes = 100

  public var language: Language
  /// Leaves the list out and counts by rule instead, every scope counted.
  public var summaryOnly: Bool

  public init(language: Language, summaryOnly: Bool = false) {
    self.language = language
    self.summaryOnly = summaryOnly
  }

  /// The document, in UTF-8.
  ///
  /// Expiry dates are held against `today`; without it nothing has expired.
  public func bytes(_ report: CheckReport, today: Day? = nil) -> [UInt8] {
    JSONWriter.document { json in
      json.member("version", Self.version)
      json.member("model", report.model.name)
      write(CheckSummary(report), to: &json)
      if summaryOnly {
        json.object("rules") { json in
          for (rule, count) in report.countsByRule { json.member(rule, count) }
        }
      } else {
        writeFindings(report, to: &json)
      }
    }
  }

  private func write(_ summary: CheckSummary, to json: inout JSONWriter) {
    json.object("summary") { json in
      json.member("errors", summary.errors)
      json.member("warnings", summary.warnings)
      json.member("advice", summary.advice)
      json.member("waived", summary.waived)
      json.member("organisations", summary.organisations)
      json.member("systems", summary.systems)
      json.member("roles", summary.roles)
      json.member("duties", summary.duties)
      json.member("assignments", summary.assignments)
      if summary.isWhole {
        json.member("coverage", decimal: Self.decimal(summary.coverage.tenThousandths))
      } else {
        json.member("coverage", String?.none)
      }
    }
  }

  private func writeFindings(_ report: CheckReport, to json: inout JSONWriter) {
    let text = FindingText(report.model, language)
    let scopes = FindingScopes(report.model, report.index, findings: report.findings, most: Self.mostScopes)
    var locator = FindingLocator(report.model.sources)
    json.array("findings") { json in
      for finding in report.findings {
        json.object { json in
          json.member("rule", RuleCatalogue.id(finding))
          json.member("severity", finding.severity.keyword)
          json.member("message", text.message(finding))
          writeSubject(of: finding, report.model, to: &json)
          json.member("scopes", finding.scopes)
          json.member("waived", finding.isWaived)
          let location = locator.location(of: finding.range)
          json.member("file", location?.file ?? finding.diagnostic?.file)
          json.member("line", location?.line)
          json.member("column", location?.column)
          json.member("endColumn", location?.endColumn)
          json.member("help", text.help(finding))
          if finding.scopes > 1 { write(scopes.scopes(of: finding), report.model, to: &json) }
          if let related = finding.related, let place = locator.location(of: related) {
            json.object("related", .inline) { json in
              json.member("file", place.file)
              json.member("line", place.line)
              json.member("column", place.column)
            }
          }
        }
      }
    }
  }

  private func writeSubject(of finding: Finding, _ model: Model, to json: inout JSONWriter) {
    json.member("duty", finding.duty.map { model.name(of: $0) })
    json.member("dimension", finding.dimension.map { model.name(of: $0) })
    json.member("roles", finding.roles.map { model.name(of: $0) })
    json.member("competence", finding.competence.map { model.name(of: $0) })
    json.member("organisation", finding.scope.organisation.map { model.name(of: $0) })
    json.member("system", finding.scope.system.map { model.name(of: $0) })
    let kind = finding.planItem.flatMap { model.kind(of: $0) }
    let item = finding.planItem.map { model.name(of: $0) }
    json.member("measure", kind == .measure ? item : nil)
    json.member("goal", kind == .goal ? item : nil)
  }

  private func write(_ scopes: [Scope], _ model: Model, to json: inout JSONWriter) {
    guard !scopes.isEmpty else { return }
    json.array("where") { json in
      for scope in scopes {
        json.object(.inline) { json in
          json.member("organisation", scope.organisation.map { model.name(of: $0) })
          json.member("system", scope.system.map { model.name(of: $0) })
        }
      }
    }
  }

  /// A share as a decimal number without needless zeros: `0.95`, `1`.
  static func decimal(_ tenThousandths: Int) -> String {
    guard tenThousandths < 10_000 else { return "1" }
    var digits = String(tenThousandths)
    digits = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    return digits.utf8.isEmpty ? "0" : "0." + digits
  }
}
