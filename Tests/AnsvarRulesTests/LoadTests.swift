import AnsvarModel
import AnsvarRules
import Testing

/// What roles carry, organisation by organisation.
struct LoadTests {
  static let organisations = """
    organisation gran
    organisation lunner
    system pleie
    system skole
    role enhetsleder
    role superbruker
    role arkivleder
    dimension bruksnytte per system {
        duty opplæring
        duty brukerstøtte
    }
    assign {
        bruksnytte.opplæring: enhetsleder AR
        bruksnytte.brukerstøtte: enhetsleder AR
    }

    """

  @Test func aDutyOfManySystemsCountsOnce() throws {
    let checking = Checking(Self.organisations + "rule load.heavy at 1\n")
    let finding = try checking.finding("load.heavy")
    #expect(finding.scopes == 2)
    #expect(checking.message(finding) == "`enhetsleder` er ansvarlig for eller utfører 2 ansvar, flere enn 1")
    #expect(Checking(Self.organisations + "rule load.heavy at 2\n").findings("load.heavy").isEmpty)
  }

  @Test func differentNumbersAreDifferentFindings() {
    let checking = Checking(
      Self.organisations + """
        rule load.heavy at 0
        assign for lunner {
            bruksnytte.opplæring: arkivleder AR
        }
        """)
    let findings = checking.findings("load.heavy")
    #expect(findings.map { checking.name($0.roles[0]) } == ["enhetsleder", "enhetsleder", "arkivleder"])
    #expect(findings.allSatisfy { $0.scopes == 1 })
  }

  @Test func withoutRostersARoleIsIdleWhenItIsNowhere() throws {
    let checking = Checking(
      Self.organisations + """
        assign for lunner {
            bruksnytte.opplæring: arkivleder AR
        }
        """)
    let finding = try checking.finding("load.idle")
    #expect(checking.name(finding.roles[0]) == "superbruker")
    #expect(finding.scopes == 2)
  }

  @Test func withRostersARoleIsIdleWhereItHasNothing() throws {
    let checking = Checking(
      Self.organisations + """
        roster gran {
            enhetsleder
            arkivleder
        }
        roster lunner {
            enhetsleder
            arkivleder
            superbruker
        }
        assign for lunner {
            bruksnytte.opplæring: arkivleder A, superbruker R
        }
        """)
    let finding = try checking.finding("load.idle")
    #expect(checking.name(finding.roles[0]) == "arkivleder")
    #expect(finding.scope.organisation.map { checking.report.model.name(of: $0) } == "gran")
  }

  @Test func aRosterOfTheOrganisationAboveCountsForEach() throws {
    let checking = Checking(
      """
      organisation hadeland {
          organisation gran
          organisation lunner
      }
      role enhetsleder
      role superbruker
      roster hadeland {
          enhetsleder
          superbruker
      }
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR
      }
      """)
    #expect(try checking.finding("load.idle").scopes == 2)
  }

  /// Five duties that `y` carries, in the last of which `x` takes no part unless it is said.
  private static func duties(_ part: String, last: String = "") -> String {
    var declarations = ""
    var rows = ""
    for duty in ["a", "b", "c", "d", "e"] {
      declarations += "    duty \(duty)\n"
      rows += "    drift.\(duty): y AR\(duty == "e" ? last : part)\n"
    }
    return "role x\nrole y\ndimension drift {\n" + declarations + "}\nassign {\n" + rows + "}\n"
  }

  @Test func everywhereMeansEveryRow() {
    #expect(Checking(Self.duties(", x I", last: ", x I")).findings("load.everywhere").count == 2)
    let four = Checking(Self.duties(", x I"))
    #expect(four.findings("load.everywhere").map { four.name($0.roles[0]) } == ["y"])
  }

  @Test func aRoleTwiceInARowCountsOnce() {
    let checking = Checking(Self.duties(", x I, x C"))
    #expect(checking.findings("load.everywhere").map { checking.name($0.roles[0]) } == ["y"])
  }

  @Test(arguments: [
    ("body forum {\n    seat b\n}\n", true), ("role c {\n    reports to b\n}\n", true),
    ("plan p {\n    measure 1 {\n        responsible b\n    }\n}\n", true),
    ("plan p {\n    area o {\n        accountable b\n    }\n}\n", true),
    ("plan p {\n    measure 1 {\n        establishes b\n    }\n}\n", true),
    ("plan p {\n    measure 1 {\n        mentions b\n    }\n}\n", false), ("post p holds b\n", false),
  ])
  func aTaskOutsideTheMatrixIsATask(_ text: String, _ isTask: Bool) {
    let matrix = "role a\nrole b\ndimension d {\n    duty x\n}\nassign {\n    d.x: a AR\n}\n"
    let checking = Checking(matrix + text)
    let idle = checking.findings("load.idle").map { checking.name($0.roles[0]) }
    #expect(idle.contains("b") == !isTask)
  }
}
