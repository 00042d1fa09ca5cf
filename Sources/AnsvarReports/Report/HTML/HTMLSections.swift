import AnsvarCharts
import AnsvarText

/// Writes the sections of a report, each with its heading on the level where it stands.
struct HTMLSections {
  private let language: Language
  private let words: ReportPageWords

  init(_ language: Language) {
    self.language = language
    words = ReportPageWords(language)
  }

  func write(_ section: ReportSection, level: Int, to page: inout HTMLPage) {
    let heading = String(min(level, 6))
    page.raw("<section id=\"" + section.id + "\" aria-labelledby=\"" + section.id + "-title\"")
    let classes = classes(of: section)
    if !classes.isEmpty { page.raw(" class=\"" + classes.joined(separator: " ") + "\"") }
    page.facets(section.facets)
    page.raw(">\n<h" + heading + " id=\"" + section.id + "-title\">")
    page.text(section.title)
    page.raw("</h" + heading + ">\n")
    let holdsCards = section.id == "cards"
    var isOpen = false
    for block in section.blocks {
      var isCard = false
      if holdsCards, case .section = block { isCard = true }
      if isCard != isOpen { page.raw(isCard ? "<div class=\"cards\">\n" : "</div>\n") }
      isOpen = isCard
      write(block, level: level, isFindings: isFindings(section), to: &page)
    }
    if isOpen { page.raw("</div>\n") }
    page.raw("</section>\n")
  }

  private func isFindings(_ section: ReportSection) -> Bool {
    section.id.utf8.starts(with: "rule-".utf8) || section.id == "accepted"
  }

  private func classes(of section: ReportSection) -> [String] {
    var classes: [String] = []
    if section.isWide { classes.append(hasTallPicture(section) ? "tall" : "wide") }
    if section.startsPage { classes.append("page") }
    if section.id.utf8.starts(with: "role-".utf8) { classes.append("card") }
    if isFindings(section) { classes.append("rule") }
    return classes
  }

  /// Whether a picture of the section is higher than wide, so that it would be tiny on a page that lies on its side.
  private func hasTallPicture(_ section: ReportSection) -> Bool {
    section.blocks.contains { block in
      guard case .figure(let figure) = block, figure.lead != .tables else { return false }
      return figure.picture.flatMap { InlineSVG.size($0) }.map { $0.height > $0.width } ?? false
    }
  }

  private func write(_ block: ReportBlock, level: Int, isFindings: Bool, to page: inout HTMLPage) {
    switch block {
    case .paragraph(let text): paragraph(text, "", to: &page)
    case .note(let text): paragraph(text, " class=\"note\"", to: &page)
    case .list(let entries): list(entries, "ul", isFindings: isFindings, to: &page)
    case .steps(let entries): list(entries, "ol", isFindings: false, to: &page)
    case .facts(let facts): page.facts(facts)
    case .table(let table): HTMLTables.write(table, to: &page)
    case .figure(let figure): write(figure, to: &page)
    case .section(let section): write(section, level: level + 1, to: &page)
    }
  }

  private func paragraph(_ text: ReportText, _ attributes: String, to page: inout HTMLPage) {
    page.raw("<p" + attributes + ">")
    page.runs(text)
    page.raw("</p>\n")
  }

  private func list(_ entries: [ReportEntry], _ element: String, isFindings: Bool, to page: inout HTMLPage) {
    if entries.isEmpty { return }
    page.raw("<" + element + (isFindings ? " class=\"findings\"" : "") + ">\n")
    for entry in entries {
      page.raw("<li")
      if let id = entry.id { page.raw(" id=\"" + id + "\"") }
      if isFindings {
        page.raw(" class=\"finding\"")
        page.facets(entry.facets)
      }
      page.raw(">")
      page.runs(entry.text)
      if !entry.choices.isEmpty {
        page.raw("<ul class=\"choices\">")
        for choice in entry.choices {
          page.raw("<li>")
          page.runs(choice)
          page.raw("</li>")
        }
        page.raw("</ul>")
      }
      for detail in entry.details {
        page.raw(" <span class=\"details\">")
        page.runs(detail)
        page.raw("</span>")
      }
      page.raw("</li>\n")
    }
    page.raw("</" + element + ">\n")
  }

  private func write(_ figure: ReportFigure, to page: inout HTMLPage) {
    let svg = figure.picture.flatMap { picture in
      InlineSVG.element(
        picture, id: "chart-" + figure.id, title: figure.title, description: figure.description, language: language)
    }
    guard let svg else { return write(figure.tables, to: &page) }
    switch figure.lead {
    case .both:
      write(svg, figure, to: &page)
      write(figure.tables, to: &page)
    case .picture:
      write(svg, figure, to: &page)
      if figure.tables.isEmpty { return }
      open(words.sameAsTable, to: &page)
      write(figure.tables, to: &page)
      page.raw("</details>\n")
    case .tables:
      write(figure.tables, to: &page)
      open(words.sameAsPicture, to: &page)
      write(svg, figure, to: &page)
      page.raw("</details>\n")
    }
  }

  private func open(_ summary: String, to page: inout HTMLPage) {
    page.raw("<details>\n<summary>")
    page.text(summary)
    page.raw("</summary>\n")
  }

  private func write(_ tables: [ReportTable], to page: inout HTMLPage) {
    for table in tables { HTMLTables.write(table, to: &page) }
  }

  private func write(_ svg: [UInt8], _ figure: ReportFigure, to page: inout HTMLPage) {
    page.raw("<figure>\n")
    page.raw(utf8: svg)
    page.raw("<figcaption>")
    page.text(figure.title + ": " + figure.description + ".")
    page.raw("</figcaption>\n</figure>\n")
  }
}
