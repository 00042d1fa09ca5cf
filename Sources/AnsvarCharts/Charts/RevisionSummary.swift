import AnsvarComparison
import AnsvarModel
import AnsvarText

/// How many things of each kind are new, moved, changed and gone, in a sentence for each kind.
struct RevisionSummary {
  private let marks: RevisionMarks

  init(_ marks: RevisionMarks) {
    self.marks = marks
  }

  /// One sentence for each kind in which something has changed.
  var sentences: [String] {
    let language = marks.now.language
    return Self.kinds.compactMap { kind, label in
      var counts = [Int](repeating: 0, count: 4)
      for change in marks.diff.changes where change.kind == kind {
        if change.has(.removed) {
          counts[3] += 1
        } else if let subject = change.after.first {
          switch marks.state(subject) {
          case .added: counts[0] += 1
          case .moved: counts[1] += 1
          case .changed: counts[2] += 1
          case .removed, .same: break
          }
        }
      }
      let parts = counts.indices.filter { counts[$0] > 0 }.map { index in
        Self.states[index](language, [Place("count", GroupedNumber.text(counts[index]))])
      }
      return parts.isEmpty ? nil : label[language] + ": " + parts.joined(separator: ", ")
    }
  }

  private static let kinds: [(Subject.Kind, Phrase)] = [
    (.role, Phrase(nb: "Roller", nn: "Roller", en: "Roles")),
    (.dimension, Phrase(nb: "Dimensjoner", nn: "Dimensjonar", en: "Dimensions")),
    (.duty, Phrase(nb: "Oppgaver", nn: "Oppgåver", en: "Duties")),
    (.area, Phrase(nb: "Målområder", nn: "Målområde", en: "Goal areas")),
    (.planItem, Phrase(nb: "Mål og tiltak", nn: "Mål og tiltak", en: "Goals and measures")),
  ]
  private static let states = [
    Phrase(nb: "{count} nye", nn: "{count} nye", en: "{count} new"),
    Phrase(nb: "{count} flyttet", nn: "{count} flytta", en: "{count} moved"),
    Phrase(nb: "{count} endret", nn: "{count} endra", en: "{count} changed"),
    Phrase(nb: "{count} strøket", nn: "{count} strokne", en: "{count} removed"),
  ]
}
