import AnsvarModel
import AnsvarText

extension Rule {
  /// Roles that one post should hold, and that the model places where one post cannot hold them.
  static let unitySplit = Rule(
    "unity.split", .advice,
    summary: Phrase(
      nb: "roller som bør være én stilling, men er delt på to",
      nn: "roller som bør vere éi stilling, men er delte på to",
      en: "roles that should be one post, held by two"),
    why: Phrase(
      nb: "Når roller som hører sammen blir delt på to, må de to være enige om alt, og den som spør, vet ikke hvem "
        + "som svarer.",
      nn: "Når roller som høyrer saman blir delte på to, må dei to vere samde om alt, og den som spør, veit ikkje "
        + "kven som svarer.",
      en: "When roles that belong together are split between two, the two must agree on everything, and whoever "
        + "asks does not know who answers."),
    mend: Phrase(
      nb:
        "legg rollene i samme leir, til de samme organisasjonene og til samme stilling, eller ta dem ut av `together`",
      nn: "legg rollene i same leiren, til dei same organisasjonane og til same stillinga, eller ta dei ut av "
        + "`together`",
      en: "place the roles in the same camp, in the same organisations and in the same post, or take them out of "
        + "`together`"),
    messages: [
      Phrase(
        nb: "{roles} bør være én stilling, men hører til hver sin leir",
        nn: "{roles} bør vere éi stilling, men høyrer til kvar sin leir",
        en: "{roles} should be one post but belong to different camps"),
      Phrase(
        nb: "{roles} bør være én stilling, men `{missing}` finnes ikke der den andre finnes",
        nn: "{roles} bør vere éi stilling, men `{missing}` finst ikkje der den andre finst",
        en: "{roles} should be one post, but `{missing}` does not exist where the other does"),
      Phrase(
        nb: "{roles} bør være én stilling, men er delt på `{first}` og `{second}`",
        nn: "{roles} bør vere éi stilling, men er delte på `{first}` og `{second}`",
        en: "{roles} should be one post but are split between `{first}` and `{second}`"),
    ],
    source: Phrase(
      nb: "Hadeland 2006, vedlegg 2: programeier og systemeier er normalt samme stilling",
      nn: "Hadeland 2006, vedlegg 2: programeigar og systemeigar er normalt same stillinga",
      en: "Hadeland 2006, annex 2: application owner and system owner are normally the same post"),
    triggering: [
      """
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role programeier in linja
      role systemeier in ikt
      dimension programeier {
          duty kostnad
          duty avtale
      }
      assign {
          programeier.kostnad: programeier AR
          programeier.avtale: systemeier AR
      }
      together programeier, systemeier
      """,
      """
      organisation gran
      role programeier
      role systemeier
      roster gran {
          programeier
      }
      dimension programeier {
          duty kostnad
      }
      assign {
          programeier.kostnad: programeier AR
      }
      together programeier, systemeier
      """,
      """
      organisation gran
      role programeier
      role systemeier
      dimension programeier {
          duty kostnad
          duty avtale
      }
      assign {
          programeier.kostnad: programeier AR
          programeier.avtale: systemeier AR
      }
      together programeier, systemeier
      post helseleder of gran holds programeier
      post skoleleder of gran holds systemeier
      """,
    ],
    sound: [
      """
      camp linja
      organisation gran
      role programeier in linja
      role systemeier in linja
      roster gran {
          programeier
          systemeier
      }
      dimension programeier {
          duty kostnad
          duty avtale
      }
      assign {
          programeier.kostnad: programeier AR
          programeier.avtale: systemeier AR
      }
      together programeier, systemeier
      post helseleder of gran holds programeier, systemeier
      """
    ],
    check: { context, findings in
      let model = context.model
      guard !model.unities.isEmpty else { return }
      var posts = UnityPosts(PostHolders(context), model)
      let rosters = UnityRosters(model)
      for unity in model.unities {
        let roles = unity.roles.filter { !context.isUndeclared($0) }
        guard let first = roles.first else { continue }
        for role in roles.dropFirst() {
          if let camp = model[first].camp, let other = model[role].camp, camp != other {
            var finding = findings.finding(at: unity.range)
            finding.roles = [first, role]
            findings.add(finding)
          }
          for missing in [first, role] {
            let scopes = rosters.organisations(without: missing, with: missing == first ? role : first)
            guard !scopes.isEmpty else { continue }
            var finding = findings.finding(at: unity.range)
            finding.variant = 1
            finding.roles = [first, role]
            finding.mentions = [Finding.Mention("missing", .role(missing))]
            finding.hold(in: scopes.map { Scope(organisation: $0) })
            findings.add(finding)
          }
          for split in posts.splits(first, role) {
            var finding = findings.finding(at: model[max(split.first, split.second)].range)
            finding.variant = 2
            finding.roles = [first, role]
            finding.related = model[min(split.first, split.second)].range
            finding.scope = Scope(organisation: model[split.first].organisation)
            finding.mentions = [
              Finding.Mention("first", .post(split.first)), Finding.Mention("second", .post(split.second)),
            ]
            findings.add(finding)
          }
        }
      }
    })
}

private struct UnityRosters {
  private let model: Model
  /// By role, the working organisations that have it in their roster.
  private var organisations: [[OrganisationID]] = []

  init(_ model: Model) {
    self.model = model
    guard model.hasRosters else { return }
    organisations = [[OrganisationID]](repeating: [], count: model.roles.count)
    for organisation in model.workingOrganisations {
      for entry in model.roster(of: organisation)?.entries ?? [] {
        organisations[entry.role.index].append(organisation)
      }
    }
  }

  /// The organisations whose roster has one role and not the other.
  func organisations(without missing: RoleID, with present: RoleID) -> [OrganisationID] {
    guard !organisations.isEmpty else { return [] }
    return organisations[present.index].filter { model.roster(of: $0)?[missing] == nil }
  }
}

private struct UnityPosts {
  /// The posts that two roles are split between in an organisation.
  typealias Split = (first: PostID, second: PostID)

  private struct Pair: Hashable {
    var first: RoleID
    var second: RoleID
  }

  private let holders: PostHolders
  private let model: Model
  /// What has been found of pairs that were asked for before.
  private var known: [Pair: [Split]] = [:]

  init(_ holders: PostHolders, _ model: Model) {
    self.holders = holders
    self.model = model
  }

  /// The organisations where posts hold both roles, and no post holds the two; with the first post for each role.
  ///
  /// - Complexity: O(*n*) in the posts of the role that fewer hold, the first time that two roles are asked for.
  mutating func splits(_ first: RoleID, _ second: RoleID) -> [Split] {
    let pair = Pair(first: first, second: second)
    if let found = known[pair] { return found }
    let found = search(first, second)
    known[pair] = found
    return found
  }

  private func search(_ first: RoleID, _ second: RoleID) -> [Split] {
    let one = holders.posts(holding: first)
    let other = holders.posts(holding: second)
    var seen: Set<OrganisationID?> = []
    return (one.count < other.count ? one : other).compactMap { post in
      let organisation = model[post].organisation
      guard seen.insert(organisation).inserted else { return nil }
      let one = holders.posts(holding: first, of: organisation)
      let other = holders.posts(holding: second, of: organisation)
      guard let start = one.first, let end = other.first else { return nil }
      let isOnePost =
        one.count < other.count
        ? one.contains { holders.holds($0, second) } : other.contains { holders.holds($0, first) }
      return isOnePost ? nil : (first: start, second: end)
    }
  }
}
