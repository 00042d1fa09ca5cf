import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarTestSupport
import AnsvarText

/// What holds for every text there is, however it came to be.
enum TextProperty {
  /// Reads, formats and reads again; gives what is wrong.
  static func fault(in bytes: [UInt8]) -> String? {
    let source = SourceText(name: "m.ansvar", copying: bytes)
    let result = read(source)
    for diagnostic in result.diagnostics {
      guard diagnostic.range.start <= diagnostic.range.end, Int(diagnostic.range.end) <= bytes.count else {
        return "\(diagnostic.kind.id) lies outside the text"
      }
      guard result.model.sources.location(of: diagnostic.range) != nil else {
        return "\(diagnostic.kind.id) is nowhere"
      }
    }
    switch Formatter.format(source) {
    case .rejected(let faults):
      if faults.contains(where: { $0.kind.id == "format.unsound" }) { return "unsound" }
      return result.hasSyntaxFaults ? nil : "refused without a syntax fault"
    case .formatted(let once):
      if result.diagnostics.contains(where: { $0.kind.isSyntax && !$0.kind.id.hasPrefix("syntax.include") }) {
        return "formatted in spite of a syntax fault"
      }
      let copy = SourceText(name: "m.ansvar", copying: once)
      guard case .formatted(let twice) = Formatter.format(copy), twice == once else { return "not stable" }
      let again = read(copy)
      if again.diagnostics.map({ $0.message(.english) }) != result.diagnostics.map({ $0.message(.english) }) {
        return "other faults after formatting"
      }
      return ModelDump(again.model).text == ModelDump(result.model).text ? nil : "another model after formatting"
    }
  }

  private static func read(_ source: SourceText) -> ReadResult {
    Reader.read(source) { _ throws(Reader.Unreadable) in
      throw Reader.Unreadable(reason: Phrase(nb: "nei", nn: "nei", en: "no"))
    }
  }
}
