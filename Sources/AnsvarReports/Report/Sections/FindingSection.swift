import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// All that was found, rule by rule: what it is, why it matters, how to mend it, and where.
enum FindingSection {
  static func section(_ context: ReportContext, _ omissions: inout [String]) -> ReportSection? {
    let findings = context.findings
    guard !findings.groups.isEmpty || !findings.waived.isEmpty else { return nil }
    var section = ReportSection("findings", MatrixWords.findings[context.language])
    let listed = findings.groups.flatMap { $0.findings.map { $0.finding } }
    let writer = Writer(context, listed)
    for group in findings.groups where !group.findings.isEmpty {
      section.blocks.append(.section(rule(group, context, writer)))
    }
    if findings.notListed > 0 {
      let text = context(notShown, [Place("count", GroupedNumber.text(findings.notListed))])
      omissions.append(text)
      section.blocks.append(.note(.message(text.asSentence)))
      let rest = findings.groups.filter { $0.count > $0.findings.count }.map { group in
        ReportEntry(
          ReportText([.code(group.rule)]) + ": "
            + SummarySection.findingNoun(group.count - group.findings.count, context.language))
      }
      section.blocks.append(.list(rest))
    }
    if !findings.waived.isEmpty { section.blocks.append(.section(accepted(context))) }
    return section
  }

  private static func rule(_ group: ReportFindings.Group, _ context: ReportContext, _ writer: Writer) -> ReportSection {
    let rule = RuleCatalogue.rule(group.rule)
    let title = rule?.summary[context.language].capitalised ?? group.rule
    var section = ReportSection(ReportFindings.id(group.rule), title)
    if let rule {
      section.blocks.append(.paragraph(.message(rule.why[context.language])))
      let mend = RuleWords.withoutPlaces(rule.mend[context.language]).capitalised
      section.blocks.append(
        .paragraph(.strong(RuleWords.mend[context.language] + ": ") + ReportText.message(mend) + "."))
    }
    section.blocks.append(.list(group.findings.map { writer.entry($0.finding, $0.number) }))
    return section
  }

  private static func accepted(_ context: ReportContext) -> ReportSection {
    let words = FindingText(context.model, context.language, naming: .titles)
    let shown = context.findings.waived.prefix(context.limits.rows)
    let entries = shown.map { finding in
      ReportEntry(
        ReportText(words.message(finding).capitalised),
        facets: Writer.facets(finding, context.model))
    }
    let title = context(acceptedTitle, [Place("count", GroupedNumber.text(context.findings.waived.count))])
    return ReportSection(
      "accepted", title, [.paragraph(ReportText(context(acceptedMeaning))), .list(entries)])
  }

  /// Puts findings into entries of a list.
  private struct Writer {
    private let context: ReportContext
    private let words: FindingText
    private let scopes: FindingScopes
    private let locator: FindingLocator

    init(_ context: ReportContext, _ findings: [Finding]) {
      self.context = context
      words = FindingText(context.model, context.language, naming: .titles)
      scopes = FindingScopes(context.model, context.report.index, findings: findings, most: CheckText.mostScopes)
      var locator = FindingLocator(context.model.sources)
      locator.prepare(for: findings, .one)
      self.locator = locator
    }

    func entry(_ finding: Finding, _ number: Int) -> ReportEntry {
      let label = finding.severity.label[context.language].capitalised
      let text = ReportText.strong(String(number) + " " + label + ": ") + words.message(finding).capitalised
      return ReportEntry(
        text, id: ReportText.finding(number), details: details(finding),
        facets: Self.facets(finding, context.model))
    }

    private func details(_ finding: Finding) -> [ReportText] {
      var details: [String] = []
      if !finding.duties.isEmpty {
        let list = finding.duties.prefix(CheckText.mostScopes).map { context.title($0) }.joined(separator: ", ")
        let rest = finding.duties.count > CheckText.mostScopes ? " …" : ""
        details.append(context(FindingSection.duties, [Place("list", list + rest)]))
      }
      if let place = place(finding) { details.append(place) }
      var locator = locator
      if let found = locator.location(of: finding.range) {
        let file = Self.lastName(found.file)
        details.append(context(FindingSection.line, [Place("file", file), Place("line", found.line)]))
      }
      let help = finding.diagnostic == nil ? [] : [ReportText.message(words.help(finding).capitalised)]
      return help + (details.isEmpty ? [] : [ReportText(details.joined(separator: " · "))])
    }

    private func place(_ finding: Finding) -> String? {
      guard context.report.index.scopes.count > 1 else { return nil }
      if finding.scopes == 1, finding.scope == .everywhere { return nil }
      if finding.scopes == context.report.index.scopes.count { return context(FindingSection.holdsEverywhere) }
      let list = ScopeName.titles(
        scopes.scopes(of: finding), of: finding.scopes, most: CheckText.mostScopes, context.model, context.language)
      return list.utf8.isEmpty ? nil : context(FindingSection.holds, [Place("list", list)])
    }

    /// A report is mailed to others, whom the folders of its maker do not concern.
    private static func lastName(_ path: String) -> String {
      let name = path.utf8.reversed().prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\") }
      return String(decoding: name.reversed(), as: UTF8.self)
    }

    /// What a finding is about; one about a duty concerns whoever answers for it or does it, too.
    static func facets(_ finding: Finding, _ model: Model) -> ReportFacets {
      var roles = finding.roles
      if let row = finding.row { roles += model.row(row).roles(.carrying) }
      for party in finding.parties { if case .role(let role) = party { roles.append(role) } }
      let dimensions =
        finding.dimension.map { [$0] } ?? (finding.duty.map { [$0] } ?? finding.duties).map { model[$0].dimension }
      return ReportFacets(roles: roles, dimensions: dimensions, severities: [finding.severity])
    }
  }

  private static let duties = Phrase(nb: "Gjelder {list}", nn: "Gjeld {list}", en: "About {list}")
  private static let holdsEverywhere = Phrase(nb: "Gjelder overalt", nn: "Gjeld overalt", en: "Holds everywhere")
  private static let holds = Phrase(nb: "Gjelder i {list}", nn: "Gjeld i {list}", en: "Holds in {list}")
  private static let line = Phrase(nb: "{file}, linje {line}", nn: "{file}, linje {line}", en: "{file}, line {line}")
  private static let notShown = Phrase(
    nb: "{count} funn til er ikke vist her; `ansvar check` viser alle",
    nn: "{count} funn til er ikkje viste her; `ansvar check` viser alle",
    en: "{count} more findings are not shown here; `ansvar check` shows them all")
  private static let acceptedTitle = Phrase(
    nb: "Godtatt ({count})", nn: "Godteke ({count})", en: "Accepted ({count})")
  private static let acceptedMeaning = Phrase(
    nb: "Dette er kjent og godtatt, med en grunn og en eier, og regnes ikke med.",
    nn: "Dette er kjent og godteke, med ein grunn og ein eigar, og er ikkje rekna med.",
    en: "These are known and accepted, with a reason and an owner, and do not count.")
}
