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
    return kept + [Self.more(limit, at: firstRefused)]
  }

  private static func more(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(SyntaxFault.tooMany, at: range, [Place("limit", limit), Place("what", SyntaxFault.faults)])
  }

  /// Adds a fault to those of one reading; the first one too many tells that there are more.
  static func add(_ fault: Diagnostic, to faults: inout [Diagnostic], limit: Int = Parser.mostFaults) {
    if faults.count < limit {
      faults.append(fault)
    } else if faults.count == limit {
      faults.append(more(limit, at: fault.range))
    }
  }
}
