import AnsvarModel
import Testing

@Suite struct DayTests {
  @Test(arguments: ["2026-12-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func aDayIsItsText(_ text: String) {
    #expect(Day(text)?.text == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2026-00-01", "2026-13-01", "2026-04-31", "2026-01-00", "0000-01-01", "26-01-01",
    "2026-1-1", "2026-01-01-", "2026/01/01", "", "-", "--", "２０２６-01-01", "+026-01-01", "99999999999999999999-01-01",
  ]) func noSuchDay(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func daysAreInOrder() throws {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap { Day($0) }
    #expect(days.count == 4 && days == days.sorted())
    #expect(days[0] < days[1] && !(days[1] < days[1]))
  }
}
