import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// A comparison as other programs read it.
public enum CompareJSON {
  /// The version of this format; a change that breaks readers raises it.
  public static let version = 1

  /// The document, in UTF-8.
  public static func bytes(_ comparison: SideBySide, limit: Int? = nil) -> [UInt8] {
    JSONWriter.document { json in
      json.member("version", version)
      json.member("by", comparison.grouping.rawValue)
      json.array("models") { json in
        for model in comparison.models {
          json.object(.inline) { json in
            json.member("model", model.name)
            json.member("title", model.title)
          }
        }
      }
      json.member("notes", comparison.notes)
      let shown = comparison.rows.prefix(limit ?? .max)
      json.array("rows") { json in
        for row in shown + comparison.shared { json.object { write(row, comparison, to: &$0) } }
      }
      json.member("omitted", comparison.rows.count - shown.count)
    }
  }

  private static func write(_ row: ComparedRow, _ comparison: SideBySide, to json: inout JSONWriter) {
    json.member("model", row.model.map { comparison.models[$0].name })
    json.member("organisation", row.subject == .organisation ? row.name : nil)
    json.member("title", row.title)
    if let coverage = row.figures.coverage {
      let isKnown = coverage.counted > 0
      if isKnown { json.member("coverage", decimal: CheckJSON.decimal(coverage.tenThousandths)) }
      json.member("covered", coverage.covered)
      json.member("duties", coverage.counted)
    }
    if let roles = row.figures.roles { json.member("roles", roles) }
    if let load = row.figures.load, let heaviest = load.heaviest {
      json.object("load", .inline) { json in
        json.member("median", decimal: String(load.twiceMedian / 2) + (load.twiceMedian % 2 == 0 ? "" : ".5"))
        json.member("heaviest", heaviest.duties)
        json.member("role", row.heaviestRole)
        if !row.heaviestPlace.utf8.isEmpty { json.member("where", row.heaviestPlace) }
      }
    }
    json.member("errors", row.figures.findings.count(.error))
    json.member("warnings", row.figures.findings.count(.warning))
    json.member("advice", row.figures.findings.count(.advice))
    json.member("waived", row.figures.findings.waived)
    json.object("rules", .inline) { json in
      for rule in comparison.rules {
        if case .number(let count) = comparison.value(.rule(rule), row), count > 0 {
          json.member(RuleCatalogue.all[rule].id, count)
        }
      }
    }
  }
}
