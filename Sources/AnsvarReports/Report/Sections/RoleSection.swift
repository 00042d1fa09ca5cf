import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// What each role carries, role by role in numbers.
enum RoleSection {
  static func section(_ context: ReportContext) -> ReportSection? {
    let model = context.model
    let declared = model.roles.indices.filter { !model.roles[$0].isUndeclared }.map { RoleID($0) }
    guard model.table.rowCount > 0, !declared.isEmpty else { return nil }
    let counts = DutyCounts(context.report)
    let (shown, left) = context.fitting(declared)
    let hasFindings = !context.findings.groups.isEmpty
    let rows = shown.map { role -> ReportTable.Row in
      let numbers = Participation.meanings.indices.map { number(counts.duties(role, $0)) }
      let camp = model[role].camp.map { model.title(of: $0, context.language) }
      let facets = ReportFacets(
        roles: [role], dimensions: counts.dimensions(role, model),
        severities: context.findings.numbers(of: role).map { context.findings.severity($0) })
      return ReportTable.Row(
        [context.link(role), ReportText((camp ?? model[role].kind.label[context.language]).capitalised)] + numbers
          + (hasFindings ? [context.marks(context.findings.numbers(of: role))] : []), facets: facets)
    }
    let letters = Participation.meanings.map { meaning -> ReportTable.Column in
      let letter = model.scheme.letters.first { $0.meaning == meaning.participation }
      return ReportTable.Column(
        (letter?.title[context.language] ?? meaning.label[context.language]).capitalised, isNumber: true)
    }
    let table = ReportTable(
      "roles-table", context(caption),
      [ReportTable.Column(context(role)), ReportTable.Column(context(place))] + letters
        + (hasFindings ? [ReportTable.Column(MatrixWords.findings[context.language])] : []),
      rows: rows)
    guard let figure = context.figure("roles", tables: [table], lead: .both) else { return nil }
    var section = ReportSection("roles", context(title), [figure], isWide: true)
    if left > 0 { section.blocks.append(.note(ReportText(context(more, [Place("count", GroupedNumber.text(left))])))) }
    return section
  }

  private static func number(_ count: Int) -> ReportText { ReportText(count == 0 ? "–" : GroupedNumber.text(count)) }

  /// In how many different duties each role takes part, by meaning, over all rows that hold anywhere.
  private struct DutyCounts {
    private var seen: [[IdentifierSet<Duty>]]

    /// - Complexity: O(*e* log *d*) in the entries and the duties.
    init(_ report: CheckReport) {
      let table = report.model.table
      seen = [[IdentifierSet<Duty>]](
        repeating: [IdentifierSet<Duty>](repeating: IdentifierSet(), count: Participation.meanings.count),
        count: report.model.roles.count)
      for row in 0..<table.rowCount where report.index.uses[row] > 0 {
        let duty = DutyID(raw: table.rowDuty[row])
        for entry in table.entryRange(ofRow: row) {
          let participation = table.participation(ofEntry: entry)
          let role = table.role(ofEntry: entry).index
          for (number, meaning) in Participation.meanings.enumerated()
          where participation.contains(meaning.participation) && !seen[role][number].contains(duty) {
            seen[role][number].insert(duty)
          }
        }
      }
    }

    func duties(_ role: RoleID, _ meaning: Int) -> Int { seen[role.index][meaning].count }

    func dimensions(_ role: RoleID, _ model: Model) -> [DimensionID] {
      var set = IdentifierSet<Dimension>()
      for duties in seen[role.index] { for duty in duties.members { set.insert(model[duty].dimension) } }
      return set.members
    }
  }

  private static let title = Phrase(
    nb: "Rollene og hva de bærer", nn: "Rollene og kva dei ber", en: "The roles and what they carry")
  private static let caption = Phrase(
    nb: "Hvor mange ansvar hver rolle har del i", nn: "Kor mange ansvar kvar rolle har del i",
    en: "How many duties each role has a part in")
  private static let role = Phrase(nb: "Rolle", nn: "Rolle", en: "Role")
  private static let place = Phrase(nb: "Hører til", nn: "Høyrer til", en: "Belongs to")
  private static let more = Phrase(
    nb: "{count} roller til er ikke vist.", nn: "{count} roller til er ikkje viste.",
    en: "{count} more roles are not shown.")
}
