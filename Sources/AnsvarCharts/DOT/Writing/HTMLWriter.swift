/// Makes the text of an HTML-like label.
///
/// What `dot` refuses is never written: an element without content, a rule at an edge, a table without rows. `dot` then
/// exits with 1 and still writes a picture, with the name of the node for its label.
struct HTMLWriter {
  var out: [UInt8]
  var depth: Int

  /// Appends the label; says whether nothing was to write, which only a text can have.
  mutating func append(_ label: HTMLLabel) -> Bool {
    switch label {
    case .text(let text):
      return append(text)
    case .table(let table):
      append(table)
      return false
    }
  }

  private mutating func append(_ table: HTMLTable) {
    line()
    open("TABLE", table.attributes)
    depth += 1
    var isFirst = true
    for row in table.rows where !row.cells.isEmpty {
      if row.hasRuleAbove && !isFirst {
        line()
        out.append(literal: "<HR/>")
      }
      append(row)
      isFirst = false
    }
    if isFirst {
      line()
      out.append(literal: "<TR><TD></TD></TR>")
    }
    depth -= 1
    line()
    out.append(literal: "</TABLE>")
  }

  private mutating func append(_ row: HTMLRow) {
    line()
    let start = out.count
    out.append(literal: "<TR>")
    var isTall = false
    for (index, cell) in row.cells.enumerated() {
      if cell.hasRuleBefore && index > 0 { out.append(literal: "<VR/>") }
      append(cell)
      if case .table = cell.content { isTall = true }
    }
    out.append(literal: "</TR>")
    guard row.cells.count > 1, isTall || out.count - start + depth * 2 > DOTWriter.lineWidth else { return }

    out.removeSubrange(start...)
    out.append(literal: "<TR>")
    depth += 1
    for (index, cell) in row.cells.enumerated() {
      line()
      if cell.hasRuleBefore && index > 0 { out.append(literal: "<VR/>") }
      append(cell)
    }
    depth -= 1
    line()
    out.append(literal: "</TR>")
  }

  private mutating func append(_ cell: HTMLCell) {
    open("TD", cell.attributes)
    switch cell.content {
    case .text(let text):
      _ = append(text)
    case .table(let table):
      depth += 1
      append(table)
      depth -= 1
      line()
    }
    out.append(literal: "</TD>")
  }

  private mutating func append(_ text: HTMLText) -> Bool {
    let start = out.count
    var progress = Escape.Progress()
    for run in text.runs {
      switch run {
      case .words(let text, let font): append(text.string, font, &progress)
      case .lineBreak(let alignment): Escape.lineBreak(alignment, &progress, into: &out)
      }
    }
    return out.count == start
  }

  private mutating func append(_ text: String, _ font: HTMLFont, _ progress: inout Escape.Progress) {
    guard !text.utf8.isEmpty else { return }
    if font.hasFace {
      out.append(literal: "<FONT")
      if let face = font.face { append("FACE", face.utf8) }
      if let size = font.size {
        var digits: [UInt8] = []
        Decimal.append(size, to: &digits)
        append("POINT-SIZE", digits)
      }
      if let color = font.color { append("COLOR", color.utf8) }
      out.append(UInt8(ascii: ">"))
    }
    if font.bold { out.append(literal: "<B>") }
    if font.italic { out.append(literal: "<I>") }
    if font.struck { out.append(literal: "<S>") }
    Escape.html(text, &progress, into: &out)
    if font.struck { out.append(literal: "</S>") }
    if font.italic { out.append(literal: "</I>") }
    if font.bold { out.append(literal: "</B>") }
    if font.hasFace { out.append(literal: "</FONT>") }
  }

  private mutating func open(_ element: StaticString, _ attributes: [HTMLAttribute]) {
    out.append(UInt8(ascii: "<"))
    out.append(literal: element)
    for (index, attribute) in attributes.enumerated() {
      // XML allows each key once; the last given counts, as in `Attributes`.
      var isReplaced = false
      for later in attributes[(index + 1)...] where later.key == attribute.key { isReplaced = true }
      if !isReplaced { append(attribute) }
    }
    out.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ attribute: HTMLAttribute) {
    var value: [UInt8] = []
    switch attribute.value {
    case .integer(let number): Decimal.append(number, to: &value)
    case .keyword(let word): value = word.utf8
    case .keywords(let words): for word in words { value += word.utf8 }
    case .color(let color): value = color.utf8
    case .identifier(let id): value = id.utf8
    case .text(let text): Escape.htmlAttribute(text.string, into: &value)
    }
    append(attribute.key.text, value)
  }

  private mutating func append(_ key: StaticString, _ value: [UInt8]) {
    out.append(UInt8(ascii: " "))
    out.append(literal: key)
    out.append(literal: "=\"")
    out.append(contentsOf: value)
    out.append(UInt8(ascii: "\""))
  }

  private mutating func line() {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { out.append(literal: "  ") }
  }
}
