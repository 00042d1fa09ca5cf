import AnsvarModel
import AnsvarText

extension Chart {
  /// The two camps, where they meet, and who translates between them.
  static let bridge: Chart = Chart(
    "bridge",
    title: Phrase(nb: "Broen mellom leirene", nn: "Brua mellom leirane", en: "The bridge between the camps"),
    summary: Phrase(
      nb: "de to leirene, hvor de møtes, og hvem som oversetter",
      nn: "dei to leirane, kvar dei møtest, og kven som omset",
      en: "the two camps, where they meet, and who translates")
  ) { context in
    guard let divide = CampDivide(context) else { return Notice.page(noCamps, bridge.title, "bridge", context) }
    return BridgePage(context, divide).drawing()
  }

  private static let noCamps = Phrase(
    nb: "Modellen har ikke to leirer, så det er ingen bro å vise.",
    nn: "Modellen har ikkje to leirar, så det er ingen bru å vise.",
    en: "The model has no two camps, so there is no bridge to show.")
}

/// The camps left and right as clusters, the places where they meet between them.
private struct BridgePage {
  private let context: ChartContext
  private let divide: CampDivide
  private let words: BridgeWords
  private let width: Int
  private let order: BridgeOrder
  private let places: [MeetingPlace]
  /// Whether the roles are named in the boxes, since the lines would be too many.
  private let isDense: Bool
  /// More lines than this cannot be followed by the eye.
  private static let mostLines = 40

  init(_ context: ChartContext, _ divide: CampDivide) {
    self.context = context
    self.divide = divide
    words = BridgeWords(context, divide)
    let places = context.model.dimensions.indices.compactMap { MeetingPlace(context, DimensionID($0), divide) }
    order = BridgeOrder(places, roleCount: context.model.roles.count)
    self.places = order.places
    let lines = places.reduce(0) { $0 + $1.parts.count }
    isDense = lines > Self.mostLines
    width = isDense ? 1008 : 816
  }

  func drawing() -> Drawing {
    let style = context.style
    let title = TitleBlock(context, chart: Chart.bridge.title)
    var graph = Graph(
      "bridge", style: style,
      attributes: [
        .rankDirection("LR"), .rankSeparation(1), .nodeSeparation(0.22), .splines("line"),
        .labelLocation("t"), .labelJustification("l"),
      ])
    graph.edgeDefaults.set(.direction("none"))
    var page = Subgraph(
      "page", attributes: [.peripheries(0), .labelLocation("b"), .labelJustification("l")])
    page.subgraphs = [cluster("first", divide.first), cluster("second", divide.second)]
    page.nodes = places.map { BridgePlace(context, divide, words, $0, order, isDense: isDense).node() }
    let column = page.nodes.map { $0.id }
    page.sameRank = [column]
    page.edges = chain(column)
    if places.isEmpty { page.nodes = [nowhere] }
    graph.subgraphs = [page]
    graph.edges = isDense || places.isEmpty ? supports() : places.flatMap { edges($0) }
    return .picture(Picture(graph, title, width: width, foot: foot(), context.style))
  }

  private func roles(in camp: CampID) -> [RoleID] {
    order.sorted(context.groups.first { $0.camp == camp }?.roles ?? [])
  }

  /// Edges that are not drawn and hold a column in its order; `dot` turns such edges upwards when ranks go sideways.
  private func chain(_ ids: [Identifier]) -> [Edge] {
    zip(ids, ids.dropFirst()).map { Edge($1, $0, [.style("invis")]) }
  }

  private func cluster(_ name: Identifier, _ camp: CampID) -> Subgraph {
    let style = context.style
    let title = Words(context.title(camp), .camp, style, bold: true, size: 12)
    var text = Paragraphs(width: 150)
    text.add(title)
    let label = HTMLTable.plain(padding: 3, [HTMLRow([text.cell(.center)])])
    let frame: Attributes = [
      .label(label), .labelLocation("t"), .labelJustification("c"), .margin(12), .peripheries(1),
    ]
    var cluster = Subgraph(name, attributes: style[.camp].merging(frame))
    let roles = roles(in: camp)
    cluster.nodes = roles.map { node($0) }
    if roles.isEmpty {
      cluster.nodes = [Node(Identifier("nobody", camp.index), [.shape("plain"), .label(words.nobody)])]
    }
    let column = cluster.nodes.map { $0.id }
    cluster.sameRank = [column]
    cluster.edges = chain(column)
    return cluster
  }

  /// A role; a translator with a heavy double border and the word for it.
  private func node(_ role: RoleID) -> Node {
    let style = context.style
    let isTranslator = divide.translators.contains(role)
    var text = Paragraphs(width: 132, isLoose: true)
    text.add(Words(context.title(role), .role, style, bold: true))
    if isTranslator { text.add(Words(words.translator(role), .bridge, style, italic: true, size: 9)) }
    let label = HTMLTable.plain(padding: 4, [HTMLRow([text.cell(.center, [.width(140)])])])
    var attributes = style[isTranslator ? .bridge : .role].merging([.shape("box"), .margin(0), .label(label)])
    if isTranslator { attributes.set(.peripheries(2)) }
    return Node(Identifier("role", role.index), attributes)
  }

  private func edges(_ place: MeetingPlace) -> [Edge] {
    place.parts.compactMap { part in
      let node = Identifier("place", place.dimension.index)
      let role = Identifier("role", part.role.index)
      let looks = Self.looks(part.participation)
      switch context.model[part.role].camp {
      case divide.first:
        return Edge(
          Endpoint(role, side: .east), Endpoint(node, port: Identifier("role", part.role.index), side: .west), looks)
      case divide.second:
        return Edge(
          Endpoint(node, port: Identifier("role", part.role.index), side: .east), Endpoint(role, side: .west), looks)
      default:
        return nil
      }
    }
  }

  /// A whole line for who answers, a broken one for who does it, dots for the others.
  private static func looks(_ participation: Participation) -> Attributes {
    if participation.contains(.accountable) { return [.style("solid"), .penWidth(1.8)] }
    if participation.contains(.responsible) { return [.style("dashed"), .penWidth(1.4)] }
    return [.style("dotted"), .penWidth(1.4)]
  }

  /// Edges that are not drawn, so that everything stands in its column even where no line says so.
  private func supports() -> [Edge] {
    let middle = places.isEmpty ? ["nowhere"] : places.map { Identifier("place", $0.dimension.index) }
    let hidden: Attributes = [.style("invis")]
    let first = roles(in: divide.first).first.map { Identifier("role", $0.index) }
    let second = roles(in: divide.second).first.map { Identifier("role", $0.index) }
    return middle.flatMap { place in
      [
        Edge(first ?? Identifier("nobody", divide.first.index), place, hidden),
        Edge(place, second ?? Identifier("nobody", divide.second.index), hidden),
      ]
    }
  }

  private var nowhere: Node {
    var text = Paragraphs(width: 232, isLoose: true)
    text.add(Words(words.nowhere, .missing, context.style))
    let label = HTMLTable.plain(padding: 6, [HTMLRow([text.cell(.center, [.width(244)])])])
    return Node("nowhere", context.style[.missing].merging([.shape("box"), .margin(0), .label(label)]))
  }

  /// The legend and the notes.
  private func foot() -> HTMLTable {
    var rows = [HTMLRow([HTMLCell("", [.height(6)])])]
    var legend = Legend(context)
    if !isDense {
      legend.add(Legend.Entry(sign: "━━", meaning: words.lineAccountable))
      legend.add(Legend.Entry(sign: "╍╍", meaning: words.lineResponsible))
      legend.add(Legend.Entry(sign: "┈┈", meaning: words.lineOther))
    }
    rows.append(HTMLRow([HTMLCell(legend.table(width: width))]))
    if isDense {
      rows.append(HTMLRow([HTMLCell(Notice.table(words.noLines, width: width, context.style))]))
    }
    if context.model.duties.count > BridgePlace.mostDuties {
      rows.append(HTMLRow([HTMLCell(Notice.table(words.onlyDimensions, width: width, context.style))]))
    }
    return .plain(rows)
  }
}
