import AnsvarModel
import AnsvarText

extension Rule {
  /// A role that carries duties and that no post holds, where posts are modelled.
  ///
  /// Only positions are held by posts: a body has seats, and a unit or a group is more than one post.
  static let gapHolder = Rule(
    "gap.holder", .warning,
    summary: Phrase(
      nb: "en rolle med oppgaver som ingen stilling har", nn: "ei rolle med oppgåver som inga stilling har",
      en: "a role with duties that no post holds"),
    why: Phrase(
      nb: "Matrisen sier at en rolle skal gjøre jobben, men ingen er ansatt til å ha rollen. Da blir arbeidet ikke "
        + "gjort, og alle tror at noen andre gjør det.",
      nn: "Matrisa seier at ei rolle skal gjere jobben, men ingen er tilsett til å ha rolla. Då blir arbeidet ikkje "
        + "gjort, og alle trur at nokon andre gjer det.",
      en: "The matrix says that a role does the work, but nobody is employed to have the role. The work is left "
        + "undone while everybody believes that somebody else does it."),
    mend: Phrase(
      nb: "la en stilling ha rollen med `holds`, gi den ledige stillingen en stedfortreder, eller flytt oppgavene",
      nn: "la ei stilling ha rolla med `holds`, gi den ledige stillinga ein stadfortredar, eller flytt oppgåvene",
      en: "let a post hold the role with `holds`, give the vacant post a deputy, or move the duties"),
    messages: [
      Phrase(
        nb: "`{role}` har oppgaver, men ingen stilling har rollen",
        nn: "`{role}` har oppgåver, men inga stilling har rolla",
        en: "`{role}` carries duties, but no post holds the role"),
      Phrase(
        nb: "`{role}` har oppgaver, men stillingen `{post}` er ledig, og ingen trer inn",
        nn: "`{role}` har oppgåver, men stillinga `{post}` er ledig, og ingen trer inn",
        en: "`{role}` carries duties, but the post `{post}` is vacant and nobody steps in"),
    ],
    source: Phrase(
      nb: "rolledekning: hver rolle i bruk skal ha en stilling bak seg",
      nn: "rolledekning: kvar rolle i bruk skal ha ei stilling bak seg",
      en: "role coverage: each role in use is to have a post behind it"),
    triggering: [
      """
      organisation lunner
      role enhetsleder
      role systemeier
      post helseleder of lunner holds enhetsleder
      dimension programeier {
          duty kostnad
      }
      assign {
          programeier.kostnad: enhetsleder A, systemeier R
      }
      """,
      """
      organisation lunner
      role enhetsleder
      role systemeier
      post helseleder   of lunner holds enhetsleder
      post fagkonsulent of lunner holds systemeier vacant since 2026-08-01
      dimension programeier {
          duty kostnad
      }
      assign {
          programeier.kostnad: enhetsleder A, systemeier R
      }
      """,
    ],
    sound: [
      """
      organisation lunner
      role enhetsleder
      role systemeier
      role kommunestyre is body
      post helseleder   of lunner holds enhetsleder
      post fagkonsulent of lunner holds systemeier deputy helseleder vacant since 2026-08-01
      dimension programeier {
          duty kostnad
          duty ramme
      }
      assign {
          programeier.kostnad: enhetsleder A, systemeier R
          programeier.ramme: kommunestyre A, enhetsleder R
      }
      """,
      """
      organisation lunner
      organisation gran
      role enhetsleder
      post helseleder of lunner holds enhetsleder
      dimension programeier {
          duty kostnad
      }
      assign {
          programeier.kostnad: enhetsleder AR
      }
      """,
    ],
    check: { context, findings in
      let model = context.model
      guard !model.posts.isEmpty else { return }
      let holders = PostHolders(context)
      for load in context.loads where holders.isModelled(in: load.organisation) {
        for entry in load.entries where entry.carried > 0 {
          guard model[entry.role].kind == .position, !context.isUndeclared(entry.role) else { continue }
          let standing = holders.standing(of: entry.role, in: load.organisation)
          if standing.isManned { continue }
          var finding = findings.finding(at: context.range(of: entry.role, in: load.organisation))
          if let vacant = standing.first {
            finding = findings.finding(at: model[vacant].range)
            finding.variant = 1
            finding.mentions = [Finding.Mention("post", .post(vacant))]
          }
          finding.roles = [entry.role]
          finding.scope = Scope(organisation: load.organisation)
          findings.add(finding, numbers: [])
        }
      }
    })
}
