import AnsvarTraining
import Testing

@Suite struct SeededRandomTests {
  @Test func theSameSeedGivesTheSameNumbers() {
    var random = SeededRandom(seed: 1_234_567)
    // The reference values of SplitMix64 for this seed, as its authors publish them.
    #expect(
      (0..<3).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func everyNumberIsAboutAsLikely() {
    var random = SeededRandom(seed: 7)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[random.index(below: 6)] += 1 }
    #expect(counts.allSatisfy { (9_500...10_500).contains($0) })
  }

  @Test func shufflingKeepsEveryElement() {
    var random = SeededRandom(seed: 3)
    let list = Array(0..<100)
    let shuffled = random.shuffled(list)
    #expect(shuffled != list && shuffled.sorted() == list)
    #expect(random.shuffled([Int]()).isEmpty && random.element(of: [Int]()) == nil)
  }
}
