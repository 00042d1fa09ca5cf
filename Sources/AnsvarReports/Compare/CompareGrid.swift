import AnsvarDiagnostics
import AnsvarRules
import AnsvarText

/// A comparison as a grid for people: who stands in it, what is measured, and each value as text.
struct CompareGrid {
  /// One of those that are compared, or what sums them up.
  struct Subject {
    var title: String
    /// What it is called in the model, where that is shorter.
    var name: String
    fileprivate var content: Content
    /// Whether it is one of those that are compared.
    var isRow: Bool

    fileprivate enum Content {
      case row(ComparedRow)
      case median
    }
  }

  let comparison: SideBySide
  /// Those that are compared, and then what sums them up.
  let subjects: [Subject]
  /// What is said of those that are left out; nil when none are.
  let omitted: String?

  init(_ comparison: SideBySide, limit: Int?) {
    self.comparison = comparison
    let shown = min(limit ?? .max, comparison.rows.count)
    func subject(_ row: ComparedRow, isRow: Bool) -> Subject {
      let title = VisibleText.line(comparison.title(of: row))
      let name = VisibleText.line(comparison.name(of: row))
      return Subject(
        title: title, name: DisplayWidth.of(name) < DisplayWidth.of(title) ? name : title, content: .row(row),
        isRow: isRow)
    }
    var subjects = comparison.rows.prefix(shown).map { subject($0, isRow: true) }
    omitted = shown < comparison.rows.count ? CompareWords.omitted(comparison.rows[shown...], of: comparison) : nil
    for row in comparison.shared { subjects.append(subject(row, isRow: false)) }
    if comparison.hasMedian {
      let title = CompareWords.median[comparison.language]
      subjects.append(Subject(title: title, name: title, content: .median, isRow: false))
    }
    if let total = comparison.total { subjects.append(subject(total, isRow: false)) }
    self.subjects = subjects
  }

  func text(_ measure: Measure, _ subject: Subject) -> String {
    let value =
      switch subject.content {
      case .row(let row): comparison.value(measure, row)
      case .median: measure.median(of: comparison.rows, comparison.kinds)
      }
    return VisibleText.line(value.text(comparison.language))
  }

  /// What a number is, in full.
  func label(_ measure: Measure) -> String { measure.label(comparison.kinds, comparison.language) }

  /// What a number is, over a narrow column.
  func head(_ measure: Measure) -> String { measure.head(comparison.kinds, comparison.language) }

  /// The numbers about duties and roles.
  var standing: [Measure] { [.coverage, .duties, .covered, .roles, .usualLoad, .heaviestLoad] }

  /// The severities with their kinds after them, and what was accepted.
  var findings: [[Measure]] {
    var result: [[Measure]] = []
    for severity in Severity.allCases.reversed() {
      let kinds = comparison.kinds.indices.filter { comparison.kinds[$0].severity == severity }
      result.append([.severity(severity)] + kinds.map { .kind($0) })
    }
    if comparison.hasWaived { result.append([.waived]) }
    return result
  }
}
