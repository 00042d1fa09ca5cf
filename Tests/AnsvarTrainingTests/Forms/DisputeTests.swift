import AnsvarModel
import Testing

@testable import AnsvarTraining

@Suite("How much groups differ") struct DisputeTests {
  private static func opinion(_ letters: [Int: Participation], unsure: [Int] = []) -> Opinion {
    Opinion(letters.map { Opinion.Part(RoleID($0.key), $0.value) }, unsure: unsure.map { RoleID($0) })
  }

  /// Opinions on eight roles, among them empty ones and ones full of doubt.
  private static let random: [Opinion] = {
    var random = SeededRandom(seed: 7)
    return (0..<60).map { _ in
      var letters: [Int: Participation] = [:]
      for role in 0..<8 where random.index(below: 3) == 0 {
        letters[role] = Participation(rawValue: UInt8(1 + random.index(below: 31)))
      }
      return opinion(letters, unsure: random.index(below: 4) == 0 ? [random.index(below: 8)] : [])
    }
  }()

  @Test func theExampleIsRight() {
    let first = Self.opinion([0: .accountable, 1: .responsible])
    let second = Self.opinion([1: [.accountable, .responsible]])
    #expect(Dispute.between(first, second) == 7273)
    #expect(Dispute.percent(7273) == 73)
  }

  @Test func nothingWhenAllSayTheSame() {
    for opinion in Self.random where opinion.isAnswered {
      let same = Dispute.among([opinion, opinion, opinion])
      #expect(same == 0 || same == nil)
    }
  }

  @Test func allWhenThereIsNoCommonLetter() {
    let first = Self.opinion([0: .accountable, 1: .responsible])
    #expect(Dispute.among([first, Self.opinion([0: .responsible, 1: .accountable])]) == Dispute.whole)
    #expect(Dispute.among([first, Self.opinion([2: [.accountable, .informed]])]) == Dispute.whole)
  }

  @Test func itIsSymmetricAndBetweenNothingAndAll() {
    for left in Self.random {
      for right in Self.random {
        let distance = Dispute.between(left, right)
        #expect(distance == Dispute.between(right, left))
        #expect((0...Dispute.whole).contains(distance ?? 0))
      }
    }
  }

  @Test func itKeepsTheTriangleInequality() {
    let sure = Self.random.filter { $0.unsure.isEmpty && $0.isAnswered }.prefix(20)
    for first in sure {
      for second in sure {
        for third in sure {
          guard let direct = Dispute.between(first, third), let one = Dispute.between(first, second),
            let other = Dispute.between(second, third)
          else { continue }
          // Each is rounded by half at most.
          #expect(direct <= one + other + 1)
        }
      }
    }
  }

  @Test func theOrderOfTheGroupsDoesNotMatter() {
    var random = SeededRandom(seed: 3)
    for start in stride(from: 0, to: 50, by: 5) {
      let group = Array(Self.random[start..<start + 6])
      let dispute = Dispute.among(group)
      for _ in 0..<10 { #expect(Dispute.among(random.shuffled(group)) == dispute) }
    }
  }

  @Test func whoAnswersCountsMoreThanWhoIsTold() throws {
    let base = Self.opinion([0: .accountable, 1: .responsible, 2: .informed])
    let accountable = try #require(
      Dispute.between(base, Self.opinion([1: .responsible, 2: .informed, 3: .accountable])))
    let responsible = try #require(
      Dispute.between(base, Self.opinion([0: .accountable, 2: .informed, 3: .responsible])))
    let informed = try #require(Dispute.between(base, Self.opinion([0: .accountable, 1: .responsible, 3: .informed])))
    #expect(accountable > responsible)
    #expect(responsible > informed)
    #expect(informed > 0)
  }

  @Test func notToKnowIsNotToDisagree() {
    let sure = Self.opinion([0: .accountable, 1: .responsible])
    #expect(Dispute.between(sure, Self.opinion([0: .accountable], unsure: [1])) == 0)
    #expect(Dispute.between(sure, Self.opinion([0: .accountable, 1: .responsible], unsure: [0])) == 0)
    #expect(Dispute.between(sure, Self.opinion([:], unsure: [0])) == nil)
    #expect(Dispute.among([sure]) == nil)
    #expect(Dispute.among([sure, Opinion(), sure]) == 0)
    #expect(Dispute.percent(1) == 1)
  }
}
