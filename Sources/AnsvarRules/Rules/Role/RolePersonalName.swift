import AnsvarModel
import AnsvarText

extension Rule {
  /// A role that looks like a person's name.
  static let rolePersonalName = Rule(
    "role.personal-name", .advice,
    summary: Phrase(
      nb: "en rolle som ser ut som et personnavn", nn: "ei rolle som ser ut som eit personnamn",
      en: "a role that looks like a person's name"),
    why: Phrase(
      nb: "Folk slutter og bytter jobb; rollen består. Et navn i matrisen blir fort feil, og det er en "
        + "personopplysning.",
      nn: "Folk sluttar og byter jobb; rolla består. Eit namn i matrisa blir fort feil, og det er ei "
        + "personopplysing.",
      en: "People leave and change jobs; the role stays. A name in the matrix is soon wrong, and it is personal data."),
    mend: Phrase(
      nb: "skriv rollen vedkommende har, for eksempel `enhetsleder`",
      nn: "skriv rolla vedkommande har, til dømes `einingsleiar`",
      en: "write the role that the person has, such as `unit-manager`"),
    messages: [
      Phrase(
        nb: "`{name}` ser ut som navnet på en person", nn: "`{name}` ser ut som namnet på ein person",
        en: "`{name}` looks like the name of a person")
    ],
    source: Phrase(
      nb: "en rolle er det noen har ansvar i kraft av, aldri et personnavn",
      nn: "ei rolle er det nokon har ansvar i kraft av, aldri eit personnamn",
      en: "a role is what somebody answers as, never a person's name"),
    triggering: [
      """
      role kari-nordmann
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: kari-nordmann AR
      }
      """,
      """
      role rådmann "Ola Nordmann"
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: rådmann AR
      }
      """,
    ],
    sound: [
      """
      role beredskapsleder "Beredskapsleder"
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: beredskapsleder AR
      }
      """
    ],
    check: { context, findings in
      let model = context.model
      for (index, role) in model.roles.enumerated() where !role.isUndeclared {
        let name = model.name(role.name)
        let title = role.title[model.language ?? .bokmål] ?? ""
        let found = PersonalName.isName(name) ? name : PersonalName.isTitle(title) ? title : nil
        guard let found else { continue }
        var finding = findings.finding(at: role.range)
        finding.roles = [RoleID(index)]
        finding.places = [Place("name", found)]
        findings.add(finding)
      }
    })
}
