import Testing

@Suite("the rows of two models")
struct MatrixComparisonTests {
  static let model = """
    organisation gran
    organisation lunner
    camp linja
    camp ikt
    competence teknisk
    role leder "Leder" in linja
    role drift "Driftsavdeling" is unit in ikt has teknisk
    role ansatt "Ansatt"
    dimension drift "Drift" {
        duty beredskap "Beredskap"
        duty kopiering "Sikkerhetskopiering"
    }
    dimension bruk "Bruk" {
        duty opplæring "Opplæring"
        duty støtte "Brukerstøtte"
    }
    matrix {
                         leder  drift  ansatt
        drift.beredskap  A      R      I
        drift.kopiering  A      R      .
        bruk.opplæring   AR     .      C
        bruk.støtte      A      R      C
    }

    """

  private func lines(_ replacements: [(String, String)]) -> [String] {
    var changed = Self.model
    for (old, new) in replacements { changed = changed.replacing(old, with: new) }
    return Compared(Self.model, changed).lines
  }

  @Test("equal models have no changes")
  func nothing() { #expect(lines([]).isEmpty) }

  @Test("who became and ceased to be what")
  func parts() {
    #expect(
      lines([("drift.beredskap  A      R      I", "drift.beredskap  .      A      I")])
        == ["drift.beredskap → drift.beredskap: participation A -leder +drift; participation R -drift"])
  }

  @Test("a row of one organisation is a change there alone")
  func scope() {
    #expect(
      Compared(Self.model, Self.model + "assign for gran {\n    drift.beredskap: drift AR, ansatt I\n}\n").lines
        == ["drift.beredskap → drift.beredskap: participation A -leder +drift for gran"])
  }

  @Test("a renamed role is not one gone and another new, and its rows have not changed")
  func renamed() {
    #expect(
      lines([("leder", "virksomhetsleder"), ("\"Leder\"", "\"Virksomhetsleder\"")])
        == ["leder → virksomhetsleder: name -leder +virksomhetsleder; title -Leder +Virksomhetsleder"])
  }

  @Test("a role is what it is, where it is and what it can")
  func role() {
    #expect(
      lines([("is unit in ikt has teknisk", "is external in linja")])
        == ["drift → drift: roleKind -unit +external; camp -ikt +linja; competences -teknisk"])
  }

  @Test("a duty moved to another dimension keeps its rows")
  func moved() {
    #expect(
      lines([
        ("    duty støtte \"Brukerstøtte\"\n", ""),
        ("duty kopiering", "duty støtte \"Brukerstøtte\"\n    duty kopiering"),
        ("bruk.støtte ", "drift.støtte"),
      ]) == ["bruk.støtte → drift.støtte: name -bruk.støtte +drift.støtte; place -bruk +drift"])
  }

  @Test("a renamed dimension renames no duty")
  func dimension() {
    #expect(
      lines([
        ("dimension bruk", "dimension bruksnytte"), ("bruk.opplæring", "bruksnytte.opplæring"),
        ("bruk.støtte", "bruksnytte.støtte"), ("\"Bruk\"", "\"Bruksnytte\""),
      ]) == ["bruk → bruksnytte: name -bruk +bruksnytte; title -Bruk +Bruksnytte"])
  }

  @Test("two roles that become one are merged")
  func merged() {
    let old =
      Self.model.replacing("role ansatt \"Ansatt\"", with: "role ansatt \"Ansatt\"\nrole vikar \"Vikar\"")
      + "assign for gran {\n    drift.beredskap: leder A, vikar R, ansatt C\n    bruk.støtte: vikar AR, ansatt C\n}\n"
    let new =
      Self.model.replacing("role ansatt \"Ansatt\"", with: "role medarbeider \"Medarbeider\"")
      .replacing("ansatt", with: "medarbeider")
      + "assign for gran {\n    drift.beredskap: leder A, medarbeider RC\n    bruk.støtte: medarbeider ARC\n}\n"
      + "revision of \"før.ansvar\" {\n    merged role ansatt, vikar into medarbeider\n}\n"
    #expect(Compared(old, new).lines.contains("ansatt, vikar → medarbeider: merged"))
    #expect(!Compared(old, new).lines.contains { $0.contains("participation") })
  }

  @Test("what is gone and what is new")
  func gone() {
    let changed = Self.model.replacing("role ansatt \"Ansatt\"", with: "role kommunestyre \"Kommunestyre\"")
      .replacing("leder  drift  ansatt", with: "leder  drift")
      .replacing("R      I\n", with: "R\n").replacing("R      .\n", with: "R\n").replacing("C\n", with: "\n")
    #expect(
      Compared(Self.model, changed).lines == [
        "ansatt → : removed", " → kommunestyre: added",
        "drift.beredskap → drift.beredskap: participation I -ansatt",
        "bruk.opplæring → bruk.opplæring: participation C -ansatt",
        "bruk.støtte → bruk.støtte: participation C -ansatt",
      ])
  }
}
