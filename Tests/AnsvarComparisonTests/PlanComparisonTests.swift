import Testing

@Suite("two plans")
struct PlanComparisonTests {
  private func lines(_ old: String, _ new: String, _ revision: String = "") -> [String] {
    Compared("role ks\nplan p {\n\(old)\n}\n", "role ks\nplan p {\n\(new)\n}\n\(revision)").lines
  }

  @Test("what moves up when something before it is struck is renumbered, not struck")
  func renumbered() {
    #expect(
      lines(
        """
        measure 1 "Fagråd for grunnopplæringen"
        measure 2 "Medvirkning i Feide-programmet"
        measure 3 "Veileder om digital kompetanse"
        """,
        """
        measure 1 "Medvirkning i Feide-programmet"
        measure 2 "Veiledningsmateriell om digital kompetanse"
        """) == [
          "1 → : removed", "2 → 1: name -2 +1",
          "3 → 2: name -3 +2; title -Veileder om digital kompetanse +Veiledningsmateriell om digital kompetanse",
        ])
  }

  @Test("a date, a priority, a responsible, an area")
  func values() {
    #expect(
      lines(
        """
        area a "Opplæring" {
            goal 1 "Kurs for ledere" {
                due 2010
                priority 2
                responsible ks, "Staten"
            }
        }
        area b "Innkjøp"
        """,
        """
        area a "Opplæring"
        area b "Innkjøp" {
            goal 1 "Kurs for ledere" {
                priority 1
                responsible ks
                accountable ks
            }
        }
        """) == ["1 → 1: place -a +b; due -2010; priority -2 +1; accountable +ks; responsible -Staten"])
  }

  @Test("two that become one are merged, also when nobody says so")
  func merged() {
    #expect(
      lines(
        """
        goal 1 "Opplæring av ledere"
        goal 2 "Opplæring av folkevalgte"
        """, "goal 1 \"Opplæring av ledere og folkevalgte\"") == ["1, 2 → 1: merged"])
  }

  @Test("one that becomes two is split")
  func split() {
    #expect(
      lines(
        "goal 1 \"Opplæring av ledere og folkevalgte i sikkerhet\"",
        """
        goal 1 "Opplæring av ledere i sikkerhet"
        goal 2 "Opplæring av folkevalgte"
        """) == ["1 → 1, 2: split"])
  }

  @Test("a claim ties together what no word does")
  func claimed() {
    #expect(
      lines(
        "goal 4 \"Matrikkelen i bruk\"", "goal 7 \"Eiendomsdata på nett\"",
        "revision of \"før.ansvar\" {\n    changed goal 4 to 7\n}\n")
        == ["4 → 7: name -4 +7; title -Matrikkelen i bruk +Eiendomsdata på nett"])
  }

  @Test("a claim that the words contradict ties nothing together")
  func contradicted() {
    #expect(
      lines(
        """
        goal 1 "Matrikkelen i bruk"
        goal 2 "Innlogging med MinID"
        """,
        """
        goal 1 "Innlogging med MinID"
        goal 2 "Matrikkelen i bruk"
        """, "revision of \"før.ansvar\" {\n    changed goal 1 to 1\n    changed goal 2 to 2\n}\n")
        == ["2 → 1: name -2 +1", "1 → 2: name -1 +2"])
  }

  @Test("a goal and a measure of the same words are two things")
  func kinds() {
    #expect(
      lines("goal 1 \"Matrikkelen i bruk\"", "measure 1 \"Matrikkelen i bruk\"") == ["1 → : removed", " → 1: added"])
  }

  @Test("many items take no minutes", .timeLimit(.minutes(30)))
  func many() {
    let count = 20_000
    let old = (0..<count).map { "measure \($0) \"Tiltak for skole \($0) og felles opplæring\"" }
    let new = (1..<count).map { "measure \($0 - 1) \"Tiltak for skole \($0) og felles kursing\"" }
    let compared = Compared(
      "plan p {\n\(old.joined(separator: "\n"))\n}\n", "plan p {\n\(new.joined(separator: "\n"))\n}\n")
    #expect(compared.diff.changes.count >= count - 1)
  }
}
