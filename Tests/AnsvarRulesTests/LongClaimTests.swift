import AnsvarModel
import AnsvarRules
import Testing

/// Revisions of plans with thousands of items, and claims that name them all.
@Suite("claims about thousands of things")
struct LongClaimTests {
  private static let count = 6000

  private static func plan(_ count: Int, _ letter: String, _ extra: String = "") -> String {
    "plan p {\n" + (0..<count).map { "    measure \(letter)\($0) \"System nummer \($0) for skole\"\(extra)\n" }.joined()
      + "}\n"
  }

  private static func names(_ letter: String, _ count: Int = count) -> String {
    (0..<count).map { letter + String($0) }.joined(separator: ", ")
  }

  private func check(_ old: String, _ new: String, _ claims: String) -> Checking {
    Checking(Rule.Example(new + "revision of \"før.ansvar\" {\n" + claims + "}\n", revising: old))
  }

  @Test func allMergedIntoOne() {
    let checking = check(
      Self.plan(Self.count, "m"), Self.plan(1, "n"), "    merged measure \(Self.names("m")) into n0\n")
    #expect(checking.findings("revision.claim").isEmpty && checking.findings("revision.unexplained").isEmpty)
  }

  @Test func oneSplitIntoAll() {
    let checking = check(
      Self.plan(1, "o"), Self.plan(Self.count, "m"), "    split measure o0 into \(Self.names("m"))\n")
    #expect(checking.findings("revision.claim").isEmpty && checking.findings("revision.unexplained").isEmpty)
  }

  @Test func allMovedBesideOneMerger() {
    let moves = (0..<Self.count).map { "    moved measure m\($0) to n\($0)\n" }.joined()
    let checking = check(
      Self.plan(Self.count, "m", " {\n due 2019\n}"), Self.plan(Self.count, "n"),
      "    merged measure \(Self.names("m")) into n0\n" + moves)
    #expect(checking.findings("revision.claim").count >= Self.count - 1)
    #expect(checking.findings("revision.deadline-dropped").count == Self.count)
  }

  @Test func allKeptInOneClaim() {
    let checking = check(
      Self.plan(Self.count, "m"), Self.plan(Self.count, "m"), "    kept measure \(Self.names("m"))\n")
    #expect(checking.findings("revision.claim").isEmpty)
  }

  @Test func allMovedInOneClaim() {
    let checking = check(
      Self.plan(Self.count, "m"), Self.plan(Self.count, "n"),
      "    moved measure \(Self.names("m")) to \(Self.names("n"))\n")
    #expect(checking.findings("revision.claim").isEmpty)
  }

  @Test func allCoveredByAll() {
    let goals = (0..<Self.count).map { "    goal g\($0) \"System nummer \($0) for skole\" {\n due 2019\n}\n" }.joined()
    let old = "plan p {\n" + goals + "}\n"
    let checking = check(
      old, Self.plan(Self.count, "m"), "    covered goal \(Self.names("g")) by measure \(Self.names("m"))\n")
    #expect(checking.findings("revision.coverage").isEmpty)
    #expect(checking.findings("revision.deadline-dropped").count == Self.count)
  }

  @Test func allSaidToBeGone() {
    let checking = check(
      Self.plan(Self.count, "m"), Self.plan(Self.count, "m"), "    removed measure \(Self.names("m"))\n")
    #expect(checking.findings("revision.claim").count == Self.count)
  }
}
