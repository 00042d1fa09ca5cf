import AnsvarModel
import AnsvarRules

/// Looks for a part of a model in which the validator finds nothing wrong, for faults to be planted in.
struct SoundPart {
  /// How much of what is said of the rows may be left out so that they are sound.
  ///
  /// Many organisations have not mapped their competences yet; their matrix can be practised on nevertheless.
  enum Leniency: Int, CaseIterable, Sendable {
    case none, competences, voices, camps
  }

  /// So many rows are looked at, however many the model has.
  private static let mostRows = 60
  private static let mostRounds = 12

  private let model: Model
  private let scope: Scope
  /// The rows that say who takes part, whole dimensions after one another.
  private let candidates: [Int]

  init(_ model: Model, in scope: Scope, _ random: inout SeededRandom) {
    self.model = model
    self.scope = scope
    let matrix = model.effectiveMatrix(in: scope)
    var candidates: [Int] = []
    for dimension in random.shuffled(model.dimensions) where candidates.count < Self.mostRows {
      for duty in dimension.duties.prefix(Self.mostRows) {
        if let row = matrix.rowIndex(of: duty), Self.isPlain(row, model) { candidates.append(row) }
      }
    }
    self.candidates = Array(candidates.prefix(Self.mostRows))
  }

  /// Whether a row has parts of declared roles, each once, in letters that can be read, and nothing empty on purpose.
  private static func isPlain(_ row: Int, _ model: Model) -> Bool {
    let row = model.row(row)
    guard row.exemption == nil, row.parts.count == model.table.entryRange(ofRow: row.index).count else { return false }
    return !row.parts.isEmpty && row.parts.count <= 16
      && row.parts.allSatisfy { part in
        !model[part.role].isUndeclared && !part.participation.isDisjoint(with: .any)
          && part.participation.isDisjoint(with: [.unreadable, .deliberatelyNone])
      }
  }

  /// The rows that are in order.
  func soundRows(_ leniency: Leniency) -> [Int] { sound(candidates, leniency, isLast: false) }

  /// A sound matrix of so many of the rows that are in order; nil when there are too few.
  func matrix(
    _ count: ClosedRange<Int>, of all: [Int], _ leniency: Leniency, _ random: inout SeededRandom
  ) -> FaultMatrix? {
    guard all.count >= count.lowerBound else { return nil }
    for attempt in 0..<4 {
      let chosen = choose(count.upperBound, of: all, &random)
      let isLast = attempt == 3
      let rows = sound(chosen, leniency, isLast: isLast)
      guard rows.count >= count.lowerBound else { continue }
      let matrix = relaxed(rows, leniency, isLast: isLast).matrix
      if Checker.check(matrix.model).findings.isEmpty { return matrix }
    }
    return nil
  }

  /// So many rows, of few dimensions: the first ones whole, where there is room.
  private func choose(_ count: Int, of rows: [Int], _ random: inout SeededRandom) -> [Int] {
    guard rows.count > count else { return rows }
    var dimensions: [DimensionID] = []
    for row in rows where dimensions.last != dimension(row) { dimensions.append(dimension(row)) }
    dimensions = random.shuffled(dimensions)
    var chosen: [Int] = []
    for (number, dimension) in dimensions.enumerated() where chosen.count < count {
      let own = rows.filter { self.dimension($0) == dimension }
      // Faults that have to do with two dimensions need room for a second one.
      let room = number == 0 ? max(2, count * 2 / 3) : count - chosen.count
      chosen += own.count > room ? random.shuffled(own).prefix(room) : own[...]
    }
    return chosen
  }

  private func dimension(_ row: Int) -> DimensionID { model[DutyID(raw: model.table.rowDuty[row])].dimension }

  /// The rows that are left when those with findings have been taken out.
  private func sound(_ rows: [Int], _ leniency: Leniency, isLast: Bool) -> [Int] {
    var rows = rows.sorted { model.table.rowDuty[$0] < model.table.rowDuty[$1] }
    for _ in 0..<Self.mostRounds {
      let faulty = relaxed(rows, leniency, isLast: isLast).faulty
      guard !faulty.isEmpty else { return rows }
      rows = rows.indices.filter { !faulty.contains($0) }.map { rows[$0] }
    }
    return []
  }

  /// The rows as a matrix from which everything is left out that may be, and those that are faulty even so.
  private func relaxed(_ rows: [Int], _ leniency: Leniency, isLast: Bool) -> (matrix: FaultMatrix, faulty: Set<Int>) {
    var matrix = FaultMatrix(model, in: scope, rows: rows)
    if leniency == .camps {
      for role in matrix.frame.roles.indices { matrix.frame.roles[role].camp = nil }
    }
    var faulty: Set<Int> = []
    for finding in Checker.check(matrix.model).findings {
      let rule = RuleCatalogue.id(finding)
      switch (rule, finding.duty) {
      case ("gap.competence", let duty?) where leniency != .none: matrix.leaveOut(finding.competences, of: duty)
      case ("gap.competence", nil): for duty in matrix.rows.indices { matrix.leaveOutDemands(of: DutyID(duty)) }
      case ("gap.critical", _):
        if let dimension = finding.dimension, let factor = finding.competence { matrix.leaveOut(factor, of: dimension) }
      case ("voice.silent", _) where finding.duty == nil || leniency.rawValue >= Leniency.voices.rawValue:
        if !matrix.silenced.contains(rule) { matrix.silence(rule) }
      case ("separation.conflict", _): faulty.formUnion(matrix.smallerSide(of: finding))
      case (_, let duty?): faulty.insert(duty.index)
      case (_, nil):
        let duties =
          finding.duties.isEmpty && rule == "gap.bridge"
          ? finding.dimension.map { matrix.frame[$0].duties } ?? [] : finding.duties
        for duty in duties { faulty.insert(duty.index) }
        if duties.isEmpty, isLast, !matrix.silenced.contains(rule) { matrix.silence(rule) }
      }
    }
    return (matrix, faulty)
  }
}

extension FaultMatrix {
  /// The rows with which a role is on both sides of a separation, on the side where it carries fewer.
  fileprivate func smallerSide(of finding: Finding) -> [Int] {
    guard let role = finding.role else { return [] }
    var dimensions = finding.dimension.map { [$0] } ?? []
    for mention in finding.mentions { if case .dimension(let other) = mention.subject { dimensions.append(other) } }
    let carried = rowsCarried(by: role)
    let sides = dimensions.map { side in carried.filter { self.dimension(ofRow: $0) == side } }
    return sides.min { $0.count < $1.count } ?? []
  }

  /// What one duty does not require any more, its dimension does not say of all.
  fileprivate mutating func leaveOut(_ competences: [CompetenceID], of duty: DutyID) {
    let gone = IdentifierSet(competences)
    frame.duties[duty.index].requires = frame.duties[duty.index].requires.subtracting(gone)
    frame.dimensions[frame[duty].dimension.index].requires.removeAll { gone.contains($0) }
  }

  fileprivate mutating func leaveOutDemands(of duty: DutyID) {
    leaveOut(frame[duty].requires.members, of: duty)
  }

  fileprivate mutating func leaveOut(_ factor: CompetenceID, of dimension: DimensionID) {
    frame.dimensions[dimension.index].critical.removeAll { $0 == factor }
  }
}
