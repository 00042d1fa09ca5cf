import Testing

@testable import AnsvarRules

@Suite struct NumberOrderTests {
  @Test(arguments: [
    ["2", "10"], ["5.2", "5.10"], ["5", "5.1", "5a", "A", "I", "b"], ["1a", "1b", "01c"], ["a2", "a10", "b1"],
    ["9", "99999999999999999999", "a"], ["", "0", "00a"],
  ])
  func sorts(_ names: [String]) {
    #expect(NumberOrder.sorted(names) == names)
    #expect(NumberOrder.sorted(names.reversed()) == names)
  }
}
