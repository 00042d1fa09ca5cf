import AnsvarDiagnostics
import AnsvarModel

/// What decides whether the numbers of two models mean the same.
struct ModelTraits: Sendable {
  /// What holds of a rule in a model.
  struct RuleState: Equatable, Sendable {
    var isOff = false
    var severity: Severity
    var limit: Int?
  }

  /// The letters of the matrices and what they mean, by the name of the scheme.
  let scheme: String
  private let letters: [Unicode.Scalar]
  private let meanings: [UInt8]
  /// The names of the dimensions, sorted.
  let dimensions: [String]
  /// By rule of the catalogue that the model says something of.
  private let settings: [Int: RuleState]

  init(_ model: Model) {
    scheme = model.scheme.name
    letters = model.scheme.letters.map { $0.letter }
    meanings = model.scheme.letters.map { $0.meaning.rawValue }
    dimensions = model.dimensions.map { model.name($0.name) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var settings: [Int: RuleState] = [:]
    // The last word on a rule counts.
    for setting in model.settings {
      guard let rule = RuleCatalogue.index(of: setting.rule) else { continue }
      var state = Self.standard(rule)
      state.isOff = setting.isOff
      if let severity = setting.severity { state.severity = severity }
      if let limit = setting.limit { state.limit = limit }
      settings[rule] = state
    }
    self.settings = settings
  }

  /// The rules that the model says something of.
  var changedRules: [Int] { settings.keys.sorted() }

  func state(ofRule rule: Int) -> RuleState { settings[rule] ?? Self.standard(rule) }

  func hasSameScheme(as other: ModelTraits) -> Bool { letters == other.letters && meanings == other.meanings }

  private static func standard(_ rule: Int) -> RuleState {
    RuleState(severity: RuleCatalogue.all[rule].severity, limit: RuleCatalogue.all[rule].limit?.standard)
  }
}
