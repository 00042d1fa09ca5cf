import AnsvarAnalysis
import AnsvarModel
import AnsvarRules

/// A matrix with planted faults, for a group to find.
///
/// What the validator finds in it is exactly what has been planted; else the drill is not made.
public struct FaultDrill: Sendable {
  /// A fault, and what the validator says of it.
  public struct Fault: Sendable {
    let kind: FaultKind
    let edits: [FaultEdit]
    /// The rows that it touches, in their order.
    let rows: [Int]
    /// The rule that it breaks first of all.
    let rule: String
    /// What it was said beforehand that the validator would find.
    public let expected: Set<FindingSubject>
    /// What it did find, in the order of the rows.
    public internal(set) var findings: [Finding] = []
  }

  /// A row that looks wrong and is in order.
  struct Oddity: Sendable {
    let row: Int
    let words: OddRow
  }

  public let level: FaultLevel
  /// Where the matrix holds.
  public let scope: Scope
  /// The part of the model before anything was planted.
  let sound: FaultMatrix
  /// The same with the faults.
  let faulty: FaultMatrix
  /// In the order of the rows.
  public let faults: [Fault]
  let oddities: [Oddity]
  /// What was left out of the model so that there was a sound part.
  let leniency: SoundPart.Leniency

  /// The part of the model that is shown, as it was and with the faults in it.
  public var soundModel: Model { sound.model }
  public var faultyModel: Model { faulty.model }
}

extension FaultDrill {
  /// So many scopes are tried, and so many choices of rows in each.
  private static let mostScopes = 3
  private static let mostChoices = 4

  /// A drill of a level from a model.
  ///
  /// - Throws: when the model has too little that is sound, or too little that could be wrong.
  /// - Complexity: O(*n*) in the model, besides a bounded number of checks of a part of at most twenty rows.
  public init(_ context: TrainingContext, level: FaultLevel) throws(FaultDrillObstacle) {
    var random = SeededRandom(seed: context.seed &+ UInt64(level.number) &* 1_000_003)
    let model = context.model
    let scopes = context.report.index.scopes
    guard model.table.rowCount > 0, let first = random.element(of: scopes) else { throw .noRows }
    var tried = [first]
    for _ in 1..<max(2, min(scopes.count, Self.mostScopes)) {
      if let scope = random.element(of: scopes), !tried.contains(scope) { tried.append(scope) }
    }
    var mostSound = 0
    // A whole matrix is better practice than more rows, of which something had to be left out.
    for leniency in SoundPart.Leniency.allCases {
      for scope in tried {
        let part = SoundPart(model, in: scope, &random)
        let rows = part.soundRows(leniency)
        mostSound = max(mostSound, rows.count)
        for _ in 0..<Self.mostChoices {
          guard let sound = part.matrix(level.rows, of: rows, leniency, &random) else { break }
          var planting = FaultPlanting(sound, level, context.language)
          guard planting.plant(&random) else { continue }
          self.init(planting, sound, level, scope, leniency)
          return
        }
      }
    }
    let needed = level.rows.lowerBound
    throw mostSound < needed
      ? .tooFewRows(sound: mostSound, needed: needed) : .tooFewFaults(needed: level.faults.lowerBound)
  }

  private init(
    _ planting: FaultPlanting, _ sound: FaultMatrix, _ level: FaultLevel, _ scope: Scope,
    _ leniency: SoundPart.Leniency
  ) {
    self.level = level
    self.scope = scope
    self.sound = sound
    self.leniency = leniency
    faulty = planting.matrix
    faults = planting.faults.sorted { ($0.rows.first ?? 0) < ($1.rows.first ?? 0) }
    oddities = planting.oddities.sorted { $0.row < $1.row }
  }
}
