import AnsvarRules
import AnsvarTestSupport
import Testing

/// Where findings point: the mark 1️⃣ stands before the place, 2️⃣ before the related one.
struct PositionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let source: MarkedSource
    var testDescription: String { rule }

    init(_ rule: String, _ source: String) {
      self.rule = rule
      self.source = MarkedSource(source)
    }
  }

  static let cases = [
    Case(
      "gap.accountable",
      "role a\ndimension d {\n    duty x\n}\nassign {\n    1️⃣d.x: a R\n}\n"),
    Case(
      "gap.responsible",
      "role a\ndimension d {\n    duty x\n}\nmatrix {\n          a\n    1️⃣d.x   A\n}\n"),
    Case("gap.duty", "dimension d {\n    duty 1️⃣x\n}\n"),
    Case(
      "plan.responsible-shared",
      "role a is group\nrole b\nplan p {\n    measure 1 \"X\" {\n        responsible 1️⃣a, b\n    }\n}\n"),
    Case("gap.dimension", "dimension 1️⃣d {\n}\n"),
    Case(
      "gap.competence",
      """
      competence k
      role a
      role b has k
      dimension d {
          duty x requires k
      }
      matrix {
                a   b
          d.x   1️⃣A   R
      }
      """),
    Case(
      "overlap.accountable",
      "role a\nrole b\ndimension d {\n    duty x\n}\nassign {\n    d.x: a 2️⃣A, b 1️⃣A\n}\n"),
    Case(
      "overlap.collective",
      "role a\nrole b is collective\ndimension d {\n    duty x\n}\nassign {\n    d.x: a A, b 1️⃣R\n}\n"),
    Case(
      "overlap.duty",
      """
      role a
      role b
      dimension d {
          duty x
      }
      dimension e {
          duty x
      }
      assign {
          2️⃣d.x: a AR
          1️⃣e.x: b AR
      }
      """),
    Case(
      "role.external-accountable",
      "role a is external\ndimension d {\n    duty x\n}\nassign {\n    d.x: a 1️⃣AR\n}\n"),
    Case(
      "role.personal-name",
      "role 1️⃣kari\ndimension d {\n    duty x\n}\nassign {\n    d.x: kari AR\n}\n"),
    Case(
      "load.idle",
      """
      organisation o
      role a
      role b
      roster o {
          a
          1️⃣b
      }
      dimension d {
          duty x
      }
      assign {
          d.x: a AR
      }
      """),
    Case(
      "waiver.unused",
      """
      role a
      dimension d {
          duty x
      }
      assign {
          d.x: a AR
      }
      accept 1️⃣gap.responsible on d.x because "Avtalt" by a until 2099-01-01
      """),
    Case("gap.seat", "role a\nbody b {\n    seat 1️⃣a vacant\n}\n"),
    Case(
      "gap.holder",
      """
      organisation o
      role a
      post 1️⃣p of o holds a vacant
      dimension d {
          duty x
      }
      assign {
          d.x: a AR
      }
      """),
    Case(
      "gap.deputy",
      """
      organisation o
      role a
      post 1️⃣p of o holds a
      dimension d {
          duty x
      }
      assign {
          d.x: a AR
      }
      """),
    Case("overlap.approval", "body a {\n    approves 2️⃣\"Planen\"\n}\nbody b {\n    approves 1️⃣\"planen\"\n}\n"),
    Case(
      "separation.holder",
      """
      role a
      role b
      post 1️⃣p holds a, b
      dimension d {
          duty x
      }
      dimension e {
          duty y
      }
      separate s {
          d from e
      }
      assign {
          d.x: a AR
          e.y: b 2️⃣AR
      }
      """),
    Case("unity.split", "role a\nrole b\ntogether a, b\npost 2️⃣p holds a\npost 1️⃣q holds b\n"),
    Case(
      "cooperation.seat-parity",
      """
      organisation g {
          organisation o
          organisation p
          organisation q
      }
      role a
      body b {
          seat 1️⃣a from o
          seat a from q
      }
      """),
    Case("cooperation.orderer-is-supplier", "role a\nbody b {\n    seat 2️⃣a\n    orders from 1️⃣a\n}\n"),
    Case(
      "cooperation.reporting-cycle",
      "role a {\n    reports to 2️⃣b\n}\nrole b {\n    reports to 1️⃣a\n}\n"),
    Case(
      "cooperation.not-established",
      """
      role a
      role b
      plan p {
          measure 1 {
              due 2018-05-01
              responsible a, 1️⃣b
          }
          measure 2️⃣2 {
              due 2018 to 2019
              responsible a
              establishes b
          }
      }
      """),
    Case("mandate.expired", "body a {\n    1️⃣mandate until 2021-12-31\n}\n"),
  ]

  @Test(arguments: cases)
  func pointsAt(_ example: Case) throws {
    let checking = Checking(example.source)
    let finding = try checking.finding(example.rule)
    #expect(finding.range.start == example.source[1])
    #expect(finding.range.end > finding.range.start)
    #expect(finding.related?.start == example.source[2])
  }

  @Test func marksAreNoPartOfTheText() {
    let source = MarkedSource("æ1️⃣b\n2️⃣c")
    #expect(source.text == "æb\nc")
    #expect(source[1] == 2)
    #expect(source[2] == 4)
    #expect(source[3] == nil)
    #expect(source.marks == [1, 2])
  }
}
