import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarReports
import AnsvarTestSupport

extension FuzzTarget {
  /// A model in JSON is read, or refused inside the text; what was read and is written is read again as the same.
  static let json = FuzzTarget(name: "json") { bytes in
    let result = JSONModelReader.read(SourceText(name: "m.json", copying: bytes))
    if let fault = Reading.placeFault(result, bytes.count) ?? Reading.textFault(result) { return fault }
    guard result.diagnostics.isEmpty else { return nil }
    let written = ModelJSON(result.model).bytes()
    let again = JSONModelReader.read(SourceText(name: "m.json", copying: written))
    guard again.diagnostics.isEmpty else { return "what was written is not read" }
    return ModelDump(again.model).text == ModelDump(result.model).text ? nil : "another model after writing"
  }
}
