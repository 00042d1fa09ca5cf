import AnsvarAnalysis
import AnsvarModel
import AnsvarRules
import AnsvarText

/// Plants faults in a sound matrix one after another, and keeps only what the validator finds exactly.
struct FaultPlanting {
  /// So many places are tried for a kind, and so many altogether.
  private static let mostPlans = 8
  private static let mostChecks = 100

  /// A fault that touches more rows is about a role and not about them.
  private static let mostSmall = 3

  let sound: FaultMatrix
  let level: FaultLevel
  let language: Language
  private(set) var matrix: FaultMatrix
  private(set) var faults: [FaultDrill.Fault] = []
  private(set) var oddities: [FaultDrill.Oddity] = []
  private var touched: Set<Int> = []
  private var checks = 0
  private let before: CheckReport

  init(_ sound: FaultMatrix, _ level: FaultLevel, _ language: Language) {
    self.sound = sound
    self.level = level
    self.language = language
    matrix = sound
    before = Checker.check(sound.model)
  }

  /// Plants as many faults as the level asks for; false when that many could not be planted.
  mutating func plant(_ random: inout SeededRandom) -> Bool {
    guard before.findings.isEmpty else { return false }
    let wanted = level.faults.upperBound
    for _ in 0..<level.mostOfKind {
      for kind in order(&random) where faults.count < wanted { plant(kind, &random) }
    }
    guard level.faults.contains(faults.count), level.isHardEnough(faults.map { $0.kind }) else { return false }
    for odd in random.shuffled(OddRow.all) where oddities.count < level.oddRows { add(odd, &random) }
    return true
  }

  /// The kinds of the level, what is new at it first: a hard drill is not to be made of easy faults.
  private func order(_ random: inout SeededRandom) -> [FaultKind] {
    let kinds = random.shuffled(level.kinds)
    let hard = kinds.filter { $0.level >= max(level.number - 1, min(level.number, 3)) }
    let easy = kinds.filter { kind in !hard.contains { $0.id == kind.id } }
    // Some of each, so that there is something to find for everybody.
    let most = (level.faults.upperBound + 1) / 2 + 1
    return hard.prefix(most) + easy + hard.dropFirst(most)
  }

  private mutating func plant(_ kind: FaultKind, _ random: inout SeededRandom) {
    var left = Self.mostPlans
    for plan in random.shuffled(kind.plans(matrix)) where left > 0 && checks < Self.mostChecks {
      guard touched.isDisjoint(with: plan.rows), let first = plan.findings.first, hasRoom(for: plan) else { continue }
      left -= 1
      let fault = FaultDrill.Fault(
        kind: kind, edits: plan.edits, rows: plan.rows, rule: first.rule, expected: Set(plan.findings))
      guard let next = matrix.applying(plan.edits), let agreed = agreeing(next, faults + [fault]) else { continue }
      matrix = next
      faults = agreed
      touched.formUnion(plan.rows)
      return
    }
  }

  /// Whether enough stays as it was, so that the faults stand among what is in order.
  ///
  /// Half of the rows do, besides those of a single fault that is about a role in most of its rows.
  private func hasRoom(for plan: FaultPlan) -> Bool {
    let isLarge = plan.rows.count > Self.mostSmall
    let small = faults.reduce(0) { $0 + ($1.rows.count > Self.mostSmall ? 0 : $1.rows.count) }
    guard touched.count + plan.rows.count < matrix.rows.count else { return false }
    if isLarge { return faults.allSatisfy { $0.rows.count <= Self.mostSmall } }
    return level.number == 1 || (small + plan.rows.count) * 2 <= matrix.rows.count
  }

  /// Makes one row look odd, when nothing is found in it for that.
  private mutating func add(_ odd: OddRow, _ random: inout SeededRandom) {
    var left = Self.mostPlans
    for edits in random.shuffled(odd.plans(matrix, language)) where left > 0 {
      guard let row = edits.first?.row, !touched.contains(row) else { continue }
      left -= 1
      guard let next = matrix.applying(edits), let agreed = agreeing(next, faults) else { continue }
      matrix = next
      faults = agreed
      touched.insert(row)
      oddities.append(FaultDrill.Oddity(row: row, words: odd))
      return
    }
  }

  /// The faults with what the validator finds of each; nil unless it finds exactly what they say.
  private mutating func agreeing(_ matrix: FaultMatrix, _ faults: [FaultDrill.Fault]) -> [FaultDrill.Fault]? {
    checks += 1
    var faults = faults
    for index in faults.indices { faults[index].findings = [] }
    var found: Set<FindingSubject> = []
    for difference in FindingComparison(before: before, after: Checker.check(matrix.model)).new {
      let subjects = Set(difference.subjects.map { $0.asDeclared })
      guard let index = faults.firstIndex(where: { subjects.isSubset(of: $0.expected) }) else { return nil }
      faults[index].findings.append(difference.finding)
      found.formUnion(subjects)
    }
    let expected = faults.reduce(into: Set<FindingSubject>()) { $0.formUnion($1.expected) }
    return found == expected ? faults : nil
  }
}

extension FindingSubject {
  /// The same without what only tells how a message is worded.
  var asDeclared: FindingSubject {
    var subject = self
    if rule != "separation.conflict" { subject.details = [] }
    return subject
  }
}

extension FaultEdit {
  /// The row that it changes; nil when it is about a role as a whole.
  var row: Int? {
    switch self {
    case .letters(let row, _, _), .empty(let row), .emptyOnPurpose(let row, _): row
    case .forget: nil
    }
  }
}
