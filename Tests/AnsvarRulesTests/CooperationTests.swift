import AnsvarModel
import AnsvarRules
import Testing

/// Bodies, seats, orders and reports between organisations.
struct CooperationTests {
  private static func seats(_ seats: String) -> String {
    """
    organisation ror {
        organisation aukra
        organisation molde
        organisation vest {
            organisation rauma
            organisation vestnes
        }
    }
    organisation ks
    role a
    body styret {
    \(seats.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
    }

    """
  }

  private static func parity(_ seats: String) -> [String] {
    let checking = Checking(Self.seats(seats))
    return checking.findings("cooperation.seat-parity").map { checking.message($0) }
  }

  @Test(arguments: [
    "seat a from each ror", "seat a from aukra", "seat a from ror", "seat a",
    "seat a from aukra\nseat a from each ror",
    "seat a from aukra\nseat a from molde\nseat a from rauma\nseat a from vestnes",
    "seat a from aukra\nseat a from molde\nseat a from vest", "seat a from each vest",
    "seat a from ks\nseat a from aukra",
    "seat a from each ror without vote", "seat a from aukra without vote\nseat a from each ror",
  ])
  func alikeIsAlike(_ seats: String) {
    #expect(Self.parity(seats) == [])
  }

  @Test func whoHasNoSeatIsNamed() {
    #expect(
      Self.parity("seat a from aukra\nseat a from each vest")
        == ["`styret` har plasser fra andre i `ror`, men ingen fra `molde`"])
    #expect(
      Self.parity("seat a from aukra\nseat a from molde\nseat a from rauma").isEmpty)
    #expect(
      Self.parity("seat a from rauma\nseat a from aukra")
        == ["`styret` har plasser fra andre i `ror`, men ingen fra `molde`"])
  }

  @Test func whoHasNoVoteIsNamed() {
    #expect(
      Self.parity("seat a from aukra\nseat a from molde without vote\nseat a from each vest")
        == ["`molde` har plass i `styret` uten stemme, men andre i `ror` har stemme"])
    #expect(
      Self.parity("seat a from aukra\nseat a from each ror without vote")
        == ["2 i `ror` har plass i `styret` uten stemme, men andre har stemme"])
  }

  @Test("where nobody has a vote, nobody is told to lack one")
  func nobodyHasAVote() {
    #expect(
      Self.parity("seat a from aukra without vote\nseat a from each vest without vote")
        == ["`styret` har plasser fra andre i `ror`, men ingen fra `molde`"])
  }

  @Test func whoeverIsMissingIsAScope() throws {
    let checking = Checking(
      """
      organisation g {
          organisation o
          organisation p
          organisation q
          organisation r
      }
      role a
      body b {
          seat a from o
          seat a from p
      }
      """)
    let finding = try checking.finding("cooperation.seat-parity")
    #expect(finding.scopes == 2)
    #expect(checking.message(finding) == "`b` har plasser fra noen i `g`, men ikke fra 2 av dem")
  }

  private static func gaps(_ text: String) -> [String] {
    let checking = Checking(text)
    return checking.findings("gap.seat").map { "\($0.variant) \($0.scopes)" }
  }

  @Test("whoever delivers is of those that a finding is about")
  func ordererAndSupplier() throws {
    let checking = Checking("role a\nrole c\nbody b {\n    seat c\n    orders from c\n}\n")
    let finding = try checking.finding("cooperation.orderer-is-supplier")
    #expect(finding.roles.map { checking.report.model.name(of: $0) } == ["b", "c"])
  }

  @Test func aSeatIsHeldAgainstRostersAndPosts() {
    let rosters = "role b\nroster aukra {\n    b\n}\nroster rauma {\n    b\n}\n"
    #expect(Self.gaps(Self.seats("seat a from each ror") + rosters) == ["1 2"])
    #expect(Self.gaps(Self.seats("seat a from ror") + rosters) == [])
    #expect(Self.gaps(Self.seats("seat a from aukra") + rosters) == ["1 1"])
    #expect(Self.gaps(Self.seats("seat a") + rosters) == [])
    let posts = "post p of aukra holds a\npost q of molde\n"
    #expect(Self.gaps(Self.seats("seat a from each ror") + posts) == ["2 1"])
    #expect(Self.gaps(Self.seats("seat a") + posts) == [])
    #expect(Self.gaps(Self.seats("seat a") + "post p\n") == ["2 1"])
    #expect(Self.gaps(Self.seats("seat a from ks") + "post p of ks holds a vacant\n") == ["3 1"])
  }

  @Test func aBodyIsNotHeldByAPost() {
    #expect(Self.gaps("body a\nbody b {\n    seat a\n}\npost p\n") == [])
  }

  private static func orders(_ text: String) -> [Int] {
    Checking(text).findings("cooperation.orderer-is-supplier").map { $0.variant }
  }

  @Test func aSupplierInTheOrderingBodyIsFoundByRoleAndOrganisation() {
    #expect(Self.orders(Self.seats("seat a from ks\norders from ks")) == [2])
    #expect(Self.orders(Self.seats("seat a from each ror\norders from rauma")) == [2])
    #expect(Self.orders(Self.seats("seat a from rauma\norders from ror")) == [2])
    #expect(Self.orders(Self.seats("seat a from ror\norders from rauma")) == [])
    #expect(Self.orders(Self.seats("seat a from each ror without vote\norders from a")) == [])
    #expect(Self.orders(Self.seats("seat a\norders from \"Leverandøren\"")) == [])
  }

  @Test func eachOtherIsToldOnce() throws {
    let checking = Checking("role a {\n    orders from b\n}\nrole b {\n    orders from a\n}\n")
    let finding = try checking.finding("cooperation.orderer-is-supplier")
    #expect(checking.message(finding) == "`a` og `b` bestiller fra hverandre")
  }

  private static func rings(_ lines: [String: String]) -> [String] {
    var text = ""
    for (role, others) in lines.sorted(by: { $0.key < $1.key }) {
      text += "role \(role) {\n    reports to \(others)\n}\n"
    }
    let checking = Checking(text + "role z\n")
    return checking.findings("cooperation.reporting-cycle").map { finding in
      finding.roles.map { checking.name($0) }.joined(separator: " ")
    }
  }

  @Test func ringsAreFoundOnce() {
    #expect(Self.rings(["a": "b", "b": "c", "c": "z"]) == [])
    #expect(Self.rings(["a": "b, c", "b": "z", "c": "z"]) == [])
    #expect(Self.rings(["a": "b", "b": "a", "c": "a"]) == ["a b"])
    #expect(Self.rings(["a": "b", "b": "c", "c": "b"]) == ["b c"])
    #expect(Self.rings(["a": "a", "b": "c", "c": "d", "d": "b"]) == ["a", "b c d"])
  }

  @Test func aLongLineEndsInTime() {
    var text = ""
    for number in 0..<3000 { text += "role r\(number) {\n    reports to r\((number + 1) % 3000)\n}\n" }
    #expect(Checking(text).findings("cooperation.reporting-cycle").count == 1)
  }
}
