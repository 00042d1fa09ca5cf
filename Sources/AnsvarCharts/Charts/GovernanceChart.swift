import AnsvarModel
import AnsvarText

extension Chart {
  /// The bodies with their seats, and who appoints, orders from, advises and reports to whom.
  static let governance: Chart = Chart(
    "governance",
    title: Phrase(nb: "Styringsorganer", nn: "Styringsorgan", en: "Governance"),
    summary: Phrase(
      nb: "organer og plasser, og hvem som oppnevner, bestiller, gir råd og rapporterer",
      nn: "organ og plassar, og kven som oppnemner, bestiller, gir råd og rapporterer",
      en: "bodies and seats, and who appoints, orders, advises and reports")
  ) { context in
    let page = GovernancePage(context)
    guard !page.isEmpty else { return Notice.page(GovernancePage.nothing, governance.title, "governance", context) }
    return page.drawing()
  }
}

/// The bodies as boxes, and lines between them.
private struct GovernancePage {
  private let context: ChartContext
  /// The parties that stand in the chart, in the order in which the model speaks of them.
  private let parties: [Party]
  private let numberOf: [Party: Int]
  private let marks: GovernanceMarks
  private static let width = 720
  /// With more lines than this, words on them hide the lines.
  private static let mostLabels = 24

  static let nothing = Phrase(
    nb: "Modellen har ingen organer og sier ikke hvem som oppnevner, bestiller, gir råd eller rapporterer.",
    nn: "Modellen har ingen organ og seier ikkje kven som oppnemner, bestiller, gir råd eller rapporterer.",
    en: "The model has no bodies, and does not say who appoints, orders, advises or reports.")

  init(_ context: ChartContext) {
    self.context = context
    var parties: [Party] = []
    var numberOf: [Party: Int] = [:]
    func add(_ party: Party) {
      guard numberOf[party] == nil else { return }
      numberOf[party] = parties.count
      parties.append(party)
    }
    let model = context.model
    for seat in model.seats { add(.role(seat.body)) }
    for relation in model.relations {
      add(.role(relation.role))
      add(relation.other)
    }
    for approval in model.approvals { add(.role(approval.role)) }
    self.parties = parties
    self.numberOf = numberOf
    marks = GovernanceMarks(context)
  }

  var isEmpty: Bool { parties.isEmpty }

  func drawing() -> Drawing {
    let title = TitleBlock(context, chart: Chart.governance.title, isScoped: false)
    var graph = Graph(
      "governance", style: context.style,
      attributes: [
        .rankDirection("TB"), .rankSeparation(0.55), .nodeSeparation(context.room == nil ? 0.35 : 0.2),
        .splines("true"),
        .labelLocation("t"), .labelJustification("l"),
      ])
    var page = Subgraph(
      "page", attributes: [.peripheries(0), .labelLocation("b"), .labelJustification("l")])
    let ties = GovernanceTies(context.model)
    page.nodes = parties.enumerated().map { number, party in
      Node(Identifier("party", number), table: GovernanceBox(context, party, marks, ties).table())
    }
    graph.subgraphs = [page]
    graph.edges = context.model.relations.compactMap { edge($0) }
    return .picture(Picture(graph, title, width: Self.width, foot: foot(), context.style))
  }

  /// Whoever appoints, or is advised or reported to, stands above; the arrow goes the way of the words.
  private func edge(_ relation: Relation) -> Edge? {
    guard let from = numberOf[.role(relation.role)], let other = numberOf[relation.other] else { return nil }
    let own = Identifier("party", from)
    let theirs = Identifier("party", other)
    let style = context.style
    var edge =
      switch relation.kind {
      case .appointedBy: Edge(theirs, own, style[.appoints])
      case .ordersFrom: Edge(own, theirs, style[.orders])
      case .advises: Edge(theirs, own, turned(style[.advises], "vee"))
      case .reportsTo: Edge(theirs, own, turned(style[.reports], "empty"))
      }
    if context.model.relations.count <= Self.mostLabels {
      // Blanks keep the words off the line.
      edge.attributes.set(.label(" " + Self.words(relation.kind)[context.language] + " "))
    }
    return edge
  }

  private static func words(_ kind: Relation.Kind) -> Phrase {
    switch kind {
    case .appointedBy: appoints
    case .ordersFrom: orders
    case .advises: advises
    case .reportsTo: reports
    }
  }

  private func turned(_ looks: Attributes, _ arrow: Keyword) -> Attributes {
    looks.merging([.direction("back"), .arrowTail(arrow)])
  }

  private func foot() -> HTMLTable {
    let kinds = Set(context.model.relations.map { $0.kind })
    var text = Paragraphs(width: Self.width - 8)
    let signs: [(Relation.Kind, String, Phrase)] = [
      (.appointedBy, "━━▶", Self.appoints), (.ordersFrom, "──▶", Self.orders), (.advises, "╌╌>", Self.advises),
      (.reportsTo, "┈┈▷", Self.reports),
    ]
    let entries = signs.filter { kinds.contains($0.0) }.map { $0.1 + " " + $0.2[context.language] }
    text.add(Words(entries.joined(separator: "      "), .legend, context.style))
    var rows = [
      HTMLRow([HTMLCell("", [.height(6)])]), HTMLRow([text.cell(.left, [.width(Self.width)])]),
    ]
    if let findings = FindingList(context, marks.numbered).table(width: Self.width) {
      rows.append(HTMLRow([HTMLCell(findings)]))
    }
    return .plain(rows)
  }

  private static let appoints = Phrase(nb: "oppnevner", nn: "oppnemner", en: "appoints")
  private static let orders = Phrase(nb: "bestiller fra", nn: "bestiller frå", en: "orders from")
  private static let advises = Phrase(nb: "gir råd til", nn: "gir råd til", en: "advises")
  private static let reports = Phrase(nb: "rapporterer til", nn: "rapporterer til", en: "reports to")
}
