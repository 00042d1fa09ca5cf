import AnsvarDiagnostics

/// Whether text for a terminal is coloured.
public enum TextStyle: Sendable {
  case plain
  /// With the escape sequences of ANSI X3.64, which every terminal of today knows.
  case ansi

  /// What a stretch of text is, which decides how it looks.
  enum Part {
    case severity(Severity)
    case heading
    case aside
  }

  /// The text as this style shows it; it must be safe already.
  func paint(_ part: Part, _ text: String) -> String {
    guard self == .ansi, !text.isEmpty else { return text }
    let marks = marks(part)
    return marks.opening + text + marks.closing
  }

  /// A heading as this style shows it; it must be safe already.
  package func heading(_ text: String) -> String { paint(.heading, text) }

  /// What stands before and after such a part.
  func marks(_ part: Part) -> (opening: String, closing: String) {
    self == .plain ? ("", "") : ("\u{1B}[" + code(part) + "m", "\u{1B}[0m")
  }

  private func code(_ part: Part) -> String {
    switch part {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.advice): "1;36"
    case .heading: "1"
    case .aside: "2"
    }
  }
}
