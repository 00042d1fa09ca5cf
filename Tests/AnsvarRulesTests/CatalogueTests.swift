import AnsvarRules
import AnsvarText
import Testing

/// What holds for every rule: its id, its words in every language, its place in the list.
struct CatalogueTests {
  static let ids = RuleCatalogue.all.map { $0.id }
  /// In the order in which the catalogue lists them.
  static let families = [
    "gap", "overlap", "separation", "unity", "load", "voice", "role", "cooperation", "mandate", "plan", "revision",
    "waiver", "structure",
  ]

  @Test func idsAreUnique() {
    #expect(Set(Self.ids).count == Self.ids.count)
  }

  @Test(arguments: ids)
  func idHasAFamilyAndAName(_ id: String) {
    let parts = id.split(separator: ".")
    #expect(parts.count == 2)
    #expect(Self.families.contains(String(parts[0])))
    #expect(id.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "." || $0 == "-" })
  }

  @Test func familiesStandTogetherInOrder() throws {
    let order = try Self.ids.map { id in
      try #require(Self.families.firstIndex(of: String(id.prefix { $0 != "." })))
    }
    #expect(order == order.sorted())
  }

  @Test func theIdsOfTheContractAreThere() {
    let promised = [
      "gap.accountable", "gap.responsible", "gap.duty", "gap.competence", "gap.bridge", "overlap.accountable",
      "overlap.collective", "separation.conflict", "load.idle", "load.heavy",
    ]
    #expect(Set(promised).isSubset(of: Self.ids))
  }

  @Test(arguments: ids)
  func findsTheRuleOfAnId(_ id: String) throws {
    let index = try #require(RuleCatalogue.index(of: id))
    #expect(RuleCatalogue.all[index].id == id)
    #expect(RuleCatalogue.rule(id)?.id == id)
  }

  @Test func knowsNoOtherIds() {
    #expect(RuleCatalogue.index(of: "gap.nothing") == nil)
    #expect(RuleCatalogue.rule("") == nil)
  }

  @Test(arguments: ids)
  func everyTextIsInEveryLanguage(_ id: String) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    for phrase in Self.phrases(rule) {
      for language in Language.allCases { #expect(!phrase[language].isEmpty) }
      #expect(Self.places(phrase.nb) == Self.places(phrase.nn))
      #expect(Self.places(phrase.nb) == Self.places(phrase.en))
    }
  }

  @Test(arguments: ids)
  func shortTextsAreLowerCaseWithoutFullStop(_ id: String) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    for phrase in rule.messages + [rule.summary, rule.mend] {
      for language in Language.allCases {
        let text = phrase[language]
        #expect(text.first?.isUppercase == false, "\(text)")
        #expect(text.last != ".", "\(text)")
      }
    }
  }

  @Test(arguments: ids)
  func reasonsAreSentences(_ id: String) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    for language in Language.allCases {
      #expect(rule.why[language].first?.isUppercase == true)
      #expect(rule.why[language].last == ".")
    }
  }

  /// A place may be filled by any finding of the rule; the examples show that it is.
  @Test(arguments: ids)
  func backticksComeInPairs(_ id: String) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    for phrase in Self.phrases(rule) {
      for language in Language.allCases {
        #expect(phrase[language].filter { $0 == "`" }.count.isMultiple(of: 2), "\(phrase[language])")
      }
    }
  }

  private static func phrases(_ rule: Rule) -> [Phrase] {
    rule.messages + [rule.summary, rule.why, rule.mend, rule.source] + (rule.limit.map { [$0.unit] } ?? [])
  }

  private static func places(_ text: String) -> Set<Substring> {
    var places: Set<Substring> = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      places.insert(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    return places
  }
}
