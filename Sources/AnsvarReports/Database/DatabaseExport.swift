import AnsvarModel

/// A model as files that a database engine loads: the tables, the views that check them, and the model's lines.
///
/// Files are made one at a time, so that no more than one of them is held.
public struct DatabaseExport {
  /// Changes when a table does; a database refuses what another version of the program has written.
  static let format = 1

  /// The tables, each after those that it refers to.
  static let tables: [DatabaseTable] = [
    .model, .letter, .participation, .camp, .competence, .competenceBridge, .organisation, .organisationPart, .system,
    .systemUse, .dimension, .dimensionCritical, .duty, .dutyRequirement, .dutyTwin, .role, .roleCompetence, .roster,
    .rosterCompetence, .separation, .unity, .post, .postRole, .deputy, .matrix, .matrixRow, .assignment,
    .assignmentPlace, .exemption, .ruleSetting, .waiver,
  ]

  private let records: DatabaseRecords

  /// The model, and where it comes from as the user wrote it.
  public init(_ model: Model, source: String) { records = DatabaseRecords(model, source: source) }

  /// The names of the files, in the order in which to write them.
  public static let fileNames: [String] =
    tables.map { $0.name + ".csv" } + ["schema.sql"] + DatabaseEngine.allCases.map { $0.loadScript }

  /// The content of a file; empty for a name that is none of `fileNames`.
  ///
  /// - Complexity: O(*n*) in the size of the model.
  public func bytes(of file: String) -> [UInt8] {
    for table in Self.tables where file == table.name + ".csv" { return table.bytes(records) }
    for engine in DatabaseEngine.allCases where file == engine.loadScript { return Array(engine.script.utf8) }
    return file == "schema.sql" ? Array(DatabaseSchema.text.utf8) : []
  }
}
