import AnsvarModel

/// The columns of a table as a pass over millions of entries wants them: no copies and no reference counts.
struct TableColumns {
  let entries: UnsafeBufferPointer<UInt32>
  let rowStart: UnsafeBufferPointer<UInt32>
  let rowDuty: UnsafeBufferPointer<UInt32>
  /// By the lower 8 bits of an entry, what its letters mean.
  let meanings: UnsafeBufferPointer<UInt8>

  /// The entries of a row.
  @inline(__always)
  func range(ofRow row: Int) -> Range<Int> { Int(rowStart[row])..<Int(rowStart[row + 1]) }

  /// The index of the role of an entry.
  @inline(__always)
  func role(_ entry: Int) -> Int { Int(entries[entry] >> 8) }

  /// How the role of an entry takes part.
  @inline(__always)
  func participation(_ entry: Int) -> Participation {
    Participation(rawValue: meanings[Int(entries[entry] & 0xFF)])
  }
}

extension AssignmentTable {
  /// Calls `body` with the columns, which are valid until it returns.
  func withColumns<Result>(_ body: (TableColumns) -> Result) -> Result {
    var meanings = letterings.map { $0.participation.rawValue }
    while meanings.count < 256 { meanings.append(0) }
    return meanings.withUnsafeBufferPointer { meanings in
      entries.withUnsafeBufferPointer { entries in
        rowStart.withUnsafeBufferPointer { rowStart in
          rowDuty.withUnsafeBufferPointer { rowDuty in
            body(TableColumns(entries: entries, rowStart: rowStart, rowDuty: rowDuty, meanings: meanings))
          }
        }
      }
    }
  }
}
