import AnsvarAnalysis
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// What `ansvar whatif --format json` prints.
public struct WhatIfJSON: Sendable {
  /// The version of this format; a change that breaks readers raises it.
  public static let version = 1

  public var language: Language

  public init(language: Language) { self.language = language }

  /// The document, in UTF-8.
  public func bytes(_ report: WhatIf) -> [UInt8] {
    JSONWriter.document { json in
      json.member("version", Self.version)
      json.member("model", report.scenario.original.name)
      json.array("changes") { json in
        for step in report.scenario.steps { json.object { json in write(step, to: &json) } }
      }
      json.array("new") { json in
        write(report.comparison.new, report.scenario.model, to: &json)
      }
      json.array("gone") { json in
        write(report.comparison.gone, report.scenario.original, to: &json)
      }
      json.object("repair") { json in write(report.repair, report.scenario.model, to: &json) }
    }
  }

  private func write(_ step: Scenario.Step, to json: inout JSONWriter) {
    let model = step.before
    switch step.change {
    case .without(let role):
      json.member("change", "without")
      json.member("role", model.name(of: role))
    case .withoutBody(let role):
      json.member("change", "without-body")
      json.member("role", model.name(of: role))
    case .vacant(let post):
      json.member("change", "vacant")
      json.member("post", model.name(of: post))
    case .merge(let kept, let other):
      json.member("change", "merge")
      json.member("role", model.name(of: kept))
      json.member("other", model.name(of: other))
    case .move(let duties, let from, let to):
      json.member("change", "move")
      switch duties {
      case .duty(let duty): json.member("duty", model.name(of: duty))
      case .dimension(let dimension): json.member("dimension", model.name(of: dimension))
      }
      json.member("from", model.name(of: from))
      json.member("to", model.name(of: to))
    }
    json.member("sentence", ChangeWords(step, language).sentence)
  }

  private func write(_ differences: [FindingComparison.Difference], _ model: Model, to json: inout JSONWriter) {
    let text = FindingText(model, language)
    for difference in differences {
      json.object { json in
        json.member("category", WhatIfCategory(rule: difference.rule).id)
        json.member("rule", difference.rule)
        json.member("severity", difference.severity.keyword)
        json.member("message", text.message(difference.finding))
        json.member("duties", difference.duties.map { model.name(of: $0) })
        json.member("roles", difference.finding.roles.map { model.name(of: $0) })
        json.member("competences", difference.competences.map { model.name(of: $0) })
        json.array("where") { json in
          for scope in difference.scopes {
            json.object(.inline) { json in
              json.member("organisation", scope.organisation.map { model.name(of: $0) })
              json.member("system", scope.system.map { model.name(of: $0) })
            }
          }
        }
      }
    }
  }

  // MARK: Repair

  private func write(_ repair: Repair, _ model: Model, to json: inout JSONWriter) {
    let certainty =
      switch repair.certainty {
      case .proven: "proven"
      case .greedy: "greedy"
      case .none: "none"
      }
    json.member("certainty", certainty)
    json.member("complete", repair.isComplete)
    json.member("size", repair.edits.count)
    json.member("lowerBound", repair.lowerBound)
    let words = RepairWords(model, language)
    json.array("edits") { json in
      for (number, edit) in repair.edits.enumerated() {
        json.object { json in
          write(edit, words, model, to: &json)
          json.member("sentence", words.sentence(edit))
          json.array("substitutes") { json in
            for other in repair.substitutes[number] {
              json.object(.inline) { json in write(other, words, model, to: &json) }
            }
          }
        }
      }
    }
    json.array("alternatives") { json in
      for edits in repair.alternatives {
        json.object { json in
          json.array("edits") { json in
            for edit in edits { json.object(.inline) { json in write(edit, words, model, to: &json) } }
          }
        }
      }
    }
    json.member("alternativeCount", repair.alternativeCount)
    json.member("moreAlternatives", repair.hasMoreAlternatives)
    json.array("obstacles") { json in
      for obstacle in repair.obstacles {
        json.object { json in
          json.member("role", obstacle.role.map { model.name(of: $0) })
          json.member("duties", obstacle.duties.map { model.name(of: $0) })
          json.member("participation", words.words.letters(obstacle.letters))
          json.member("absent", obstacle.absent.map { model.name(of: $0) })
          json.member("apart", obstacle.apart.map { model.name(of: $0) })
          json.member("separated", obstacle.separated.map { model.name(of: $0) })
          json.member("full", obstacle.full.map { model.name(of: $0) })
          json.member("sentences", words.sentences(obstacle))
        }
      }
    }
    json.array("remaining") { json in write(repair.remaining, repair.model, to: &json) }
  }

  private func write(_ edit: RepairEdit, _ words: RepairWords, _ model: Model, to json: inout JSONWriter) {
    switch edit {
    case .give(let role, let letters, _):
      json.member("edit", "give")
      json.member("role", model.name(of: role))
      json.member("participation", words.words.letters(letters))
    case .handOver(let from, let to, _):
      json.member("edit", "hand-over")
      json.member("role", model.name(of: to))
      json.member("from", model.name(of: from))
    case .entrust(let item, let role):
      json.member("edit", "entrust")
      json.member("role", model.name(of: role))
      json.member("measure", model.name(of: item))
    }
    guard let rows = edit.rows else { return }
    json.member("duties", words.duties(rows).map { model.name(of: $0) })
    let scope = words.scopes(rows).first
    json.member("organisation", scope?.organisation.map { model.name(of: $0) })
    json.member("system", scope?.system.map { model.name(of: $0) })
  }
}
