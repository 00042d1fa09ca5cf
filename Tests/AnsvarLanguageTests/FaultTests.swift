import AnsvarLanguage
import AnsvarText
import Testing

@Suite struct FaultTests {
  @Test(arguments: [
    FaultCase("⟦rolle⟧ enhetsleder", "syntax.unknown-statement"),
    FaultCase("role ⟦\"Enhetsleder\"⟧", "syntax.unexpected"),
    FaultCase("role a \"A\" is⟦⟧\nrole b", "syntax.unexpected"),
    FaultCase("role a is ⟦konsulent⟧", "syntax.unexpected"),
    FaultCase("role a ⟦b⟧", "syntax.unexpected"),
    FaultCase("role a ⟦\"åpen⟧\nrole b", "syntax.unclosed-text"),
    FaultCase("role a ⟦\"åpen\\\"⟧\nrole b", "syntax.unclosed-text"),
    FaultCase("role a \"en ⟦\\⟧n linje\"", "syntax.escape"),
    FaultCase("organisation a ⟦{⟧\norganisation b", "syntax.unclosed-brace"),
    FaultCase("role a\n⟦}⟧\nrole b", "syntax.unexpected"),
    FaultCase("role a ⟦;⟧", "syntax.unexpected"),
    FaultCase("version \"1\" date ⟦2026-13-01⟧", "syntax.date"),
    FaultCase("version \"1\" date ⟦\"i går\"⟧", "syntax.unexpected"),
    FaultCase("language nb\n⟦language⟧ nn", "syntax.repeated"),
    FaultCase("role a { title nn \"A\"\n title ⟦nn⟧ \"B\" }", "syntax.repeated"),
    FaultCase("model a\n⟦model⟧ b", "syntax.repeated"),
    FaultCase("language ⟦no⟧", "syntax.unexpected"),
    FaultCase("rule load.heavy⟦⟧\n", "syntax.unexpected"),
    FaultCase("rule load.heavy at ⟦1234567⟧", "syntax.unexpected"),
    FaultCase("role a\ndimension d { duty e }\n⟦matrix⟧ {\n}", "syntax.heading"),
    FaultCase("role a\ndimension d { duty e }\nmatrix {\n a\n ⟦d.e⟧ A R\n}", "syntax.cells"),
    FaultCase("role a\nrole b\ndimension d { duty e }\nmatrix {\n a b\n ⟦d.e⟧ A\n}", "syntax.cells"),
    FaultCase("role a\ndimension d { duty e }\nassign {\n d.e ⟦a⟧ A\n}", "syntax.unexpected"),
    FaultCase("role a\ndimension d { duty e }\nassign {\n d.e: a⟦⟧\n}", "syntax.unexpected"),
    FaultCase("role a\ndimension d { duty e }\nassign {\n d.e: a A ⟦by⟧ a\n}", "syntax.unexpected"),
    FaultCase(
      "role a\ndimension d { duty e }\nassign {\n ⟦d.e⟧: none ⟦none⟧ because \"x\"\n}", "structure.reason",
      "syntax.unexpected"),
    FaultCase("role a ⟦{⟧\ntitle nn \"A\"\nrole b\nrole c", "syntax.unclosed-brace"),
    FaultCase("organisation a {\norganisation b ⟦x⟧\norganisation c\n}\nrole b", "syntax.unexpected"),
    FaultCase("organisation a ⟦{⟧\n organisation b ⟦{⟧\nrole c", "syntax.unclosed-brace", "syntax.unclosed-brace"),
    FaultCase(
      "role a\ndimension d { duty e }\nmatrix ⟦{⟧\n a\n d.e A\nrole b \"B\" in ⟦c⟧", "syntax.unclosed-brace",
      "structure.unknown-name"),
    FaultCase("role a\ndimension d { duty e }\nassign ⟦{⟧\n d.e: a A\nrole b \"B\"", "syntax.unclosed-brace"),
    FaultCase("dimension d {\n ⟦dutty⟧ e\n duty f\n}", "syntax.unexpected"),
  ]) func syntax(_ fault: FaultCase) { fault.check() }

  @Test(arguments: [
    FaultCase("role a in ⟦linja⟧", "structure.unknown-name"),
    FaultCase("role a has ⟦x⟧, ⟦y⟧", "structure.unknown-name", "structure.unknown-name"),
    FaultCase("role a has ⟦x⟧, x", "structure.unknown-name"),
    FaultCase("camp a cites ⟦kilde⟧ \"s. 1\"", "structure.unknown-name"),
    FaultCase("system s of ⟦gran⟧", "structure.unknown-name"),
    FaultCase("competence k bridges ⟦a⟧", "structure.unknown-name"),
    FaultCase("roster ⟦gran⟧ {\n}", "structure.unknown-name"),
    FaultCase("organisation g\nroster g {\n ⟦r⟧\n}", "structure.unknown-name"),
    FaultCase(
      "dimension d in ⟦c⟧ {\n requires ⟦k⟧\n critical ⟦k2⟧\n}", "structure.unknown-name", "structure.unknown-name",
      "structure.unknown-name"),
    FaultCase("dimension d { duty e }\nmatrix {\n ⟦a⟧\n d.e .\n}", "structure.unknown-name"),
    FaultCase("dimension d { duty e }\nmatrix {\n ⟦a⟧\n d.e A\n}", "structure.unknown-name"),
    FaultCase("dimension d { duty e }\nassign {\n d.e: ⟦a⟧   A\n}", "structure.unknown-name"),
    FaultCase("role a\nmatrix {\n a\n ⟦d.e⟧ A\n}", "structure.unknown-name"),
    FaultCase("role a\nassign {\n ⟦d.e⟧: a A\n}", "structure.unknown-name"),
    FaultCase("role a\ndimension d { duty e }\nassign for ⟦x⟧ {\n d.e: a A\n}", "structure.unknown-name"),
    FaultCase("role a\ndimension d { duty e }\nassign system ⟦x⟧ {\n d.e: a A\n}", "structure.unknown-name"),
    FaultCase("separate s {\n ⟦d⟧ from ⟦e⟧\n}", "structure.unknown-name", "structure.unknown-name"),
    FaultCase("role a\ntogether a, ⟦b⟧", "structure.unknown-name"),
    FaultCase("accept gap.duty on ⟦x⟧ because \"y\"", "structure.unknown-name"),
    FaultCase("accept gap.duty for ⟦x⟧ because \"y\"", "structure.unknown-name"),
    FaultCase("accept gap.duty because \"y\" by ⟦x⟧", "structure.unknown-name"),
    FaultCase("role a\nrole ⟦a⟧", "structure.duplicate-name"),
    FaultCase("camp a\ncamp ⟦a⟧", "structure.duplicate-name"),
    FaultCase("system a\nsystem ⟦a⟧", "structure.duplicate-name"),
    FaultCase("competence a\ncompetence ⟦a⟧", "structure.duplicate-name"),
    FaultCase("organisation a { organisation ⟦a⟧ }", "structure.duplicate-name"),
    FaultCase("dimension a\ndimension ⟦a⟧", "structure.duplicate-name"),
    FaultCase("dimension a {\n duty b\n duty ⟦b⟧\n}", "structure.duplicate-name"),
    FaultCase("dimension a { duty b }\ndimension ⟦a.b⟧", "structure.duplicate-name"),
    FaultCase("dimension a.b\ndimension a { duty ⟦b⟧ }", "structure.duplicate-name"),
    FaultCase("source a \"A\"\nsource a \"A\"\nsource ⟦a⟧ \"B\"", "structure.duplicate-name"),
    FaultCase("organisation g\nrole a\nroster g {\n a\n}\nroster ⟦g⟧ {\n}", "structure.duplicate-name"),
    FaultCase("organisation g\nrole a\nroster g {\n a\n ⟦a⟧\n}", "structure.duplicate-part"),
    FaultCase("role a\ndimension d { duty e }\nmatrix {\n a\n d.e A\n ⟦d.e⟧ R\n}", "structure.duplicate-row"),
    FaultCase("role a\ndimension d { duty e }\nmatrix {\n a\n d A\n ⟦d⟧ R\n}", "structure.duplicate-row"),
    FaultCase(
      "role a\ndimension d { duty e }\nmatrix {\n a\n d A\n}\nassign {\n ⟦d⟧: a R\n}", "structure.duplicate-row"),
    FaultCase(
      "role a\nrole b\ndimension d { duty e\nduty f }\nmatrix {\n a ⟦a⟧ b\n d.e A R A\n d.f A R A\n}",
      "structure.duplicate-part"),
    FaultCase("role a\ndimension d { duty e }\nassign {\n d.e: a A, ⟦a⟧ R\n}", "structure.duplicate-part"),
    FaultCase("role a\ndimension d { duty e }\nmatrix {\n a\n d.e ⟦Q⟧\n}", "structure.letter"),
    FaultCase("role a\ndimension d { duty e }\nmatrix {\n a\n d.e ⟦AA⟧\n}", "structure.letter"),
    FaultCase("role a\ndimension d { duty e }\nassign {\n d.e: a ⟦ax⟧\n}", "structure.letter"),
    FaultCase("scheme s { ⟦AB⟧ accountable\n }", "structure.letter"),
    FaultCase("scheme s {\n A accountable\n ⟦A⟧ responsible\n}", "structure.letter"),
    FaultCase("role a\ndimension d { duty e }\nmatrix {\n a\n ⟦d.e⟧ -\n}", "structure.reason"),
    FaultCase("role a\ndimension d { duty e }\nmatrix {\n a\n ⟦d.e⟧ none\n}", "structure.reason"),
    FaultCase("role a\ndimension d { duty e }\nsystem s\nmatrix system s {\n a\n ⟦d.e⟧ A\n}", "structure.scope"),
    FaultCase("role a\ndimension d { duty e }\nsystem s\nmatrix system s {\n a\n ⟦d⟧ A\n}", "structure.scope"),
    FaultCase(
      "organisation g\norganisation h\nsystem s of g\nrole a\ndimension d per system { duty e }\nmatrix for h system ⟦s⟧ {\n a\n d.e A\n}",
      "structure.scope"),
    FaultCase("role ⟦bla\u{030A}⟧", "structure.name-form"),
    FaultCase("role ⟦rådm\u{0430}nn⟧", "structure.name-form"),
    FaultCase("role ⟦a\u{00A0}b⟧", "structure.name-form"),
    FaultCase("role ⟦😀⟧", "structure.name-form"),
  ]) func structure(_ fault: FaultCase) { fault.check() }

  @Test func severalFaultsAreAllReportedAndNoneLeadsToMore() {
    FaultCase(
      """
      model m "M"
      ⟦rolle⟧ a {
          title nn "A"
      }
      role b is ⟦stilling⟧
      dimension d {
          ⟦plikt⟧ e {
              title nn "E"
          }
          duty f
      }
      matrix {
          b
          d.f A
          ⟦d.f⟧ R R
          ⟦,⟧ A
      }
      camp ⟦{⟧
      role c
      assign {
          d.f: ⟦,⟧
      }
      camp x ⟦"åpen⟧
      """, "syntax.unknown-statement", "syntax.unexpected", "syntax.unexpected", "syntax.cells", "syntax.unexpected",
      "syntax.unexpected", "syntax.unexpected", "syntax.unclosed-text"
    ).checkSyntax()
  }

  @Test(
    arguments: [
      ("role enhetsleder\ndimension d { duty e }\nassign { d.e: enhetslder A }", "enhetsleder"),
      ("role enhetsleder\nrole enhetsledar\ntogether enhetsleder, ENHETSLEDER", "enhetsleder"),
      ("rolle a", "role"),
      ("dimension d { duty opplæring }\nrole a\nmatrix {\n a\n opplæring A\n}", "d.opplæring"),
      ("role a is postion", "position"),
      ("role a\ntogether a, helt-annet", nil),
    ] as [(String, String?)]) func didYouMean(_ text: String, _ suggestion: String?)
  {
    #expect(Reader.read(text: text).diagnostics.first?.suggestion == suggestion)
  }

  @Test func everyFaultHasWordsInEveryLanguage() {
    let result = Reader.read(
      text: "rolle a\nrole b has c\nversion \"1\" date x\nmatrix {\n b\n d Q\n}\ninclude \"../x\"")
    #expect(result.diagnostics.count > 4)
    for diagnostic in result.diagnostics {
      for language in Language.allCases {
        #expect(!diagnostic.message(language).isEmpty)
        #expect(!diagnostic.message(language).contains("{"))
        #expect(!diagnostic.help(language).contains("{"))
      }
    }
  }

  @Test func aDuplicateNamesTheFirst() throws {
    let result = Reader.read(text: "role a\nrole a")
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.related?.start == 5)
    let location = try #require(result.model.sources.location(of: diagnostic.range))
    #expect(location.line == 2 && location.column == 6 && location.endColumn == 7 && location.lineText == "role a")
  }

  @Test(arguments: [
    "body b {\n    mandate from 2020-01-01 until 2019-01-01\n}\n",
    "body b {\n    mandate until 2020-01-01\n    mandate until 2021-01-01\n}\n",
    "revision of \"model.ansvar\"\n", "revision of \".\"\n",
  ])
  func whatContradictsItselfIsOneFault(_ text: String) {
    #expect(Reader.read(text: text).diagnostics.count == 1)
  }
}

extension FaultCase {
  /// As `check`, for the faults of syntax alone.
  func checkSyntax(_ location: Testing.SourceLocation = #_sourceLocation) {
    let marked = Marked(text)
    let found = Reader.read(text: marked.text).diagnostics.filter { $0.kind.isSyntax }
      .map { Found(id: $0.kind.id, start: Int($0.range.start), end: Int($0.range.end)) }.sorted()
    let expected = zip(ids, marked.ranges).map { Found(id: $0, start: $1.lowerBound, end: $1.upperBound) }.sorted()
    #expect(found == expected, sourceLocation: location)
  }
}
