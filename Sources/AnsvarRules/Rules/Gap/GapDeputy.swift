import AnsvarModel
import AnsvarText

extension Rule {
  /// A post that answers for something and has nobody to step in.
  static let gapDeputy = Rule(
    "gap.deputy", .advice,
    summary: Phrase(
      nb: "en ansvarlig stilling uten stedfortreder", nn: "ei ansvarleg stilling utan stadfortredar",
      en: "an accountable post without a deputy"),
    why: Phrase(
      nb: "Når den ansvarlige er syk eller på ferie, stopper avgjørelsene, eller så tar noen dem uten å ha lov. "
        + "En stedfortreder må være avtalt på forhånd.",
      nn: "Når den ansvarlege er sjuk eller på ferie, stoppar avgjerdene, eller så tek nokon dei utan å ha lov. "
        + "Ein stadfortredar må vere avtalt på førehand.",
      en: "When whoever is accountable is ill or away, decisions stop, or somebody takes them without the right to. "
        + "A deputy has to be agreed on beforehand."),
    mend: Phrase(
      nb: "skriv `deputy` og hvilken annen, besatt stilling som trer inn",
      nn: "skriv `deputy` og kva anna stilling som trer inn og ikkje er ledig",
      en: "write `deputy` and which other post, one that is filled, steps in"),
    messages: [
      Phrase(
        nb: "`{post}` er ansvarlig som {roles}, men har ingen stedfortreder",
        nn: "`{post}` er ansvarleg som {roles}, men har ingen stadfortredar",
        en: "`{post}` is accountable as {roles} but has no deputy"),
      Phrase(
        nb: "`{post}` er ansvarlig som {roles}, men stedfortrederen `{deputy}` er selv en ledig stilling",
        nn: "`{post}` er ansvarleg som {roles}, men stadfortredaren `{deputy}` er sjølv ei ledig stilling",
        en: "`{post}` is accountable as {roles}, but the deputy `{deputy}` is a vacant post itself"),
      Phrase(
        nb: "`{post}` er ansvarlig som {roles} og er sin egen stedfortreder",
        nn: "`{post}` er ansvarleg som {roles} og er sin eigen stadfortredar",
        en: "`{post}` is accountable as {roles} and is its own deputy"),
    ],
    source: Phrase(
      nb: "god forvaltning: et ansvar skal kunne ivaretas også når den ansvarlige er borte",
      nn: "god forvalting: eit ansvar skal kunne takast vare på også når den ansvarlege er borte",
      en: "good administration: a duty is looked after also while the accountable is away"),
    triggering: [
      """
      organisation lunner
      role enhetsleder
      post helseleder of lunner holds enhetsleder
      dimension programeier {
          duty kostnad
      }
      assign {
          programeier.kostnad: enhetsleder AR
      }
      """,
      """
      organisation lunner
      role enhetsleder
      post helseleder   of lunner holds enhetsleder deputy fagkonsulent
      post skoleleder   of lunner holds enhetsleder deputy skoleleder
      post fagkonsulent of lunner vacant
      dimension programeier {
          duty kostnad
      }
      assign {
          programeier.kostnad: enhetsleder AR
      }
      """,
    ],
    sound: [
      """
      organisation lunner
      role enhetsleder
      role systemeier
      post helseleder   of lunner holds enhetsleder deputy fagkonsulent
      post fagkonsulent of lunner holds systemeier
      dimension programeier {
          duty kostnad
      }
      assign {
          programeier.kostnad: enhetsleder A, systemeier R
      }
      """
    ],
    check: { context, findings in
      let model = context.model
      guard !model.posts.isEmpty else { return }
      let accountable = AccountableRoles(context)
      for (index, post) in model.posts.enumerated() where !post.isVacant {
        var variant = 0
        if let deputy = post.deputy {
          guard deputy.post.index == index || model[deputy.post].isVacant else { continue }
          variant = deputy.post.index == index ? 2 : 1
        }
        var seen: Set<RoleID> = []
        let roles = post.holds.filter {
          seen.insert($0).inserted && accountable.contains($0, in: post.organisation)
        }
        guard !roles.isEmpty else { continue }
        var finding = findings.finding(at: post.range)
        finding.variant = variant
        finding.roles = roles
        finding.scope = Scope(organisation: post.organisation)
        finding.mentions = [Finding.Mention("post", .post(PostID(index)))]
        if let deputy = post.deputy { finding.mentions.append(Finding.Mention("deputy", .post(deputy.post))) }
        findings.add(finding)
      }
    })
}

/// Which roles are accountable for something, organisation by organisation.
private struct AccountableRoles {
  private struct Key: Hashable {
    var role: Int
    var organisation: OrganisationID?
  }

  private var known: Set<Key> = []

  /// - Complexity: O(*e*) in the entries that hold in each scope.
  init(_ context: CheckContext) {
    let model = context.model
    let accountable = Participation.accountable
    let duties = DutiesByExtent(model)
    var carriers: [Bool] = [Bool](repeating: false, count: model.roles.count)
    for post in model.posts { for role in post.holds { carriers[role.index] = true } }
    var found: Set<Key> = []
    model.table.withColumns { columns in
      context.index.forEachScope(of: model) { scope, matrix in
        matrix.forEachRow(duties) { _, row in
          for entry in columns.range(ofRow: row) where !columns.participation(entry).isDisjoint(with: accountable) {
            let role = columns.role(entry)
            if carriers[role] { found.insert(Key(role: role, organisation: scope.organisation)) }
          }
        }
      }
    }
    // A post of an organisation answers for what is done in those within it, and one of none wherever it is.
    for key in found {
      known.insert(Key(role: key.role, organisation: nil))
      for organisation in model.chain(from: key.organisation) {
        known.insert(Key(role: key.role, organisation: organisation))
      }
    }
  }

  func contains(_ role: RoleID, in organisation: OrganisationID?) -> Bool {
    known.contains(Key(role: role.index, organisation: organisation))
  }
}
