/// That some rows of a table have taken the place of others, while everything else of the model stayed as it was.
public struct RowChange: Sendable {
  /// The blocks that the rows stand in, before and after.
  public let blocks: Range<Int>
  /// The rows that have gone, by their numbers before.
  public let before: Range<Int>
  /// The rows in their place, by their numbers now.
  public let after: Range<Int>

  /// What has to be added to the number of a row that follows.
  public var shift: Int { after.count - before.count }

  /// The number now of a row that stayed; nil for one that has gone.
  public func number(ofRow row: Int) -> Int? {
    if row < before.lowerBound { return row }
    return row < before.upperBound ? nil : row + shift
  }
}

extension AssignmentTable {
  /// Puts the rows of `other` in the place of those of `blocks`, and its blocks in the place of those.
  ///
  /// There are some of each, which stand one after another. The numbers for roles and letters mean the same in both.
  ///
  /// - Complexity: O(*n*) in the rows and entries of both, each copied a few bytes at a time.
  public mutating func replaceRows(ofBlocks blocks: Range<Int>, with other: AssignmentTable) -> RowChange {
    let first = self.blocks[blocks.lowerBound].rows.lowerBound
    let end = self.blocks[blocks.upperBound - 1].rows.upperBound
    let change = RowChange(blocks: blocks, before: first..<end, after: first..<first + other.rowCount)
    replaceEntries(Int(rowStart[first])..<Int(rowStart[end]), with: other)
    let starts = other.rowStart.dropFirst().map { $0 &+ rowStart[first] }
    let shift = rowStart[first] &+ other.rowStart[other.rowCount] &- rowStart[end]
    rowStart = Self.replacing(first + 1..<end + 1, of: rowStart, with: starts)
    if shift != 0 {
      for row in change.after.upperBound + 1..<rowStart.count { rowStart[row] = rowStart[row] &+ shift }
    }
    rowDuty = Self.replacing(change.before, of: rowDuty, with: other.rowDuty)
    rowPosition = Self.replacing(change.before, of: rowPosition, with: other.rowPosition)
    move(change)
    for (number, block) in zip(blocks, other.blocks) {
      self.blocks[number].rows = block.rows.lowerBound + first..<block.rows.upperBound + first
      self.blocks[number].citation = block.citation
    }
    take(other, change)
    return change
  }

  private mutating func replaceEntries(_ range: Range<Int>, with other: AssignmentTable) {
    entries = Self.replacing(range, of: entries, with: other.entries)
    distances = Self.replacing(range, of: distances, with: other.distances)
    let first = UInt32(truncatingIfNeeded: range.lowerBound)
    let shift = UInt32(truncatingIfNeeded: other.entryCount - range.count)
    farPlaces =
      farPlaces.filter { $0.entry < first }
      + other.farPlaces.map { FarPlace(entry: $0.entry &+ first, position: $0.position) }
      + farPlaces.filter { $0.entry >= UInt32(truncatingIfNeeded: range.upperBound) }.map {
        FarPlace(entry: $0.entry &+ shift, position: $0.position)
      }
  }

  /// Gives what is said of rows that stayed their numbers, and lets go of what was said of those that have gone.
  private mutating func move(_ change: RowChange) {
    for number in blocks.indices where blocks[number].rows.lowerBound >= change.before.upperBound {
      let rows = blocks[number].rows
      blocks[number].rows = rows.lowerBound + change.shift..<rows.upperBound + change.shift
    }
    exemptions = exemptions.compactMap { exemption in
      change.number(ofRow: Int(exemption.row)).map { row in
        var moved = exemption
        moved.row = UInt32(truncatingIfNeeded: row)
        return moved
      }
    }
    citations = citations.compactMap { citation in
      change.number(ofRow: Int(citation.row)).map {
        RowCitation(row: UInt32(truncatingIfNeeded: $0), citation: citation.citation)
      }
    }
  }

  /// Takes over what `other` says of its rows.
  private mutating func take(_ other: AssignmentTable, _ change: RowChange) {
    let first = UInt32(truncatingIfNeeded: change.after.lowerBound)
    exemptions += other.exemptions.map { exemption in
      var placed = exemption
      placed.row += first
      return placed
    }
    citations += other.citations.map { RowCitation(row: $0.row + first, citation: $0.citation) }
    exemptions.sort { $0.row < $1.row }
    citations.sort { $0.row < $1.row }
  }

  /// A column with some of its values replaced by others.
  ///
  /// Whoever else holds the column keeps it as it is; putting it together anew takes less than copying and then moving.
  private static func replacing<Value>(_ range: Range<Int>, of column: [Value], with others: [Value]) -> [Value] {
    var result: [Value] = []
    result.reserveCapacity(column.count - range.count + others.count)
    result += column[..<range.lowerBound]
    result += others
    result += column[range.upperBound...]
    return result
  }
}
