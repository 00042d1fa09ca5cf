import AnsvarModel
import AnsvarRules
import Testing

/// Inputs so large that looking at each thing for each other thing would take minutes.
@Suite("much of everything")
struct GrowthTests {
  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  @Test("a waiver for each of many organisations takes each its part of one finding")
  func waivers() {
    let count = 8000
    let checking = Checking(
      Self.lines(count) { "organisation o\($0)" }
        + "role leder\ndimension drift {\n    duty vakt\n}\nassign {\n    drift.vakt: leder R\n}\n"
        + Self.lines(count - 1) { "accept gap.accountable for o\($0) because \"Avklares\" by leder until 2030-01-01" })
    let found = checking.findings("gap.accountable")
    #expect(found.filter { $0.isWaived && $0.scopes == 1 }.count == count - 1)
    #expect(found.filter { !$0.isWaived }.map { $0.scope.organisation?.index } == [count - 1])
    #expect(checking.findings("waiver.unused").isEmpty)
  }

  @Test("waivers that concern other organisations than those of the findings")
  func elsewhere() {
    let count = 8000
    let checking = Checking(
      Self.lines(2 * count) { "organisation o\($0)" }
        + "role leder\ndimension drift {\n    duty vakt\n}\nassign {\n    drift.vakt: leder AR\n}\n"
        + Self.lines(count) { "assign for o\($0) {\n    drift.vakt: leder R\n}" }
        + Self.lines(count) { "accept gap.accountable for o\(count + $0) because \"x\" by leder until 2030-01-01" })
    #expect(checking.findings("gap.accountable").count == count)
    #expect(checking.findings("waiver.unused").count == count)
  }

  @Test("many findings of one place are grouped, those that differ apart")
  func grouping() {
    let count = 8000
    let checking = Checking(
      "competence c\n" + Self.lines(count) { "competence c\($0)" } + "role leder has c\ndimension drift {\n"
        + "    critical " + (0..<count).map { "c\($0)" }.joined(separator: ", ")
        + "\n    duty vakt\n}\nassign {\n    drift.vakt: leder AR\n}\n")
    #expect(checking.findings("gap.critical").count == count)
    #expect(checking.report.grouped.count == checking.report.findings.count)
  }

  @Test("many posts that hold the roles of many equal wishes")
  func unities() {
    let count = 8000
    let checking = Checking(
      "organisation gran\nrole a\nrole b\n" + Self.lines(count) { _ in "together a, b" }
        + Self.lines(count) { "post p\($0) of gran holds \($0.isMultiple(of: 2) ? "a" : "b")" })
    #expect(checking.findings("unity.split").count == count)
  }

  @Test("camps, competences and roles without number")
  func camps() {
    let count = 8000
    let checking = Checking(
      Self.lines(count) { "camp c\($0)" } + "competence tolk bridges "
        + (0..<count).map { "c\($0)" }.joined(separator: ", ") + "\n"
        + Self.lines(count) { "role r\($0) in c\($0) has tolk" } + "dimension d {\n"
        + Self.lines(count) { "    duty u\($0)" } + "}\nassign {\n"
        + Self.lines(count) { "    d.u\($0): r\($0) A, r\(($0 + 1) % count) R" } + "}\n")
    #expect(checking.findings("gap.bridge").isEmpty)
  }

  @Test("many roles on both sides of a separation")
  func conflicts() {
    let count = 6000
    let checking = Checking(
      Self.lines(count) { "role r\($0)" } + "dimension a {\n" + Self.lines(count) { "    duty u\($0)" }
        + "}\ndimension b {\n" + Self.lines(count) { "    duty u\($0)" }
        + "}\nseparate s {\n    a from b\n}\nassign {\n"
        + Self.lines(count) { "    a.u\($0): r\($0) AR" } + Self.lines(count) { "    b.u\($0): r\($0) AR" } + "}\n")
    #expect(checking.findings("separation.conflict").count == count)
  }

  @Test("many separations, and posts whose roles stand on both sides")
  func separations() {
    let count = 4000
    let checking = Checking(
      "organisation gran\n" + Self.lines(2 * count) { "role r\($0)" }
        + Self.lines(2 * count) { "dimension d\($0) {\n    duty u\n}" }
        + Self.lines(count) { "separate s\($0) {\n    d\(2 * $0) from d\(2 * $0 + 1)\n}" } + "assign {\n"
        + Self.lines(2 * count) { "    d\($0).u: r\($0) AR" } + "}\n"
        + Self.lines(count) { "post p\($0) of gran holds r\(2 * $0), r\(2 * $0 + 1)" })
    #expect(checking.findings("separation.holder").count == count)
    #expect(checking.findings("separation.conflict").isEmpty)
  }

  @Test("a seat for each of many roles from each of many organisations: every one is looked at")
  func seats() {
    let count = 3000
    let checking = Checking(
      "organisation alle {\n" + Self.lines(count) { "    organisation o\($0)" } + "}\n"
        + Self.lines(count) { "role r\($0)" } + "body råd {\n" + Self.lines(count) { "    seat r\($0) from each alle" }
        + "}\n" + Self.lines(count) { "post p\($0) of o\($0) holds r0" }
        + "post felles of alle holds " + (1..<count).map { "r\($0)" }.joined(separator: ", ") + "\n"
        + "post siste of o0 holds r1\nrule gap.holder off\n")
    #expect(checking.findings("gap.seat").isEmpty)
    // Beyond two million pairs of seats and organisations, too.
    let last = Checking(
      "organisation alle {\n" + Self.lines(count) { "    organisation o\($0)" } + "}\n"
        + Self.lines(count) { "role r\($0)" } + "body råd {\n" + Self.lines(count) { "    seat r\($0) from each alle" }
        + "}\n" + "post felles of alle holds " + (0..<(count - 1)).map { "r\($0)" }.joined(separator: ", ") + "\n"
        + Self.lines(count) { "post p\($0) of o\($0) holds r0\($0 == 7 ? "" : ", r\(count - 1)")" })
    let found = last.findings("gap.seat")
    #expect(found.count == 1 && found.first?.scope.organisation == last.report.model.organisation(named: "o7"))
  }

  @Test("where very many organisations lack somebody for very many seats, each seat is told of")
  func emptySeats() {
    let count = 2000
    let checking = Checking(
      "organisation alle {\n" + Self.lines(count) { "    organisation o\($0)" } + "}\n"
        + Self.lines(count) { "role r\($0)" } + Self.lines(count) { "roster o\($0) {\n    r0\n}" } + "body råd {\n"
        + Self.lines(count) { "    seat r\($0) from each alle" } + "}\n")
    let found = checking.findings("gap.seat")
    #expect(found.count == count - 1 && found.first?.scopes == count && found.last?.scopes == 1)
  }

  @Test("one measure with many who are responsible, and many whom its text names")
  func parties() {
    let count = 4000
    let names = { (word: String) in (0..<count).map { "\"\(word) \($0)\"" }.joined(separator: ", ") }
    let checking = Checking(
      "plan p {\n    measure 1 \"Tiltak\" {\n        responsible \(names("Kontor"))\n        mentions \(names("Etat"))\n"
        + "    }\n}\n")
    let found = checking.findings("plan.text-responsible")
    #expect(found.count == count)
    #expect(found.first.map { checking.message($0).utf8.count < 4096 } == true)
  }
}
