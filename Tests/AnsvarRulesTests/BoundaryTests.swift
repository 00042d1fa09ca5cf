import AnsvarModel
import AnsvarRules
import Testing

/// Where rules begin to find something: the last case that is sound, and the first that is not.
struct BoundaryTests {
  // MARK: Voices

  private static func crowd(_ letter: String, _ count: Int) -> [String] {
    let roles = (0..<count).map { "r\($0)" }
    let checking = Checking(
      """
      role a
      \(roles.map { "role " + $0 }.joined(separator: "\n"))
      dimension d {
          duty x
      }
      rule voice.crowded at 2
      assign {
          d.x: a AR, \(roles.map { $0 + " " + letter }.joined(separator: ", "))
      }
      """)
    return checking.findings("voice.crowded").map { checking.message($0) }
  }

  @Test func threeMoreMayBeInformedThanAsked() {
    #expect(Self.crowd("C", 2) == [])
    #expect(Self.crowd("C", 3) == ["3 roller skal spørres om `d.x`, flere enn 2"])
    #expect(Self.crowd("I", 5) == [])
    #expect(Self.crowd("I", 6) == ["6 roller skal informeres om `d.x`, flere enn 5"])
  }

  // MARK: Plans

  private static func variants(_ rule: String, _ plan: String) -> [Int] {
    Checking("role a is group\nrole b\nplan p from 2018 to 2021 {\n\(plan)\n}\n").findings(rule).map { $0.variant }
  }

  /// One measure without a date is told of itself, and several are told of together.
  @Test func severalMeasuresWithoutDateAreToldOfTogether() {
    #expect(Self.variants("plan.deadline", "measure 1") == [0])
    #expect(Self.variants("plan.deadline", "measure 1\nmeasure 2") == [2])
    #expect(Self.variants("plan.deadline", "measure 1\nmeasure 2 {\ndue 2019\n}") == [0])
  }

  @Test func oneWhoIsResponsibleSharesWithNobody() {
    #expect(Self.variants("plan.responsible-shared", "measure 1 {\nresponsible a\n}") == [])
    #expect(Self.variants("plan.responsible-shared", "measure 1 {\nresponsible a, b\n}") == [0])
  }

  /// Areas tell which goals are served only where some area has both goals and measures.
  @Test func areasOfGoalsAloneBindNothingTogether() {
    let goals = "area g {\ngoal 1\n}\n"
    let measures = "area m {\nmeasure 1 {\ndue 2019\n}\n}\n"
    let both = "area f {\ngoal 2\nmeasure 2 {\ndue 2019\n}\n}\n"
    #expect(Self.variants("plan.goal-uncovered", goals + measures) == [])
    #expect(Self.variants("plan.goal-uncovered", goals + both) == [1])
    #expect(Self.variants("plan.goal-uncovered", measures + both) == [])
    #expect(Self.variants("plan.goal-uncovered", goals + measures + both) == [1])
  }

  /// Where nothing is to be done, nothing is left undone.
  @Test func aPlanOfGoalsAloneLeavesNoneUncovered() {
    #expect(Self.variants("plan.goal-uncovered", "goal 1\ngoal 2 {\nserves goal 1\n}") == [])
    #expect(Self.variants("plan.goal-uncovered", "goal 1\ngoal 2\nmeasure 3 {\ndue 2019\nserves goal 1\n}") == [0])
    #expect(Self.variants("plan.goal-uncovered", "goal 1\nmeasure 3 {\ndue 2019\nserves goal 1\n}") == [])
  }

  /// An area that nothing is done in has nobody to miss; measures are counted where there are several.
  @Test(arguments: [0, 1, 2]) func measuresOfAnArea(_ count: Int) {
    let measures = (0..<count).map { "measure \($0) {\nresponsible b\n}\n" }.joined()
    let checking = Checking("role a\nrole b\nplan p {\narea o {\naccountable a\n\(measures)}\n}\n")
    let said = ["det eneste tiltaket", "noen av de 2 tiltakene"].map {
      "`a` svarer for `o`, men har ingen del i \($0) der"
    }
    let found = checking.findings("plan.accountable-absent").map { checking.message($0) }
    #expect(found == (count == 0 ? [] : [said[count - 1]]))
  }

  /// What has only a priority, or only a deadline, says nothing of how the two go together.
  @Test(arguments: [("due 2019\n", 1), ("", 0)]) func priorityAndDeadline(_ due: String, _ count: Int) {
    let plan =
      "measure 1 {\npriority 1\ndue 2018\n}\nmeasure 2 {\npriority 1\ndue 2020\n}\nmeasure 3 {\npriority 2\n\(due)}"
    #expect(Self.variants("plan.priority-deadline", plan).count == count)
  }

  /// Where all is due on one day, no priority comes too late.
  @Test(arguments: [("2019-05-01", 0), ("2019-05-02", 2)]) func prioritiesOfOneDay(_ due: String, _ count: Int) {
    let plan = "measure 1 {\npriority 1\ndue \(due)\n}\nmeasure 2 {\npriority 2\ndue 2019-05-01\n}"
    #expect(Self.variants("plan.priority-deadline", plan).count == count)
  }

  /// A name is suggested only where one is near.
  @Test func anUnknownPartyMayBeMisspelt() {
    let plan = "measure 1 {\nresponsible \"Fylkeskommunen\"\n}\nmeasure 2 {\nresponsible \"bankn\"\n}"
    let checking = Checking("role banken\nplan p {\n\(plan)\n}\n")
    #expect(checking.findings("plan.responsible-unknown").map { $0.variant } == [0, 1])
  }

  // MARK: Loads

  /// With two roles there is no usual load to compare with, and five duties are no burden.
  @Test(arguments: [(2, 7, 0), (3, 7, 1), (3, 6, 1), (3, 5, 0)])
  func sixDutiesAmongThreeRolesAreAHeavyLoad(_ roles: Int, _ count: Int, _ expected: Int) {
    let duties = (0..<count).map { "d\($0)" }
    let light = (1..<roles).map { "    d.l\($0): r\($0) AR\n" }.joined()
    let checking = Checking(
      """
      \((0..<roles).map { "role r\($0)" }.joined(separator: "\n"))
      dimension d {
          \((duties + (1..<roles).map { "l\($0)" }).map { "duty " + $0 }.joined(separator: "\n    "))
      }
      assign {
      \(duties.map { "    d.\($0): r0 AR" }.joined(separator: "\n"))
      \(light)}
      rule load.heavy at 20
      """)
    #expect(checking.findings("load.heavy").count == expected)
  }

  // MARK: Separations

  /// However many roles conflict, each is told of in the rows of its own organisation.
  @Test(arguments: [3, 70]) func manyConflictsStandWhereTheyAre(_ count: Int) {
    let roles = (0..<count).map { "r\($0)" }
    let parts = roles.map { $0 + " R" }.joined(separator: ", ")
    let checking = Checking(
      """
      organisation o
      organisation p
      role a
      \(roles.map { "role " + $0 }.joined(separator: "\n"))
      dimension d {
          duty x
      }
      dimension e {
          duty y
      }
      separate s {
          d from e
      }
      assign for o {
          d.x: a A, \(parts)
          e.y: a A, \(parts)
      }
      assign for p {
          d.x: a A, \(parts)
          e.y: a A, \(parts)
      }
      """)
    let findings = checking.findings("separation.conflict")
    #expect(findings.count == 2 * (count + 1))
    let lines = findings.map { finding in
      [finding.related ?? .none, finding.range].map { checking.report.model.sources.location(of: $0)?.line }
    }
    let first = 4 + count + 9
    #expect(Set(lines) == [[first + 1, first + 2], [first + 5, first + 6]], "\(Set(lines)) \(first)")
  }

  // MARK: Waivers

  @Test func aWaiverHoldsOnItsLastDay() {
    let text = """
      role a
      dimension d {
          duty x
      }
      assign {
          d.x: a AR
      }
      accept gap.accountable on d.x because "Avtalt" by a until 2026-05-31
      """
    func count(_ rule: String, _ month: Int, _ day: Int) -> Int {
      Checking(text, today: Day(year: 2026, month: month, day: day)).findings(rule).count
    }
    #expect(count("waiver.unused", 5, 31) == 1 && count("waiver.expired", 5, 31) == 0)
    // From the day after it is told of as expired, and as that alone.
    #expect(count("waiver.unused", 6, 1) == 0 && count("waiver.expired", 6, 1) == 1)
  }

  @Test func anExceptionHoldsOnItsLastDay() {
    let text = """
      role a
      dimension d {
          duty x
      }
      matrix {
              a
          d.x AR because "Avtalt" by a until 2026-05-31
      }
      """
    func expired(_ month: Int, _ day: Int) -> Int {
      Checking(text, today: Day(year: 2026, month: month, day: day)).findings("waiver.expired").count
    }
    #expect(expired(5, 31) == 0)
    #expect(expired(6, 1) == 1)
  }

  // MARK: Reporting lines

  @Test func whoReportsToThemselvesHasNoOtherPlaceToLookAt() throws {
    let one = try Checking("role a {\n    reports to a\n}\n").finding("cooperation.reporting-cycle")
    #expect(one.related == nil && one.variant == 1)
    let two = try Checking("role a {\n    reports to b\n}\nrole b {\n    reports to a\n}\n")
      .finding("cooperation.reporting-cycle")
    #expect(two.related != nil && two.variant == 0)
  }
}
