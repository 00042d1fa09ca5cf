import AnsvarModel
import AnsvarRules
import Testing

/// When another item is likelier to cover something than the one that is said to: how like the titles must be.
struct CoverLikenessTests {
  /// Words that have nothing to do with one another.
  private static func words(_ numbers: Range<Int>) -> String {
    numbers.map { String(1000 + $0) }.joined(separator: " ")
  }

  /// Whether one of several items is told of as likelier: each shares so many of its words with the one that is covered.
  private func isTold(
    old: Int, target: (shared: Int, all: Int), other: (shared: Int, all: Int), others: Int = 1
  ) -> Bool {
    let named = Self.words(0..<target.shared) + " " + Self.words(2000..<2000 + target.all - target.shared)
    let like = Self.words(old - other.shared..<old) + " " + Self.words(4000..<4000 + other.all - other.shared)
    let goals = (0..<others).map { "    goal o\($0) \"\(like)\"\n" }.joined()
    let checking = Checking(
      Rule.Example(
        "plan p {\n    goal t \"\(named)\"\n\(goals)}\nrevision of \"før.ansvar\" {\n    covered goal a by goal t\n}\n",
        revising: "plan p {\n    goal a \"\(Self.words(0..<old))\"\n}\n"))
    return checking.findings("revision.coverage").contains { $0.variant == 3 }
  }

  @Test func threeWordsOfTenAreEnoughForTheOneThatIsNamed() {
    #expect(!isTold(old: 10, target: (3, 10), other: (10, 10)))
    // 299 thousandths.
    #expect(isTold(old: 107, target: (32, 107), other: (107, 107)))
  }

  @Test func sixWordsOfTenAreTakenForAnother() {
    #expect(isTold(old: 10, target: (1, 10), other: (6, 10)))
    // 599 thousandths.
    #expect(!isTold(old: 248, target: (1, 248), other: (149, 249)))
  }

  @Test("of two that are as like, the first is named")
  func theFirstOfTwo() {
    let checking = Checking(
      Rule.Example(
        """
        plan p {
            goal t "Arkiv, veier, broer, havner og skog"
            goal o "Arkiv, skjema og portal"
            goal n "Arkiv, skjema og portal"
        }
        revision of "før.ansvar" {
            covered goal a by goal t
        }
        """, revising: "plan p {\n    goal a \"Arkiv, skjema, portal og bibliotek\"\n}\n"))
    let told = checking.findings("revision.coverage").map { checking.message($0) }
    #expect(told.count == 1 && told[0].contains("`o`") && !told[0].contains("`n`"), "\(told)")
  }

  @Test(arguments: [31, 32, 33]) func wordsThatManyShareLeadToNone(_ count: Int) {
    #expect(isTold(old: 10, target: (1, 10), other: (9, 9), others: count) == (count <= 32))
  }
}
