import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// What `ansvar check` prints for people: each finding with its line, a caret under what it is about, and what to do.
public struct CheckText: Sendable {
  /// How many scopes of one finding are named.
  public static let mostScopes = 8

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

  public init(
    language: Language, style: TextStyle = .plain, limit: Int? = nil, showWaived: Bool = false,
    summaryOnly: Bool = false, width: Int = 100, consequence: Phrase? = nil
  ) {
    self.language = language
    self.style = style
    self.limit = limit
    self.showWaived = showWaived
    self.summaryOnly = summaryOnly
    self.consequence = consequence
    self.width = width
  }

  /// The whole text, in the order of the report, with the numbers in the last line.
  ///
  /// Expiry dates are held against `today`; without it nothing has expired.
  public func text(_ report: CheckReport, today: Day? = nil) -> String {
    let summary = CheckSummary(report, today: today).line(language, consequence: consequence) + "\n"
    return summaryOnly ? summary : findings(report) + summary
  }

  public func pieces(_ report: CheckReport, today: Day? = nil, workers: Workers = .one) -> ReportPieces {
    ReportPieces(1, workers: .one) { _ in Array(text(report, today: today).utf8) }
  }

  private func findings(_ report: CheckReport) -> String {
    let listed = report.grouped.filter { showWaived || !$0.isWaived }
    let shown = limit.map { severest($0, of: listed) } ?? listed
    let scopes = FindingScopes(report.model, report.index, findings: shown, most: Self.mostScopes)
    let words = FindingText(report.model, language)
    let isOneScope = report.index.scopes.count < 2
    var locator = FindingLocator(report.model.sources)
    var result = ""
    for finding in shown {
      let location = locator.location(of: finding.range)
      result += header(finding, location, words)
      let gutter = location.map { snippet($0, finding, report.model.sources, to: &result) } ?? 1
      let help = words.help(finding)
      if !help.utf8.isEmpty { note(Self.help(language, [Place("text", help)]), gutter, to: &result) }
      if !finding.duties.isEmpty { note(duties(of: finding, report.model), gutter, to: &result) }
      if !isOneScope, let place = place(of: finding, scopes.scopes(of: finding), report.model) {
        note(place, gutter, to: &result)
      }
      if let related = finding.related, let other = locator.location(of: related) {
        note(Self.related(language, [Place("place", other.file + ":" + String(other.line))]), gutter, to: &result)
      }
      result += "\n"
    }
    if listed.count > shown.count {
      let count = Place("count", GroupedNumber.text(listed.count - shown.count))
      result += style.paint(.aside, Self.notShown(language, [count])) + "\n"
    }
    return result
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

  private func header(_ finding: Finding, _ location: SourceLocation?, _ words: FindingText) -> String {
    var place = ""
    if let location {
      place = VisibleText.line(location.file) + ":" + String(location.line) + ":" + String(location.column) + ": "
    } else if let file = finding.diagnostic?.file {
      place = VisibleText.line(file) + ": "
    }
    let label = finding.severity.label[language] + (finding.isWaived ? Self.accepted[language] : "") + ":"
    let message = VisibleText.line(words.message(finding))
    return style.paint(.heading, place) + style.paint(.severity(finding.severity), label) + " "
      + style.paint(.heading, message) + style.paint(.aside, " [" + RuleCatalogue.id(finding) + "]") + "\n"
  }

  /// Adds the source line and its carets, and gives the width of the line number.
  private func snippet(
    _ location: SourceLocation, _ finding: Finding, _ sources: SourceMap, to result: inout String
  ) -> Int {
    let number = String(location.line)
    let gutter = number.utf8.count
    let snippet = SourceSnippet(location, width: width - gutter - 3, text: sources.text(of: finding.range))
    result += style.paint(.aside, number + " |") + (snippet.line.utf8.isEmpty ? "" : " " + snippet.line) + "\n"
    result += style.paint(.aside, String(repeating: " ", count: gutter) + " |") + " "
    result += style.paint(.severity(finding.severity), snippet.carets) + "\n"
    return gutter
  }

  private func note(_ text: String, _ gutter: Int, to result: inout String) {
    result += String(repeating: " ", count: gutter + 1) + style.paint(.aside, "=") + " " + VisibleText.line(text) + "\n"
  }

  /// The duties that one row for a dimension stands for.
  private func duties(of finding: Finding, _ model: Model) -> String {
    var list = ""
    for duty in finding.duties.prefix(Self.mostScopes) {
      list += (list.utf8.isEmpty ? "" : ", ") + model.title(of: duty, language)
    }
    if finding.duties.count > Self.mostScopes { list += " …" }
    return Self.aboutDuties(language, [Place("count", finding.duties.count), Place("list", list)])
  }

  private func place(of finding: Finding, _ scopes: [Scope], _ model: Model) -> String? {
    let list = ScopeName.list(scopes, of: finding.scopes, most: Self.mostScopes, model, language)
    if finding.scopes == 1 { return list.utf8.isEmpty ? nil : Self.holdsIn(language, [Place("list", list)]) }
    let text = Self.holdsInSeveral(language, [Place("count", GroupedNumber.text(finding.scopes))])
    return list.utf8.isEmpty ? text : text + ": " + list
  }

  private static let help = Phrase(nb: "hjelp: {text}", nn: "hjelp: {text}", en: "help: {text}")
  private static let related = Phrase(nb: "se også {place}", nn: "sjå også {place}", en: "see also {place}")
  private static let holdsIn = Phrase(nb: "gjelder {list}", nn: "gjeld {list}", en: "holds in {list}")
  private static let holdsInSeveral = Phrase(
    nb: "gjelder {count} steder", nn: "gjeld {count} stader", en: "holds in {count} places")
  private static let aboutDuties = Phrase(
    nb: "gjelder {count} ansvar: {list}", nn: "gjeld {count} ansvar: {list}", en: "is about {count} duties: {list}")
  private static let accepted = Phrase(nb: " (godtatt)", nn: " (godteke)", en: " (accepted)")
  private static let notShown = Phrase(
    nb: "… og {count} funn til som ikke vises", nn: "… og {count} funn til som ikkje blir viste",
    en: "… and {count} more findings not shown")
}
