import AnsvarLanguage
import AnsvarModel
import Testing

@testable import AnsvarRules

/// What is counted and what is listed of the organisations that lack what others have.
@Suite struct SeatParityTests {
  /// Of four organisations, two have no seat in the board, and one has a seat without a vote; so in the council.
  private static let bodies = """
    organisation hadeland {
        organisation gran
        organisation jevnaker
        organisation lunner
        organisation roa
    }
    role leder
    body styret {
        seat leder from gran
        seat leder from roa without vote
    }
    body utvalget {
        seat leder from gran
        seat leder from roa without vote
    }
    """

  private static func all(_ text: String, mostListed: Int) -> [SeatParity] {
    SeatParity.all(Reader.read(text: text).model, mostListed: mostListed)
  }

  @Test("past the limit one of each kind is listed, and all are counted", arguments: [(3, 1), (4, 2)])
  func pastTheLimitOneOfEachIsListed(mostListed: Int, listed: Int) throws {
    let found = Self.all(Self.bodies, mostListed: mostListed)
    try #require(found.count == 2)
    #expect(found.map { $0.withoutSeat.count } == [2, 2])
    #expect(found.map { $0.withoutVote.count } == [1, 1])
    #expect(found.map { $0.withoutSeat.listed.count } == [2, listed])
    #expect(found.map { $0.withoutVote.listed.count } == [1, 1])
    #expect(found[0].withoutSeat.listed.map(\.index) == [2, 3])
    #expect(found[1].withoutSeat.listed.first?.index == 2)
  }

  @Test func seatsThatAreAlikeAreNoPair() {
    let alike = Self.bodies.replacing("from roa without vote", with: "from each hadeland")
    #expect(Self.all(alike, mostListed: 10).isEmpty)
    let seats = ["gran", "jevnaker", "lunner", "roa"].map { "seat leder from \($0)" }.joined(separator: "\n")
    let all = Self.bodies.replacing("seat leder from gran\n    seat leder from roa without vote", with: seats)
    #expect(Self.all(all, mostListed: 10).isEmpty)
  }
}
