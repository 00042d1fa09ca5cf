import AnsvarDiagnostics
import AnsvarLanguage
import Testing

/// What the formatter makes of a text; nil when it leaves it alone.
func formatted(_ text: String) -> String? {
  guard case .formatted(let bytes) = Formatter.format(SourceText(name: "m.ansvar", text: text)) else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct FormatterTests {
  @Test func aTextInItsLayoutStays() {
    #expect(formatted(Hadeland.text) == Hadeland.text)
  }

  @Test(arguments: [
    ("role   a\t\"A\"   in\tb", "role a \"A\" in b\n"),
    ("role a has b ,c,d", "role a has b, c, d\n"),
    ("role a  \r\n\r\n\r\n\r\nrole b\r\n\r\n", "role a\n\nrole b\n"),
    ("\u{FEFF}\n\n  role a", "role a\n"),
    ("role a\rrole b", "role a\nrole b\n"),
    ("role a { title nn \"A\" }", "role a {\n    title nn \"A\"\n}\n"),
    (
      "organisation a { organisation b { organisation c } }",
      "organisation a {\n    organisation b {\n        organisation c\n    }\n}\n"
    ),
    ("organisation a{\n\n\norganisation b\n\n}", "organisation a {\n    organisation b\n}\n"),
    ("roster a {\n\n}", "roster a {}\n"),
    ("role a \"A  //  {\\\"\"", "role a \"A  //  {\\\"\"\n"),
    ("role a\u{030A} \"A\"", "role a\u{030A} \"A\"\n"),
    ("role a has b,\n\n\nc", "role a has b,\n        c\n"),
  ]) func spaces(_ text: String, _ expected: String) {
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test(arguments: [
    ("  // a\nrole a//b   \n//c", "// a\nrole a  //b\n//c\n"),
    (
      "role a { // x\ntitle nn \"A\" // y\n// z\n} // w",
      "role a {          // x\n    title nn \"A\"  // y\n    // z\n}  // w\n"
    ),
    ("role a // x\nrole lang // y\n\nrole b // z", "role a     // x\nrole lang  // y\n\nrole b  // z\n"),
    ("role a has b, // x\n // y\nc", "role a has b,  // x\n        // y\n        c\n"),
    ("organisation a {\n// x\n}", "organisation a {\n    // x\n}\n"),
    ("organisation a { // x\n}", "organisation a {  // x\n}\n"),
    ("role a\n\n\n// x\n\n\n// y\nrole b", "role a\n\n// x\n\n// y\nrole b\n"),
  ]) func comments(_ text: String, _ expected: String) {
    #expect(formatted(text) == expected)
  }

  @Test(arguments: [
    ("camp linja \"L\"\ncamp ikt \"I\"", "camp linja \"L\"\ncamp ikt   \"I\"\n"),
    ("camp å \"L\"\ncamp bb \"I\"", "camp å  \"L\"\ncamp bb \"I\"\n"),
    ("camp linja \"L\"\n\ncamp ikt \"I\"", "camp linja \"L\"\n\ncamp ikt \"I\"\n"),
    ("camp linja \"L\"\nrole ikt \"I\"", "camp linja \"L\"\nrole ikt \"I\"\n"),
    ("camp linja \"L\"\ncamp ikt\ncamp b \"B\"", "camp linja \"L\"\ncamp ikt\ncamp b \"B\"\n"),
    (
      "organisation a \"A\" {\norganisation lang \"L\"\norganisation b \"B\" {\n}\n}",
      "organisation a \"A\" {\n    organisation lang \"L\"\n    organisation b    \"B\" {}\n}\n"
    ),
    ("source a \"A\"\nsource bcd \"B\"", "source a   \"A\"\nsource bcd \"B\"\n"),
  ]) func titlesAlign(_ text: String, _ expected: String) {
    #expect(formatted(text) == expected)
  }

  @Test func gridsAlign() {
    let text = """
      matrix { enhet ærfugl-råd x
      d A . AR // en
      d.åtte - R . because "æ" // to
      // mellom
      d.ni none because "x"
      }
      """
    let expected = """
      matrix {
                  enhet  ærfugl-råd  x
          d       A      .           AR               // en
          d.åtte  -      R           .   because "æ"  // to
          // mellom
          d.ni    none because "x"
      }

      """
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test func listsAlign() {
    let text = "assign{\n d.e :a A,b R,\nc I\n d.lang: none because \"x\"\n}"
    let expected = """
      assign {
          d.e:    a A, b R,
                  c I
          d.lang: none because "x"
      }

      """
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test func aCellKeepsItsSigns() {
    let text = "matrix {\n a b\n d \"A: x/y\n}\n"
    #expect(formatted(text)?.contains("\"A:  x/y") == true)
  }

  @Test func oneLongNameDoesNotMoveTheOthers() {
    let long = String(repeating: "x", count: 200)
    #expect(formatted("camp \(long) \"L\"\ncamp b \"B\"") == "camp \(long) \"L\"\ncamp b \"B\"\n")
  }

  @Test(arguments: [
    "", "// bare en kommentar", "rolle a", "role a \"", "role a {", "matrix {}", "\u{0}", "role a\u{200B}",
  ])
  func whatCannotBeReadIsLeftAlone(_ text: String) {
    guard case .rejected(let faults) = Formatter.format(SourceText(name: "m", text: text)) else {
      Issue.record("formatted")
      return
    }
    #expect(!faults.isEmpty && faults.allSatisfy { $0.kind.isSyntax })
  }

  @Test func whatIsUnknownIsNoHindrance() {
    #expect(formatted("role  a in b") == "role a in b\n")
  }
}
