extension Words {
  /// A cell of a table with nothing but these words in it.
  ///
  /// It is `width` points wide, and loses `inset` of them to the padding and border on both sides together.
  func cell(
    width: Int, inset: Int, _ alignment: LineAlignment = .left, _ attributes: [HTMLAttribute] = []
  ) -> HTMLCell {
    var text = Paragraphs(width: width - inset)
    text.add(self)
    return text.cell(alignment, [.width(width)] + attributes)
  }

  /// A cell of the head of a table: on the ground of headings, with a white line to the right.
  func headCell(
    width: Int, inset: Int, span: Int? = nil, _ alignment: LineAlignment, _ style: Style
  ) -> HTMLCell {
    let fill = style.look(of: .heading).fill ?? .black
    return cell(
      width: width, inset: inset, alignment,
      (span.map { [.columnSpan($0)] } ?? [])
        + [.border(1), .sides(.right), .color(.white), .backgroundColor(fill), .verticalAlign(.bottom)])
  }
}
