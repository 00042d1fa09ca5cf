import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What stands at the top of a report, and what its reader can choose.
enum ReportHead {
  static func facts(_ context: ReportContext, _ program: String) -> [ReportFact] {
    let model = context.model
    var facts: [ReportFact] = []
    let top = model.organisations.indices.filter { model.organisations[$0].parent == nil }.map { OrganisationID($0) }
    if !top.isEmpty {
      let names = top.prefix(mostNames).map { context.title($0) }
      let rest = top.count > mostNames ? " …" : ""
      facts.append(ReportFact(context(organisation), ReportText(names.joined(separator: ", ") + rest)))
    }
    if let version = model.version { facts.append(ReportFact(context(Self.version), ReportText(version))) }
    if let date = model.date { facts.append(ReportFact(context(dated), ReportText(date.longText(context.language)))) }
    let sources = model.references.prefix(mostNames).map { $0.title.utf8.isEmpty ? model.name($0.name) : $0.title }
    if !sources.isEmpty {
      let text = sources.joined(separator: "; ") + (model.references.count > mostNames ? " …" : "")
      facts.append(ReportFact(context(sources.count > 1 ? sourcesLabel : sourceLabel), ReportText(text)))
    }
    if let today = context.today {
      facts.append(
        ReportFact(
          context(checked),
          ReportText(context(by, [Place("day", today.longText(context.language)), Place("program", program)]))))
    }
    return facts
  }

  static func choices(_ context: ReportContext) -> ReportChoices {
    let model = context.model
    var choices = ReportChoices()
    if model.roles.count <= context.limits.rows {
      choices.roles = model.roles.indices.filter { !model.roles[$0].isUndeclared }.map { index in
        ReportChoices.Choice(index: index, name: model.name(of: RoleID(index)), title: context.title(RoleID(index)))
      }
    }
    if model.dimensions.count <= context.limits.rows {
      choices.dimensions = model.dimensions.indices.map { index in
        ReportChoices.Choice(
          index: index, name: model.name(of: DimensionID(index)), title: context.title(DimensionID(index)))
      }
    }
    choices.severities = Severity.allCases.reversed().filter { context.findings.count($0) > 0 }.map { severity in
      ReportChoices.Choice(
        index: Int(severity.rawValue), name: severity.keyword,
        title: severity.label[context.language].capitalised)
    }
    return choices
  }

  private static let mostNames = 3
  private static let organisation = Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
  private static let version = Phrase(nb: "Versjon", nn: "Versjon", en: "Version")
  private static let dated = Phrase(nb: "Dato", nn: "Dato", en: "Date")
  private static let sourceLabel = Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")
  private static let sourcesLabel = Phrase(nb: "Kilder", nn: "Kjelder", en: "Sources")
  private static let checked = Phrase(nb: "Kontrollert", nn: "Kontrollert", en: "Checked")
  private static let by = Phrase(nb: "{day} med {program}", nn: "{day} med {program}", en: "{day} with {program}")
}
