import AnsvarDiagnostics
import AnsvarText

/// The faults found so far, of which no more than a limit are kept.
///
/// A table that is wrong on every line would otherwise need many times its own size for messages nobody reads.
struct FaultList {
  private var kept: [Diagnostic] = []
  private var firstRefused: SourceRange?
  private let limit: Int

  init(limit: Int = Parser.mostFaults) { self.limit = limit }

  var isEmpty: Bool { kept.isEmpty }

  mutating func append(_ fault: Diagnostic) {
    if kept.count < limit {
      kept.append(fault)
    } else if firstRefused == nil {
      firstRefused = fault.range
    }
  }

  mutating func append(contentsOf other: FaultList) {
    for fault in other.kept { append(fault) }
    firstRefused = firstRefused ?? other.firstRefused
  }

  /// Those kept, in the order found; when there were more, the last one says so where the first of these stands.
  var diagnostics: [Diagnostic] {
    guard let firstRefused else { return kept }
    return kept + [
      Diagnostic(
        SyntaxFault.tooMany, at: firstRefused, [Place("limit", limit), Place("what", SyntaxFault.faults)])
    ]
  }
}
