import AnsvarCharts
import AnsvarModel
import AnsvarText

/// Where a case takes place in a model: the dimension, the duty, whoever speaks and the system they speak of.
struct CaseSetting: Sendable {
  let matrix: SessionMatrix
  let meeting: DimensionMeeting?
  let duty: DutyID?
  /// Whoever speaks for the line; nil when the model names nobody.
  let line: RoleID?
  let ict: RoleID?
  let system: SystemID?

  /// - Parameters:
  ///   - material: the case.
  ///   - number: its place in the catalogue, by which cases speak of different systems.
  ///   - matrix: what holds in the model.
  init(_ material: Case, number: Int, _ matrix: SessionMatrix) {
    self.matrix = matrix
    let model = matrix.model
    let dimension = material.dimension.dimension(in: model)
    let meeting = dimension.map { DimensionMeeting($0, matrix) }
    self.meeting = meeting
    duty = dimension.flatMap { dimension in
      for name in material.duties {
        if let duty = model.duty(named: model.name(of: dimension) + "." + name) { return duty }
      }
      return nil
    }
    let row = duty.flatMap { matrix.row($0) }
    let line = Self.speaker(matrix.sides.line, row, meeting, matrix)
    // Strategy belongs to neither camp: whoever answers for it speaks for the line.
    let above = material.dimension == .strategi ? Self.speakerOutside(row, meeting, matrix) : nil
    self.line = above ?? line ?? Self.mostInvolved(matrix.sides.line, matrix)
    ict = Self.speaker(matrix.sides.ict, row, meeting, matrix) ?? Self.mostInvolved(matrix.sides.ict, matrix)
    system = model.systems.isEmpty ? nil : SystemID(number % model.systems.count)
  }

  /// Whoever of a camp answers for the duty, else does it, else has a part in it or its dimension.
  private static func speaker(
    _ camp: CampID?, _ row: MatrixRow?, _ meeting: DimensionMeeting?, _ matrix: SessionMatrix
  ) -> RoleID? {
    guard let camp else { return nil }
    func speaks(_ role: RoleID) -> Bool { matrix.model[role].camp == camp && canSpeak(role, matrix.model) }
    let ofRow = (row?.accountable ?? []) + (row?.responsible ?? []) + (row?.roles(DimensionMeeting.working) ?? [])
    return ofRow.first { speaks($0) } ?? meeting?.roles.first { speaks($0) }
  }

  private static func speakerOutside(
    _ row: MatrixRow?, _ meeting: DimensionMeeting?, _ matrix: SessionMatrix
  ) -> RoleID? {
    guard matrix.sides.line != nil else { return nil }
    return ((row?.roles(.carrying) ?? []) + (meeting?.roles ?? []))
      .first { matrix.model[$0].camp == nil && canSpeak($0, matrix.model) }
  }

  /// The role of a camp that carries the most duties; nil when none carries any.
  private static func mostInvolved(_ camp: CampID?, _ matrix: SessionMatrix) -> RoleID? {
    guard let camp else { return nil }
    var counts = [Int](repeating: 0, count: matrix.model.roles.count)
    for row in matrix.rows {
      for role in row?.roles(.carrying) ?? [] { counts[role.index] += 1 }
    }
    var best: RoleID?
    for (index, role) in matrix.model.roles.enumerated() where role.camp == camp && counts[index] > 0 {
      guard canSpeak(RoleID(index), matrix.model) else { continue }
      if best.map({ counts[$0.index] < counts[index] }) ?? true { best = RoleID(index) }
    }
    return best
  }

  /// Everybody at once says nothing in a meeting, and a supplier does not speak for the line.
  private static func canSpeak(_ role: RoleID, _ model: Model) -> Bool {
    model[role].kind != .collective && model[role].kind != .external && !model[role].isUndeclared
  }

  /// A text of the case with the names of the model.
  func text(_ phrase: Phrase) -> String { phrase(matrix.language, places) }

  /// Who says a line: the title of the role, else the camp in plain words.
  func name(_ voice: Case.Voice) -> String {
    let (role, word) = voice == .line ? (line, Self.lineWord) : (ict, Self.ictWord)
    return role.map { matrix.model.title(of: $0, matrix.language) } ?? word[matrix.language].capitalised
  }

  private var places: [Place] {
    let language = matrix.language
    return [
      Place("line", line.map { matrix.quoted($0) } ?? Self.lineWord[language]),
      Place("ict", ict.map { matrix.quoted($0) } ?? Self.ictWord[language]),
      Place("system", system.map { matrix.model.title(of: $0, language) } ?? Self.systemWord[language]),
    ]
  }

  static let lineWord = Phrase(nb: "linja", nn: "linja", en: "the line")
  static let ictWord = Phrase(nb: "IKT", nn: "IKT", en: "ICT")
  private static let systemWord = Phrase(nb: "fagsystemet", nn: "fagsystemet", en: "the case system")
}
