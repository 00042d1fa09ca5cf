import AnsvarText

/// A text in sections, wrapped to a width: what every explanation is written with.
struct Explanation {
  private(set) var text = ""
  let width: Int
  let style: TextStyle

  init(width: Int, style: TextStyle) {
    self.width = max(width, 30)
    self.style = style
  }

  /// The first line: what is explained.
  mutating func title(_ title: String) {
    text += style.paint(.heading, VisibleText.line(title)) + "\n"
  }

  /// A heading, with an empty line before it.
  mutating func heading(_ heading: String) {
    text += "\n" + style.paint(.heading, VisibleText.line(heading)) + "\n"
  }

  /// Running text; an empty one adds nothing.
  mutating func paragraph(_ paragraph: String, indent: Int = 2) {
    for line in TextWrap.lines(paragraph, width: width, indent: indent) { text += line + "\n" }
  }

  /// A label and what belongs to it, whose later lines stand under the first.
  mutating func item(_ label: String, _ content: String, labelWidth: Int, indent: Int = 2) {
    let start = indent + labelWidth + 2
    let lines = TextWrap.lines(content, width: width, indent: start)
    let margin = String(repeating: " ", count: indent)
    let head = margin + DisplayWidth.padded(VisibleText.line(label), to: labelWidth) + "  "
    guard let first = lines.first else {
      text += margin + VisibleText.line(label) + "\n"
      return
    }
    text += head + String(decoding: first.utf8.dropFirst(start), as: UTF8.self) + "\n"
    for line in lines.dropFirst() { text += line + "\n" }
  }

  /// Lines that keep their layout, such as a model.
  mutating func verbatim(_ lines: String) {
    for line in lines.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let visible = VisibleText.line(String(decoding: line, as: UTF8.self))
      text += visible.utf8.isEmpty ? "\n" : "    " + visible + "\n"
    }
  }
}
