/// Writes a data set as a model in `ansvar`'s own text, in the canonical layout: all in one file, or what belongs to each
/// organisation in a file of its own.
struct ModelWriter {
  private let main: ByteFile
  private let folder: String
  private let isSplit: Bool
  private let shape: DataShape
  private let variant: DataVariant
  /// `role letter`, by role and letter.
  private let participations: [[UInt8]]
  /// The indented name of the duty, its colon, and the spaces up to the first role.
  private let dutyColumns: [[UInt8]]

  /// Begins the file `model.ansvar` in the folder; `isSplit` gives each organisation a file that it includes.
  init(folder: String, isSplit: Bool, _ shape: DataShape, _ variant: DataVariant) throws {
    self.folder = folder
    self.isSplit = isSplit
    self.shape = shape
    self.variant = variant
    main = try ByteFile(path: folder + "/model.ansvar")
    participations = Vocabulary.roles.flatMap { role in
      Participation.Letter.names.map { Array("\(role) \($0)".utf8) }
    }
    let width = Vocabulary.dutyNames.map { $0.utf8.count }.max() ?? 0
    dutyColumns = Vocabulary.dutyNames.map { name in
      Array("    \(name): ".utf8) + Array(repeating: UInt8(ascii: " "), count: width - name.utf8.count)
    }
  }

  /// Everything that is declared once, with the rosters unless they go to files of their own.
  func begin(_ rosters: [Roster]) throws {
    try main.append("model nasjon\n\n")
    if isSplit {
      for organisation in rosters.indices {
        try main.append("include \"\(Vocabulary.organisation(organisation)).ansvar\"\n")
      }
      try main.append("\n")
    }
    for organisation in rosters.indices { try main.append("organisation \(Vocabulary.organisation(organisation))\n") }
    try main.append("\n")
    try declareSystems()
    for competence in Vocabulary.competences { try main.append("competence \(competence)\n") }
    try main.append("\n")
    for role in Vocabulary.roles.indices where rosters.contains(where: { $0.roles.contains(role) }) {
      try main.append("role \(Vocabulary.roles[role])\n")
    }
    if !isSplit { for organisation in rosters.indices { try add(rosters[organisation], organisation, to: main) } }
    for (number, dimension) in Vocabulary.dimensions.enumerated() {
      try main.append("\ndimension \(dimension.name) per system {\n")
      for (place, duty) in dimension.duties.enumerated() {
        let competence = Vocabulary.competence(ofDuty: number * 5 + place)
        try main.append("    duty \(duty) requires \(Vocabulary.competences[competence])\n")
      }
      try main.append("}\n")
    }
  }

  private func declareSystems() throws {
    if variant == .names {
      for organisation in 0..<shape.organisations {
        for system in 0..<shape.systems {
          let name = shape.system(system, of: organisation, variant)
          try main.append("system \(name) of \(Vocabulary.organisation(organisation))\n")
        }
      }
    } else {
      for system in 0..<shape.systems { try main.append("system \(shape.system(system, of: 0, variant))\n") }
    }
    try main.append("\n")
  }

  /// The matrices of one organisation.
  func beginOrganisation(_ organisation: Int, _ roster: Roster) throws -> ByteFile {
    guard isSplit else { return main }
    let file = try ByteFile(path: folder + "/" + Vocabulary.organisation(organisation) + ".ansvar")
    try add(roster, organisation, to: file)
    return file
  }

  func add(_ matrix: SystemMatrix, _ system: Int, of organisation: Int, to file: ByteFile) throws {
    let name = shape.system(system, of: organisation, variant)
    try file.append("\nassign for \(Vocabulary.organisation(organisation)) system \(name) {\n")
    for (duty, row) in matrix.rows.enumerated() {
      try file.append(dutyColumns[duty])
      for (place, entry) in row.enumerated() {
        if place > 0 { try file.append(Self.comma) }
        try file.append(participations[entry.role * 5 + entry.letter.rawValue])
      }
      try file.append(Self.lineEnd)
    }
    try file.append("}\n")
  }

  private static let comma = Array(", ".utf8)
  private static let lineEnd = Array("\n".utf8)

  func end() throws {
    try main.append("\nseparate skille {\n")
    for (one, other) in Vocabulary.separations {
      try main.append("    \(Vocabulary.dimensions[one].name) from \(Vocabulary.dimensions[other].name)\n")
    }
    try main.append("}\n")
    try main.finish()
  }

  private func add(_ roster: Roster, _ organisation: Int, to file: ByteFile) throws {
    // A file of its own begins with its roster.
    try file.append("\(isSplit ? "" : "\n")roster \(Vocabulary.organisation(organisation)) {\n")
    for role in roster.roles {
      var line = "    \(Vocabulary.roles[role]) has "
      let all = roster.competences(of: role)
      for (place, competence) in all.enumerated() {
        let name = Vocabulary.competences[competence]
        // The canonical layout breaks a line that would become longer than this, its comma included.
        if place > 0, line.utf8.count + 1 + name.utf8.count + 1 > 118 {
          try file.append(line + "\n")
          line = String(repeating: " ", count: 12) + name
        } else {
          line += (place > 0 ? " " : "") + name
        }
        if place < all.count - 1 { line += "," }
      }
      try file.append(line + "\n")
    }
    try file.append("}\n")
  }
}
