import AnsvarText

/// What sort of consequence a finding is, for somebody who designs an organisation.
enum WhatIfCategory: CaseIterable {
  case uncovered, doubled, apart, incompetent, overloaded, unmanned, planned, other

  init(rule: String) {
    switch rule {
    case "gap.competence", "gap.bridge": self = .incompetent
    case "gap.holder", "gap.deputy", "gap.seat", "load.idle": self = .unmanned
    case "cooperation.orderer-is-supplier": self = .apart
    case _ where Self.isOf("gap", rule): self = .uncovered
    case _ where Self.isOf("overlap", rule): self = .doubled
    case _ where Self.isOf("separation", rule): self = .apart
    case _ where Self.isOf("load", rule): self = .overloaded
    case _ where Self.isOf("plan", rule): self = .planned
    default: self = .other
    }
  }

  private static func isOf(_ family: String, _ rule: String) -> Bool { rule.utf8.starts(with: (family + ".").utf8) }

  /// The key in JSON.
  var id: String {
    switch self {
    case .uncovered: "uncovered"
    case .doubled: "doubled"
    case .apart: "apart"
    case .incompetent: "incompetent"
    case .overloaded: "overloaded"
    case .unmanned: "unmanned"
    case .planned: "plan"
    case .other: "other"
    }
  }

  var heading: Phrase {
    switch self {
    case .uncovered: Phrase(nb: "Udekket", nn: "Udekt", en: "Uncovered")
    case .doubled: Phrase(nb: "Dobbelt", nn: "Dobbelt", en: "Doubled")
    case .apart: Phrase(nb: "Skal holdes fra hverandre", nn: "Skal haldast frå kvarandre", en: "To be kept apart")
    case .incompetent: Phrase(nb: "Uten rett kompetanse", nn: "Utan rett kompetanse", en: "Without the competence")
    case .overloaded: Phrase(nb: "For mye på én", nn: "For mykje på éin", en: "Too much for one")
    case .unmanned:
      Phrase(nb: "Ubemannet eller uten oppgaver", nn: "Utan folk eller utan oppgåver", en: "Unmanned or idle")
    case .planned: Phrase(nb: "I planen", nn: "I planen", en: "In the plan")
    case .other: Phrase(nb: "Annet", nn: "Anna", en: "Other")
    }
  }
}
