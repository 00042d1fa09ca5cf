/// A language that Ansvar speaks: the two written forms of Norwegian as equals, and English.
public enum Language: UInt8, CaseIterable, Sendable {
  case bokmål
  case nynorsk
  case english

  /// The code of ISO 639-1, as `--language` and a model write it.
  public var code: String {
    switch self {
    case .bokmål: "nb"
    case .nynorsk: "nn"
    case .english: "en"
    }
  }

  /// What stands between the whole and the parts of a number.
  public var decimalSign: String { self == .english ? "." : "," }

  /// The language of a code such as `nb`; nil for any other text.
  public init?(code: String) {
    switch code {
    case "nb", "no": self = .bokmål
    case "nn": self = .nynorsk
    case "en": self = .english
    default: return nil
    }
  }
}
