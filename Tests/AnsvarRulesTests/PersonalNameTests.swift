import Testing

@testable import AnsvarRules

@Suite struct PersonalNameTests {
  @Test func givenNamesStandInTheOrderInWhichTheyAreSearched() {
    #expect(PersonalName.givenNames == PersonalName.givenNames.sorted())
  }

  @Test(arguments: ["kari", "Kari-Nordmann", "øyvind", "ÅSE", "-ola"])
  func isAName(_ name: String) { #expect(PersonalName.isName(name)) }

  @Test(arguments: ["", "-", "karioka", "beredskapsleder", "økonomi-kari", "øyvær"])
  func isNoName(_ name: String) { #expect(!PersonalName.isName(name)) }

  @Test func aTitleIsANameWhenEveryWordIsCapitalised() {
    #expect(PersonalName.isTitle("Ola Nordmann"))
    #expect(PersonalName.isTitle("Åse Ødegård"))
    #expect(!PersonalName.isTitle("Ola nordmann"))
    #expect(!PersonalName.isTitle("Ola"))
    #expect(!PersonalName.isTitle("Rådmann Ola Nordmann"))
  }
}
