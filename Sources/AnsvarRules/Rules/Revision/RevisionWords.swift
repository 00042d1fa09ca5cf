import AnsvarComparison
import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What the rules about revisions put into their messages.
enum RevisionWords {
  /// The most names that a message lists.
  static let mostNames = 5

  /// Names as a sentence joins them: `a`, `b` og `c`.
  ///
  /// - Complexity: O(1): what is not listed is not looked at.
  static func names(_ names: [String]) -> Phrase {
    list(names.prefix(mostNames + 1).map { Phrase(nb: "`" + $0 + "`", nn: "`" + $0 + "`", en: "`" + $0 + "`") })
  }

  /// What has changed: ordlyden og fristen.
  static func aspects(_ kinds: [Alteration.Kind], of subject: Subject?) -> Phrase {
    list(kinds.map { $0.label(of: subject?.kind ?? .planItem) })
  }

  /// The names of what a claim names.
  static func names(_ items: [RevisedItem]) -> Phrase { names(items.prefix(mostNames + 1).map { $0.name }) }

  private static func list(_ all: [Phrase]) -> Phrase {
    var phrases = Array(all.prefix(mostNames))
    if all.count > mostNames { phrases.append(Phrase(nb: "andre", nn: "andre", en: "others")) }
    return Enumeration.phrase(phrases)
  }
}

extension FindingCollector {
  /// A finding about a thing of this model, with what it is about.
  func finding(onRevised subject: Subject?, at range: SourceRange) -> Finding {
    var finding = finding(at: range)
    switch subject {
    case .planItem(let id): finding.planItem = id
    case .role(let id): finding.roles = [id]
    case .dimension(let id): finding.dimension = id
    case .duty(let id): finding.duty = id
    case .organisation, .system, .post, .area, nil: break
    }
    return finding
  }
}

extension Model {
  /// Where a thing is declared.
  func range(of subject: Subject) -> SourceRange {
    switch subject {
    case .organisation(let id): self[id].range
    case .system(let id): self[id].range
    case .role(let id): self[id].range
    case .post(let id): self[id].range
    case .dimension(let id): self[id].range
    case .duty(let id): self[id].range
    case .area(let index): plan?.areas[index].range ?? .none
    case .planItem(let id): plan?[id].range ?? .none
    }
  }
}
