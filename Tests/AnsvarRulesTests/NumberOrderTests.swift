import Testing

@testable import AnsvarRules

@Suite struct NumberOrderTests {
  private static let orders = [
    ["2", "10"], ["5.2", "5.10"], ["5", "5.1", "5a", "A", "I", "b"], ["1a", "1b", "01c"], ["a2", "a10", "b1"],
    ["9", "99999999999999999999", "a"], ["", "0", "00a"],
  ]

  @Test(arguments: orders)
  func sorts(_ names: [String]) {
    #expect(first(names.count, of: names) == names)
    #expect(first(names.count, of: names.reversed()) == names)
  }

  @Test(arguments: orders)
  func givesTheFirstOnly(_ names: [String]) {
    #expect(first(1, of: names.reversed()) == [names[0]])
    #expect(first(2, of: names.reversed()) == Array(names[..<2]))
    #expect(first(0, of: names).isEmpty)
    #expect(first(2, of: []).isEmpty)
  }

  private func first(_ most: Int, of names: [String]) -> [String] {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for name in names {
      let start = bytes.count
      bytes += Array(name.utf8)
      ranges.append(start..<bytes.count)
    }
    return NumberOrder.first(most, of: ranges, in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
