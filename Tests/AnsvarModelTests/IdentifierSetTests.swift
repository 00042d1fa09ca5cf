import AnsvarModel
import Testing

@Suite struct IdentifierSetTests {
  private func set(_ members: [Int]) -> IdentifierSet<Role> { IdentifierSet(members.map { RoleID($0) }) }

  private static let samples: [[Int]] = [[], [0], [63], [64], [0, 63, 64, 127, 128], [1, 200], [5, 6, 7], [1000]]

  @Test(arguments: samples) func aSetHasItsMembers(_ members: [Int]) {
    let set = set(members)
    #expect(set.members.map { $0.index } == members)
    #expect(set.count == members.count && set.isEmpty == members.isEmpty)
    for index in [0, 1, 62, 63, 64, 65, 127, 128, 200, 999, 1000, 5000] {
      #expect(set.contains(RoleID(index)) == members.contains(index))
    }
  }

  @Test(arguments: samples, samples) func twoSets(_ first: [Int], _ second: [Int]) {
    let left = set(first)
    let right = set(second)
    #expect(left.union(right).members.map { $0.index } == Set(first).union(second).sorted())
    #expect(left.intersection(right).members.map { $0.index } == Set(first).intersection(second).sorted())
    #expect(left.subtracting(right).members.map { $0.index } == Set(first).subtracting(second).sorted())
    #expect(left.isSubset(of: right) == Set(first).isSubset(of: second))
    #expect(left.isDisjoint(with: right) == Set(first).isDisjoint(with: second))
  }
}
