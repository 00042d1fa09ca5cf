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
  /// How many findings one piece has: about half a megabyte.
  static let findingsInPiece = 512

  public var language: Language
  /// Leaves the list out and counts by rule instead, every scope counted.
  public var summaryOnly: Bool

  public init(language: Language, summaryOnly: Bool = false) {
    self.language = language
    self.summaryOnly = summaryOnly
  }

  /// The document, in UTF-8.
  public func bytes(_ report: CheckReport) -> [UInt8] { pieces(report).bytes }

  /// The same document in pieces, which take little room however many findings there are.
  public func pieces(_ report: CheckReport, workers: Workers = .one) -> ReportPieces {
    if summaryOnly {
      return ReportPieces(1, workers: .one) { _ in
        JSONWriter.document { json in
          head(report, to: &json)
          json.object("rules") { json in
            for (rule, count) in report.countsByRule { json.member(rule, count) }
          }
        }
      }
    }
    var place = JSONWriter()
    place.beginObject()
    place.beginArray("findings")
    let inside = place
    let records = CheckRecords(report, language, at: inside, workers)
    let size = Self.findingsInPiece
    let count = (report.findings.count + size - 1) / size
    return ReportPieces(count + 2, workers: workers) { number in
      guard number > 0 else { return beginning(report) }
      var json = inside.detached(isFirst: number == 1)
      if number <= count {
        records.write((number - 1) * size..<min(number * size, report.findings.count), to: &json)
      } else {
        json.end()
        json.end()
        json.endDocument()
      }
      return json.bytes
    }
  }

  /// The document up to its findings.
  private func beginning(_ report: CheckReport) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    head(report, to: &json)
    json.beginArray("findings")
    return json.bytes
  }

  private func head(_ report: CheckReport, to json: inout JSONWriter) {
    json.member("version", Self.version)
    json.member("model", report.model.name)
    let summary = CheckSummary(report)
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

  /// A share as a decimal number without needless zeros: `0.95`, `1`.
  static func decimal(_ tenThousandths: Int) -> String {
    guard tenThousandths < 10_000 else { return "1" }
    var digits = String(tenThousandths)
    digits = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    return digits.utf8.isEmpty ? "0" : "0." + digits
  }
}
