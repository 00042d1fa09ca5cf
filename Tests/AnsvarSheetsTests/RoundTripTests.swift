import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarSheets

@Suite("A spreadsheet that nobody has touched") struct RoundTripTests {
  private func checkWorkbook(
    _ result: ReadResult, _ language: Language, _ location: Testing.SourceLocation = #_sourceLocation
  ) {
    let report = Checker.check(result.model, diagnostics: result.diagnostics)
    let bytes = MatrixWorkbook(result.model, language: language, report: report).bytes()
    let back = SpreadsheetReader.readWorkbook(SourceText(name: "x.xlsx", copying: bytes)) { _, _ in nil }
    #expect(back.read.diagnostics.map { $0.message(.english) } == [], sourceLocation: location)
    #expect(back.notes.map { $0.message(.english, $0.places) } == [], sourceLocation: location)
    #expect(
      ModelSource(back.read.model).bytes() == ModelSource(result.model).bytes(), sourceLocation: location)
  }

  @Test(arguments: zip(ModelFiles.names, Language.allCases + Language.allCases + Language.allCases))
  func modelsAsWorkbooks(_ name: String, _ language: Language) { checkWorkbook(ModelFiles.read(name), language) }

  @Test(arguments: 0..<60 as Range<UInt64>) func randomModelsAsWorkbooks(_ seed: UInt64) {
    let text = RandomModel(seed: seed).text
    checkWorkbook(Reader.read(text: text), Language.allCases[Int(seed % 3)])
  }

  @Test func aModelOfNothingButAName() { checkWorkbook(Reader.read(text: "model tom"), .bokmål) }

  @Test func theSameModelGivesTheSameBytes() {
    let model = ModelFiles.read("hadeland.ansvar").model
    let report = Checker.check(model)
    let once = MatrixWorkbook(model, language: .nynorsk, report: report).bytes()
    #expect(MatrixWorkbook(model, language: .nynorsk, report: report).bytes() == once)
  }

  /// What a matrix in CSV holds comes back: the same table is written again.
  private func checkCSV(_ model: Model, _ location: Testing.SourceLocation = #_sourceLocation) {
    let language = model.language ?? .bokmål
    let bytes = MatrixCSV.bytes(MatrixGrid.overview(model, language: language), model: model, language: language)
    let back = SpreadsheetReader.readCSV(SourceText(name: "x.csv", copying: bytes)).read
    #expect(back.diagnostics.map { $0.message(.english) } == [], sourceLocation: location)
    let again = MatrixCSV.bytes(
      MatrixGrid.overview(back.model, language: language), model: back.model, language: language)
    #expect(
      String(decoding: again, as: UTF8.self) == String(decoding: bytes, as: UTF8.self), sourceLocation: location)
  }

  @Test(arguments: ModelFiles.names.filter { !ModelFiles.read($0).model.duties.isEmpty })
  func modelsAsCSV(_ name: String) { checkCSV(ModelFiles.read(name).model) }
}
