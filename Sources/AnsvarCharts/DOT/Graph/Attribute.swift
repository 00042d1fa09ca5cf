/// One attribute of a graph, node, edge or cluster: a DOT key with a value of the type that key takes.
///
/// There is no way to make an attribute of a free key, so links, images and scripts cannot be written at all.
package struct Attribute: Sendable, Equatable {
  let key: Keyword
  let value: AttributeValue

  init(_ key: Keyword, _ value: AttributeValue) {
    self.key = key
    self.value = value
  }
}

// Text, the only place for what users wrote.
extension Attribute {
  package static func label(_ text: String, _ alignment: LineAlignment = .center) -> Attribute {
    Attribute("label", .text(ExactText(text), alignment))
  }
  package static func label(_ label: HTMLLabel) -> Attribute { Attribute("label", .html(label)) }
  package static func label(_ table: HTMLTable) -> Attribute { Attribute("label", .html(.table(table))) }
  package static func tooltip(_ text: String) -> Attribute { Attribute("tooltip", .tooltip(ExactText(text))) }
}

// Looks.
extension Attribute {
  package static func shape(_ shape: Keyword) -> Attribute { Attribute("shape", .keyword(shape)) }
  package static func style(_ styles: Keyword...) -> Attribute { Attribute("style", .keywords(styles)) }
  package static func color(_ color: Color) -> Attribute { Attribute("color", .color(color)) }
  package static func fillColor(_ color: Color) -> Attribute { Attribute("fillcolor", .color(color)) }
  package static func backgroundColor(_ color: Color) -> Attribute { Attribute("bgcolor", .color(color)) }
  package static func penWidth(_ points: Double) -> Attribute { Attribute("penwidth", .number(points)) }
  package static func peripheries(_ count: Int) -> Attribute { Attribute("peripheries", .number(Double(count))) }
  package static func fontColor(_ color: Color) -> Attribute { Attribute("fontcolor", .color(color)) }
  package static func fontSize(_ points: Double) -> Attribute { Attribute("fontsize", .number(points)) }
  package static func arrowTail(_ shape: Keyword) -> Attribute { Attribute("arrowtail", .keyword(shape)) }
  package static func direction(_ direction: Keyword) -> Attribute { Attribute("dir", .keyword(direction)) }
}

// Layout; lengths are in inches where DOT has inches.
extension Attribute {
  package static func width(_ inches: Double) -> Attribute { Attribute("width", .number(inches)) }
  package static func height(_ inches: Double) -> Attribute { Attribute("height", .number(inches)) }
  package static func fixedSize(_ fixed: Bool) -> Attribute { Attribute("fixedsize", .flag(fixed)) }
  package static func margin(_ inches: Double) -> Attribute { Attribute("margin", .number(inches)) }
  package static func margin(_ x: Double, _ y: Double) -> Attribute { Attribute("margin", .pair(x, y)) }
  package static func rankDirection(_ direction: Keyword) -> Attribute { Attribute("rankdir", .keyword(direction)) }
  package static func rank(_ rank: Keyword) -> Attribute { Attribute("rank", .keyword(rank)) }
  package static func rankSeparation(_ inches: Double) -> Attribute { Attribute("ranksep", .number(inches)) }
  package static func nodeSeparation(_ inches: Double) -> Attribute { Attribute("nodesep", .number(inches)) }
  package static func splines(_ kind: Keyword) -> Attribute { Attribute("splines", .keyword(kind)) }
  package static func ordering(_ ordering: Keyword) -> Attribute { Attribute("ordering", .keyword(ordering)) }
  package static func labelLocation(_ place: Keyword) -> Attribute { Attribute("labelloc", .keyword(place)) }
  package static func labelJustification(_ side: Keyword) -> Attribute { Attribute("labeljust", .keyword(side)) }
  /// Where a node is, in points, for a drawing that has been laid out.
  static func position(_ point: Stroke.Point) -> Attribute { Attribute("pos", .pair(point.x, point.y)) }
  /// Where an edge is, likewise.
  static func position(_ stroke: Stroke) -> Attribute { Attribute("pos", .stroke(stroke)) }
  package static func weight(_ weight: Int) -> Attribute { Attribute("weight", .number(Double(weight))) }
  package static func group(_ name: Identifier) -> Attribute { Attribute("group", .identifier(name)) }
  /// The id of the element in SVG, which must differ between all pictures on one web page.
  package static func id(_ id: Identifier) -> Attribute { Attribute("id", .identifier(id)) }
}

extension AttributeValue {
  fileprivate static func flag(_ on: Bool) -> AttributeValue { .keyword(on ? "true" : "false") }
}
