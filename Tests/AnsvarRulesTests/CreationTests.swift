import AnsvarModel
import AnsvarRules
import Testing

/// Work for a role that the plan is yet to create.
struct CreationTests {
  private static func messages(_ creation: String, _ other: String, _ rest: String = "") -> [String] {
    let checking = Checking(
      """
      role a
      body b {
      \(rest)
      }
      role c {
          reports to b
      }
      plan p {
          deadline kort "Kortsiktig" 2018 to 2019
          area o {
              measure 1 {
                  \(other)
              }
          }
          measure 2 {
              \(creation)
              responsible a
              establishes b
          }
      }
      """)
    return checking.findings("cooperation.not-established").map { checking.message($0) }
  }

  @Test(arguments: [
    ("due kort", "due 2018-05-01\nresponsible b"), ("due 2019", "due 2018\naccountable b"),
    ("due 2018-05-02", "due 2018-05-01\nresponsible a, b"),
  ])
  func workThatIsDueEarlierIsFound(_ creation: String, _ other: String) {
    #expect(Self.messages(creation, other).count == 1)
  }

  @Test(arguments: [
    ("due kort", "due kort\nresponsible b"), ("due 2018", "due kort\nresponsible b"), ("", "due 2018\nresponsible b"),
    ("due 2018", "responsible b"), ("due 2018", "due 2017\nresponsible a\nmentions b"),
  ])
  func workThatIsDueTogetherOrLaterIsNot(_ creation: String, _ other: String) {
    #expect(Self.messages(creation, other) == [])
  }

  @Test("work in a matrix is whatever is more than to be informed", arguments: ["A", "R", "S", "C", "I"])
  func workInAMatrix(_ letter: String) {
    let checking = Checking(
      """
      role a
      role b
      dimension d {
          duty x
      }
      assign {
          d.x: a AR, b \(letter)
      }
      plan p {
          measure 1 {
              due 2018
              responsible a
              establishes b
          }
      }
      """)
    #expect(checking.findings("cooperation.not-established").count == (letter == "I" ? 0 : 1))
  }

  /// Whoever answers for an area answers for the measures in it that name nobody themselves.
  @Test(arguments: [("", 1), ("accountable a", 0)]) func anAreaHasSomebodyToo(_ own: String, _ count: Int) {
    let checking = Checking(
      """
      role a
      body b
      plan p {
          area o {
              accountable b
              measure 1 {
                  due 2018
                  \(own)
              }
          }
          measure 2 {
              due 2019
              establishes b
          }
      }
      """)
    #expect(checking.findings("cooperation.not-established").count == count)
  }

  /// A body and who sits in it may be created together.
  @Test(arguments: [("establishes b, c", 0), ("establishes c", 1)])
  func aSeatIsSoundIfBothAreCreatedTogether(_ creation: String, _ count: Int) {
    let checking = Checking(
      "body b {\n    seat c\n}\nbody c\nplan p {\n    measure 1 {\n        due 2018\n        \(creation)\n    }\n}\n")
    #expect(checking.findings("cooperation.not-established").count == count)
  }

  @Test func theMeasuresAndTheirDeadlinesAreNamed() {
    #expect(
      Self.messages("due kort", "due 2018-05-01\nresponsible b") == [
        "`b` har ansvar for tiltak `1` (2018-05-01), men opprettes først med tiltak `2` (Kortsiktig, 2018–2019)"
      ])
    #expect(
      Self.messages("", "", "advises a") == [
        "`b` gir råd til `a`, men skal først opprettes med tiltak `2` (uten frist)"
      ])
  }

  @Test func whatTheBodyWillBeIsNoWork() {
    #expect(Self.messages("", "", "seat a\nreports to a\nappointed by a") == [])
  }

  @Test func theFirstCreationCounts() {
    let checking = Checking(
      """
      role a
      role b
      plan p {
          measure 1 {
              due 2020
              establishes b
          }
          measure 2 {
              due 2018
              establishes b
          }
          measure 3 {
              due 2019
              responsible b
          }
      }
      """)
    #expect(checking.findings("cooperation.not-established").isEmpty)
  }

  @Test func theMatrixIsToldOnceWithTheMeasure() throws {
    let checking = Checking(
      """
      role a
      role b
      dimension d {
          duty x
          duty y
          duty z
      }
      assign {
          d.x: a AR, b C
          d.y: a AR, b S
          d.z: a AR, b I
      }
      plan p {
          measure 34 {
              due 2019
              establishes b
          }
      }
      """)
    let finding = try checking.finding("cooperation.not-established")
    let item = try #require(finding.planItem)
    #expect(checking.report.model.name(of: item) == "34")
    #expect(checking.message(finding) == "`b` deltar i 2 ansvar, men skal først opprettes med tiltak `34` (2019)")
  }
}
