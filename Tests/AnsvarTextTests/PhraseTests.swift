import AnsvarText
import Testing

@Suite("phrases")
struct PhraseTests {
  private let phrase = Phrase(nb: "{a} og {b}", nn: "{a} og {b}!", en: "{a} and {b}")

  @Test("fill their places in every language")
  func fill() {
    let places = [Place("a", "én"), Place("b", 2)]
    #expect(Language.allCases.map { phrase($0, places) } == ["én og 2", "én og 2!", "én and 2"])
  }

  @Test("leave a forgotten place standing, so that it shows")
  func forgotten() {
    #expect(phrase(.english, [Place("a", "x")]) == "x and {b}")
  }

  @Test("never fill what a value brings along")
  func valuesAreLiteral() {
    #expect(phrase(.english, [Place("a", "{b}"), Place("b", "y")]) == "{b} and y")
  }

  @Test("take a phrase as a value, in the same language")
  func nested() {
    let value = Place("a", Phrase(nb: "rolle", nn: "rolle", en: "role"))
    #expect(phrase(.english, [value, Place("b", "x")]) == "role and x")
  }

  @Test("with a brace that is never closed stay as they are")
  func openBrace() {
    let open = Phrase(nb: "a {b", nn: "a {b", en: "a {b")
    #expect(open(.bokmål, [Place("b", "x")]) == "a {b")
  }

  @Test(
    "numbers are grouped as Norwegian writes them",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1000"), (9999, "9999"), (10000, "10 000"), (890_000, "890 000"),
      (2_224_055, "2 224 055"), (-12345, "-12 345"), (Int.min, "-9 223 372 036 854 775 808"),
    ])
  func numbers(_ number: Int, _ text: String) {
    #expect(GroupedNumber.text(number).replacing("\u{00A0}", with: " ") == text)
  }

  @Test("a counted noun is singular for one alone")
  func nouns() {
    let noun = CountedNoun(
      one: Phrase(nb: "rolle", nn: "rolle", en: "role"), many: Phrase(nb: "roller", nn: "roller", en: "roles"))
    #expect([0, 1, 2].map { noun($0, .english) } == ["0 roles", "1 role", "2 roles"])
  }

  @Test("codes lead to languages and back", arguments: Language.allCases)
  func codes(_ language: Language) {
    #expect(Language(code: language.code) == language)
    #expect(Language(code: "no") == .bokmål)
    #expect(Language(code: "de") == nil)
  }
}
