import AnsvarLanguage
import AnsvarModel
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarRules

/// Models and organisations beside each other: their order, and what is said of what cannot be compared.
@Suite struct SideBySideTests {
  private func compared(_ text: String, path: String = "a.ansvar", _ language: Language = .bokmål) -> ComparedModel {
    ComparedModel(Checker.check(Reader.read(text: text).model), path: path, language: language)
  }

  private func model(_ name: String, _ extra: String = "", duty: String = "leder A, stab R") -> ComparedModel {
    compared(
      "model \(name) \"Modell \(name)\"\nrole leder\nrole stab\ndimension drift {\n duty vakt\n}\nassign {\n"
        + "drift.vakt: \(duty)\n}\n" + extra, path: name + ".ansvar")
  }

  @Test func oneModelIsTakenApart() {
    let comparison = SideBySide([compared(OrganisationFiguresTests.valley)], language: .bokmål)
    #expect(comparison.grouping == .organisation)
    #expect(comparison.rows.map { $0.name } == ["gran", "lunner", "jevnaker"])
    #expect(comparison.total?.figures.coverage == Coverage(covered: 5, counted: 8))
    let alone = SideBySide([model("a")], by: .organisation, language: .bokmål)
    #expect(alone.grouping == .model && alone.rows.count == 1 && alone.total == nil)
  }

  @Test func severalModelsStandWhole() {
    let comparison = SideBySide([compared(OrganisationFiguresTests.valley), model("b")], language: .english)
    #expect(comparison.grouping == .model && comparison.rows.map { $0.name } == ["a.ansvar", "b"])
    #expect(comparison.total?.figures.roles == nil)
    let apart = SideBySide(comparison.models, by: .organisation, language: .english)
    #expect(apart.rows.map { $0.name } == ["gran", "lunner", "jevnaker", "b"])
    #expect(apart.rows.map { $0.model } == [0, 0, 0, 1])
  }

  @Test func countsOfDifferentModelsAreOfTheSameKinds() throws {
    let first = model("a", duty: "stab R")
    let second = model("b", "role ekstra\n", duty: "leder A, stab R")
    let comparison = SideBySide([first, second], language: .bokmål)
    let rule = try #require(RuleCatalogue.index(of: "gap.accountable"))
    #expect(comparison.rows.map { comparison.value(.rule(rule), $0) } == [.number(1), .number(0)])
    #expect(comparison.kinds == comparison.kinds.sorted { ($0.severity, $1.rule) > ($1.severity, $0.rule) })
    for row in comparison.rows {
      #expect(row.figures.findings.byKind.reduce(0, +) == row.figures.findings.total)
    }
  }

  @Test func modelsOfOneNameAreToldApart() {
    let comparison = SideBySide([model("a"), compared("model a\nrole x\n", path: "b/a.ansvar")], language: .bokmål)
    #expect(comparison.rows.map { $0.name } == ["a.ansvar", "b/a.ansvar"])
    #expect(comparison.rows[1].title == "a (b/a.ansvar)")
  }

  @Test func sorting() {
    let text = """
      organisation a "Ås"
      organisation b "Ørsta"
      organisation c "Ål"
      organisation d "bø"
      organisation e "Bergen"
      role leder
      role stab
      dimension drift {
          duty vakt
          duty kø
      }
      assign {
          drift: leder A, stab R
      }
      assign for c {
          drift.vakt: stab R
      }
      assign for e {
          drift: stab R
      }

      """
    var comparison = SideBySide([compared(text)], language: .bokmål)
    func names(_ order: ComparedOrder) -> String {
      comparison.sort(by: order)
      return comparison.rows.map { $0.name }.joined()
    }
    #expect(names(.name) == "edbca")
    #expect(names(.coverage) == "ecdba")
    #expect(names(.errors).hasPrefix("ec"))
    #expect(names(.name) == "edbca")
    #expect(names(.duties) == "edbca")
  }

  @Test func whatHasNoDutiesComesLast() {
    var comparison = SideBySide(
      [compared("model tom\nrole x\n", path: "x"), model("hel"), model("hull", duty: "stab R")], language: .bokmål)
    comparison.sort(by: .coverage)
    #expect(comparison.rows.map { $0.name } == ["hull", "hel", "tom"])
    #expect(comparison.value(.coverage, comparison.rows[2]) == .none)
  }

  @Test func alikeModelsHaveNothingToNote() {
    #expect(SideBySide([model("a"), model("b")], language: .bokmål).notes.isEmpty)
    #expect(SideBySide([model("a"), model("b", "rule load.heavy at 12\n")], language: .bokmål).notes.isEmpty)
  }

  @Test func otherLimitsAreNoted() {
    let models = [
      model("a"), model("b", "rule load.heavy at 20\n"), model("c", "rule load.heavy at 12\nrule voice.silent off\n"),
    ]
    let notes = SideBySide(models, language: .bokmål).notes
    #expect(notes.count == 2)
    #expect(notes.first == "`load.heavy` er ikke innstilt likt: råd over 12 i a og c; råd over 20 i b")
    #expect(notes.last == "`voice.silent` er ikke innstilt likt: råd i a og b; slått av i c")
  }

  @Test func otherLettersAndDimensionsAreNoted() {
    let daci = compared(
      """
      model daci
      scheme daci {
          A accountable
          D responsible
          C consulted
          I informed
      }
      role leder
      dimension annet {
          duty vakt
      }
      assign {
          annet.vakt: leder AD
      }

      """)
    let notes = SideBySide([model("a"), daci], language: .english).notes
    #expect(notes.first == "the models do not use the same letters: rasci in a; daci in daci")
    #expect(notes.count == 2 && notes[1].hasPrefix("the models have no dimension in common"))
  }

  @Test func sizesThatHardlyDifferAreNot() {
    let duties = { (count: Int) in (0..<count).map { "    duty x\($0)\n" }.joined() }
    func model(_ name: String, _ count: Int) -> ComparedModel {
      compared("model \(name)\nrole leder\ndimension d {\n\(duties(count))}\nassign {\n    d: leder AR\n}\n")
    }
    #expect(SideBySide([model("a", 14), model("b", 15)], language: .bokmål).notes.isEmpty)
    #expect(SideBySide([model("a", 14), model("b", 21)], language: .bokmål).notes.count == 1)
  }

  @Test func otherSizesAreNoted() {
    let notes = SideBySide([compared(OrganisationFiguresTests.valley)], language: .nynorsk).notes
    #expect(notes == ["talet på ansvar går frå 2 til 3, og der det er mange ansvar, er det rom for fleire funn"])
  }
}
