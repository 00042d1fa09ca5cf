/// An attribute of a table or cell in an HTML-like label.
///
/// Numbers outside what `dot` accepts are moved to the nearest it accepts, since it would drop them with a warning.
package struct HTMLAttribute: Sendable, Equatable {
  /// What an attribute of a table or cell can hold.
  enum Value: Sendable, Equatable {
    case integer(Int)
    case keyword(Keyword)
    case keywords([Keyword])
    case color(Color)
    case identifier(Identifier)
    case text(ExactText)
  }

  let key: Keyword
  let value: Value

  private init(_ key: Keyword, _ value: Value) {
    self.key = key
    self.value = value
  }

  private init(_ key: Keyword, _ number: Int, _ low: Int, _ high: Int) {
    self.init(key, .integer(min(max(number, low), high)))
  }

  package static func border(_ points: Int) -> HTMLAttribute { HTMLAttribute("BORDER", points, 0, 255) }
  package static func cellBorder(_ points: Int) -> HTMLAttribute { HTMLAttribute("CELLBORDER", points, 0, 127) }
  package static func cellSpacing(_ points: Int) -> HTMLAttribute { HTMLAttribute("CELLSPACING", points, 0, 127) }
  package static func cellPadding(_ points: Int) -> HTMLAttribute { HTMLAttribute("CELLPADDING", points, 0, 255) }
  package static func width(_ points: Int) -> HTMLAttribute { HTMLAttribute("WIDTH", points, 0, 65_535) }
  package static func height(_ points: Int) -> HTMLAttribute { HTMLAttribute("HEIGHT", points, 0, 65_535) }
  package static func columnSpan(_ cells: Int) -> HTMLAttribute { HTMLAttribute("COLSPAN", cells, 1, 65_535) }
  package static func rowSpan(_ cells: Int) -> HTMLAttribute { HTMLAttribute("ROWSPAN", cells, 1, 65_535) }
  /// `dot` warns when the content does not fit, and lets it run over.
  package static func fixedSize(_ on: Bool) -> HTMLAttribute {
    HTMLAttribute("FIXEDSIZE", .keyword(on ? "TRUE" : "FALSE"))
  }
  package static func backgroundColor(_ color: Color) -> HTMLAttribute { HTMLAttribute("BGCOLOR", .color(color)) }
  package static func color(_ color: Color) -> HTMLAttribute { HTMLAttribute("COLOR", .color(color)) }
  package static func align(_ side: LineAlignment) -> HTMLAttribute { HTMLAttribute("ALIGN", .keyword(side.keyword)) }
  /// How lines stand that do not say it themselves.
  package static func lineAlign(_ side: LineAlignment) -> HTMLAttribute {
    HTMLAttribute("BALIGN", .keyword(side.keyword))
  }
  package static func verticalAlign(_ place: Vertical) -> HTMLAttribute {
    HTMLAttribute("VALIGN", .keyword(place.keyword))
  }
  /// Which sides of the border are drawn.
  package static func sides(_ sides: Side...) -> HTMLAttribute {
    HTMLAttribute("SIDES", .keywords(sides.map { $0.keyword }))
  }
  /// A line style: `dashed`, `dotted`, `rounded`.
  package static func style(_ style: Keyword) -> HTMLAttribute { HTMLAttribute("STYLE", .keyword(style)) }
  /// Where an edge may end; see ``Endpoint``.
  package static func port(_ name: Identifier) -> HTMLAttribute { HTMLAttribute("PORT", .identifier(name)) }
  /// Literal text, possibly from a user; `dot` shows it only on a cell with a link, which Ansvar never writes.
  package static func tooltip(_ text: String) -> HTMLAttribute { HTMLAttribute("TOOLTIP", .text(ExactText(text))) }
  /// The same to `dot` as ``tooltip(_:)``.
  package static func title(_ text: String) -> HTMLAttribute { HTMLAttribute("TITLE", .text(ExactText(text))) }
}

extension HTMLAttribute {
  /// Where content stands between the upper and lower edge of a cell.
  package enum Vertical: Sendable, Equatable {
    case top, middle, bottom

    var keyword: Keyword {
      switch self {
      case .top: "TOP"
      case .middle: "MIDDLE"
      case .bottom: "BOTTOM"
      }
    }
  }

  /// A side of a cell.
  package enum Side: Sendable, Equatable {
    case left, top, right, bottom

    var keyword: Keyword {
      switch self {
      case .left: "L"
      case .top: "T"
      case .right: "R"
      case .bottom: "B"
      }
    }
  }
}
