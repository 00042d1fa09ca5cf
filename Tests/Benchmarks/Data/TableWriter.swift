/// Writes a data set as the four CSV tables that `ansvar` and others read.
struct TableWriter {
  private let assignments: ByteFile
  private let roles: ByteFile
  /// `dimension,duty,role,letter` and the line end, by duty, role and letter.
  private let endings: [[UInt8]]
  private let variant: DataVariant
  private let shape: DataShape

  init(folder: String, _ shape: DataShape, _ variant: DataVariant) throws {
    self.shape = shape
    self.variant = variant
    let duties = try ByteFile(path: folder + "/duties.csv")
    try duties.append("duty,dimension,competence\n")
    for (duty, name) in Vocabulary.dutyNames.enumerated() {
      let competence = Vocabulary.competences[Vocabulary.competence(ofDuty: duty)]
      try duties.append("\(name),\(Self.dimension(ofDuty: duty)),\(competence)\n")
    }
    try duties.finish()
    let separations = try ByteFile(path: folder + "/separations.csv")
    try separations.append("dimension1,dimension2\n")
    for (one, other) in Vocabulary.separations {
      try separations.append("\(Vocabulary.dimensions[one].name),\(Vocabulary.dimensions[other].name)\n")
    }
    try separations.finish()
    roles = try ByteFile(path: folder + "/roles.csv")
    try roles.append("organisation,role,competence\n")
    assignments = try ByteFile(path: folder + "/assignments.csv")
    try assignments.append("organisation,system,dimension,duty,role,participation\n")
    endings = Vocabulary.dutyNames.enumerated().flatMap { duty, name in
      Vocabulary.roles.flatMap { role in
        Participation.Letter.names.map { Array("\(Self.dimension(ofDuty: duty)),\(name),\(role),\($0)\n".utf8) }
      }
    }
  }

  private static func dimension(ofDuty duty: Int) -> String {
    Vocabulary.dimensions[Vocabulary.dimension(ofDuty: duty)].name
  }

  func add(_ roster: Roster, of organisation: Int) throws {
    let name = Vocabulary.organisation(organisation)
    for role in roster.roles {
      for competence in roster.competences(of: role) {
        try roles.append("\(name),\(Vocabulary.roles[role]),\(Vocabulary.competences[competence])\n")
      }
    }
  }

  func add(_ matrix: SystemMatrix, _ system: Int, of organisation: Int) throws {
    let name = "\(Vocabulary.organisation(organisation)),\(shape.system(system, of: organisation, variant)),"
    let scope = Array(name.utf8)
    for (duty, row) in matrix.rows.enumerated() {
      for entry in row {
        try assignments.append(scope)
        try assignments.append(endings[(duty * Vocabulary.roles.count + entry.role) * 5 + entry.letter.rawValue])
      }
    }
  }

  func finish() throws {
    try roles.finish()
    try assignments.finish()
  }
}
