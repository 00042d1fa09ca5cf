import AnsvarModel
import AnsvarText

extension Rule {
  /// A seat in a body that nobody fills.
  ///
  /// A body of which no seats are given is left alone: the model just does not say who sits there.
  static let gapSeat = Rule(
    "gap.seat", .error,
    summary: Phrase(
      nb: "et organ med en plass som ingen fyller", nn: "eit organ med ein plass som ingen fyller",
      en: "a body with a seat that nobody fills"),
    why: Phrase(
      nb: "Et organ der noen mangler, avgjør uten dem det gjelder, eller kan ikke gjøre vedtak i det hele tatt.",
      nn: "Eit organ der nokon manglar, avgjer utan dei det gjeld, eller kan ikkje gjere vedtak i det heile.",
      en: "A body that lacks somebody decides without those concerned, or cannot decide at all."),
    mend: Phrase(
      nb: "oppnevn noen til plassen og ta bort `vacant`, la rollen finnes der plassen kommer fra, eller gi den til en "
        + "stilling",
      nn: "oppnemn nokon til plassen og ta bort `vacant`, la rolla finnast der plassen kjem frå, eller gi ho til ei "
        + "stilling",
      en: "appoint somebody and remove `vacant`, let the role exist where the seat is from, or give it to a post"),
    messages: [
      Phrase(
        nb: "plassen til `{role}` i `{body}` er ledig", nn: "plassen til `{role}` i `{body}` er ledig",
        en: "the seat of `{role}` in `{body}` is vacant"),
      Phrase(
        nb: "`{role}` skal ha plass i `{body}`, men finnes ikke der plassen kommer fra",
        nn: "`{role}` skal ha plass i `{body}`, men finst ikkje der plassen kjem frå",
        en: "`{role}` has a seat in `{body}` but does not exist where the seat is from"),
      Phrase(
        nb: "`{role}` skal ha plass i `{body}`, men ingen stilling har rollen",
        nn: "`{role}` skal ha plass i `{body}`, men inga stilling har rolla",
        en: "`{role}` has a seat in `{body}`, but no post holds the role"),
      Phrase(
        nb: "`{role}` skal ha plass i `{body}`, men stillingen `{post}` er ledig, og ingen trer inn",
        nn: "`{role}` skal ha plass i `{body}`, men stillinga `{post}` er ledig, og ingen trer inn",
        en: "`{role}` has a seat in `{body}`, but the post `{post}` is vacant and nobody steps in"),
    ],
    source: Phrase(
      nb: "rolledekning: hver plass i et organ skal være besatt",
      nn: "rolledekning: kvar plass i eit organ skal vere fylt",
      en: "role coverage: each seat in a body is to be filled"),
    triggering: [
      """
      role bestiller
      body bestillerutvalg {
          seat bestiller vacant
      }
      """,
      """
      organisation hadeland {
          organisation gran
          organisation lunner
      }
      role enhetsleder
      role bestiller
      roster gran {
          enhetsleder
          bestiller
      }
      roster lunner {
          enhetsleder
      }
      body bestillerutvalg {
          seat bestiller from each hadeland
      }
      """,
      """
      organisation hadeland {
          organisation gran
          organisation lunner
      }
      role enhetsleder
      role bestiller
      body bestillerutvalg {
          seat bestiller from each hadeland
      }
      post helseleder of gran holds bestiller
      post skoleleder of lunner holds enhetsleder
      """,
      """
      role bestiller
      body bestillerutvalg {
          seat bestiller
      }
      post helseleder holds bestiller vacant
      """,
    ],
    sound: [
      """
      organisation hadeland {
          organisation gran
          organisation lunner
      }
      role enhetsleder
      role bestiller
      roster gran {
          enhetsleder
          bestiller
      }
      roster lunner {
          enhetsleder
          bestiller
      }
      body bestillerutvalg {
          seat bestiller from each hadeland
      }
      post helseleder of gran holds bestiller
      post skoleleder of lunner holds bestiller
      """,
      """
      role bestiller
      body bestillerutvalg
      """,
    ],
    check: { context, findings in
      let model = context.model
      guard !model.seats.isEmpty else { return }
      var places = SeatPlaces(context)
      for seat in model.seats where !context.isUndeclared(seat.role) {
        // A seat from each organisation is one finding for each reason.
        var found: [Finding?] = [nil, nil, nil, nil]
        var scopes: [[Scope]] = [[], [], [], []]
        for (organisation, gap) in places.gaps(of: seat) {
          scopes[gap.variant].append(Scope(organisation: organisation))
          guard found[gap.variant] == nil else { continue }
          var finding = findings.finding(at: seat.range)
          finding.variant = gap.variant
          finding.roles = [seat.role, seat.body]
          finding.mentions = [Finding.Mention("body", .role(seat.body))]
          if case .vacantPost(let post) = gap { finding.mentions.append(Finding.Mention("post", .post(post))) }
          found[gap.variant] = finding
        }
        for (variant, finding) in found.enumerated() {
          guard var finding else { continue }
          finding.hold(in: scopes[variant])
          findings.add(finding)
        }
      }
    })
}
