import AnsvarAnalysis
import AnsvarModel
import AnsvarText

/// A sort of fault that a drill can plant.
///
/// Kinds are values, listed in `all`. Each says where it could be planted, and what the validator then finds: nothing
/// more and nothing less.
struct FaultKind: Sendable {
  /// Stable: letters, digits and hyphens.
  let id: String
  /// The rule that it breaks.
  let rule: String
  /// The lowest level with such faults.
  let level: Int
  /// What may be wrong, as a handout tells it: an entry of a list.
  let words: Phrase
  /// Where it could be planted in a matrix as it is now, in a fixed order.
  let plans: @Sendable (FaultMatrix) -> [FaultPlan]

  init(
    _ id: String, rule: String, level: Int, words: Phrase, plans: @escaping @Sendable (FaultMatrix) -> [FaultPlan]
  ) {
    self.id = id
    self.rule = rule
    self.level = level
    self.words = words
    self.plans = plans
  }

  /// In the order in which a handout lists them.
  static let all: [FaultKind] = [
    missingAccountable, secondAccountable, missingResponsible, emptyRow, foreignAccountable, translatorOut,
    brokenSeparation, wrongHands, translatorLost, competenceLost, silentVoice, heavyLoad, manyResponsible,
    crowdedVoice,
  ]
}

/// A place where a fault can be planted, and what comes of it.
struct FaultPlan: Sendable {
  let edits: [FaultEdit]
  /// The rows that it touches, which no other fault may.
  let rows: [Int]
  /// What the validator finds afterwards, what follows of itself included.
  let findings: [FindingSubject]

  init(_ edits: [FaultEdit], rows: [Int], finds findings: [FindingSubject]) {
    self.edits = edits
    self.rows = rows
    self.findings = findings
  }
}
