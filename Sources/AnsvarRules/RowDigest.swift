import AnsvarModel

/// What a row says in two bytes: every meaning that occurs in it, how long it is, and whether rules look at it.
struct RowDigest: Sendable {
  private var raw: UInt16
  private static let severalAccountable: UInt16 = 1 << 7
  private static let counted: UInt16 = 1 << 8
  private static let lengthShift: UInt16 = 9
  /// A length that stands for itself and all above it.
  static let longest = 127

  private init(_ raw: UInt16) { self.raw = raw }

  /// Every meaning that occurs in the row.
  @inline(__always)
  var participation: Participation { Participation(rawValue: UInt8(raw & 0x7F)) }

  /// Whether more than one entry is accountable.
  @inline(__always)
  var hasSeveralAccountable: Bool { raw & Self.severalAccountable != 0 }

  /// How many entries the row has; `longest` when they are as many or more.
  @inline(__always)
  var length: Int { Int(raw >> Self.lengthShift) }

  /// Whether the row holds somewhere, can be read, and is not empty on purpose as a whole.
  @inline(__always)
  var isCounted: Bool { raw & Self.counted != 0 }

  /// The same, with whether rules look at the row.
  @inline(__always)
  func counted(_ isCounted: Bool) -> RowDigest {
    RowDigest(isCounted ? raw | Self.counted : raw & ~Self.counted)
  }

  /// The digest of every row of a table, none of them counted yet, and in how many entries somebody takes part.
  ///
  /// - Complexity: O(*n*) in the rows and entries.
  static func all(_ table: AssignmentTable) -> (digests: [RowDigest], assignments: Int) {
    of(0..<table.rowCount, table)
  }

  /// The same for some of the rows.
  static func of(_ rows: Range<Int>, _ table: AssignmentTable) -> (digests: [RowDigest], assignments: Int) {
    var assignments = 0
    let any = Participation.any.rawValue
    let digests = table.withColumns { columns in
      [RowDigest](unsafeUninitializedCapacity: rows.count) { buffer, count in
        for (place, row) in rows.enumerated() {
          let range = columns.range(ofRow: row)
          var raw: UInt8 = 0
          for entry in range {
            let meaning = columns.participation(entry).rawValue
            raw |= (raw & meaning & Participation.accountable.rawValue) << 7 | meaning
            assignments += meaning & any == 0 ? 0 : 1
          }
          let length = UInt16(truncatingIfNeeded: min(range.count, longest))
          buffer.initializeElement(at: place, to: RowDigest(length << lengthShift | UInt16(raw)))
        }
        count = rows.count
      }
    }
    return (digests, assignments)
  }
}
