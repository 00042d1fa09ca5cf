import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// The one accountable for an area appears in none of its measures.
  static let planAccountableAbsent = Rule(
    "plan.accountable-absent", .advice,
    summary: Phrase(
      nb: "den som svarer for området, har ingen del i tiltakene der",
      nn: "den som svarer for området, har ingen del i tiltaka der",
      en: "the one accountable for an area has no part in its measures"),
    why: Phrase(
      nb:
        "Den som svarer for et område og ikke er med i noe tiltak der, har ansvaret på papiret, mens arbeidet blir styrt av andre.",
      nn:
        "Den som svarer for eit område og ikkje er med i noko tiltak der, har ansvaret på papiret, medan andre styrer arbeidet.",
      en:
        "Whoever answers for an area without a part in any of its measures is accountable on paper, while others run the work."
    ),
    mend: Phrase(
      nb: "gi rollen et tiltak å svare for, eller si hvem av de ansvarlige som rapporterer til den",
      nn: "gi rolla eit tiltak å svare for, eller sei kven av dei ansvarlege som rapporterer til henne",
      en: "give the role a measure to answer for, or say who of those responsible reports to it"),
    messages: [
      Phrase(
        nb: "`{party}` svarer for `{area}`, men har ingen del i {measures} der",
        nn: "`{party}` svarer for `{area}`, men har ingen del i {measures} der",
        en: "`{party}` is accountable for `{area}` but has no part in {measures} of it"),
      Phrase(
        nb: "`{party}` er ansvarlig for `{dimension}`, men har ingen del i {measures} i `{area}`",
        nn: "`{party}` er ansvarleg for `{dimension}`, men har ingen del i {measures} i `{area}`",
        en: "`{party}` is accountable for `{dimension}` but has no part in {measures} of `{area}`"),
    ],
    source: Phrase(
      nb:
        "ROR-IKT 2018–2021: rådmannen har ansvaret for sikkerheten (4.2) og står ikke i noe sikkerhetstiltak (kapittel 9)",
      nn:
        "ROR-IKT 2018–2021: rådmannen har ansvaret for tryggleiken (4.2) og står ikkje i noko tryggleikstiltak (kapittel 9)",
      en:
        "ROR-IKT 2018–2021: the chief executive answers for security (4.2) and stands in no security measure (chapter 9)"
    ),
    triggering: [
      """
      role rådmann
      role it-leder
      plan plan "Handlingsplan" {
          area sikkerhet "Informasjonssikkerhet" {
              accountable rådmann
              measure 1 "Felles rutine for avvik" {
                  responsible it-leder
              }
          }
      }
      """,
      """
      role rådmann
      role it-leder
      dimension sikkerhet "Informasjonssikkerhet" {
          duty vedtak
      }
      assign {
          sikkerhet.vedtak: rådmann A, it-leder R
      }
      plan plan "Handlingsplan" {
          area sikkerhet "Informasjonssikkerhet" {
              measure 1 "Felles rutine for avvik" {
                  responsible it-leder
              }
          }
      }
      """,
    ],
    sound: [
      """
      role rådmann
      role it-leder
      plan plan "Handlingsplan" {
          area sikkerhet "Informasjonssikkerhet" {
              accountable rådmann
              measure 1 "Felles rutine for avvik" {
                  accountable rådmann
                  responsible it-leder
              }
          }
      }
      """
    ],
    check: { context, findings in
      guard let plan = context.model.plan else { return }
      var measures = [Int](repeating: 0, count: plan.areas.count)
      var active = [Set<Party>](repeating: [], count: plan.areas.count)
      for id in plan.items(.measure) {
        guard let area = plan[id].area else { continue }
        measures[area] += 1
        for named in plan[id].accountable + plan[id].responsible { active[area].insert(named.party) }
      }
      var dimensions: [NameID: DimensionID] = [:]
      for (index, dimension) in context.model.dimensions.enumerated() where dimensions[dimension.name] == nil {
        dimensions[dimension.name] = DimensionID(index)
      }
      let namesake = plan.areas.map { dimensions[$0.name] }
      let accountable = context.accountable(in: Set(namesake.compactMap { $0 }))
      for (number, area) in plan.areas.enumerated() where measures[number] > 0 {
        for named in area.accountable where !active[number].contains(named.party) {
          var finding = findings.finding(at: named.range)
          if case .role(let role) = named.party { finding.roles = [role] }
          finding.mentions = [
            Finding.Mention("party", .party(named.party)), Finding.Mention("area", .planArea(number)),
          ]
          finding.places = [Place("measures", AreaMeasures.phrase(measures[number]))]
          findings.add(finding)
        }
        // An area and a dimension of one name are about the same, so whoever answers for the one has to do with the other.
        guard let dimension = namesake[number] else { continue }
        let own = Set(area.accountable.map { $0.party })
        for role in accountable[dimension] ?? [] where !active[number].contains(.role(role)) {
          if own.contains(.role(role)) { continue }
          var finding = findings.finding(at: area.range)
          finding.variant = 1
          finding.roles = [role]
          finding.dimension = dimension
          finding.mentions = [
            Finding.Mention("party", .party(.role(role))), Finding.Mention("area", .planArea(number)),
          ]
          finding.places = [Place("measures", AreaMeasures.phrase(measures[number]))]
          findings.add(finding)
        }
      }
    })
}

private enum AreaMeasures {
  /// What somebody has no part in: any of so many measures, or the only one.
  static func phrase(_ count: Int) -> Phrase {
    if count == 1 { return Phrase(nb: "det eneste tiltaket", nn: "det einaste tiltaket", en: "the only measure") }
    return Phrase(
      nb: "noen av de \(count) tiltakene", nn: "noko av dei \(count) tiltaka", en: "any of the \(count) measures")
  }
}
