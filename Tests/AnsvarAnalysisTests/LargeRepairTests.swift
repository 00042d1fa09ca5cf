import AnsvarAnalysis
import AnsvarModel
import Testing

/// Changes that leave thousands of rows without anybody.
@Suite struct LargeRepairTests {
  private static func rows(_ count: Int, _ part: (Int) -> String) -> String {
    let duties = (0..<count).map { "    duty u\($0)\n" }.joined()
    return "dimension d {\n" + duties + "}\nassign {\n"
      + (0..<count).map { "    d.u\($0): \(part($0))\n" }.joined() + "}\n"
  }

  @Test func everyRowOfARoleIsMended() throws {
    let count = 1500
    var considering = Considering("role a\nrole b\nrole c\n" + Self.rows(count) { _ in "a A, b R" })
    try considering.without("a")
    let repair = Repair(considering.scenario)
    #expect(repair.certainty == .greedy && repair.edits.count == count && repair.remaining.isEmpty)
  }

  @Test func whatNobodyCanDoIsSaidOfEveryRow() throws {
    let count = 600
    let text =
      "competence k\ncompetence l\nrole a has k\nrole b has l\n"
      + Self.rows(count) { _ in "a AR" }.replacing("dimension d {", with: "dimension d {\n    requires k")
    var considering = Considering(text)
    try considering.without("a")
    let repair = Repair(considering.scenario)
    #expect(repair.obstacles.count == count)
  }
}
