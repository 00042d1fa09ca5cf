import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarText
import Testing

@Suite struct MatrixGridTests {
  private let report = Sample.report(Sample.hadeland)

  private func rows(_ grid: MatrixGrid) -> [String] {
    grid.groups.flatMap { group in
      group.rows.map { $0.name + ": " + $0.cells.map { $0.letters.isEmpty ? "." : $0.letters }.joined(separator: " ") }
    }
  }

  @Test func theDefaultMatrix() {
    let grid = MatrixGrid(report.model, language: .bokmål)
    #expect(grid.columns.map { $0.title } == ["Enhetsleder", "IKT-avdeling", "Rådmann"])
    #expect(grid.groups.map { $0.title } == ["Bruksnytteansvaret", "Driftsansvaret"])
    #expect(
      rows(grid) == [
        "bruksnytte.pådriver: AR S I", "bruksnytte.opplæring: . R .", "drift.beredskap: – – –",
        "drift.innkjøp: . . .",
      ])
    #expect(grid.notes.map { $0.text } == ["Legges til vertskommunen (Rådmann, til 2027-12-31)"])
    #expect(grid.groups[1].rows[0].isEmptyOnPurpose)
    #expect(grid.groups[1].rows[1].isMissing)
  }

  @Test(arguments: ["XR", "AA", "X"]) func aCellThatCannotBeReadStandsAsWritten(_ cell: String) {
    let text = Sample.sound.replacing("stab RC", with: "stab " + cell)
    #expect(rows(MatrixGrid(Sample.report(text).model, language: .bokmål)) == ["drift.beredskap: A " + cell])
  }

  @Test func aSystemShowsItsOwnDuties() throws {
    let scope = Scope(
      organisation: report.model.organisation(named: "gran"), system: report.model.system(named: "pleie"))
    let grid = MatrixGrid(report.model, scope: scope, language: .bokmål)
    #expect(rows(grid) == ["bruksnytte.pådriver: AR S I", "bruksnytte.opplæring: A R ."])
    #expect(grid.heading == "Forvaltningsdimensjoner IKT – Gran kommune · Fagsystem for pleie")
  }

  @Test func theOverviewShowsOnlyWhatDiffers() {
    let grids = MatrixGrid.overview(report.model, language: .nynorsk)
    #expect(grids.count == 2)
    #expect(rows(grids[1]) == ["bruksnytte.opplæring: A R"])
    #expect(
      grids[1].heading
        == "Forvaltningsdimensjoner IKT – Gran kommune · Fagsystem for pleie (berre det som er annleis)")
  }

  @Test func rowsLikeTheInheritedOnesAreNoDifference() {
    let model = Sample.report(
      Sample.hadeland + "\nassign for lunner {\n    bruksnytte.pådriver: ikt-avdeling S, enhetsleder RA, rådmann I\n}\n"
    ).model
    #expect(MatrixGrid.overview(model, language: .bokmål).count == 2)
  }

  @Test func aModelWithoutADefaultShowsItsScopesOnly() {
    let text = "organisation a\norganisation b\nrole r\ndimension d {\n    duty x\n}\n"
    let model = Sample.report(text + "assign for a {\n    d.x: r AR\n}\nassign for b {\n    d.x: r A\n}\n").model
    let grids = MatrixGrid.overview(model, language: .bokmål)
    #expect(grids.map { $0.scopeTitle } == ["a", "b"])
    #expect(grids.allSatisfy { !$0.showsOnlyDifferences })
  }

  @Test func findingsAreMarkedWhereTheyStand() throws {
    let grid = MatrixGrid(report.model, language: .bokmål, report: report)
    let cell = grid.groups[0].rows[0].cells[0]
    let mark = try #require(cell.marks.first.map { grid.marks[$0 - 1] })
    #expect(mark.rule == "gap.competence")
    let missing = grid.groups[1].rows[1]
    #expect(missing.marks.map { grid.marks[$0 - 1].rule } == ["gap.duty"])
    #expect(grid.marks.map { $0.number } == Array(1...grid.marks.count))
  }

  @Test func ownLettersAreKept() {
    let model = Sample.report(
      """
      scheme norsk "Norsk" {
          B accountable "Beslutter"
          U responsible
      }
      role leder
      dimension d {
          duty x
      }
      assign {
          d.x: leder UB
      }
      """
    ).model
    let grid = MatrixGrid(model, language: .bokmål)
    #expect(rows(grid) == ["d.x: BU"])
    #expect(grid.legend.map { $0.letter } == ["B", "U"])
    #expect(grid.scopeTitle == nil)
  }
}
