import AnsvarText

/// What kind of fault a diagnostic reports: its stable id, its words, and how to mend it.
public struct DiagnosticKind: Sendable {
  /// A literal such as `syntax.unclosed-text`, never reused.
  public let id: String
  public let severity: Severity
  public let message: Phrase
  public let help: Phrase

  public init(_ id: String, severity: Severity = .error, message: Phrase, help: Phrase) {
    self.id = id
    self.severity = severity
    self.message = message
    self.help = help
  }

  /// Whether the text could not be read, as against a text that was read and says something impossible.
  public var isSyntax: Bool { id.utf8.starts(with: "syntax.".utf8) }
}

/// A fault found while a model was read: what, where, and the words to fill the message with.
public struct Diagnostic: Sendable {
  public var kind: DiagnosticKind
  public var range: SourceRange
  public var places: [Place]
  /// The known name that was probably meant.
  public var suggestion: String?
  /// Another place that has to do with it, such as the first declaration of a name declared twice.
  public var related: SourceRange?
  /// The file, when the fault is in how the file was opened and not at a place in it.
  public var file: String?

  public init(
    _ kind: DiagnosticKind, at range: SourceRange, _ places: [Place] = [], suggestion: String? = nil,
    related: SourceRange? = nil, file: String? = nil
  ) {
    self.kind = kind
    self.range = range
    self.places = places
    self.suggestion = suggestion
    self.related = related
    self.file = file
  }

  /// The message in `language`, its places filled.
  public func message(_ language: Language) -> String {
    kind.message(language, places)
  }

  /// What to do about it, with the suggested name first when there is one.
  public func help(_ language: Language) -> String {
    let help = kind.help(language, places)
    guard let suggestion else { return help }
    let question = Diagnostic.didYouMean(language, [Place("name", suggestion)])
    return help.utf8.isEmpty ? question : question + " " + help
  }

  public static let didYouMean = Phrase(
    nb: "mente du `{name}`?", nn: "meinte du `{name}`?", en: "did you mean `{name}`?")
}
