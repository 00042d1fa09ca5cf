import AnsvarModel
import AnsvarText

extension Rule {
  /// A critical factor of a dimension that no role with A or R in it is said to secure.
  static let gapCritical = Rule(
    "gap.critical", .advice,
    summary: Phrase(
      nb: "en kritisk faktor som ingen i dimensjonen sikrer", nn: "ein kritisk faktor som ingen i dimensjonen sikrar",
      en: "a critical factor that nobody in the dimension secures"),
    why: Phrase(
      nb: "Den kritiske faktoren er det dimensjonen står og faller med. Mangler den hos alle som bærer ansvaret, "
        + "hjelper det lite at resten er på plass.",
      nn: "Den kritiske faktoren er det dimensjonen står og fell med. Manglar han hos alle som ber ansvaret, "
        + "hjelper det lite at resten er på plass.",
      en: "The dimension stands or falls with its critical factor. If nobody who carries the duties has it, the "
        + "rest is of little help."),
    mend: Phrase(
      nb: "skriv kompetansen på en rolle som er ansvarlig eller utfører i dimensjonen, eller gi en rolle som har "
        + "den, en slik plass",
      nn: "skriv kompetansen på ei rolle som er ansvarleg eller utførar i dimensjonen, eller gi ei rolle som har "
        + "han, ein slik plass",
      en: "give the competence to a role that is accountable or responsible in the dimension, or give such a part "
        + "to a role that has it"),
    messages: [
      Phrase(
        nb: "ingen som bærer ansvaret i `{dimension}`, sikrer `{competence}`, som er kritisk",
        nn: "ingen som ber ansvaret i `{dimension}`, sikrar `{competence}`, som er kritisk",
        en: "nobody who carries `{dimension}` secures `{competence}`, which is critical")
    ],
    source: Phrase(
      nb: "Groth: kritiske faktorer i dimensjonene", nn: "Groth: kritiske faktorar i dimensjonane",
      en: "Groth: critical factors of the dimensions"),
    triggering: [
      """
      competence endringskapasitet
      role enhetsleder
      dimension programeier {
          critical endringskapasitet
          duty resultat
      }
      assign {
          programeier.resultat: enhetsleder AR
      }
      """
    ],
    sound: [
      """
      competence endringskapasitet
      role enhetsleder has endringskapasitet
      dimension programeier {
          critical endringskapasitet
          duty resultat
      }
      assign {
          programeier.resultat: enhetsleder AR
      }
      """
    ],
    check: { context, findings in
      guard context.model.dimensions.contains(where: { !$0.critical.isEmpty }) else { return }
      var factors = CriticalFactors(context.model)
      let duties = DutiesByExtent(context.model)
      context.index.forEachScope(of: context.model) { scope, matrix in
        factors.enter(scope)
        matrix.forEachRow(duties) { duty, row in factors.note(row, of: duty) }
      }
      factors.leave()
      factors.report(&findings)
    })
}

/// Which critical factors are secured in the organisation at hand, and in which organisations they were not.
private struct CriticalFactors {
  private struct State {
    var secured = IdentifierSet<Competence>()
    var isCarried = false
    /// A name that is not declared or letters that cannot be read: whoever is meant may well secure it.
    var isUnknown = false
  }

  private let model: Model
  private var lookup: RoleCompetences
  private var organisation: OrganisationID??
  private var states: [State]
  /// By dimension and factor.
  private var failures: [[[OrganisationID?]]]

  init(_ model: Model) {
    self.model = model
    lookup = RoleCompetences(model)
    states = [State](repeating: State(), count: model.dimensions.count)
    failures = model.dimensions.map { [[OrganisationID?]](repeating: [], count: $0.critical.count) }
  }

  mutating func enter(_ scope: Scope) {
    if let organisation, organisation == scope.organisation { return }
    leave()
    organisation = .some(scope.organisation)
    lookup.enter(scope.organisation)
  }

  mutating func note(_ row: Int, of duty: DutyID) {
    let dimension = model.duties[duty.index].dimension.index
    guard !model.dimensions[dimension].critical.isEmpty else { return }
    for entry in model.table.entryRange(ofRow: row) {
      let participation = model.table.participation(ofEntry: entry)
      if participation.contains(.unreadable) { states[dimension].isUnknown = true }
      guard !participation.isDisjoint(with: .carrying) else { continue }
      let role = model.table.role(ofEntry: entry)
      states[dimension].isCarried = true
      if model.roles[role.index].isUndeclared { states[dimension].isUnknown = true }
      states[dimension].secured.formUnion(lookup.competences(of: role))
    }
  }

  mutating func leave() {
    guard let organisation else { return }
    for (index, dimension) in model.dimensions.enumerated() where !dimension.critical.isEmpty {
      let state = states[index]
      states[index] = State()
      guard state.isCarried, !state.isUnknown else { continue }
      for (factor, competence) in dimension.critical.enumerated() where !state.secured.contains(competence) {
        failures[index][factor].append(organisation)
      }
    }
  }

  func report(_ findings: inout FindingCollector) {
    for (index, dimension) in model.dimensions.enumerated() {
      for (factor, competence) in dimension.critical.enumerated() {
        let failure = failures[index][factor]
        guard !failure.isEmpty else { continue }
        var finding = findings.finding(at: dimension.range)
        finding.dimension = DimensionID(index)
        finding.competence = competence
        finding.hold(in: failure.map { Scope(organisation: $0) })
        findings.add(finding)
      }
    }
  }
}
