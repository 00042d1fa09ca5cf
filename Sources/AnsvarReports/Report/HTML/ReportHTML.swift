import AnsvarText

/// A report as one page of HTML that needs nothing else: no server, no network, and no scripts.
///
/// With scripts on, a reader can choose what to see. On paper it has a style of its own.
public enum ReportHTML {
  /// The page, in UTF-8.
  ///
  /// - Complexity: O(*n*) in the document.
  public static func bytes(_ document: ReportDocument, program: String = "ansvar") -> [UInt8] {
    var page = HTMLPage(document.language)
    let words = ReportPageWords(document.language)
    page.raw("<!DOCTYPE html>\n<html lang=\"" + document.language.code + "\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    page.raw(policy)
    page.raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.raw("<meta name=\"generator\" content=\"")
    page.text(program)
    page.raw("\">\n<title>")
    page.text(document.title + " – " + document.kind[document.language])
    page.raw("</title>\n<style>" + ReportStyleSheet.text + "</style>\n</head>\n<body>\n")
    page.raw("<a class=\"skip\" href=\"#main\">")
    page.text(words.skip)
    page.raw("</a>\n")
    head(document, words, to: &page)
    contents(document, words, to: &page)
    page.raw("<main id=\"main\" tabindex=\"-1\">\n")
    let writer = HTMLSections(document.language)
    for (index, section) in document.sections.enumerated() {
      if index == 1, !document.choices.isEmpty { HTMLChoices.write(document.choices, words, to: &page) }
      writer.write(section, level: 2, to: &page)
    }
    if document.sections.count > 1, !document.choices.isEmpty { HTMLChoices.writeBar(words, to: &page) }
    page.raw("</main>\n")
    page.raw("<script>" + ReportScript.text + "</script>\n</body>\n</html>\n")
    return page.bytes
  }

  private static let policy = ContentPolicy.text(style: ReportStyleSheet.text, script: ReportScript.text)

  private static func head(_ document: ReportDocument, _ words: ReportPageWords, to page: inout HTMLPage) {
    page.raw("<header>\n<p class=\"kind\">")
    page.text(document.kind[document.language])
    page.raw("</p>\n<h1>")
    page.text(document.title)
    page.raw("</h1>\n")
    page.facts(document.facts)
    for omission in document.omissions {
      page.raw("<p class=\"note\">")
      page.runs(.message(omission.asSentence))
      page.raw("</p>\n")
    }
    page.raw("</header>\n")
  }

  private static func contents(_ document: ReportDocument, _ words: ReportPageWords, to page: inout HTMLPage) {
    page.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
    page.text(words.contents)
    page.raw("</h2>\n<ol>\n")
    for section in document.sections {
      page.raw("<li><a href=\"#" + section.id + "\">")
      page.text(section.title)
      page.raw("</a></li>\n")
    }
    page.raw("</ol>\n</nav>\n")
  }
}
