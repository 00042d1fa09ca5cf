import AnsvarModel
import AnsvarRules
import AnsvarText

/// What `ansvar explain DUTY` prints: who answers for a duty, who does it, and where that differs.
public enum DutyExplanation {
  /// How many scopes with the same roles are named.
  private static let mostScopes = 12

  /// The explanation of a duty, for a terminal of a width.
  ///
  /// - Complexity: O(*s* · *d*) in the scopes and the duties.
  public static func text(
    _ duty: DutyID, _ report: CheckReport, language: Language, width: Int = 80, style: TextStyle = .plain
  ) -> String {
    let model = report.model
    var page = Explanation(width: width, style: style)
    page.title(model.fullTitle(model.title(of: duty, language), model.name(of: duty)))
    writeFacts(duty, model, language, to: &page)
    let sections = sections(duty, report)
    for section in sections { write(section, isOnly: sections.count == 1, model, language, to: &page) }
    ExplainedFindings.write(report.findings.filter { $0.duty == duty }, of: report, language, to: &page)
    return page.text
  }

  private static func writeFacts(_ duty: DutyID, _ model: Model, _ language: Language, to page: inout Explanation) {
    let dimension = model[model[duty].dimension]
    let labels = [dimensionLabel[language], campLabel[language], requiresLabel[language], CitationText.label[language]]
    let labelWidth = labels.reduce(0) { max($0, DisplayWidth.of($1)) }
    page.item(labels[0], model.title(of: model[duty].dimension, language), labelWidth: labelWidth, indent: 0)
    if let camp = dimension.camp {
      page.item(labels[1], model.title(of: camp, language), labelWidth: labelWidth, indent: 0)
    }
    let requires = model[duty].requires.members.map { model.title(of: $0, language) }
    if !requires.isEmpty { page.item(labels[2], requires.joined(separator: ", "), labelWidth: labelWidth, indent: 0) }
    if let source = CitationText.text(model[duty].citation ?? dimension.citation, model) {
      page.item(labels[3], source, labelWidth: labelWidth, indent: 0)
    }
  }

  /// Scopes in which the same roles take part in the same way.
  private struct Section {
    var row: MatrixRow?
    var scopes: [Scope]
    var count: Int
  }

  private static func sections(_ duty: DutyID, _ report: CheckReport) -> [Section] {
    let model = report.model
    let duties = DutiesByExtent(model)
    var sections: [Section] = []
    var sectionOfRow: [Int: Int] = [:]
    var sectionOfContent: [[UInt32]: Int] = [:]
    report.index.forEachScope(of: model) { scope, matrix in
      guard duties.isChecked(duty, in: scope) else { return }
      let row = matrix.rowIndex(of: duty)
      let number: Int
      if let known = sectionOfRow[row ?? -1] {
        number = known
      } else {
        let content = row.map { model.row($0) }
        let key = key(content)
        number = sectionOfContent[key] ?? sections.count
        if number == sections.count { sections.append(Section(row: content, scopes: [], count: 0)) }
        sectionOfContent[key] = number
        sectionOfRow[row ?? -1] = number
      }
      sections[number].count += 1
      if sections[number].scopes.count < mostScopes { sections[number].scopes.append(scope) }
    }
    return sections
  }

  /// Numbers that are equal for rows with the same roles, parts and reason.
  private static func key(_ row: MatrixRow?) -> [UInt32] {
    guard let row else { return [] }
    var key = row.parts.map { $0.role.raw << 8 | UInt32($0.participation.rawValue) }.sorted()
    if row.exemption != nil { key += [.max, UInt32(truncatingIfNeeded: row.index)] }
    return [UInt32(key.count)] + key
  }

  private static func write(
    _ section: Section, isOnly: Bool, _ model: Model, _ language: Language, to page: inout Explanation
  ) {
    if isOnly {
      page.heading(whoTakesPart[language])
    } else if section.count == 1, !section.scopes.isEmpty {
      page.heading(ScopeName.title(section.scopes[0], model, language))
    } else {
      page.heading(ScopeName.list(section.scopes, of: section.count, most: mostScopes, model, language))
    }
    guard let row = section.row else {
      page.paragraph(noRow[language])
      return
    }
    let labels = Participation.meanings.map { $0.label[language] }
    let labelWidth = labels.reduce(0) { max($0, DisplayWidth.of($1)) }
    for (meaning, label) in zip(Participation.meanings, labels) {
      let roles = row.roles(meaning.participation).map {
        model.fullTitle(model.title(of: $0, language), model.name(of: $0))
      }
      if !roles.isEmpty { page.item(label, roles.joined(separator: ", "), labelWidth: labelWidth) }
    }
    if let source = CitationText.text(model.table.citation(ofRow: row.index), model) {
      page.item(CitationText.label[language], source, labelWidth: labelWidth)
    }
    if let exemption = row.exemption { page.paragraph(ExemptionText.text(exemption, model, language)) }
    if row.parts.isEmpty && row.exemption == nil { page.paragraph(nobody[language]) }
  }

  private static let whoTakesPart = Phrase(nb: "Hvem tar del", nn: "Kven tek del", en: "Who takes part")
  private static let dimensionLabel = Phrase(nb: "dimensjon", nn: "dimensjon", en: "dimension")
  private static let campLabel = Phrase(nb: "hører hjemme i", nn: "høyrer heime i", en: "at home in")
  private static let requiresLabel = Phrase(nb: "krever", nn: "krev", en: "requires")
  private static let noRow = Phrase(
    nb: "Ingen har skrevet hvem som tar del.", nn: "Ingen har skrive kven som tek del.",
    en: "Nobody has written who takes part.")
  private static let nobody = Phrase(nb: "Ingen tar del.", nn: "Ingen tek del.", en: "Nobody takes part.")
}
