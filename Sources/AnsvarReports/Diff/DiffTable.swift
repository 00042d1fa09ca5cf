import AnsvarComparison
import AnsvarModel
import AnsvarText

/// The differences as the table that revisions are put before a council in: original, revised, comment.
///
/// The comment is what the authors say, else what has been recognised. Things that the authors speak of and that have
/// not changed are listed too.
struct DiffTable {
  struct Row {
    var kind: Subject.Kind
    var original: String
    var revised: String
    var comment: String
  }

  let rows: [Row]

  init(_ diff: ModelDiff, _ language: Language) {
    let words = DiffSentences(diff, language)
    var rows: [Row] = []
    for change in GroupedChanges.of(diff) {
      rows.append(
        Row(
          kind: change.kind, original: Self.cell(change.before, change, words, isOld: true),
          revised: Self.cell(change.after, change, words, isOld: false),
          comment: words.claims(change.claims) ?? words.clauses(change)))
    }
    self.rows = Self.withUnchanged(rows, diff, words)
  }

  private static func cell(_ subjects: [Subject], _ change: Change, _ words: DiffSentences, isOld: Bool) -> String {
    let values = isOld ? words.old : words.new
    var parts = subjects.map { subject in
      var text = values.subject(subject)
      if case .planItem(let id) = subject, let due = values.model.plan?[id].due {
        text += " (" + DiffWords.due(words.language, [Place("due", values.text(due))]) + ")"
      }
      return text
    }
    for alteration in change.alterations {
      let list = isOld ? alteration.from : alteration.to
      guard !list.isEmpty, alteration.kind != .name, alteration.kind != .title, alteration.kind != .due else {
        continue
      }
      let isPart = alteration.kind == .participation
      let what = isPart ? words.letter(alteration.meaning) : alteration.kind.label[words.language]
      parts.append(what + ": " + values.list(list))
    }
    return parts.joined(separator: "; ")
  }

  /// Adds what claims speak of that stands as before, after the changes of its kind.
  private static func withUnchanged(_ rows: [Row], _ diff: ModelDiff, _ words: DiffSentences) -> [Row] {
    var unchanged: [Row] = []
    for read in diff.claims {
      for item in read.items {
        guard let item, read.claim.kind != .added, diff.change(ofOld: item) == nil else { continue }
        guard let now = diff.correspondence.successors(of: item).first else { continue }
        unchanged.append(
          Row(
            kind: item.kind, original: words.old.subject(item), revised: words.new.subject(now),
            comment: words.claim(read)))
      }
    }
    guard !unchanged.isEmpty else { return rows }
    var result: [Row] = []
    for kind in Subject.Kind.allCases {
      result += rows.filter { $0.kind == kind } + unchanged.filter { $0.kind == kind }
    }
    return result
  }
}
