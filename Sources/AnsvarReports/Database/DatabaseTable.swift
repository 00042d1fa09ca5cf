import AnsvarModel

/// A table of the database: what it is called, its columns, what holds for them, and its lines for a model.
///
/// Every table but `model` has the number of the model as its first column; it is given when a folder is loaded.
struct DatabaseTable: Sendable {
  /// A column and what may stand in it.
  struct Column: Sendable {
    enum Kind: Sendable { case number, text, day, flag }

    let name: String
    let kind: Kind
    let isOptional: Bool
    /// The only texts it may have; empty: any.
    let choices: [String]

    /// The type that all three engines know.
    var type: String {
      switch kind {
      case .number, .flag: "integer"
      case .text: "text"
      case .day: "date"
      }
    }
  }

  /// Columns that name a line of another table by its key.
  struct Reference: Sendable {
    let columns: [String]
    let table: String
    let key: [String]
  }

  let name: String
  /// What a line of it is, for the comment above it.
  let about: String
  var columns: [Column] = []
  var references: [Reference] = []
  private(set) var key: [String] = []
  /// Other columns of which no two lines have the same.
  private(set) var unique: [String] = []
  /// Writes the lines of a model.
  let fill: @Sendable (DatabaseRecords, inout DatabaseLines) -> Void

  init(_ name: String, _ about: String, fill: @escaping @Sendable (DatabaseRecords, inout DatabaseLines) -> Void) {
    self.name = name
    self.about = about
    self.fill = fill
  }

  /// The lines of a model, as a file.
  func bytes(_ records: DatabaseRecords) -> [UInt8] {
    var lines = DatabaseLines(columns.map { $0.name })
    fill(records, &lines)
    return lines.bytes
  }
}

// MARK: Building

extension DatabaseTable {
  func number(_ name: String, optional: Bool = false) -> Self { adding(name, .number, optional) }
  func flag(_ name: String) -> Self { adding(name, .flag, false) }
  func day(_ name: String) -> Self { adding(name, .day, true) }

  func text(_ name: String, optional: Bool = false, among choices: [String] = []) -> Self {
    adding(name, .text, optional, choices)
  }

  /// The first columns of everything that has a name of its own.
  func named(_ kind: String) -> Self {
    number(kind).text("name").text("title", optional: true).keyed(kind).unique("name")
  }

  /// A column with the number of a line in another table, which is the column of that name there.
  func to(_ table: String, as name: String? = nil, optional: Bool = false) -> Self {
    var copy = adding(name ?? table, .number, optional)
    copy.references.append(Reference(columns: [name ?? table], table: table, key: [table]))
    return copy
  }

  /// Columns that together are the key of a line in another table.
  func referring(_ columns: [String], to table: String) -> Self {
    var copy = self
    copy.references.append(Reference(columns: columns, table: table, key: columns))
    return copy
  }

  func keyed(_ key: String...) -> Self {
    var copy = self
    copy.key = key
    return copy
  }

  func unique(_ columns: String...) -> Self {
    var copy = self
    copy.unique = columns
    return copy
  }

  private func adding(
    _ name: String, _ kind: Column.Kind, _ isOptional: Bool, _ choices: [String] = []
  ) -> Self {
    var copy = self
    copy.columns.append(Column(name: name, kind: kind, isOptional: isOptional, choices: choices))
    return copy
  }
}
