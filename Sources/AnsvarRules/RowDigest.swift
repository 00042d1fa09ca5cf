import AnsvarModel

/// What a row says in one byte: every meaning that occurs in it, and whether two entries are accountable.
struct RowDigest: Sendable {
  private let raw: UInt8
  private static let severalAccountable: UInt8 = 128

  private init(_ raw: UInt8) { self.raw = raw }

  /// Every meaning that occurs in the row.
  @inline(__always)
  var participation: Participation { Participation(rawValue: raw & ~Self.severalAccountable) }

  /// Whether more than one entry is accountable.
  @inline(__always)
  var hasSeveralAccountable: Bool { raw & Self.severalAccountable != 0 }

  /// The digest of every row of a table.
  ///
  /// - Complexity: O(*n*) in the rows and entries.
  static func all(_ table: AssignmentTable) -> [RowDigest] {
    table.withColumns { columns in
      [RowDigest](unsafeUninitializedCapacity: table.rowCount) { buffer, count in
        for row in 0..<table.rowCount {
          var raw: UInt8 = 0
          for entry in columns.range(ofRow: row) {
            let meaning = columns.participation(entry).rawValue
            raw |= (raw & meaning & Participation.accountable.rawValue) << 7 | meaning
          }
          buffer.initializeElement(at: row, to: RowDigest(raw))
        }
        count = table.rowCount
      }
    }
  }
}
