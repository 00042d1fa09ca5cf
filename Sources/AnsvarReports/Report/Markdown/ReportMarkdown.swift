import AnsvarText

/// A report as Markdown that GitHub and most others show: headings, lists and tables, without the pictures.
public enum ReportMarkdown {
  /// The whole report.
  public static func text(_ document: ReportDocument) -> String {
    var page = "# " + MarkdownText.escaped(document.title) + "\n\n"
    for fact in document.facts { page += "- " + line(fact) + "\n" }
    if !document.facts.isEmpty { page += "\n" }
    for omission in document.omissions { page += "> " + MarkdownText.prose(omission.asSentence) + "\n\n" }
    for section in document.sections { write(section, level: 2, to: &page) }
    return trimmed(page)
  }

  private static func write(_ section: ReportSection, level: Int, to page: inout String) {
    page += String(repeating: "#", count: min(level, 6)) + " " + MarkdownText.escaped(section.title) + "\n\n"
    for block in section.blocks { write(block, level: level, to: &page) }
  }

  private static func write(_ block: ReportBlock, level: Int, to page: inout String) {
    switch block {
    case .paragraph(let text): page += inline(text) + "\n\n"
    case .note(let text): page += "> " + inline(text) + "\n\n"
    case .list(let entries): list(entries, "-", to: &page)
    case .steps(let entries): list(entries, "1.", to: &page)
    case .facts(let facts):
      for fact in facts { page += "- " + line(fact) + "\n" }
      page += "\n"
    case .table(let table): write(table, to: &page)
    case .figure(let figure): for table in figure.tables { write(table, to: &page) }
    case .section(let section): write(section, level: level + 1, to: &page)
    }
  }

  private static func line(_ fact: ReportFact) -> String {
    "**" + MarkdownText.escaped(fact.label) + ":** " + inline(fact.text)
  }

  private static func list(_ entries: [ReportEntry], _ mark: String, to page: inout String) {
    if entries.isEmpty { return }
    let indent = String(repeating: " ", count: mark.utf8.count + 1)
    for entry in entries {
      page += mark + " " + inline(entry.text) + "\n"
      for choice in entry.choices { page += indent + "- " + inline(choice) + "\n" }
      for detail in entry.details { page += indent + "<br>" + inline(detail) + "\n" }
    }
    page += "\n"
  }

  private static func write(_ table: ReportTable, to page: inout String) {
    if table.rowCount == 0 { return }
    page += "**" + MarkdownText.escaped(table.caption) + "**\n\n|"
    for column in table.columns { page += " " + inline(column.title) + " |" }
    page += "\n|"
    for (index, column) in table.columns.enumerated() {
      page += column.isNumber ? " ---: |" : table.isMatrix && index > 0 ? " :-: |" : " --- |"
    }
    page += "\n"
    for group in table.groups where !group.rows.isEmpty {
      if let title = group.title {
        page += "| **" + inline(title) + "** |" + String(repeating: " |", count: table.columns.count - 1) + "\n"
      }
      for row in group.rows {
        page += "|"
        for cell in row.cells { page += cell.isEmpty ? " |" : " " + inline(cell) + " |" }
        page += "\n"
      }
    }
    page += "\n"
    for note in table.notes { page += inline(note.text) + "\n\n" }
  }

  /// Text within a line; links lead nowhere in Markdown, whose headings get their addresses from whoever shows it.
  private static func inline(_ text: ReportText) -> String {
    var result = ""
    for run in text.runs {
      switch run {
      case .plain(let text), .aside(let text), .link(let text, _): result += MarkdownText.escaped(text)
      case .strong(let text): result += strong(text)
      case .code(let text): result += MarkdownText.code(text)
      case .finding(let number): result += "▲" + String(number)
      case .letters(_, let letters, _): result += MarkdownText.escaped(letters)
      case .note(let number, _): result += MatrixWords.superscript(number)
      }
    }
    return result
  }

  /// Bold text; a blank at its end stands outside, or Markdown would not see the end.
  private static func strong(_ text: String) -> String {
    var words = Array(text.utf8)
    var blanks = ""
    while words.last == UInt8(ascii: " ") {
      words.removeLast()
      blanks += " "
    }
    return "**" + MarkdownText.escaped(String(decoding: words, as: UTF8.self)) + "**" + blanks
  }

  private static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)
    while bytes.count > 1, bytes[bytes.count - 1] == 0x0A, bytes[bytes.count - 2] == 0x0A { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
