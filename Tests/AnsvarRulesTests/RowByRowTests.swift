import AnsvarLanguage
import AnsvarModel
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarRules

/// A rule that goes row by row finds the same in a row whether it looks at the others or not.
@Suite struct RowByRowTests {
  private func found(_ rule: Int, _ context: CheckContext, rows: [Range<Int>]) -> [String] {
    var context = context
    context.rows = rows
    context.limit = RuleCatalogue.all[rule].limit?.standard ?? 0
    var collector = FindingCollector(rule: rule, severity: .error)
    RuleCatalogue.all[rule].check(context, &collector)
    return collector.findings.filter { $0.row != nil }.map { finding in
      "\(finding.row ?? -1) \(finding.range) \(finding.variant) \(finding.roles) \(finding.scopes) \(finding.competences)"
    }
  }

  private func isFoundRowByRow(_ model: Model) -> Bool {
    let context = CheckContext(model: model, today: Checking.today)
    return RuleCatalogue.all.indices.filter { RuleCatalogue.all[$0].isByRow }.allSatisfy { rule in
      let whole = found(rule, context, rows: [0..<model.table.rowCount])
      return whole == (0..<model.table.rowCount).flatMap { found(rule, context, rows: [$0..<$0 + 1]) }
    }
  }

  @Test(arguments: RuleCatalogue.all.filter { $0.isByRow }.map { $0.id })
  func inItsExamples(_ rule: String) throws {
    for example in try #require(RuleCatalogue.rule(rule)).triggering {
      #expect(isFoundRowByRow(Reader.read(text: example.text).model))
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func inRandomModels(_ seed: UInt64) {
    #expect(isFoundRowByRow(Reader.read(text: RandomModel(seed: seed).text).model))
    let country = RandomCountry(seed: seed).files.map { $0.text.replacing("include \"felles.ansvar\"\n", with: "") }
    #expect(isFoundRowByRow(Reader.read(text: country.joined()).model))
  }
}
