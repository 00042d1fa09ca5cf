import AnsvarReports
import Testing

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("Drift og vedlikehold", "Drift og vedlikehold"), ("a_b*c", "a\\_b\\*c"), ("1. juni", "1\\. juni"),
    ("den 1. juni", "den 1. juni"), ("- liste", "\\- liste"), ("a - b", "a - b"), ("a < b & c", "a &lt; b &amp; c"),
    ("https://e.x", "https\\://e.x"), ("www.e.x", "www\\.e.x"), ("kl. 12: møte", "kl. 12: møte"), ("a|b", "a\\|b"),
    ("a\nb", "a␊b"), ("post@e.x", "post\\@e.x"), ("", ""),
  ])
  func textIsTakenLiterally(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: [("gap.duty", "`gap.duty`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```")])
  func codeIsFenced(_ text: String, _ expected: String) {
    #expect(MarkdownText.code(text) == expected)
  }

  @Test(arguments: [
    ("ingen svarer for `drift.x_y`", "ingen svarer for `drift.x_y`"), ("odd ` tick_", "odd  tick\\_"),
    ("`a` og `b`", "`a` og `b`"),
  ])
  func proseKeepsItsCode(_ text: String, _ expected: String) {
    #expect(MarkdownText.prose(text) == expected)
  }
}
