import AnsvarModel
import AnsvarRules
import Testing

/// Who approves what, and who else does.
struct ApprovalTests {
  private static func check(_ first: String, _ second: String, _ row: String = "c AR") -> Checking {
    Checking(
      """
      body a {
      \(first)
      }
      body b {
      \(second)
      }
      role c
      dimension d {
          duty x
          duty y
      }
      assign {
          d: \(row)
      }
      """)
  }

  private static func messages(_ first: String, _ second: String, _ row: String = "c AR") -> [String] {
    let checking = check(first, second, row)
    return checking.findings("overlap.approval").map { checking.message($0) }
  }

  @Test func theSameWordsInOtherLettersAreTheSame() {
    #expect(
      Self.messages("approves \"Økonomiplanen  for ROR\"", "approves \"økonomiplanen for ror\"")
        == ["`Økonomiplanen  for ROR` godkjennes av flere: `a` og `b`"])
    #expect(Self.messages("approves \"Planen\"", "approves \"Budsjettet\"") == [])
  }

  @Test func oneThatSaysItTwiceIsOne() {
    #expect(
      Self.messages("approves d.x\napproves d.x, d", "approves d.y") == [
        "`b` godkjenner `d.y`, og `a` godkjenner hele `d`"
      ])
  }

  @Test func adviceIsNoApproval() {
    #expect(Self.messages("approves d.x", "advises a") == [])
  }

  @Test func aBodyApprovesWhatAnotherAnswersFor() {
    #expect(
      Self.messages("approves d.x", "", "b A, c R")
        == ["`a` godkjenner `d.x`, som organet `b` er ansvarlig for"])
    #expect(Self.messages("approves d.x", "", "a A, c R") == [])
    #expect(Self.messages("approves d.x", "", "c A, b R") == [])
  }

  @Test func whoApprovesAndAnswersIsToldOnce() {
    #expect(Self.messages("approves d.x", "approves d.x", "b A, c R") == ["`d.x` godkjennes av flere: `a` og `b`"])
  }

  @Test func rowsOfManyOrganisationsAreOneFinding() throws {
    let checking = Checking(
      """
      organisation o
      organisation p
      organisation q
      body a {
          approves d.x
      }
      body b
      role c
      dimension d {
          duty x
      }
      assign {
          d.x: b A, c R
      }
      assign for q {
          d.x: b AR
      }
      accept overlap.approval on d.x for p because "Avtalt" by c until 2099-01-01
      """)
    let findings = checking.findings("overlap.approval")
    #expect(findings.map { $0.scopes }.sorted() == [1, 2])
    #expect(findings.filter { $0.isWaived }.map { $0.scopes } == [1])
  }

  @Test func aRowThatStandsAloneIsWhereItIsFound() throws {
    #expect(try Self.check("approves d.x", "", "b A, c R").finding("overlap.approval").row == 0)
  }
}
