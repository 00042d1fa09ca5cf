/// How charts look: defaults for graph, node and edge, and the looks of the parts of charts.
///
/// A style is a DOT file of a restricted shape, so `dot` itself can show it. It decides on looks only: an attribute that
/// could reach a file, a link or a script is refused, whoever wrote the style.
package struct Style: Sendable, Equatable {
  package var graph: Attributes = []
  package var node: Attributes = []
  package var edge: Attributes = []
  var looks: [Look] = []

  /// The largest style file read, in bytes.
  package static let sizeLimit = 65_536

  /// Reads a style; every part it does not name looks as ``node`` says.
  package static func parse(_ bytes: [UInt8]) throws(StyleError) -> Style {
    var parser = try StyleParser(bytes)
    return try parser.parse()
  }

  /// Black and white, for paper; the default.
  package static let print = embedded(EmbeddedStyles.print)

  /// Black and white with colour on top.
  package static let colour = embedded(EmbeddedStyles.colour)

  /// How the part looks.
  package func look(of part: StylePart) -> Look {
    for look in looks where look.part == part { return look }
    return Look(part)
  }

  /// The attributes for a node that is this part, on top of the defaults.
  package subscript(part: StylePart) -> Attributes { look(of: part).attributes }

  /// The size of the text of the part in points.
  package func fontSize(of part: StylePart) -> Double {
    for value in [look(of: part).attributes["fontsize"], node["fontsize"], graph["fontsize"]] {
      if case .number(let size) = value { return size }
    }
    return 14
  }

  /// The font for text of the part in a table: all the cell needs to be said, as tables inherit from their node.
  package func font(of part: StylePart) -> HTMLFont {
    let look = look(of: part)
    var font = HTMLFont(bold: look.isBold, italic: look.isItalic)
    if case .color(let color) = look.attributes["fontcolor"] { font.color = color }
    if case .number(let size) = look.attributes["fontsize"] { font.size = size }
    if case .font(let face) = look.attributes["fontname"] { font.face = face }
    return font
  }

  /// The attributes for a cell of a table that is this part.
  package func cell(of part: StylePart) -> [HTMLAttribute] { look(of: part).cellAttributes }

  private static func embedded(_ text: StaticString) -> Style {
    let bytes = text.withUTF8Buffer { [UInt8]($0) }
    // A test holds that the embedded styles are correct; without them a chart is still readable.
    return (try? parse(bytes)) ?? Style()
  }
}
