import Testing

@testable import AnsvarSystem

@Suite struct LocalDateTests {
  @Test func todayIsADate() {
    let today = LocalDate.today()
    #expect((2024...9999).contains(today.year))
    #expect((1...12).contains(today.month))
    #expect((1...31).contains(today.day))
  }
}
