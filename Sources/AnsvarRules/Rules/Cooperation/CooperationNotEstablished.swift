import AnsvarModel
import AnsvarText

extension Rule {
  /// Work given to a role or a body that the plan is yet to create.
  static let cooperationNotEstablished = Rule(
    "cooperation.not-established", .warning,
    summary: Phrase(
      nb: "arbeid gitt til et organ som et senere tiltak skal opprette",
      nn: "arbeid gitt til eit organ som eit seinare tiltak skal opprette",
      en: "work given to a body that a later measure is to create"),
    why: Phrase(
      nb: "Et organ som ikke finnes ennå, kan ikke gjøre noe. Til det er opprettet, har ingen ansvaret, selv om det "
        + "ser ut som noen har det.",
      nn: "Eit organ som ikkje finst enno, kan ikkje gjere noko. Til det er oppretta, har ingen ansvaret, sjølv om "
        + "det ser ut som nokon har det.",
      en: "A body that does not exist yet cannot do anything. Until it is created nobody has the responsibility, "
        + "though it looks as if somebody had."),
    mend: Phrase(
      nb: "opprett det før det får arbeid, la en annen gjøre arbeidet så lenge, eller ta bort `establishes` når det "
        + "er gjort",
      nn: "opprett det før det får arbeid, la ein annan gjere arbeidet så lenge, eller ta bort `establishes` når det "
        + "er gjort",
      en: "create it before it is given work, let somebody else do the work for the time being, or remove "
        + "`establishes` once it is done"),
    messages: [
      Phrase(
        nb: "`{role}` deltar i {count} ansvar, men skal først opprettes med {kind} `{item}` ({due})",
        nn: "`{role}` deltek i {count} ansvar, men skal først opprettast med {kind} `{item}` ({due})",
        en: "`{role}` takes part in {count} duties but is yet to be created by {kind} `{item}` ({due})"),
      Phrase(
        nb: "`{role}` har ansvar for {otherkind} `{other}` ({when}), men opprettes først med {kind} `{item}` ({due})",
        nn: "`{role}` har ansvar for {otherkind} `{other}` ({when}), men blir først oppretta med {kind} `{item}` "
          + "({due})",
        en: "`{role}` is to see to {otherkind} `{other}` ({when}) but is only created by {kind} `{item}` ({due})"),
      Phrase(
        nb: "`{role}` har ansvar for {kind} `{item}` ({due}), som skal opprette `{role}`",
        nn: "`{role}` har ansvar for {kind} `{item}` ({due}), som skal opprette `{role}`",
        en: "`{role}` is to see to {kind} `{item}` ({due}), which is to create `{role}`"),
      Phrase(
        nb: "`{role}` har plass i `{body}`, men skal først opprettes med {kind} `{item}` ({due})",
        nn: "`{role}` har plass i `{body}`, men skal først opprettast med {kind} `{item}` ({due})",
        en: "`{role}` has a seat in `{body}` but is yet to be created by {kind} `{item}` ({due})"),
      Phrase(
        nb: "`{role}` {tie} `{party}`, men skal først opprettes med {kind} `{item}` ({due})",
        nn: "`{role}` {tie} `{party}`, men skal først opprettast med {kind} `{item}` ({due})",
        en: "`{role}` {tie} `{party}` but is yet to be created by {kind} `{item}` ({due})"),
      Phrase(
        nb: "`{role}` godkjenner `{subject}`, men skal først opprettes med {kind} `{item}` ({due})",
        nn: "`{role}` godkjenner `{subject}`, men skal først opprettast med {kind} `{item}` ({due})",
        en: "`{role}` approves `{subject}` but is yet to be created by {kind} `{item}` ({due})"),
      Phrase(
        nb: "`{role}` deltar i `{duty}`, men skal først opprettes med {kind} `{item}` ({due})",
        nn: "`{role}` deltek i `{duty}`, men skal først opprettast med {kind} `{item}` ({due})",
        en: "`{role}` takes part in `{duty}` but is yet to be created by {kind} `{item}` ({due})"),
    ],
    source: Phrase(
      nb: "ROR-IKT 2018–2021: sikkerhetsorganisasjonen gjør arbeidet, og tiltak 34 skal opprette den",
      nn: "ROR-IKT 2018–2021: tryggleiksorganisasjonen gjer arbeidet, og tiltak 34 skal opprette han",
      en: "ROR-IKT 2018–2021: the security organisation does the work, and measure 34 is to create it"),
    triggering: [
      """
      role rådmann
      body sikkerhet "Sikkerhetsorganisasjonen" {
          advises rådmann
          approves "Sikkerhetsinstruksen"
      }
      body forum {
          seat sikkerhet
      }
      role personvernombud
      dimension drift {
          duty beredskap
          duty personvern
      }
      assign {
          drift.beredskap: rådmann A, sikkerhet R
          drift.personvern: rådmann A, sikkerhet R, personvernombud C
      }
      plan handlingsplan from 2018 to 2021 {
          deadline umiddelbart "Umiddelbart" 2017 to 2018
          deadline kortsiktig "Kortsiktig" 2018 to 2019
          measure 33 "Mål for sikkerheten" {
              due umiddelbart
              responsible sikkerhet
          }
          measure 34 "Sikkerhetsorganisasjon på plass" {
              due kortsiktig
              responsible rådmann, sikkerhet
              establishes sikkerhet
          }
          measure 37 "Personvernombud på plass" {
              due 2018-05-01
              responsible rådmann
              establishes personvernombud
          }
      }
      """
    ],
    sound: [
      """
      role rådmann
      body sikkerhet "Sikkerhetsorganisasjonen"
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: rådmann AR, sikkerhet I
      }
      plan handlingsplan from 2018 to 2021 {
          deadline umiddelbart "Umiddelbart" 2017 to 2018
          deadline kortsiktig "Kortsiktig" 2018 to 2019
          measure 34 "Sikkerhetsorganisasjon på plass" {
              due umiddelbart
              responsible rådmann
              establishes sikkerhet
          }
          measure 33 "Mål for sikkerheten" {
              due kortsiktig
              responsible sikkerhet
          }
      }
      """
    ],
    check: { context, findings in
      guard let plan = context.model.plan else { return }
      let creations = Creations(context.model, plan)
      guard !creations.isEmpty else { return }
      creations.reportMatrix(context, &findings)
      creations.reportPlan(context, &findings)
      creations.reportTies(context, &findings)
    })
}
