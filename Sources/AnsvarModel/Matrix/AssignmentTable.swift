import AnsvarDiagnostics

/// Every row of every matrix of a model, in packed columns.
///
/// A row is a duty in a scope and the roles that take part in it. A part of a row, an *entry*, is 32 bits: the role in
/// the upper 24, the number of the written letters in the lower 8. Its place is kept as the distance from its row,
/// which nearly always fits in 16 bits; the few that do not stand in a list of their own. That makes 10 to 11 bytes an
/// entry at two and a half entries a row.
public struct AssignmentTable: Sendable {
  /// The most roles (and distinct names in cells) that 24 bits can number.
  public static let mostRoles = 1 << 24
  /// The most distinct combinations of letters that 8 bits can number.
  public static let mostLetterings = 255

  /// Rows that stand together in one scope.
  public struct Block: Sendable {
    public var scope: Scope
    public var rows: Range<Int>
    /// Where the rows come from, but for those that say so themselves.
    public var citation: Citation?

    public init(scope: Scope, rows: Range<Int>) {
      self.scope = scope
      self.rows = rows
    }
  }

  /// A row that is empty, wholly or in some cells, on purpose.
  public struct Exemption: Sendable {
    public var row: UInt32
    /// Nobody takes part in the duty at all, and that is meant.
    public var wholeRow: Bool
    public var reason: String
    public var owner: RoleID?
    public var until: Day?
    public var range: SourceRange

    public init(row: UInt32, wholeRow: Bool, reason: String, owner: RoleID?, until: Day?, range: SourceRange) {
      self.row = row
      self.wholeRow = wholeRow
      self.reason = reason
      self.owner = owner
      self.until = until
      self.range = range
    }
  }

  public var blocks: [Block] = []
  /// The duty of each row.
  public var rowDuty: [UInt32] = []
  /// Where the entries of each row begin; one longer than the rows.
  public var rowStart: [UInt32] = [0]
  /// Where each row stands in the source.
  public var rowPosition: [UInt32] = []
  public var entries: [UInt32] = []
  var distances: [UInt16] = []
  var farPlaces: [FarPlace] = []
  /// The texts of cells that occur, `A`, `AR` …, and what they mean; the lower 8 bits of an entry number them.
  public var letterings: [Lettering] = []
  /// Sorted by row.
  public var exemptions: [Exemption] = []

  /// Where single rows come from; sorted by row.
  public var citations: [RowCitation] = []

  /// Where one row comes from.
  public struct RowCitation: Sendable {
    public var row: UInt32
    public var citation: Citation

    public init(row: UInt32, citation: Citation) {
      self.row = row
      self.citation = citation
    }
  }

  /// The text of a cell and its meaning.
  public struct Lettering: Sendable {
    public var text: String
    public var participation: Participation

    public init(text: String, participation: Participation) {
      self.text = text
      self.participation = participation
    }
  }

  struct FarPlace: Sendable {
    var entry: UInt32
    var position: UInt32
  }

  public init() {}

  @inlinable public var rowCount: Int { rowDuty.count }
  @inlinable public var entryCount: Int { entries.count }

  /// Makes room for rows that come on top of those that are there.
  ///
  /// Room that is not used costs nothing; where some is left over from before, nothing is moved.
  public mutating func reserveMore(rows: Int, entries count: Int) {
    guard rowCount + rows > rowDuty.capacity || entryCount + count > entries.capacity else { return }
    reserve(
      rows: max(rowCount + rows, 2 * rowDuty.capacity), entries: max(entryCount + count, 2 * entries.capacity))
  }

  /// Makes room for what is to come.
  public mutating func reserve(rows: Int, entries count: Int) {
    rowDuty.reserveCapacity(rows)
    rowStart.reserveCapacity(rows + 1)
    rowPosition.reserveCapacity(rows)
    entries.reserveCapacity(count)
    distances.reserveCapacity(count)
  }

  /// Begins a row at the end of the table.
  @inline(__always)
  public mutating func beginRow(duty: UInt32, position: UInt32) {
    rowDuty.append(duty)
    rowPosition.append(position)
    rowStart.append(UInt32(truncatingIfNeeded: entries.count))
  }

  /// Adds an entry to the last row.
  @inline(__always)
  public mutating func append(role: UInt32, lettering: UInt8, position: UInt32) {
    let row = rowPosition[rowPosition.count - 1]
    let distance = position &- row
    if distance < UInt32(UInt16.max) {
      distances.append(UInt16(truncatingIfNeeded: distance))
    } else {
      distances.append(.max)
      farPlaces.append(FarPlace(entry: UInt32(entries.count), position: position))
    }
    entries.append(role << 8 | UInt32(lettering))
    rowStart[rowStart.count - 1] = UInt32(truncatingIfNeeded: entries.count)
  }

  /// Rows that stand one after another, as their reader has packed them.
  public struct Rows {
    /// By row.
    public var duties: UnsafeBufferPointer<UInt32>
    public var positions: UnsafeBufferPointer<UInt32>
    /// By row, how many entries it and those before it have.
    public var ends: UnsafeBufferPointer<UInt32>
    /// By entry: the role in the upper 24 bits, the number of the letters in the lower 8.
    public var entries: UnsafeBufferPointer<UInt32>
    /// By entry, how far it stands from its row: less than `farthest`.
    public var distances: UnsafeBufferPointer<UInt16>

    /// The distance from which on an entry cannot be packed so.
    public static let farthest = Int(UInt16.max)

    public init(
      duties: UnsafeBufferPointer<UInt32>, positions: UnsafeBufferPointer<UInt32>, ends: UnsafeBufferPointer<UInt32>,
      entries: UnsafeBufferPointer<UInt32>, distances: UnsafeBufferPointer<UInt16>
    ) {
      self.duties = duties
      self.positions = positions
      self.ends = ends
      self.entries = entries
      self.distances = distances
    }
  }

  /// Adds rows at the end of the table.
  public mutating func append(_ rows: Rows) {
    let first = UInt32(truncatingIfNeeded: entries.count)
    rowDuty.append(contentsOf: rows.duties)
    rowPosition.append(contentsOf: rows.positions)
    for end in rows.ends { rowStart.append(first &+ end) }
    entries.append(contentsOf: rows.entries)
    distances.append(contentsOf: rows.distances)
  }

  /// Adds the rows of another table, whose duties, roles and letters have other numbers and whose file begins at `base`.
  ///
  /// Blocks, exemptions and citations are left to the caller.
  ///
  /// - Complexity: O(*n*) in the rows and entries of the other table.
  public mutating func append(
    rowsOf other: AssignmentTable, base: UInt32, numbers: [UInt32], letterings: [UInt8]
  ) {
    let first = UInt32(truncatingIfNeeded: entries.count)
    Self.append(other.rowDuty[...], to: &rowDuty) { numbers[Int($0)] }
    Self.append(other.rowPosition[...], to: &rowPosition) { $0 &+ base }
    Self.append(other.rowStart.dropFirst(), to: &rowStart) { $0 &+ first }
    Self.append(other.entries[...], to: &entries) {
      numbers[Int($0 >> 8)] << 8 | UInt32(letterings[Int($0 & 0xFF)])
    }
    distances.append(contentsOf: other.distances)
    for far in other.farPlaces {
      farPlaces.append(FarPlace(entry: far.entry &+ first, position: far.position &+ base))
    }
  }

  /// Adds a column and then changes each of its numbers where it is: adding them one by one takes several times as long.
  @inline(__always)
  private static func append(_ more: ArraySlice<UInt32>, to column: inout [UInt32], _ change: (UInt32) -> UInt32) {
    let start = column.count
    column.append(contentsOf: more)
    column.withUnsafeMutableBufferPointer { column in
      for index in start..<column.count { column[index] = change(column[index]) }
    }
  }

  /// Takes the last rows away again, so that `count` are left.
  public mutating func keepFirst(rows count: Int) {
    let kept = Int(rowStart[count])
    rowDuty.removeLast(rowCount - count)
    rowPosition.removeLast(rowPosition.count - count)
    rowStart.removeLast(rowStart.count - count - 1)
    entries.removeLast(entries.count - kept)
    distances.removeLast(distances.count - kept)
    while let last = farPlaces.last, Int(last.entry) >= kept { farPlaces.removeLast() }
  }

  /// The number of a cell text, added when it is new; nil when there are too many different ones.
  public mutating func lettering(_ text: String) -> UInt8? {
    if let index = letterings.firstIndex(where: { $0.text == text }) { return UInt8(index) }
    guard letterings.count < Self.mostLetterings else { return nil }
    letterings.append(Lettering(text: text, participation: []))
    return UInt8(letterings.count - 1)
  }

  /// The entries of a row, as indices in `entries`.
  @inlinable public func entryRange(ofRow row: Int) -> Range<Int> {
    Int(rowStart[row])..<Int(rowStart[row + 1])
  }

  /// The role of an entry.
  @inlinable public func role(ofEntry entry: Int) -> RoleID { RoleID(raw: entries[entry] >> 8) }

  /// How the role of an entry takes part.
  @inlinable public func participation(ofEntry entry: Int) -> Participation {
    letterings[Int(entries[entry] & 0xFF)].participation
  }

  /// Where the entry of a row stands in the source.
  public func position(ofEntry entry: Int, inRow row: Int) -> UInt32 {
    let distance = distances[entry]
    if distance != .max { return rowPosition[row] &+ UInt32(distance) }
    var low = 0
    var high = farPlaces.count
    while low < high {
      let middle = (low + high) / 2
      if farPlaces[middle].entry < UInt32(entry) { low = middle + 1 } else { high = middle }
    }
    return low < farPlaces.count ? farPlaces[low].position : rowPosition[row]
  }

  /// Why a row is empty on purpose; nil for any other row.
  ///
  /// - Complexity: O(log *n*) in the number of such rows.
  public func exemption(ofRow row: Int) -> Exemption? {
    var low = 0
    var high = exemptions.count
    while low < high {
      let middle = (low + high) / 2
      if exemptions[middle].row < UInt32(row) { low = middle + 1 } else { high = middle }
    }
    return low < exemptions.count && exemptions[low].row == UInt32(row) ? exemptions[low] : nil
  }

  /// Where a row comes from: as it says itself, else as its block says.
  ///
  /// - Complexity: O(log *n*) in the rows that cite and the blocks.
  public func citation(ofRow row: Int) -> Citation? {
    ownCitation(ofRow: row) ?? block(ofRow: row)?.citation
  }

  /// The block that a row stands in.
  ///
  /// - Complexity: O(log *n*) in the blocks where they stand in the order of their rows, as those of one file do; O(*n*)
  ///   where an included file has come between.
  public func block(ofRow row: Int) -> Block? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].rows.lowerBound <= row { low = middle + 1 } else { high = middle }
    }
    if low > 0, blocks[low - 1].rows.contains(row) { return blocks[low - 1] }
    return blocks.first { $0.rows.contains(row) }
  }

  /// Where a row says itself that it comes from.
  ///
  /// - Complexity: O(log *n*) in the rows that cite.
  public func ownCitation(ofRow row: Int) -> Citation? {
    var low = 0
    var high = citations.count
    while low < high {
      let middle = (low + high) / 2
      if citations[middle].row < UInt32(row) { low = middle + 1 } else { high = middle }
    }
    return low < citations.count && citations[low].row == UInt32(row) ? citations[low].citation : nil
  }

  /// Bytes held, for the figure in the benchmark.
  public var byteCount: Int {
    rowDuty.count * 4 + rowStart.count * 4 + rowPosition.count * 4 + entries.count * 4 + distances.count * 2
      + farPlaces.count * 8 + blocks.count * MemoryLayout<Block>.stride
  }
}
