import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// Writes findings for people, a paragraph for each, any part of them at a time.
struct CheckParagraphs: Sendable {
  private let report: CheckReport
  private let findings: [Finding]
  private let layout: CheckText
  private let writer: FindingWriter
  private let scopes: FindingScopes
  private let locator: FindingLocator
  private let help: PhraseFrame
  private let holdsIn: PhraseFrame
  private let holdsInSeveral: PhraseFrame
  private let related: PhraseFrame

  /// - Complexity: O(*n*) in the findings and in the size of the files they stand in.
  init(_ report: CheckReport, _ findings: [Finding], _ layout: CheckText, _ workers: Workers) {
    self.report = report
    self.findings = findings
    self.layout = layout
    writer = FindingWriter(FindingText(report.model, layout.language))
    scopes = FindingScopes(report.model, report.index, findings: findings, most: CheckText.mostScopes)
    var locator = FindingLocator(report.model.sources)
    locator.prepare(for: findings, workers)
    self.locator = locator
    help = PhraseFrame(Self.help[layout.language])
    holdsIn = PhraseFrame(Self.holdsIn[layout.language])
    holdsInSeveral = PhraseFrame(Self.holdsInSeveral[layout.language])
    related = PhraseFrame(Self.related[layout.language])
  }

  var count: Int { findings.count }

  /// A stretch of the findings, in UTF-8.
  func text(_ range: Range<Int>) -> [UInt8] {
    var page = TextPage(style: layout.style)
    page.reserve(range.count * 512)
    var writer = writer
    var locator = locator
    var words: [UInt8] = []
    let isOneScope = report.index.scopes.count < 2
    for number in range {
      let finding = findings[number]
      let found = locator.place(of: finding.range)
      words.removeAll(keepingCapacity: true)
      writer.appendMessage(of: finding, to: &words)
      writeHeader(finding, found, words, to: &page)
      let gutter = found.map { writeSnippet($0, finding, locator, to: &page) } ?? 1
      words.removeAll(keepingCapacity: true)
      writer.appendHelp(of: finding, to: &words)
      if !words.isEmpty { page.note(gutter, help, words) }
      if !finding.duties.isEmpty { page.note(gutter, duties(of: finding)) }
      if !isOneScope { writePlace(of: finding, gutter, &words, to: &page) }
      if let other = finding.related, let found = locator.place(of: other) {
        words.removeAll(keepingCapacity: true)
        words.append(contentsOf: report.model.sources.texts[found.file].name.utf8)
        words.append(contentsOf: (":" + String(found.place.line)).utf8)
        page.note(gutter, related, words)
      }
      page.endLine()
    }
    return page.bytes
  }

  private func writeHeader(
    _ finding: Finding, _ found: FindingLocator.Found?, _ message: [UInt8], to page: inout TextPage
  ) {
    if let found {
      page.painted(.heading) { page in
        page.visible(report.model.sources.texts[found.file].name)
        page.append(":")
        page.append(found.place.line)
        page.append(":")
        page.append(found.place.column)
        page.append(": ")
      }
    } else if let file = finding.diagnostic?.file {
      page.painted(.heading) { page in
        page.visible(file)
        page.append(": ")
      }
    }
    page.painted(.severity(finding.severity)) { page in
      page.append(finding.severity.label[layout.language])
      if finding.isWaived { page.append(Self.accepted[layout.language]) }
      page.append(":")
    }
    page.append(" ")
    if !message.isEmpty { page.painted(.heading) { page in page.visible(utf8: message) } }
    page.painted(.aside) { page in
      page.append(" [")
      page.append(RuleCatalogue.id(finding))
      page.append("]")
    }
    page.endLine()
  }

  /// Adds the source line and its carets, and gives the width of the line number.
  private func writeSnippet(
    _ found: FindingLocator.Found, _ finding: Finding, _ locator: FindingLocator, to page: inout TextPage
  ) -> Int {
    let number = String(found.place.line)
    let gutter = number.utf8.count
    let width = layout.width - gutter - 3
    let line = locator.line(found)
    page.painted(.aside) { page in
      page.append(number)
      page.append(" |")
    }
    let isPlain = SourceSnippet.isShownAsItIs(line, width: width)
    // What the snippet may ask for is lent to it alone, for with `self` it would be given a copy of everything.
    let (sources, range) = (report.model.sources, finding.range)
    let snippet =
      isPlain
      ? nil
      : SourceSnippet(
        String(decoding: line, as: UTF8.self), found.place, width: width, text: sources.text(of: range))
    if let snippet {
      if !snippet.line.utf8.isEmpty {
        page.append(" ")
        page.append(snippet.line)
      }
    } else if !line.isEmpty {
      page.append(" ")
      page.append(utf8: line)
    }
    page.endLine()
    page.painted(.aside) { page in
      page.spaces(gutter)
      page.append(" |")
    }
    page.append(" ")
    page.painted(.severity(finding.severity)) { page in
      if let snippet {
        page.spaces(snippet.indent)
        page.repeated("^", snippet.covered)
      } else {
        page.spaces(found.place.column - 1)
        page.repeated("^", found.place.endColumn - found.place.column)
      }
    }
    page.endLine()
    return gutter
  }

  /// The duties that one row for a dimension stands for.
  private func duties(of finding: Finding) -> String {
    var list = ""
    for duty in finding.duties.prefix(CheckText.mostScopes) {
      list += (list.utf8.isEmpty ? "" : ", ") + report.model.title(of: duty, layout.language)
    }
    if finding.duties.count > CheckText.mostScopes { list += " …" }
    return Self.aboutDuties(layout.language, [Place("count", finding.duties.count), Place("list", list)])
  }

  private func writePlace(of finding: Finding, _ gutter: Int, _ words: inout [UInt8], to page: inout TextPage) {
    if finding.scopes == 1 {
      if finding.scope == .everywhere { return }
      words.removeAll(keepingCapacity: true)
      ScopeName.append(finding.scope, report.model, to: &words)
      return page.note(gutter, holdsIn, words)
    }
    words.removeAll(keepingCapacity: true)
    words += holdsInSeveral.before
    words += Array(GroupedNumber.text(finding.scopes).utf8)
    words += holdsInSeveral.after
    let text = words.count
    words.append(contentsOf: ": ".utf8)
    let list = words.count
    ScopeName.append(
      scopes.scopes(of: finding), of: finding.scopes, most: CheckText.mostScopes, report.model, layout.language,
      to: &words)
    if words.count == list { words.removeLast(list - text) }
    page.note(gutter, utf8: words)
  }

  private static let help = Phrase(nb: "hjelp: {text}", nn: "hjelp: {text}", en: "help: {text}")
  private static let related = Phrase(nb: "se også {place}", nn: "sjå også {place}", en: "see also {place}")
  private static let holdsIn = Phrase(nb: "gjelder {list}", nn: "gjeld {list}", en: "holds in {list}")
  private static let holdsInSeveral = Phrase(
    nb: "gjelder {count} steder", nn: "gjeld {count} stader", en: "holds in {count} places")
  private static let aboutDuties = Phrase(
    nb: "gjelder {count} ansvar: {list}", nn: "gjeld {count} ansvar: {list}", en: "is about {count} duties: {list}")
  private static let accepted = Phrase(nb: " (godtatt)", nn: " (godteke)", en: " (accepted)")
}
