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
  let words: CompareWords
  /// Those that are compared, and then what sums them up.
  let subjects: [Subject]
  /// What is said of those that are left out; nil when none are.
  let omitted: String?

  init(_ comparison: SideBySide, limit: Int?) {
    self.comparison = comparison
    let words = CompareWords(language: comparison.language)
    self.words = words
    let shown = min(limit ?? .max, comparison.rows.count)
    func subject(_ row: ComparedRow, isRow: Bool) -> Subject {
      let title = VisibleText.line(words.title(row, in: comparison))
      let name = VisibleText.line(words.name(row, in: comparison))
      return Subject(
        title: title, name: DisplayWidth.of(name) < DisplayWidth.of(title) ? name : title, content: .row(row),
        isRow: isRow)
    }
    var subjects = comparison.rows.prefix(shown).map { subject($0, isRow: true) }
    omitted = shown < comparison.rows.count ? words.omitted(comparison.rows[shown...], of: comparison) : nil
    for row in comparison.shared { subjects.append(subject(row, isRow: false)) }
    if comparison.rows.count >= Self.fewestForMedian {
      let title = CompareWords.median[words.language]
      subjects.append(Subject(title: title, name: title, content: .median, isRow: false))
    }
    if let total = comparison.total { subjects.append(subject(total, isRow: false)) }
    self.subjects = subjects
  }

  func text(_ measure: Measure, _ subject: Subject) -> String {
    switch subject.content {
    case .row(let row): words.text(comparison.value(measure, row))
    case .median: words.text(measure.median(of: comparison.rows, comparison.kinds))
    }
  }

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

  /// With fewer of them the middle says nothing.
  private static let fewestForMedian = 4
}
