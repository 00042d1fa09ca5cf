/// The form in which a reader chooses what to see, hidden until the script that serves it is there.
enum HTMLChoices {
  static func write(_ choices: ReportChoices, _ words: ReportPageWords, to page: inout HTMLPage) {
    page.raw("<form id=\"choice\" class=\"choice\" hidden aria-labelledby=\"choice-title\"")
    page.attribute("data-showing", words.showing)
    page.attribute("data-of", words.shownOf)
    page.attribute("data-rows", words.rows)
    page.attribute("data-cards", words.cards)
    page.attribute("data-findings", words.findings)
    page.raw(">\n<h2 id=\"choice-title\">")
    page.text(words.choose)
    page.raw("</h2>\n<div class=\"fields\">\n")
    select("role", words.role, words.everyRole, choices.roles, to: &page)
    select("dimension", words.dimension, words.everyDimension, choices.dimensions, to: &page)
    select("severity", words.severity, words.everySeverity, choices.severities, to: &page)
    page.raw(
      "<div class=\"check\"><input type=\"checkbox\" id=\"choice-mark\" name=\"mark\"> <label for=\"choice-mark\">")
    page.text(words.onlyMark)
    page.raw("</label></div>\n<div><button type=\"reset\">")
    page.text(words.showAll)
    page.raw("</button></div>\n</div>\n</form>\n")
  }

  /// The line that tells how much is shown, which stays in sight.
  static func writeBar(_ words: ReportPageWords, to page: inout HTMLPage) {
    page.raw("<div id=\"bar\" class=\"bar\" hidden>\n<p id=\"state\" role=\"status\"></p>\n<a href=\"#choice\">")
    page.text(words.change)
    page.raw("</a>\n<button type=\"button\" id=\"all\">")
    page.text(words.showAll)
    page.raw("</button>\n</div>\n")
  }

  private static func select(
    _ name: String, _ label: String, _ all: String, _ choices: [ReportChoices.Choice], to page: inout HTMLPage
  ) {
    if choices.isEmpty { return }
    page.raw("<div><label for=\"choice-" + name + "\">")
    page.text(label)
    page.raw("</label>\n<select id=\"choice-" + name + "\" name=\"" + name + "\">\n<option value=\"\">")
    page.text(all)
    page.raw("</option>\n")
    for choice in choices {
      page.raw("<option value=\"" + String(choice.index) + "\"")
      page.attribute("data-name", choice.name)
      page.raw(">")
      page.text(choice.title)
      page.raw("</option>\n")
    }
    page.raw("</select></div>\n")
  }
}
