import AnsvarModel
import AnsvarText

extension Alteration.Kind {
  /// What has changed, as a noun in the definite form: `fristen`.
  public var label: Phrase {
    switch self {
    case .added, .removed: Phrase(nb: "at det finnes", nn: "at det finst", en: "that it exists")
    case .merged: Phrase(nb: "at flere er blitt ett", nn: "at fleire er blitt eitt", en: "that several became one")
    case .split: Phrase(nb: "at ett er blitt flere", nn: "at eitt er blitt fleire", en: "that one became several")
    case .name: Phrase(nb: "navnet", nn: "namnet", en: "the name")
    case .title: Phrase(nb: "ordlyden", nn: "ordlyden", en: "the wording")
    case .place: Phrase(nb: "plasseringen", nn: "plasseringa", en: "the place")
    case .roleKind: Phrase(nb: "rolletypen", nn: "rolletypen", en: "the kind of role")
    case .camp: Phrase(nb: "leiren", nn: "leiren", en: "the camp")
    case .competences: Phrase(nb: "kompetansen", nn: "kompetansen", en: "the competences")
    case .critical:
      Phrase(nb: "de kritiske faktorene", nn: "dei kritiske faktorane", en: "the critical factors")
    case .extent:
      Phrase(
        nb: "om det gjelder per system", nn: "om det gjeld per system", en: "whether it is per system")
    case .participation: Phrase(nb: "hvem som deltar", nn: "kven som deltek", en: "who takes part")
    case .due: Phrase(nb: "fristen", nn: "fristen", en: "the deadline")
    case .recurrence: Phrase(nb: "gjentakelsen", nn: "gjentakinga", en: "the recurrence")
    case .priority: Phrase(nb: "prioriteten", nn: "prioriteten", en: "the priority")
    case .accountable:
      Phrase(nb: "hvem som svarer for det", nn: "kven som svarer for det", en: "who is accountable")
    case .responsible:
      Phrase(nb: "hvem som har ansvaret", nn: "kven som har ansvaret", en: "who is responsible")
    case .mentions: Phrase(nb: "hvem teksten nevner", nn: "kven teksten nemner", en: "whom the text names")
    case .serves:
      Phrase(nb: "hvilke mål det tjener", nn: "kva mål det tener", en: "which goals it serves")
    case .establishes: Phrase(nb: "hva det oppretter", nn: "kva det opprettar", en: "what it establishes")
    case .seats: Phrase(nb: "plassene", nn: "plassane", en: "the seats")
    case .relations:
      Phrase(nb: "forholdet til andre", nn: "forholdet til andre", en: "the relations to others")
    case .approvals:
      Phrase(nb: "hva som godkjennes", nn: "kva som blir godkjent", en: "what is approved")
    case .mandate: Phrase(nb: "mandatet", nn: "mandatet", en: "the mandate")
    case .holds: Phrase(nb: "rollene i stillingen", nn: "rollene i stillinga", en: "the roles it holds")
    case .deputy: Phrase(nb: "stedfortrederen", nn: "stadfortredaren", en: "the deputy")
    case .vacancy:
      Phrase(nb: "om stillingen er ledig", nn: "om stillinga er ledig", en: "whether the post is vacant")
    case .owners: Phrase(nb: "hvem som har systemet", nn: "kven som har systemet", en: "who has the system")
    }
  }
}

extension Alteration.Kind {
  /// The same, for a thing of a kind: what the plan numbers has a number and no name.
  public func label(of kind: Subject.Kind) -> Phrase {
    guard self == .name, kind == .planItem || kind == .area else { return label }
    return Phrase(nb: "nummeret", nn: "nummeret", en: "the number")
  }
}

extension Subject.Kind {
  /// What sort of thing it is, as a bare noun.
  public var label: Phrase {
    switch self {
    case .organisation: Phrase(nb: "organisasjon", nn: "organisasjon", en: "organisation")
    case .system: Phrase(nb: "system", nn: "system", en: "system")
    case .role: Phrase(nb: "rolle", nn: "rolle", en: "role")
    case .post: Phrase(nb: "stilling", nn: "stilling", en: "post")
    case .dimension: Phrase(nb: "dimensjon", nn: "dimensjon", en: "dimension")
    case .duty: Phrase(nb: "ansvar", nn: "ansvar", en: "duty")
    case .area: Phrase(nb: "område", nn: "område", en: "area")
    case .planItem: Phrase(nb: "punkt i planen", nn: "punkt i planen", en: "plan item")
    }
  }
}

extension RevisedItem.Kind {
  /// What sort of thing it is, as a bare noun.
  public var label: Phrase {
    switch self {
    case .goal: PlanItem.Kind.goal.label
    case .strategy: PlanItem.Kind.strategy.label
    case .measure: PlanItem.Kind.measure.label
    case .role: Subject.Kind.role.label
    case .dimension: Subject.Kind.dimension.label
    case .duty: Subject.Kind.duty.label
    }
  }
}

extension Model {
  /// What sort of thing a subject is: `mål`, `rolle`, `organ`.
  public func label(of subject: Subject) -> Phrase {
    switch subject {
    case .planItem(let id): kind(of: id)?.label ?? subject.kind.label
    case .role(let id) where self[id].kind == .body: Role.Kind.body.label
    default: subject.kind.label
    }
  }
}
