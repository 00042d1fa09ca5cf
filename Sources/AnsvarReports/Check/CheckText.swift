import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// What `ansvar check` prints for people: each finding with its line, a caret under what it is about, and what to do.
public struct CheckText: Sendable {
  /// How many scopes of one finding are named.
  public static let mostScopes = 8
  /// How many findings one piece has: about a quarter of a megabyte.
  static let findingsInPiece = 512

  public var language: Language
  public var style: TextStyle
  /// The most findings to show, the severest first to be chosen; nil: all.
  public var limit: Int?
  /// Shows the findings that a waiver has accepted, too.
  public var showWaived: Bool
  /// Leaves the findings out and gives the numbers alone.
  public var summaryOnly: Bool
  /// What came of the faults in a model that was not checked; nil: that it was not.
  public var consequence: Phrase?
  /// The columns of the terminal.
  public var width: Int
  /// What the numbers are of, where there are several models.
  public var name: String?

  public init(
    language: Language, style: TextStyle = .plain, limit: Int? = nil, showWaived: Bool = false,
    summaryOnly: Bool = false, width: Int = 100, name: String? = nil, consequence: Phrase? = nil
  ) {
    self.language = language
    self.style = style
    self.limit = limit
    self.showWaived = showWaived
    self.summaryOnly = summaryOnly
    self.consequence = consequence
    self.width = width
    self.name = name
  }

  /// The whole text, in the order of the report, with the numbers in the last line.
  public func text(_ report: CheckReport) -> String {
    String(decoding: pieces(report).bytes, as: UTF8.self)
  }

  /// The same text in pieces, which take little room however many findings there are.
  public func pieces(_ report: CheckReport, workers: Workers = .one) -> ReportPieces {
    if summaryOnly { return ReportPieces(1, workers: .one) { _ in summary(report) } }
    let hidden = showWaived ? 0 : report.waivedCount
    let listed = hidden > 0 ? report.grouped.filter { !$0.isWaived } : report.grouped
    let shown = limit.map { severest($0, of: listed) } ?? listed
    let rest = listed.count - shown.count
    let paragraphs = CheckParagraphs(report, shown, self, workers)
    let size = Self.findingsInPiece
    let count = (shown.count + size - 1) / size
    return ReportPieces(count + 1, workers: workers) { number in
      if number < count { return paragraphs.text(number * size..<min((number + 1) * size, paragraphs.count)) }
      let last = rest > 0 ? Array((style.paint(.aside, notShown(rest)) + "\n").utf8) : []
      return last + summary(report)
    }
  }

  private func summary(_ report: CheckReport) -> [UInt8] {
    let line = CheckSummary(report).line(language, consequence: consequence) + "\n"
    guard let name else { return Array(line.utf8) }
    return Array((style.paint(.heading, VisibleText.line(name)) + ": " + line).utf8)
  }

  /// The severest findings, in the order in which they stand.
  private func severest(_ count: Int, of findings: [Finding]) -> [Finding] {
    guard findings.count > count else { return findings }
    var chosen: [Int] = []
    for severity in Severity.allCases.reversed() {
      for index in findings.indices where chosen.count < count && findings[index].severity == severity {
        chosen.append(index)
      }
    }
    return chosen.sorted().map { findings[$0] }
  }

  private func notShown(_ count: Int) -> String {
    Self.notShown(language, [Place("count", GroupedNumber.text(count))])
  }

  private static let notShown = Phrase(
    nb: "… og {count} funn til som ikke vises", nn: "… og {count} funn til som ikkje blir viste",
    en: "… and {count} more findings not shown")
}
