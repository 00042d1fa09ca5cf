import AnsvarModel
import AnsvarText

extension Rule {
  /// A role without participation.
  ///
  /// A role that sits in a body, has to do with others, approves something or answers for a measure has its task there.
  ///
  /// Where an organisation has a roster, each role of it is held against the matrices there. Elsewhere nobody says
  /// which roles exist, so only a role that takes part nowhere at all is idle.
  static let loadIdle = Rule(
    "load.idle", .advice,
    summary: Phrase(
      nb: "en rolle som ikke deltar i noe", nn: "ei rolle som ikkje deltek i noko",
      en: "a role that takes part in nothing"),
    why: Phrase(
      nb: "En rolle uten oppgaver er enten glemt i matrisen eller ikke lenger i bruk. Begge deler er verdt å vite "
        + "før noen får den.",
      nn: "Ei rolle utan oppgåver er anten gløymd i matrisa eller ikkje lenger i bruk. Begge delar er verde å vite "
        + "før nokon får ho.",
      en: "A role without duties is either forgotten in the matrix or no longer in use. Both are worth knowing "
        + "before it is filled."),
    mend: Phrase(
      nb: "gi rollen en plass i matrisen, skriv `-` med en grunn der den med vilje ikke deltar, eller ta den bort",
      nn: "gi rolla ein plass i matrisa, skriv `-` med ein grunn der ho med vilje ikkje deltek, eller ta ho bort",
      en: "give the role a part in the matrix, write `-` with a reason where it is meant to have none, or remove it"),
    messages: [
      Phrase(
        nb: "`{role}` deltar ikke i noe ansvar", nn: "`{role}` deltek ikkje i noko ansvar",
        en: "`{role}` takes part in no duty")
    ],
    source: Phrase(
      nb: "rolledekning: hver rolle skal ha noe å svare for", nn: "rolledekning: kvar rolle skal ha noko å svare for",
      en: "role coverage: each role is to have something to answer for"),
    triggering: [
      """
      role enhetsleder
      role superbruker
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR
      }
      """,
      """
      organisation gran
      role enhetsleder
      role superbruker
      roster gran {
          enhetsleder
          superbruker
      }
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR
      }
      """,
    ],
    sound: [
      """
      role enhetsleder
      role superbruker
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder A, superbruker R
      }
      """,
      """
      role enhetsleder
      role superbruker
      dimension bruksnytte {
          duty opplæring
      }
      matrix {
                                 enhetsleder  superbruker
          bruksnytte.opplæring   AR           -            because "Har ikke superbrukere ennå"
      }
      """,
      """
      role enhetsleder
      role superbruker
      body brukerforum {
          seat superbruker
          advises enhetsleder
      }
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR
      }
      """,
    ],
    check: { context, findings in
      let model = context.model
      let hasTask = TasksOutsideMatrix.roles(model)
      var isSpokenFor = hasTask
      var isOnRoster = [Bool](repeating: false, count: model.roles.count)
      var withoutRoster: [Scope] = model.organisations.isEmpty ? [.everywhere] : []
      for load in context.loads {
        for entry in load.entries { isSpokenFor[entry.role.index] = true }
        guard let roster = model.roster(of: load.organisation) else {
          if load.organisation != nil { withoutRoster.append(Scope(organisation: load.organisation)) }
          continue
        }
        var next = 0
        for entry in roster.entries {
          isOnRoster[entry.role.index] = true
          while next < load.entries.count, load.entries[next].role < entry.role { next += 1 }
          if next < load.entries.count, load.entries[next].role == entry.role { continue }
          guard !hasTask[entry.role.index], !context.isUndeclared(entry.role) else { continue }
          guard !model.unsettledRoles.contains(entry.role) else { continue }
          var finding = findings.finding(at: entry.range)
          finding.roles = [entry.role]
          finding.scope = Scope(organisation: load.organisation)
          findings.add(finding, numbers: [])
        }
      }
      for (index, role) in model.roles.enumerated() where !role.isUndeclared && !isSpokenFor[index] {
        guard !withoutRoster.isEmpty || !isOnRoster[index] else { continue }
        if model.unsettledRoles.contains(RoleID(index)) { continue }
        var finding = findings.finding(at: role.range)
        finding.roles = [RoleID(index)]
        if !withoutRoster.isEmpty { finding.hold(in: withoutRoster) }
        findings.add(finding)
      }
    })
}
