import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarText
import Testing

@testable import AnsvarSheets

@Suite("The workbook that is written") struct WorkbookWriterTests {
  private static let model = """
    model prøve "=1+1"
    role leder "=cmd|' /C calc'!A0"
    role stab "@SUM(A1)"
    dimension drift "+47 11 22 33 44" {
        duty vakt "-vakt"
        duty logg "'logg"
    }
    matrix {
                    leder  stab
        drift.vakt  A      -     because "=HYPERLINK(\\"http://x\\")"
        drift.logg  A      R
    }
    """

  private func parts(_ text: String = model) throws -> [String: String] {
    let result = Reader.read(text: text)
    #expect(result.diagnostics.isEmpty)
    let report = Checker.check(result.model)
    let bytes = MatrixWorkbook(result.model, language: .bokmål, report: report).bytes()
    var parts: [String: String] = [:]
    try bytes.withUnsafeBufferPointer { bytes in
      var archive = try ZipArchive(bytes) { _, _ in nil }
      for entry in archive.entries {
        parts[entry.name] = String(decoding: try archive.content(entry.name) ?? [], as: UTF8.self)
      }
    }
    return parts
  }

  @Test func noCellIsAFormula() throws {
    for (name, text) in try parts() where name.hasPrefix("xl/worksheets/") {
      #expect(!text.contains("<f>"), "\(name)")
      #expect(!text.contains("<v>"), "\(name)")
    }
    #expect(try EditedBook(Self.model).text == written(Self.model))
  }

  @Test func whatLooksLikeAFormulaIsKeptText() {
    for text in ["=1", "+1", "-1", "@a", "'a"] {
      #expect(WorkbookStyles.number(.text, of: text) == WorkbookStyles.number(.text, of: "a") + CellLook.allCases.count)
    }
  }

  @Test func everyPartIsWellFormed() throws {
    for (name, text) in try parts() {
      var xml = try XMLReader(Array(text.utf8), part: name)
      while try xml.next() != nil {}
    }
  }

  @Test func theMatrixIsLaidOutForPaper() throws {
    let parts = try parts()
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(sheet.contains("paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\""))
    #expect(sheet.contains("state=\"frozen\""))
    #expect(sheet.contains("<formula1>&quot;A,R,S,C,I,-&quot;</formula1>"))
    #expect(try #require(parts["xl/workbook.xml"]).contains("'Matrise'!$3:$3"))
  }

  @Test func aLongLineIsCutBetweenLetters() {
    let line = Array(String(repeating: "å", count: 40_000).utf8)
    let pieces = ModelText.pieces(line[...])
    #expect(pieces.count == 3)
    #expect(pieces.joined().utf8.elementsEqual(line))
    #expect(ModelText.pieces([]) == [])
  }

  @Test func tooManyRolesDoNotFit() {
    var text = ""
    for number in 0..<CellPlace.mostColumns { text += "role r\(number)\n" }
    let model = Reader.read(text: text).model
    #expect(!MatrixWorkbook(model, language: .english, report: Checker.check(model)).fits)
  }
}
