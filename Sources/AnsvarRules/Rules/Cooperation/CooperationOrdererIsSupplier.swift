import AnsvarModel
import AnsvarText

extension Rule {
  /// The same role, body or organisation that both orders and delivers.
  ///
  /// A supplier who sits in the ordering body without a vote is there to advise, and is left alone.
  static let cooperationOrdererIsSupplier = Rule(
    "cooperation.orderer-is-supplier", .warning,
    summary: Phrase(
      nb: "den samme som bestiller og leverer", nn: "den same som bestiller og leverer",
      en: "the same role orders and delivers"),
    why: Phrase(
      nb: "Den som bestiller fra seg selv, stiller ingen krav og får ingen annen pris. Skillet mellom bestiller og "
        + "leverandør er der for at noen skal spørre hva tjenesten er verd.",
      nn: "Den som bestiller frå seg sjølv, stiller ingen krav og får ingen annan pris. Skiljet mellom bestillar og "
        + "leverandør er der for at nokon skal spørje kva tenesta er verd.",
      en: "Whoever orders from themselves makes no demands and gets no other price. The separation between orderer "
        + "and supplier is there so that somebody asks what the service is worth."),
    mend: Phrase(
      nb: "la en annen bestille, eller la leverandøren sitte i organet uten stemme",
      nn: "la ein annan bestille, eller la leverandøren sitje i organet utan stemme",
      en: "let somebody else order, or let the supplier sit in the body without a vote"),
    messages: [
      Phrase(
        nb: "`{role}` bestiller fra seg selv", nn: "`{role}` bestiller frå seg sjølv",
        en: "`{role}` orders from itself"),
      Phrase(
        nb: "{roles} bestiller fra hverandre", nn: "{roles} bestiller frå kvarandre",
        en: "{roles} order from each other"),
      Phrase(
        nb: "`{role}` bestiller fra `{supplier}`, som selv har plass med stemme der",
        nn: "`{role}` bestiller frå `{supplier}`, som sjølv har plass med stemme der",
        en: "`{role}` orders from `{supplier}`, which has a seat with a vote in it"),
      Phrase(
        nb: "`{role}` bestiller fra `{supplier}`, men stillingen `{post}` har begge rollene",
        nn: "`{role}` bestiller frå `{supplier}`, men stillinga `{post}` har begge rollene",
        en: "`{role}` orders from `{supplier}`, but the post `{post}` holds both roles"),
    ],
    source: Phrase(
      nb: "bestiller–utfører-modellen: den som bestiller, er ikke den som leverer",
      nn: "bestillar–utførar-modellen: den som bestiller, er ikkje den som leverer",
      en: "the purchaser–provider model: whoever orders is not the one who delivers"),
    triggering: [
      """
      organisation ror {
          organisation rauma
          organisation ror-ikt
      }
      role bestiller
      role leder
      body bestillerutvalg {
          seat bestiller from rauma
          seat leder from ror-ikt
          orders from ror-ikt, leder
      }
      """,
      """
      role systemeier {
          orders from ikt-avdeling, systemeier
      }
      role ikt-avdeling {
          orders from systemeier
      }
      """,
      """
      role systemeier {
          orders from driftsansvarlig
      }
      role driftsansvarlig
      post ikt-konsulent holds systemeier, driftsansvarlig
      """,
    ],
    sound: [
      """
      organisation ror {
          organisation rauma
          organisation ror-ikt
      }
      role bestiller
      role leder
      body bestillerutvalg {
          seat bestiller from rauma
          seat leder from ror-ikt without vote
          orders from ror-ikt, leder
      }
      post rådgiver of rauma holds bestiller
      post ikt-sjef of ror-ikt holds leder
      """
    ],
    check: { context, findings in
      for order in OwnOrders.all(context) {
        var finding = findings.finding(at: order.relation.range)
        finding.roles = [order.relation.role]
        finding.mentions = [Finding.Mention("supplier", .party(order.relation.other))]
        switch order.reason {
        case .itself: finding.variant = 0
        case .eachOther(let earlier):
          finding.variant = 1
          finding.roles = [earlier.role, order.relation.role]
          finding.related = earlier.range
        case .seat(let seat):
          finding.variant = 2
          finding.related = seat.range
        case .post(let post):
          finding.variant = 3
          finding.related = context.model[post].range
          finding.scope = Scope(organisation: context.model[post].organisation)
          finding.mentions.append(Finding.Mention("post", .post(post)))
        }
        if case .role(let supplier) = order.relation.other, !finding.roles.contains(supplier) {
          finding.roles.append(supplier)
        }
        findings.add(finding)
      }
    })
}
