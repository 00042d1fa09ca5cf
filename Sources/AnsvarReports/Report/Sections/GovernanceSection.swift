import AnsvarCharts
import AnsvarModel
import AnsvarText

/// The bodies with their seats, who appoints, orders, advises and reports, and the posts.
enum GovernanceSection {
  static func section(_ context: ReportContext) -> ReportSection? {
    let model = context.model
    let tables = [bodies(context), ties(context), posts(context)].filter { $0.rowCount > 0 }
    guard !tables.isEmpty else { return nil }
    let hasChart = context.pictures.contains { $0.chart == "governance" }
    var section = ReportSection("governance", context(title), isWide: true)
    if hasChart, let figure = context.figure("governance", tables: tables) {
      section.blocks = [figure]
    } else {
      section.blocks = tables.map { .table($0) }
    }
    let left = max(model.seats.count, max(model.relations.count, model.posts.count)) - context.limits.rows
    if left > 0 { section.blocks.append(.note(ReportText(context(more)))) }
    return section
  }

  private static func bodies(_ context: ReportContext) -> ReportTable {
    let model = context.model
    let bodies = IdentifierSet(model.seats.map { $0.body }).members
    let rows = bodies.prefix(context.limits.rows).map { body -> ReportTable.Row in
      let seats = TiesExplanation.seats(in: body, model, context.language)
      let members = model.seats.filter { $0.body == body }.map { $0.role }
      return ReportTable.Row(
        [context.link(body), ReportText(seats.joined(separator: "; "))],
        facets: ReportFacets(roles: [body] + members))
    }
    return ReportTable(
      "bodies", context(bodiesCaption), [ReportTable.Column(context(body)), ReportTable.Column(context(seats))],
      rows: Array(rows))
  }

  private static func ties(_ context: ReportContext) -> ReportTable {
    let model = context.model
    var rows: [ReportTable.Row] = []
    for relation in model.relations.prefix(context.limits.rows) {
      var roles = [relation.role]
      if case .role(let other) = relation.other { roles.append(other) }
      rows.append(
        ReportTable.Row(
          [
            context.link(relation.role), ReportText(relation.kind.label[context.language]),
            context.link(relation.other),
          ], facets: ReportFacets(roles: roles)))
    }
    for approval in model.approvals.prefix(context.limits.rows) {
      rows.append(
        ReportTable.Row(
          [
            context.link(approval.role), ReportText(context(approves)),
            ReportText(TiesExplanation.title(of: approval.subject, model, context.language)),
          ], facets: ReportFacets(roles: [approval.role])))
    }
    return ReportTable(
      "ties", context(tiesCaption),
      [ReportTable.Column(context(who)), ReportTable.Column(context(does)), ReportTable.Column(context(what))],
      rows: rows)
  }

  private static func posts(_ context: ReportContext) -> ReportTable {
    let model = context.model
    let rows = model.posts.prefix(context.limits.rows).map { post -> ReportTable.Row in
      var state = post.deputy.map { model.title(of: $0.post, context.language) } ?? "–"
      if post.isVacant { state += " (" + context(vacant) + ")" }
      return ReportTable.Row(
        [
          ReportText(model.title(post.title, post.name, context.language)),
          ReportText(post.organisation.map { context.title($0) } ?? "–"),
          .joined(post.holds.map { context.link($0) }), ReportText(state),
        ], facets: ReportFacets(roles: post.holds))
    }
    return ReportTable(
      "posts", context(postsCaption),
      [
        ReportTable.Column(context(post)), ReportTable.Column(context(organisation)),
        ReportTable.Column(context(holds)), ReportTable.Column(context(deputy)),
      ], rows: rows)
  }

  private static let title = Phrase(nb: "Styring og organer", nn: "Styring og organ", en: "Governance and bodies")
  private static let bodiesCaption = Phrase(
    nb: "Hvem som sitter i organene", nn: "Kven som sit i organa", en: "Who sits in the bodies")
  private static let tiesCaption = Phrase(
    nb: "Hvem som oppnevner, bestiller, gir råd, rapporterer og godkjenner",
    nn: "Kven som oppnemner, bestiller, gir råd, rapporterer og godkjenner",
    en: "Who appoints, orders, advises, reports and approves")
  private static let postsCaption = Phrase(
    nb: "Stillinger og hvem som trer inn", nn: "Stillingar og kven som trer inn", en: "Posts and who steps in")
  private static let body = Phrase(nb: "Organ", nn: "Organ", en: "Body")
  private static let seats = Phrase(nb: "Plasser", nn: "Plassar", en: "Seats")
  private static let who = Phrase(nb: "Hvem", nn: "Kven", en: "Who")
  private static let does = Phrase(nb: "Gjør", nn: "Gjer", en: "Does")
  private static let what = Phrase(nb: "Overfor hvem eller hva", nn: "Overfor kven eller kva", en: "To whom or what")
  private static let approves = Phrase(nb: "godkjenner", nn: "godkjenner", en: "approves")
  private static let post = Phrase(nb: "Stilling", nn: "Stilling", en: "Post")
  private static let organisation = Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
  private static let holds = Phrase(nb: "Roller", nn: "Roller", en: "Roles")
  private static let deputy = Phrase(nb: "Stedfortreder", nn: "Stadfortredar", en: "Deputy")
  private static let vacant = Phrase(nb: "stillingen er ledig", nn: "stillinga er ledig", en: "the post is vacant")
  private static let more = Phrase(
    nb: "Tabellene viser bare de første; `ansvar export` gir alle.",
    nn: "Tabellane viser berre dei første; `ansvar export` gir alle.",
    en: "The tables show only the first; `ansvar export` gives them all.")
}
