import AnsvarComparison
import AnsvarModel
import AnsvarText

/// How many things of each kind are new, moved or changed, and gone, with the signs of the chart.
struct RevisionSummary {
  private let marks: RevisionMarks

  init(_ marks: RevisionMarks) {
    self.marks = marks
  }

  /// One line for each kind in which something has changed, such as `Roller: + 1, → 2, − 3`.
  var lines: [String] {
    let signs: [StylePart] = [.added, .moved, .removed]
    return Self.kinds.compactMap { kind, label in
      var counts = [0, 0, 0]
      for change in marks.diff.changes where change.kind == kind {
        counts[change.has(.removed) ? 2 : change.has(.added) ? 0 : 1] += 1
      }
      let parts = counts.indices.filter { counts[$0] > 0 }.map {
        marks.sign(signs[$0]) + GroupedNumber.text(counts[$0])
      }
      return parts.isEmpty ? nil : label[marks.now.language] + ": " + parts.joined(separator: ", ")
    }
  }

  private static let kinds: [(Subject.Kind, Phrase)] = [
    (.role, Phrase(nb: "Roller", nn: "Roller", en: "Roles")),
    (.dimension, Phrase(nb: "Dimensjoner", nn: "Dimensjonar", en: "Dimensions")),
    (.duty, Phrase(nb: "Oppgaver", nn: "Oppgåver", en: "Duties")),
    (.area, Phrase(nb: "Målområder", nn: "Målområde", en: "Goal areas")),
    (.planItem, Phrase(nb: "Mål og tiltak", nn: "Mål og tiltak", en: "Goals and measures")),
  ]
}
