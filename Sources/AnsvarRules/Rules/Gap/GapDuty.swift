import AnsvarModel
import AnsvarText

extension Rule {
  /// A duty that nobody takes part in.
  static let gapDuty = Rule(
    "gap.duty", .error,
    summary: Phrase(
      nb: "et ansvar som ingen deltar i", nn: "eit ansvar som ingen deltek i", en: "a duty that nobody takes part in"),
    why: Phrase(
      nb: "Ansvaret er beskrevet, men ingen har fått det. Slike hull blir som regel først synlige når noe går galt.",
      nn: "Ansvaret er beskrive, men ingen har fått det. Slike hol blir som regel først synlege når noko går gale.",
      en: "The duty is described, but nobody has been given it. Such gaps seldom show until something goes wrong."),
    mend: Phrase(
      nb: "gi ansvaret en rad i matrisen med den som svarer for det, eller skriv `none because \"…\"` når ingen "
        + "skal ha det",
      nn: "gi ansvaret ei rad i matrisa med den som svarer for det, eller skriv `none because \"…\"` når ingen "
        + "skal ha det",
      en: "give the duty a row in the matrix with whoever answers for it, or write `none because \"…\"` if nobody "
        + "is to have it"),
    messages: [
      Phrase(
        nb: "raden for `{duty}` er tom: ingen deltar", nn: "rada for `{duty}` er tom: ingen deltek",
        en: "the row for `{duty}` is empty: nobody takes part"),
      Phrase(
        nb: "ingen deltar i `{duty}`: ingen matrise har en rad for det",
        nn: "ingen deltek i `{duty}`: inga matrise har ei rad for det",
        en: "nobody takes part in `{duty}`: no matrix has a row for it"),
      Phrase(
        nb: "modellen har ansvar, men verken roller eller rader: den er et bibliotek som andre modeller kan hente inn",
        nn: "modellen har ansvar, men verken roller eller rader: han er eit bibliotek som andre modellar kan hente inn",
        en: "the model has duties, but neither roles nor rows: it is a library for other models to include"),
    ],
    source: Phrase(
      nb: "Groth: ansvaret for IKT skal være klargjort og fordelt",
      nn: "Groth: ansvaret for IKT skal vere klargjort og fordelt",
      en: "Groth: the responsibility for ICT is to be made clear and shared out"),
    isByRow: true,
    triggering: [
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      matrix {
                            ikt-avdeling
          drift.beredskap   .
      }
      """,
      """
      role ikt-avdeling
      dimension drift {
          duty drift
          duty beredskap
      }
      assign {
          drift.drift: ikt-avdeling AR
      }
      """,
      """
      dimension drift {
          duty beredskap
      }
      """,
    ],
    sound: [
      """
      role ikt-avdeling
      dimension drift {
          duty drift
          duty beredskap
      }
      assign {
          drift.drift: ikt-avdeling AR
          drift.beredskap: ikt-avdeling AR
      }
      """,
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: none because "Legges til vertskommunen" by ikt-avdeling until 2027-12-31
      }
      """,
    ],
    check: { context, findings in
      context.forEachRow { row in
        guard context.participation(inRow: row).isDisjoint(with: .any), !context.isEmptyOnPurpose(row) else { return }
        findings.add(findings.finding(onRow: row, context))
      }
      if context.model.isLibrary, let first = context.index.missing.first {
        var finding = findings.finding(at: context.model[first.duty].range)
        finding.variant = 2
        finding.severity = .advice
        findings.add(finding)
        return
      }
      for missing in context.index.missing {
        var finding = findings.finding(at: context.model[missing.duty].range)
        finding.variant = 1
        finding.duty = missing.duty
        finding.dimension = context.model[missing.duty].dimension
        finding.scopes = missing.scopes
        if missing.scopes == 1 {
          finding.scope = missing.first
        } else {
          finding.extent = .missing(missing.duty)
        }
        findings.add(finding)
      }
    })
}
