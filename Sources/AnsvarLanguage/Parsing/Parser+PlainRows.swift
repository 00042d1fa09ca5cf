import AnsvarModel

/// Rows of the plainest form, `duty: role letters, role letters`, read without tokens.
///
/// Nearly every row of a large model is of this form. Anything else, a name that is met for the first time, a fault, a
/// reason, a comment, is left to the ordinary way of reading, which begins that row anew.
extension Parser {
  /// Why the plain rows end.
  private enum Stop {
    /// Something else stands there.
    case other
    /// A word that is not known, and may be so after it has been looked up.
    case unknown(Range<Int>)
    /// There is no more room to gather rows in.
    case full
  }

  /// Room for the rows that are gathered before they go into the table.
  private struct Room {
    static let rows = 256
    static let entries = 2048

    let duties, positions, ends, entries: UnsafeMutablePointer<UInt32>
    let distances: UnsafeMutablePointer<UInt16>
    var rowCount = 0
    var entryCount = 0

    init() {
      duties = .allocate(capacity: 3 * Self.rows + Self.entries)
      positions = duties + Self.rows
      ends = positions + Self.rows
      entries = ends + Self.rows
      distances = .allocate(capacity: Self.entries)
    }

    func deallocate() {
      duties.deallocate()
      distances.deallocate()
    }

    mutating func empty(into table: inout AssignmentTable) {
      table.append(
        AssignmentTable.Rows(
          duties: UnsafeBufferPointer(start: duties, count: rowCount),
          positions: UnsafeBufferPointer(start: positions, count: rowCount),
          ends: UnsafeBufferPointer(start: ends, count: rowCount),
          entries: UnsafeBufferPointer(start: entries, count: entryCount),
          distances: UnsafeBufferPointer(start: distances, count: entryCount)))
      rowCount = 0
      entryCount = 0
    }
  }

  /// Reads the plain rows from the token at hand on; false when it does not begin one.
  mutating func plainRows() -> Bool {
    guard let base = lexer.bytes.baseAddress else { return false }
    let bytes = UnsafeRawPointer(base)
    words.makeRoom(forFileOf: lexer.bytes.count)
    var room = Room()
    defer { room.deallocate() }
    let start = token.start
    var index = start
    var lookUpsInRow = 0
    reading: while true {
      let stop = gather(&room, &index, bytes)
      if room.rowCount > 0 {
        room.empty(into: &table)
        lookUpsInRow = 0
      }
      switch stop {
      case .full: continue
      case .unknown(let word):
        // Words of one row may take each other's place, so that some of them are never known.
        lookUpsInRow += 1
        guard lookUpsInRow < 64, lookUp(word) else { break reading }
      case .other: break reading
      }
    }
    guard index > start else { return false }
    lastEnd = index
    lexer.index = index
    token = lexer.next()
    return true
  }

  /// Gathers rows from `index` on, and leaves `index` at what follows the last whole one.
  private func gather(_ room: inout Room, _ index: inout Int, _ bytes: UnsafeRawPointer) -> Stop {
    words.words.withUnsafeBufferPointer { words in
      cells.keys.withUnsafeBufferPointer { keys in
        cells.numbers.withUnsafeBufferPointer { numbers in
          // Every load from here on stays within the file.
          let limit = lexer.bytes.count - 2 * KnownWords.reach
          while true {
            let rowStart = index
            guard room.rowCount < Room.rows else { return .full }
            guard rowStart < limit, let end = KnownWords.end(of: rowStart, in: bytes) else { return .other }
            guard end > rowStart, Self.byte(bytes, end) == UInt8(ascii: ":") else { return .other }
            let label = KnownWords.word(rowStart, end, in: bytes)
            guard let duty = KnownWords.id(of: label, in: words) else { return .unknown(rowStart..<end) }
            var at = end + 1
            var count = room.entryCount
            while true {
              while Self.byte(bytes, at) == UInt8(ascii: " ") {
                at += 1
                guard at < limit else { return .other }
              }
              guard at < limit, let end = KnownWords.end(of: at, in: bytes) else { return .other }
              guard end > at, Self.byte(bytes, end) == UInt8(ascii: " ") else { return .other }
              let role = KnownWords.word(at, end, in: bytes)
              guard let known = KnownWords.id(of: role, in: words) else { return .unknown(at..<end) }
              at = end + 1
              while Self.byte(bytes, at) == UInt8(ascii: " ") {
                at += 1
                guard at < limit else { return .other }
              }
              let distance = at - rowStart
              guard distance < AssignmentTable.Rows.farthest, count < Room.entries else {
                return count < Room.entries || room.rowCount == 0 ? .other : .full
              }
              var key = UInt32(Self.byte(bytes, at))
              at += 1
              var next = Self.byte(bytes, at)
              if next > 0x20 && next != UInt8(ascii: ",") {
                key |= UInt32(next) << 8
                at += 1
                next = Self.byte(bytes, at)
                if next > 0x20 && next != UInt8(ascii: ",") {
                  key |= UInt32(next) << 16
                  at += 1
                  next = Self.byte(bytes, at)
                }
              }
              let place = KnownCells.place(key)
              guard keys[place] == key else { return .other }
              room.entries[count] = known << 8 | UInt32(numbers[place])
              room.distances[count] = UInt16(truncatingIfNeeded: distance)
              count += 1
              while next == UInt8(ascii: " ") {
                at += 1
                guard at < limit else { return .other }
                next = Self.byte(bytes, at)
              }
              at += 1
              if next == UInt8(ascii: ",") { continue }
              guard next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r") else { return .other }
              break
            }
            while Self.isBlank(Self.byte(bytes, at)) {
              at += 1
              guard at < limit else { return .other }
            }
            room.duties[room.rowCount] = duty
            room.positions[room.rowCount] = self.base + UInt32(truncatingIfNeeded: rowStart)
            room.ends[room.rowCount] = UInt32(truncatingIfNeeded: count)
            room.rowCount += 1
            room.entryCount = count
            index = at
          }
        }
      }
    }
  }

  @inline(__always)
  private static func byte(_ bytes: UnsafeRawPointer, _ index: Int) -> UInt8 {
    bytes.load(fromByteOffset: index, as: UInt8.self)
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  /// Gives a word of ASCII its number, so that it is known from now on; false when it is no plain name.
  private mutating func lookUp(_ word: Range<Int>) -> Bool {
    let token = Token(kind: .word, start: word.lowerBound, end: word.upperBound)
    let spelled = bytes(of: token)
    guard let first = spelled.first, first != UInt8(ascii: "."), first != UInt8(ascii: "-"),
      spelled.count <= KnownWords.longest, spelled.allSatisfy({ $0 < 0x80 && ByteClass.isWord($0) }),
      !holds(token, "none")
    else { return false }
    words.remember(word.lowerBound, word.upperBound, in: lexer.bytes, id: names.intern(spelled))
    return true
  }
}
