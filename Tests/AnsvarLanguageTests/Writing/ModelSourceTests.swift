import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarTestSupport
import Testing

@Suite("A model as text") struct ModelSourceTests {
  private func text(_ model: Model) -> String { String(decoding: ModelSource(model).bytes(), as: UTF8.self) }

  /// Writes a model and reads it again: the same model, in the formatter's layout.
  private func check(_ model: Model, _ location: Testing.SourceLocation = #_sourceLocation) {
    let written = text(model)
    if written.isEmpty { return #expect(ModelDump(model).lines == ModelDump(Model()).lines, sourceLocation: location) }
    let again = Reader.read(text: written)
    let faults = again.diagnostics.filter { $0.kind.id != "syntax.include-unreadable" }
    #expect(faults.map { $0.message(.english) } == [], sourceLocation: location)
    #expect(ModelDump(again.model).lines == ModelDump(model).lines, sourceLocation: location)
    #expect(formatted(written) == written, sourceLocation: location)
    #expect(text(again.model) == written, sourceLocation: location)
  }

  @Test(arguments: ModelFiles.names) func everyModelOfTheRepository(_ name: String) {
    check(ModelFiles.read(name).model)
  }

  @Test(arguments: DocumentationTests.examples) func everyExampleOfTheGrammar(_ example: DocumentationTests.Example) {
    check(Reader.read(text: example.text).model)
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func randomModels(_ seed: UInt64) {
    let text = RandomModel(seed: seed).text
    let result = Reader.read(text: text)
    let faults = result.diagnostics.filter { $0.kind.id != "syntax.include-unreadable" }
    #expect(faults.map { $0.message(.english) } == [])
    check(result.model)
  }

  @Test(arguments: [Hadeland.text, Samarbeid.revised]) func everyStatement(_ text: String) {
    check(Reader.read(text: text).model)
  }

  @Test func namesThatTheLanguageCannotWriteGetAFormThatItCan() {
    let tables = TableReader.Files(
      assignments: SourceText(
        name: "assignments.csv",
        text: """
          organisation,system,dimension,duty,role,participation
          Gran kommune,Visma (ny),Drift,Rutiner,Rådmann,A
          Gran kommune,Visma (ny),Drift,Rutiner,"Rådmann
          (konst.)",R
          Gran  kommune,Visma (ny),Drift,Drift.Vakt,A/B,AR

          """))
    let written = text(TableReader.read(tables, name: "Våre tabeller").model)
    #expect(
      written == """
        model våre-tabeller "Våre tabeller"

        organisation gran-kommune   "Gran kommune"
        organisation gran-kommune-2 "Gran  kommune"

        system visma-ny "Visma (ny)"

        role Rådmann
        role rådmann-konst "Rådmann (konst.)"
        role a-b           "A/B"

        dimension Drift per system {
            duty Rutiner
            duty Vakt
        }

        assign for gran-kommune system visma-ny {
            Drift.Rutiner: Rådmann A, rådmann-konst R
        }

        assign for gran-kommune-2 system visma-ny {
            Drift.Vakt: a-b AR
        }

        """)
    #expect(formatted(written) == written)
  }

  @Test func aTextKeepsItsQuotationMarks() {
    let model = readClean("role a \"En \\\"to\\\" \\\\ tre // { }\"").model
    #expect(text(model) == "role a \"En \\\"to\\\" \\\\ tre // { }\"\n")
  }
}
