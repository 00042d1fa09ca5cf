import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// A full report on a model: what is well, what is not, who answers for what, and why it matters.
public struct Report: Sendable {
  private let check: CheckReport
  private let language: Language
  private let today: Day?
  private let limits: ReportLimits
  /// What made it, and in which version.
  private let program: String

  public init(
    _ check: CheckReport, language: Language, today: Day? = nil, program: String = "ansvar",
    limits: ReportLimits = ReportLimits()
  ) {
    self.check = check
    self.language = language
    self.today = today
    self.program = program
    self.limits = limits
  }

  /// The charts for which the model has something to show, in the order of the report.
  ///
  /// The coverage of one organisation is told by a table, and the matrix is itself one.
  package var charts: [Chart] {
    let model = check.model
    let hasRows = model.table.rowCount > 0
    let hasGovernance = !model.seats.isEmpty || !model.relations.isEmpty || !model.approvals.isEmpty
    var charts: [Chart] = []
    func add(_ id: String, if isWanted: Bool) {
      if isWanted, let chart = ChartCatalogue.chart(id) { charts.append(chart) }
    }
    add("coverage", if: hasRows && model.workingOrganisations.count > 1)
    add("bridge", if: hasRows && model.camps.count > 1)
    add("roles", if: hasRows && !model.roles.isEmpty)
    add("dimensions", if: !model.dimensions.isEmpty)
    add("governance", if: hasGovernance)
    add("plan", if: model.plan?.items.isEmpty == false)
    add("revision", if: model.revision?.previous.isEmpty == false)
    return charts
  }

  /// The report, with what Graphviz has drawn of the charts.
  public func document(pictures: [ReportPicture] = []) -> ReportDocument {
    let context = ReportContext(check, language, today: today, pictures: pictures, limits: limits)
    var document = ReportDocument(
      language: language, title: check.model.heading(language), facts: ReportHead.facts(context, program),
      sections: [], choices: ReportHead.choices(context), omissions: [])
    let sections: [ReportSection?] = [
      SummarySection.section(context), CoverageSection.section(context),
      MatrixSection.section(context, &document.omissions), BridgeSection.section(context),
      RoleSection.section(context), DimensionSection.section(context), GovernanceSection.section(context),
      PlanSection.section(context, &document.omissions), RevisionSection.section(context, &document.omissions),
      CardSection.section(context, &document.omissions), FindingSection.section(context, &document.omissions),
      GlossarySection.section(context), SourceSection.section(context, program),
    ]
    document.sections = sections.compactMap { $0 }
    return document
  }

  /// The report as a booklet of the texts and of the charts of a context.
  package func booklet(_ context: ChartContext) -> Booklet {
    let own = ReportContext(check, language, today: today, pictures: [], limits: limits)
    return Booklet(document(), context, cards: own.cards)
  }
}
