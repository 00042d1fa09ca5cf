import AnsvarModel
import AnsvarText

extension Rule {
  /// An A or R whose role lacks a competence that the duty requires.
  ///
  /// Where no role is said to have any competence and no organisation has a roster, competences have not been mapped
  /// yet. Then every assignment would be reported, which says nothing; the model is told so once.
  static let gapCompetence = Rule(
    "gap.competence", .warning,
    summary: Phrase(
      nb: "en ansvarlig eller utfører som mangler en kompetanse ansvaret krever",
      nn: "ein ansvarleg eller utførar som manglar ein kompetanse ansvaret krev",
      en: "an accountable or responsible role that lacks a competence the duty requires"),
    why: Phrase(
      nb: "Et ansvar uten den kompetansen det krever, blir et ansvar på papiret. Den som har fått det, må få "
        + "opplæring eller hjelp.",
      nn: "Eit ansvar utan den kompetansen det krev, blir eit ansvar på papiret. Den som har fått det, må få "
        + "opplæring eller hjelp.",
      en: "A duty without the competence it takes is a duty on paper. Whoever has been given it needs training or "
        + "help."),
    mend: Phrase(
      nb: "gi rollen kompetansen med `has` der den finnes, eller legg ansvaret til en rolle som har den",
      nn: "gi rolla kompetansen med `has` der han finst, eller legg ansvaret til ei rolle som har han",
      en: "give the role the competence with `has` where it exists, or move the duty to a role that has it"),
    messages: [
      Phrase(
        nb: "`{role}` mangler kompetansen {competences}, som `{duty}` krever",
        nn: "`{role}` manglar kompetansen {competences}, som `{duty}` krev",
        en: "`{role}` lacks the competence {competences} that `{duty}` requires"),
      Phrase(
        nb: "`{role}` mangler kompetansene {competences}, som `{duty}` krever",
        nn: "`{role}` manglar kompetansane {competences}, som `{duty}` krev",
        en: "`{role}` lacks the competences {competences} that `{duty}` requires"),
      Phrase(
        nb: "modellen krever `{competence}`, men sier ikke hva noen rolle kan",
        nn: "modellen krev `{competence}`, men seier ikkje kva nokon rolle kan",
        en: "the model requires `{competence}` but does not say what any role is competent in"),
    ],
    source: Phrase(
      nb: "Groth: hver dimensjon har sine kompetansekrav", nn: "Groth: kvar dimensjon har sine kompetansekrav",
      en: "Groth: each dimension has competences that it demands"),
    triggering: [
      """
      competence bestiller
      competence gevinstrealisering
      role enhetsleder has gevinstrealisering
      dimension programeier {
          duty avtale requires bestiller
      }
      assign {
          programeier.avtale: enhetsleder AR
      }
      """,
      """
      competence bestiller
      competence gevinstrealisering
      role enhetsleder
      role rådmann has bestiller
      dimension programeier {
          requires bestiller, gevinstrealisering
          duty avtale
      }
      assign {
          programeier.avtale: enhetsleder AR
      }
      """,
      """
      competence bestiller
      role enhetsleder
      dimension programeier {
          requires bestiller
          duty avtale
      }
      assign {
          programeier.avtale: enhetsleder AR
      }
      """,
    ],
    sound: [
      """
      competence bestiller
      role enhetsleder has bestiller
      dimension programeier {
          requires bestiller
          duty avtale
      }
      assign {
          programeier.avtale: enhetsleder AR
      }
      """,
      """
      competence bestiller
      organisation gran
      role enhetsleder
      role ikt-avdeling
      roster gran {
          enhetsleder has bestiller
          ikt-avdeling
      }
      dimension programeier {
          requires bestiller
          duty avtale
      }
      assign {
          programeier.avtale: enhetsleder AR, ikt-avdeling S
      }
      """,
    ],
    check: { context, findings in
      let model = context.model
      guard model.duties.contains(where: { !$0.requires.isEmpty }) else { return }
      var gaps = CompetenceGaps(context)
      let isMapped = model.hasRosters || model.roles.contains { !$0.has.isEmpty }
      guard isMapped else {
        if let finding = gaps.unmapped(findings) { findings.add(finding) }
        return
      }
      context.forEachRow { row in gaps.report(row, &findings) }
    })
}

private struct CompetenceGaps {
  private let context: CheckContext
  private var lookup: RoleCompetences

  init(_ context: CheckContext) {
    self.context = context
    lookup = RoleCompetences(context.model)
  }

  @inline(__always)
  mutating func report(_ row: Int, _ findings: inout FindingCollector) {
    let table = context.model.table
    let duty = Int(table.rowDuty[row])
    let required = context.model.duties[duty].requires
    guard !required.isEmpty else { return }
    for entry in table.entryRange(ofRow: row) {
      let role = table.role(ofEntry: entry)
      guard !table.participation(ofEntry: entry).isDisjoint(with: .carrying), !context.isUndeclared(role) else {
        continue
      }
      report(entry, role, row, required, &findings)
    }
  }

  @inline(__always)
  private mutating func report(
    _ entry: Int, _ role: RoleID, _ row: Int, _ required: IdentifierSet<Competence>, _ findings: inout FindingCollector
  ) {
    var lacking = IdentifierSet<Competence>()
    var scopes = 0
    var firstScope = Scope.everywhere
    context.forEachOrganisation(ofRow: row) { organisation, count, scope in
      lookup.enter(organisation)
      let missing = required.subtracting(lookup.competences(of: role))
      guard !missing.isEmpty else { return }
      if scopes == 0 { firstScope = scope }
      lacking = lacking.union(missing)
      scopes += count
    }
    guard scopes > 0 else { return }
    var finding = findings.finding(onEntry: entry, ofRow: row, context)
    finding.competences = lacking.members
    finding.competence = finding.competences.first
    finding.variant = finding.competences.count > 1 ? 1 : 0
    finding.scopes = scopes
    finding.scope = scopes == 1 ? firstScope : .everywhere
    findings.add(finding)
  }

  /// The one finding of a model that requires competences and knows of none.
  func unmapped(_ findings: FindingCollector) -> Finding? {
    guard let duty = context.model.duties.first(where: { !$0.requires.isEmpty }) else { return nil }
    var finding = findings.finding(at: duty.range)
    finding.variant = 2
    finding.competence = duty.requires.members.first
    return finding
  }
}
