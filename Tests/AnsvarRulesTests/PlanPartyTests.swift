import AnsvarModel
import AnsvarRules
import Testing

/// Parties of measures: many of them, and many that no model knows.
@Suite struct PlanPartyTests {
  @Test("a hundred parties are listed, and of more it is said how many", arguments: [99, 100, 101, 150])
  func manyCarrying(_ count: Int) throws {
    let roles = (1...count).map { "r\($0)" }
    let checking = Checking(
      """
      role kommunene is collective
      \(roles.map { "role \($0)" }.joined(separator: "\n"))
      plan plan "Handlingsplan" {
          measure 41 "Kommunene sletter gamle opplysninger" {
              responsible \(roles.joined(separator: ", "))
              mentions kommunene
          }
      }
      """)
    let message = checking.message(try checking.finding("plan.text-responsible"))
    let start = "teksten i tiltak `41` nevner `kommunene`, men tabellen gir det til `r1`, `r2`, "
    #expect(message.hasPrefix(start))
    #expect(message.hasSuffix(count > 100 ? ", `r100` og \(count - 100) til" : " og `r\(count)`"), "\(message)")
  }

  @Test("a thousand unknown parties are held against the roles of the model", arguments: [999, 1000, 1001])
  func manyUnknown(_ count: Int) {
    let measures = (1...count).map { "    measure \($0) {\n        responsible rådmannsutvalget\($0)\n    }\n" }
    let checking = Checking("role rådmannsutvalget\nplan p {\n\(measures.joined())}\n")
    let found = checking.findings("plan.responsible-unknown")
    #expect(found.count == count)
    #expect(found.filter { $0.variant == 1 }.count == min(count, 1000))
  }
}
