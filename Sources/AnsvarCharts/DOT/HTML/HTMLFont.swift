/// The font of a run; what is not given is inherited.
package struct HTMLFont: Sendable, Equatable {
  package var bold: Bool
  package var italic: Bool
  /// Whether a line goes through it, as through what no longer holds.
  package var struck: Bool
  package var color: Color?
  package var size: Double?
  package var face: FontName?

  package static let inherited = HTMLFont()

  package init(
    bold: Bool = false, italic: Bool = false, struck: Bool = false, color: Color? = nil, size: Double? = nil,
    face: FontName? = nil
  ) {
    self.bold = bold
    self.italic = italic
    self.struck = struck
    self.color = color
    self.size = size
    self.face = face
  }

  /// Whether it needs a `<FONT>` element.
  var hasFace: Bool { color != nil || size != nil || face != nil }
}
