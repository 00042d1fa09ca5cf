import AnsvarModel

/// Turns the names in rows into what they stand for, as long as there is nothing to say about them.
///
/// Nearly all rows of a large model are so, and several workers can do them at once. The first row that is not, and what
/// comes after it in its stretch, is left as it was to whoever reports.
struct RowNames: Sendable {
  /// Fewer rows than this are not shared out.
  static let leastShared = 20_000

  private let workers: Workers

  init(_ workers: Workers) { self.workers = workers }

  /// A stretch of numbers, and the first of them that is left.
  struct Stretch: Sendable {
    var range: Range<Int>
    var left: Int
  }

  /// Turns the names of entries into roles, up to the first row of each stretch with an unknown role or one twice.
  func roles(_ roles: NameIndex, count: Int, _ table: inout AssignmentTable) -> [Stretch] {
    let rowCount = table.rowCount
    let stretches = stretches(rowCount, rows: rowCount)
    let ends = table.rowStart
    return table.entries.withUnsafeMutableBufferPointer { entries in
      // Each stretch has entries of its own.
      nonisolated(unsafe) let entries = entries
      return workers.map(stretches.count) { number in
        var stretch = Stretch(range: stretches[number], left: stretches[number].upperBound)
        ends.withUnsafeBufferPointer { ends in
          roles.entities.withUnsafeBufferPointer { roles in
            stretch.left = Self.roles(roles, count, entries, ends, stretch.range)
          }
        }
        return stretch
      }
    }
  }

  private static func roles(
    _ roles: UnsafeBufferPointer<UInt32>, _ count: Int, _ entries: UnsafeMutableBufferPointer<UInt32>,
    _ ends: UnsafeBufferPointer<UInt32>, _ rows: Range<Int>
  ) -> Int {
    // By role, the last row that has it, counted from one.
    let seen = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: count)
    seen.initialize(repeating: 0)
    defer { seen.deallocate() }
    for row in rows {
      let range = Int(ends[row])..<Int(ends[row + 1])
      let mark = UInt32(truncatingIfNeeded: row + 1)
      for entry in range {
        let role = roles[Int(entries[entry] >> 8)]
        guard role != NameIndex.none, seen[Int(role)] != mark else { return row }
        seen[Int(role)] = mark
      }
      for entry in range { entries[entry] = roles[Int(entries[entry] >> 8)] << 8 | entries[entry] & 0xFF }
    }
    return rows.upperBound
  }

  /// Turns the names of rows into duties, up to the first group of each stretch with anything else.
  ///
  /// The stretches are of the groups of the layout. A duty may be `barred` for systems.
  func duties(_ duties: NameIndex, barred: [Bool], _ layout: RowLayout, _ table: inout AssignmentTable) -> [Stretch] {
    let stretches = stretches(layout.groupCount, rows: table.rowCount)
    let blocks = table.blocks
    return table.rowDuty.withUnsafeMutableBufferPointer { names in
      // Each stretch has rows of its own.
      nonisolated(unsafe) let names = names
      return workers.map(stretches.count) { number in
        var claims = [UInt32](repeating: .max, count: barred.count)
        var stretch = Stretch(range: stretches[number], left: stretches[number].upperBound)
        for group in stretches[number] {
          guard Self.isPlain(group, layout, blocks, names, duties, barred, &claims) else {
            stretch.left = group
            break
          }
          layout.forEachBlock(ofGroup: group) { block in
            for row in blocks[block].rows { names[row] = duties.entities[Int(names[row])] }
          }
        }
        return stretch
      }
    }
  }

  /// Whether every row of a group names a duty that may stand there, and none is named twice.
  private static func isPlain(
    _ group: Int, _ layout: RowLayout, _ blocks: [AssignmentTable.Block], _ names: UnsafeMutableBufferPointer<UInt32>,
    _ duties: NameIndex, _ barred: [Bool], _ claims: inout [UInt32]
  ) -> Bool {
    var isPlain = true
    layout.forEachBlock(ofGroup: group) { block in
      let isOfSystem = blocks[block].scope.system != nil
      for row in blocks[block].rows where isPlain {
        let duty = duties.entities[Int(names[row])]
        guard duty != NameIndex.none, claims[Int(duty)] != UInt32(truncatingIfNeeded: group),
          !(isOfSystem && barred[Int(duty)])
        else {
          isPlain = false
          continue
        }
        claims[Int(duty)] = UInt32(truncatingIfNeeded: group)
      }
    }
    return isPlain
  }

  private func stretches(_ count: Int, rows: Int) -> [Range<Int>] {
    let pieces = rows >= Self.leastShared ? workers.count * 4 : 1
    return (0..<pieces).map { count * $0 / pieces..<count * ($0 + 1) / pieces }
  }
}
