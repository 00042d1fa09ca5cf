import AnsvarModel

/// Names that have been read before, found again by how they are spelled: what a long row of known names needs.
///
/// A word is known by its bytes, loaded eight at a time, so nothing is hashed byte by byte and nothing is compared
/// elsewhere. Each word has two places, of which it holds one; a word that has lost its place to others is read in the
/// ordinary way.
struct KnownWords {
  /// The longest word that is kept, in bytes.
  static let longest = 32
  /// How many bytes after the first one of a word have to be readable.
  static let reach = 48

  struct Word {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0
    var length: UInt32 = 0
    var id: UInt32 = 0

    /// Whether it is spelled the same.
    @inline(__always)
    func isSame(as other: Word) -> Bool {
      first == other.first && second == other.second && third == other.third && fourth == other.fourth
        && length == other.length
    }
  }

  /// The most words that are kept, as a power of two.
  private static let mostBits: UInt64 = 11
  /// As many as some power of two; empty until there is use for them.
  private(set) var words: [Word] = []

  /// Makes room for the words of a file of `size` bytes, unless there is some: a small file has few names.
  mutating func makeRoom(forFileOf size: Int) {
    guard words.isEmpty else { return }
    var count = 32
    while count < 1 << Self.mostBits && count * 64 < size { count *= 2 }
    words = [Word](repeating: Word(), count: count)
  }

  /// Where the word that begins at `start` ends: at the first byte before `-` in ASCII, or at a colon.
  ///
  /// Other signs are no ends, and no word that is known has them. Nil when it is longer than a known word can be.
  @inline(__always)
  static func end(of start: Int, in bytes: UnsafeRawPointer) -> Int? {
    var index = start
    while index - start <= longest {
      let stops = stops(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if stops != 0 { return index + stops.trailingZeroBitCount >> 3 }
      index += 8
    }
    return nil
  }

  /// The top bit of each byte that is below `-` or a colon; bytes above the lowest one may be marked wrongly.
  @inline(__always)
  private static func stops(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let colons = word ^ (ones &* UInt64(UInt8(ascii: ":")))
    let below = (word &- ones &* UInt64(UInt8(ascii: "-"))) & ~word
    return (below | (colons &- ones) & ~colons) & (ones << 7)
  }

  /// The bytes of a word of at most `longest`, as numbers that differ whenever words of one length do.
  @inline(__always)
  static func word(_ start: Int, _ end: Int, in bytes: UnsafeRawPointer) -> Word {
    let length = end - start
    var word = Word()
    word.length = UInt32(truncatingIfNeeded: length)
    word.first = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    if length <= 8 {
      word.first = length == 8 ? word.first : word.first & ((1 << UInt64(truncatingIfNeeded: length * 8)) &- 1)
      return word
    }
    word.second = bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
    if length > 16 {
      word.third = bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
      word.fourth = bytes.loadUnaligned(fromByteOffset: end - 16, as: UInt64.self)
    }
    return word
  }

  /// The place of a word among as many as some power of two.
  @inline(__always)
  private static func place(_ word: Word, among count: Int) -> Int {
    let mixed =
      (word.first ^ word.second &* 0x9E37_79B9_7F4A_7C15 ^ word.third &* 0xC2B2_AE3D_27D4_EB4F ^ word.fourth
        &+ UInt64(word.length)) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed >> (64 - mostBits)) & (count - 1)
  }

  /// The number of a word; nil when it is not known.
  @inline(__always)
  static func id(of word: Word, in words: UnsafeBufferPointer<Word>) -> UInt32? {
    let place = place(word, among: words.count)
    if words[place].isSame(as: word) { return words[place].id }
    return words[place ^ 1].isSame(as: word) ? words[place ^ 1].id : nil
  }

  /// Remembers the number of a word that stands at `start` and is spelled as its name is.
  mutating func remember(_ start: Int, _ end: Int, in bytes: UnsafeBufferPointer<UInt8>, id: NameID) {
    guard !words.isEmpty, let base = bytes.baseAddress, end - start <= Self.longest, start + Self.reach <= bytes.count
    else { return }
    var word = Self.word(start, end, in: UnsafeRawPointer(base))
    let place = Self.place(word, among: words.count)
    word.id = id.raw
    // Whoever holds the first place moves to its second one rather than out.
    let before = words[place]
    if before.length > 0, !before.isSame(as: word) { words[place ^ 1] = before }
    words[place] = word
  }
}
