import AnsvarModel

/// Writes tables with caption, heads and groups that a screen reader can follow.
enum HTMLTables {
  static func write(_ table: ReportTable, to page: inout HTMLPage) {
    // A wide table scrolls by itself, and the keyboard has to reach it for that.
    page.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + table.id + "-caption\">\n")
    page.raw("<table id=\"" + table.id + "\"" + (table.isMatrix ? " class=\"matrix\"" : "") + ">\n")
    page.raw("<caption id=\"" + table.id + "-caption\">")
    page.text(table.caption)
    page.raw("</caption>\n<thead>\n<tr>")
    for (index, column) in table.columns.enumerated() {
      write(column, isTurned: table.isMatrix && index > 0, to: &page)
    }
    page.raw("</tr>\n</thead>\n")
    for group in table.groups where !group.rows.isEmpty {
      page.raw("<tbody>\n")
      if let title = group.title {
        page.raw("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"" + String(table.columns.count) + "\">")
        page.runs(title)
        page.raw("</th></tr>\n")
      }
      for row in group.rows { write(row, of: table, to: &page) }
      page.raw("</tbody>\n")
    }
    page.raw("</table>\n</div>\n")
    writeNotes(table.notes, to: &page)
  }

  private static func write(_ column: ReportTable.Column, isTurned: Bool, to page: inout HTMLPage) {
    page.raw("<th scope=\"col\"")
    if column.isNumber { page.raw(" class=\"number\"") }
    if let role = column.role { page.raw(" data-column=\"" + String(role.index) + "\"") }
    page.raw(isTurned ? "><span class=\"turned\">" : ">")
    page.runs(column.title)
    page.raw(isTurned ? "</span></th>" : "</th>")
  }

  private static func write(_ row: ReportTable.Row, of table: ReportTable, to page: inout HTMLPage) {
    page.raw("<tr")
    if row.isTotal { page.raw(" class=\"total\"") }
    page.facets(row.facets)
    page.raw(">")
    for (index, cell) in row.cells.enumerated() {
      let isNumber = index < table.columns.count && table.columns[index].isNumber
      let element = index == 0 ? "th" : "td"
      page.raw("<" + element + (index == 0 ? " scope=\"row\"" : "") + (isNumber ? " class=\"number\"" : "") + ">")
      page.runs(cell)
      page.raw("</" + element + ">")
    }
    page.raw("</tr>\n")
  }

  private static func writeNotes(_ notes: [ReportEntry], to page: inout HTMLPage) {
    if notes.isEmpty { return }
    page.raw("<ul class=\"notes\">\n")
    for note in notes {
      page.raw("<li" + (note.id.map { " id=\"" + $0 + "\"" } ?? "") + ">")
      page.runs(note.text)
      page.raw("</li>\n")
    }
    page.raw("</ul>\n")
  }
}
