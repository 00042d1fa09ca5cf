import AnsvarModel

/// A table of the database: what it is called, its columns, what holds for them, and its lines for a model.
///
/// Every table but `model` has the number of the model as its first column; it is given when a folder is loaded.
struct DatabaseTable: Sendable {
  /// A column and what may stand in it.
  struct Column: Sendable {
    let name: String
    /// The type that all three engines know.
    let type: String
    let isOptional: Bool
    /// What has to hold of what stands in it, as SQL after its name; nil: nothing.
    let condition: String?
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
  func number(_ name: String, optional: Bool = false, is condition: String = "> 0") -> Self {
    adding(name, "integer", optional, condition)
  }
  func flag(_ name: String) -> Self { adding(name, "integer", false, "in (0, 1)") }
  func day(_ name: String) -> Self { adding(name, "date", true, nil) }
  func text(_ name: String, optional: Bool = false) -> Self { adding(name, "text", optional, nil) }

  /// A column with one of some words.
  func text(_ name: String, optional: Bool = false, among choices: [String]) -> Self {
    let words = choices.map { "'" + $0 + "'" }.joined(separator: ", ")
    return adding(name, "text", optional, "in (" + words + ")")
  }

  /// The first columns of everything that has a name of its own.
  func named(_ kind: String) -> Self {
    number(kind).text("name").text("title", optional: true).keyed(kind).unique("name")
  }

  /// A column with the number of a line in another table, which is the column of that name there.
  func to(_ table: String, as name: String? = nil, optional: Bool = false) -> Self {
    var copy = number(name ?? table, optional: optional)
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

  private func adding(_ name: String, _ type: String, _ isOptional: Bool, _ condition: String?) -> Self {
    var copy = self
    copy.columns.append(Column(name: name, type: type, isOptional: isOptional, condition: condition))
    return copy
  }
}
