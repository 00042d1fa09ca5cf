import AnsvarText

/// How bad a finding is.
public enum Severity: UInt8, Comparable, CaseIterable, Sendable {
  /// Worth a talk.
  case advice
  /// Probably wrong.
  case warning
  /// The model cannot be right.
  case error

  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

  /// The word of the contract and of the model language.
  public var keyword: String {
    switch self {
    case .advice: "advice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  public init?(keyword: String) {
    guard let match = Severity.allCases.first(where: { $0.keyword == keyword }) else { return nil }
    self = match
  }

  /// The word that a reader sees before a finding.
  public var label: Phrase {
    switch self {
    case .advice: Phrase(nb: "råd", nn: "råd", en: "advice")
    case .warning: Phrase(nb: "advarsel", nn: "åtvaring", en: "warning")
    case .error: Phrase(nb: "feil", nn: "feil", en: "error")
    }
  }
}
