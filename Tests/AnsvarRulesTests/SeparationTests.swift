import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import Testing

/// How conflicts between separated dimensions are counted.
struct SeparationTests {
  private static func model(_ first: String, _ second: String, _ rest: String) -> String {
    """
    organisation gran
    system pleie
    system skole
    role ikt-avdeling
    role enhetsleder
    separate teknikk-programvare {
        drift from vedlikehold
    }
    dimension drift \(first) {
        duty beredskap
        duty overvåking
    }
    dimension vedlikehold \(second) {
        duty videreutvikling
    }

    """ + rest
  }

  static let shared = """
    assign {
        drift.beredskap: ikt-avdeling AR
        drift.overvåking: ikt-avdeling AR
        vedlikehold.videreutvikling: ikt-avdeling AR
    }
    """

  @Test("each conflict stands at the first duty of its dimension, however many there are", arguments: [11, 13, 70])
  func manyConflicts(_ count: Int) {
    let numbers = 0..<count
    let pairs = numbers.flatMap { first in numbers.dropFirst(first + 1).map { "    d\(first) from d\($0)\n" } }
    let dimensions = numbers.map { "dimension d\($0) {\n    duty x\n    duty y\n}\n" }.joined()
    let rows = numbers.map { "    d\($0).x: a R\n    d\($0).y: a R\n" }.joined()
    let checking = Checking("role a\nseparate alt {\n\(pairs.joined())}\n\(dimensions)assign {\n\(rows)}\n")
    let findings = checking.findings("separation.conflict")
    let model = checking.report.model
    #expect(findings.count == pairs.count)
    #expect(findings.allSatisfy { $0.duty.map { model.name(of: $0).hasSuffix(".x") } ?? false })
    #expect(Set(findings.compactMap { $0.related?.start }).count == count - 1)
  }

  @Test func twoDimensionsPerOrganisationConflictOnceForTheOrganisation() throws {
    let finding = try Checking(Self.model("", "", Self.shared)).finding("separation.conflict")
    #expect(finding.scopes == 1)
    #expect(finding.scope.system == nil)
  }

  @Test(arguments: ["assign {", "assign for gran {"])
  func aDimensionPerSystemConflictsInEachSystem(_ heading: String) throws {
    let rows = Self.shared.replacing("assign {", with: heading)
    let finding = try Checking(Self.model("", "per system", rows)).finding("separation.conflict")
    #expect(finding.scopes == 2)
  }

  @Test func aSystemWithItsOwnRowsIsFree() throws {
    let checking = Checking(
      Self.model(
        "", "per system",
        Self.shared + """

          assign for gran system skole {
              vedlikehold.videreutvikling: enhetsleder AR
          }
          """))
    let finding = try checking.finding("separation.conflict")
    #expect(finding.scopes == 1)
    #expect(finding.scope.system.map { checking.report.model.name(of: $0) } == "pleie")
  }

  @Test func differentRowsAreDifferentFindings() {
    let checking = Checking(
      Self.model(
        "per system", "per system",
        Self.shared + """

          assign for gran system skole {
              vedlikehold.videreutvikling: ikt-avdeling A, enhetsleder R
          }
          """))
    #expect(checking.findings("separation.conflict").map { $0.scopes } == [1, 1])
  }

  @Test func supportIsNoConflict() {
    let checking = Checking(
      Self.model(
        "", "",
        """
        assign {
            drift.beredskap: ikt-avdeling AR
            drift.overvåking: ikt-avdeling AR
            vedlikehold.videreutvikling: enhetsleder AR, ikt-avdeling S
        }
        """))
    #expect(checking.findings("separation.conflict").isEmpty)
  }

  @Test func moreDimensionsThanAWordHasBits() {
    var text = "role a\nrole b\n"
    var rows = ""
    var pairs = ""
    for number in 0..<70 {
      let role = number == 69 || number == 3 ? "a" : "b"
      text += "dimension d\(number) {\n    duty x\n}\n"
      rows += "    d\(number).x: \(role) AR\n"
      if number < 69 { pairs += "    d\(number) from d69\n" }
    }
    let checking = Checking(text + "assign {\n" + rows + "}\nseparate alt {\n" + pairs + "}\n")
    let findings = checking.findings("separation.conflict")
    #expect(findings.count == 1)
    #expect(findings.first.map { checking.name($0.roles[0]) } == "a")
  }

  @Test func pointsAtTheLaterOfTheTwo() throws {
    let source = MarkedSource(
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      dimension vedlikehold {
          duty videreutvikling
      }
      separate teknikk-programvare {
          drift from vedlikehold
      }
      assign {
          vedlikehold.videreutvikling: ikt-avdeling 1️⃣AR
          drift.beredskap: ikt-avdeling 2️⃣AR
      }
      """)
    let finding = try Checking(source).finding("separation.conflict")
    #expect(finding.range.start == source[2])
    #expect(finding.related?.start == source[1])
  }
}
