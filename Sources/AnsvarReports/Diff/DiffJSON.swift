import AnsvarComparison
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// The differences between two models as other programs read them.
public enum DiffJSON {
  /// The version of this format; a change that breaks readers raises it.
  public static let version = 1

  /// The document, in UTF-8.
  public static func bytes(
    _ diff: ModelDiff, _ findings: FindingChanges, old: CheckReport, new: CheckReport, language: Language
  ) -> [UInt8] {
    let words = DiffSentences(diff, language)
    return JSONWriter.document { json in
      json.member("version", version)
      json.member("old", diff.old.name)
      json.member("new", diff.new.name)
      json.array("changes") { json in
        for change in diff.changes { json.object { json in write(change, words, to: &json) } }
      }
      json.object("findings") { json in
        write("new", findings.new, new, language, to: &json)
        write("gone", findings.gone, old, language, to: &json)
      }
    }
  }

  private static func write(_ change: Change, _ words: DiffSentences, to json: inout JSONWriter) {
    let diff = words.diff
    let model = change.after.isEmpty ? diff.old : diff.new
    json.member("kind", (change.after.first ?? change.before.first).map { kind(of: $0, model) })
    json.member("before", change.before.map { diff.old.name(of: $0) })
    json.member("after", change.after.map { diff.new.name(of: $0) })
    json.member("sentence", words.sentence(change))
    json.array("alterations") { json in
      for alteration in change.alterations {
        json.object { json in
          json.member("what", name(of: alteration.kind))
          if alteration.kind == .participation { json.member("participation", words.letter(alteration.meaning)) }
          json.member("from", alteration.from.map { Self.name(of: $0, words.old) })
          json.member("to", alteration.to.map { Self.name(of: $0, words.new) })
          if !alteration.isEverywhere { write(alteration.scopes, diff.new, to: &json) }
        }
      }
    }
    json.array("claims") { json in
      for number in change.claims {
        let claim = diff.claims[number].claim
        json.object(.inline) { json in
          json.member("claim", claim.kind.keyword)
          json.member("reason", claim.reason)
        }
      }
    }
  }

  private static func write(_ scopes: [Scope], _ model: Model, to json: inout JSONWriter) {
    json.array("where") { json in
      for scope in scopes {
        json.object(.inline) { json in
          json.member("organisation", scope.organisation.map { model.name(of: $0) })
          json.member("system", scope.system.map { model.name(of: $0) })
        }
      }
    }
  }

  private static func write(
    _ key: String, _ findings: [Finding], _ report: CheckReport, _ language: Language, to json: inout JSONWriter
  ) {
    let words = FindingText(report.model, language)
    let model = report.model
    json.array(key) { json in
      for finding in findings {
        json.object { json in
          json.member("rule", RuleCatalogue.id(finding))
          json.member("severity", finding.severity.keyword)
          json.member("message", words.message(finding))
          json.member("duty", finding.duty.map { model.name(of: $0) })
          json.member("roles", finding.roles.map { model.name(of: $0) })
          json.member("organisation", finding.scope.organisation.map { model.name(of: $0) })
          json.member("system", finding.scope.system.map { model.name(of: $0) })
          json.member("scopes", finding.scopes)
        }
      }
    }
  }

  private static func kind(of subject: Subject, _ model: Model) -> String {
    switch subject {
    case .organisation: "organisation"
    case .system: "system"
    case .role(let id): model[id].kind == .body ? "body" : "role"
    case .post: "post"
    case .dimension: "dimension"
    case .duty: "duty"
    case .area: "area"
    case .planItem(let id): model.kind(of: id)?.keyword ?? ""
    }
  }

  /// The name of a thing, or the value itself.
  private static func name(of value: ChangeValue, _ values: DiffValues) -> String {
    let model = values.model
    return switch value {
    case .organisation(let id): model.name(of: id)
    case .camp(let id): model.name(of: id)
    case .competence(let id): model.name(of: id)
    case .role(let id): model.name(of: id)
    case .dimension(let id): model.name(of: id)
    case .post(let id): model.name(of: id)
    case .area(let index): model.name(of: .area(index))
    case .planItem(let id): model.name(of: id)
    case .party(let party): model.name(of: party)
    case .kind(let kind): kind.keyword
    case .extent(let extent): extent.keyword
    case .vacant: "vacant"
    default: values.text(value)
    }
  }

  private static func name(of kind: Alteration.Kind) -> String {
    switch kind {
    case .added: "added"
    case .removed: "removed"
    case .merged: "merged"
    case .split: "split"
    case .name: "name"
    case .title: "title"
    case .place: "place"
    case .roleKind: "kind"
    case .camp: "camp"
    case .competences: "competences"
    case .critical: "critical"
    case .extent: "extent"
    case .participation: "participation"
    case .due: "due"
    case .recurrence: "recurrence"
    case .priority: "priority"
    case .accountable: "accountable"
    case .responsible: "responsible"
    case .mentions: "mentions"
    case .serves: "serves"
    case .establishes: "establishes"
    case .seats: "seats"
    case .relations: "relations"
    case .approvals: "approvals"
    case .mandate: "mandate"
    case .holds: "holds"
    case .deputy: "deputy"
    case .vacancy: "vacancy"
    case .owners: "owners"
    }
  }
}
