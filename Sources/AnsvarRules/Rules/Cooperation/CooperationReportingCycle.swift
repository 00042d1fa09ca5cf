import AnsvarModel
import AnsvarText

extension Rule {
  /// Bodies or roles that report to each other in a ring.
  static let cooperationReportingCycle = Rule(
    "cooperation.reporting-cycle", .error,
    summary: Phrase(
      nb: "organer som rapporterer til hverandre i ring", nn: "organ som rapporterer til kvarandre i ring",
      en: "bodies that report to each other in a ring"),
    why: Phrase(
      nb: "I en ring er ingen øverst. Hver av dem kan vise til den neste, og ingen må til slutt svare for noe.",
      nn: "I ein ring er ingen øvst. Kvar av dei kan vise til den neste, og ingen må til slutt svare for noko.",
      en: "In a ring nobody is on top. Each can point to the next one, and in the end nobody has to answer."),
    mend: Phrase(
      nb: "avgjør hvem som er øverst, og ta bort den rapporteringen som går nedover",
      nn: "avgjer kven som er øvst, og ta bort den rapporteringa som går nedover",
      en: "decide who is on top, and remove the reporting that goes downwards"),
    messages: [
      Phrase(
        nb: "{roles} rapporterer til hverandre i ring", nn: "{roles} rapporterer til kvarandre i ring",
        en: "{roles} report to each other in a ring"),
      Phrase(
        nb: "`{role}` rapporterer til seg selv", nn: "`{role}` rapporterer til seg sjølv",
        en: "`{role}` reports to itself"),
    ],
    source: Phrase(
      nb: "styringslinje: rapportering går én vei", nn: "styringslinje: rapportering går éin veg",
      en: "line of command: reporting goes one way"),
    triggering: [
      """
      body styret {
          reports to bestillerutvalg
      }
      role leder {
          reports to styret
      }
      body bestillerutvalg {
          reports to leder
      }
      """,
      """
      body styret {
          reports to styret
      }
      """,
    ],
    sound: [
      """
      organisation ror
      body styret {
          reports to ror
      }
      role leder {
          reports to styret
      }
      body bestillerutvalg {
          reports to leder, styret
      }
      """
    ],
    check: { context, findings in
      let lines = ReportingLines(context.model)
      for ring in lines.rings {
        guard let last = ring.last else { continue }
        var finding = findings.finding(at: context.model.relations[last].range)
        finding.variant = ring.count == 1 ? 1 : 0
        finding.roles = ring.map { context.model.relations[$0].role }
        if ring.count > 1 { finding.related = context.model.relations[ring[0]].range }
        findings.add(finding)
      }
    })
}
