import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarTestSupport

extension FuzzTarget {
  /// A text is read, or refused at places inside it; formatting it twice is formatting it once, and says the same.
  static let language = FuzzTarget(name: "language") { bytes in
    let source = SourceText(name: "m.ansvar", copying: bytes)
    let result = Reading.model(source)
    if let fault = Reading.placeFault(result, bytes.count) { return fault }
    if let fault = Reading.textFault(result) { return fault }
    switch Formatter.format(source) {
    case .rejected(let faults):
      if faults.contains(where: { $0.kind.id == "format.unsound" }) { return "unsound" }
      return result.hasSyntaxFaults ? nil : "refused without a syntax fault"
    case .formatted(let once):
      let copy = SourceText(name: "m.ansvar", copying: once)
      guard case .formatted(let twice) = Formatter.format(copy), twice == once else { return "not stable" }
      let again = Reading.model(copy)
      return ModelDump(again.model).text == ModelDump(result.model).text ? nil : "another model after formatting"
    }
  }
}

/// What holds of everything that is read.
enum Reading {
  /// A model whose includes are not there.
  static func model(_ source: SourceText) -> ReadResult {
    Reader.read(source) { _ throws(Reader.Unreadable) in
      throw Reader.Unreadable(reason: .init(nb: "borte", nn: "borte", en: "gone"))
    }
  }

  /// Every diagnostic lies inside the text.
  static func placeFault(_ result: ReadResult, _ size: Int) -> String? {
    for diagnostic in result.diagnostics where diagnostic.range != .none {
      guard diagnostic.range.start <= diagnostic.range.end, Int(diagnostic.range.end) <= size else {
        return "\(diagnostic.kind.id) lies outside the text"
      }
    }
    return nil
  }

  /// What is told of it holds nothing that steers a terminal.
  static func textFault(_ result: ReadResult) -> String? {
    let report =
      result.hasSyntaxFaults
      ? Checker.report(onFaultsIn: result.model, result.diagnostics)
      : Checker.check(result.model, diagnostics: result.diagnostics)
    let text = CheckText(language: .bokmål, limit: 50, width: 80).text(report)
    return text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) }
      ? "a control character in the messages" : nil
  }
}
