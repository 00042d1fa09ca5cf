/// Every distinct name of a model, once.
///
/// Ids are given in the order in which names first occur, so they depend on the input alone and not on the hash.
///
/// The hash is quick and known to everybody, so names can be chosen that crowd together. When any name would stand
/// further than `longestProbe` from its place, the table turns to a slower hash with a secret key, once and for all.
public struct NameTable: Sendable {
  /// The longest name, in bytes of UTF-8.
  ///
  /// The bound keeps hashing and comparing cheap whatever the input.
  public static let longestName = 256

  /// The most distinct names: what an entry of an `AssignmentTable` can number.
  public static let mostNames = 1 << 24

  /// Whether a name has been turned away since there were too many; it got the number of the first one.
  public private(set) var isFull = false
  /// Whether the names crowded together, so that they are now placed by a hash with a secret key.
  public private(set) var isGuarded = false
  /// How far from its place a name may stand.
  ///
  /// Chance brings no more than about fifty, even among millions of names.
  private static let longestProbe = 64

  private let mostNames: Int
  private var arena: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [UInt32]
  private var mask: Int

  public init(mostNames: Int = NameTable.mostNames) {
    self.mostNames = max(1, min(mostNames, NameTable.mostNames))
    slots = [UInt32](repeating: .max, count: 1024)
    mask = 1023
  }

  /// How many distinct names there are.
  public var count: Int { hashes.count }

  /// The id of a name, which is added when it is new.
  ///
  /// - Precondition: the name has at most `longestName` bytes; readers reject longer ones first.
  /// - Complexity: O(*n*) in the length of the name, whatever the names.
  @inline(__always)
  public mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> NameID {
    let hash = hash(name)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let id = slots[slot]
      if id == .max { return insert(name, hash: hash, slot: slot) }
      if hashes[Int(id)] == hash && matches(id, name) { return NameID(raw: id) }
      slot = (slot + 1) & mask
    }
  }

  /// The id of a name, which is added when it is new.
  public mutating func intern(_ name: String) -> NameID {
    var copy = name
    return copy.withUTF8 { intern($0) }
  }

  /// The id of a name that is already there; nil for any other.
  public func find(_ name: String) -> NameID? {
    var copy = name
    return copy.withUTF8 { find($0) }
  }

  /// The id of a name that is already there; nil for any other.
  public func find(_ name: UnsafeBufferPointer<UInt8>) -> NameID? {
    let hash = hash(name)
    var slot = Int(truncatingIfNeeded: hash) & mask
    var distance = 0
    while slots[slot] != .max, isGuarded || distance <= Self.longestProbe {
      let id = slots[slot]
      if hashes[Int(id)] == hash && matches(id, name) { return NameID(raw: id) }
      slot = (slot + 1) & mask
      distance += 1
    }
    return nil
  }

  /// The name itself.
  public func text(_ id: NameID) -> String {
    let start = Int(starts[Int(id.raw)])
    let end = Int(starts[Int(id.raw) + 1])
    return String(decoding: arena[start..<end], as: UTF8.self)
  }

  /// Adds the name itself to other text, sooner than by way of a `String`.
  public func append(_ id: NameID, to bytes: inout [UInt8]) {
    let range = Int(starts[Int(id.raw)])..<Int(starts[Int(id.raw) + 1])
    arena.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The first `count` names of another table get their numbers here; by their number there.
  ///
  /// - Complexity: O(*n*) in the length of the names.
  public mutating func intern(firstOf other: NameTable, _ count: Int) -> [UInt32] {
    other.arena.withUnsafeBufferPointer { names in
      (0..<count).map { index in
        let range = Int(other.starts[index])..<Int(other.starts[index + 1])
        return intern(UnsafeBufferPointer(rebasing: names[range])).raw
      }
    }
  }

  @inline(never)
  private mutating func insert(_ name: UnsafeBufferPointer<UInt8>, hash: UInt32, slot: Int) -> NameID {
    var hash = hash
    var slot = slot
    if !isGuarded, distance(hash, slot) > Self.longestProbe {
      guardPlaces()
      hash = Self.keyedHash(name)
      slot = freeSlot(hash)
    }
    guard hashes.count < mostNames else {
      isFull = true
      return NameID(raw: 0)
    }
    let id = UInt32(hashes.count)
    arena.append(contentsOf: name)
    starts.append(UInt32(arena.count))
    hashes.append(hash)
    slots[slot] = id
    if hashes.count * 2 > slots.count, !place(inSlots: slots.count * 2) { guardPlaces() }
    return NameID(raw: id)
  }

  /// Places every name anew; false, with names still missing, when one would stand too far off.
  private mutating func place(inSlots size: Int) -> Bool {
    slots = [UInt32](repeating: .max, count: size)
    mask = size - 1
    for (id, hash) in hashes.enumerated() {
      let slot = freeSlot(hash)
      if !isGuarded, distance(hash, slot) > Self.longestProbe { return false }
      slots[slot] = UInt32(id)
    }
    return true
  }

  /// Places every name by a hash whose key nobody outside knows.
  private mutating func guardPlaces() {
    isGuarded = true
    arena.withUnsafeBufferPointer { known in
      for id in hashes.indices {
        hashes[id] = Self.keyedHash(UnsafeBufferPointer(rebasing: known[Int(starts[id])..<Int(starts[id + 1])]))
      }
    }
    _ = place(inSlots: slots.count)
  }

  private func freeSlot(_ hash: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != .max { slot = (slot + 1) & mask }
    return slot
  }

  /// How far a slot is from the one that a hash asks for.
  private func distance(_ hash: UInt32, _ slot: Int) -> Int {
    (slot &- Int(truncatingIfNeeded: hash)) & mask
  }

  @inline(__always)
  private func matches(_ id: UInt32, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(id)])
    guard Int(starts[Int(id) + 1]) - start == name.count else { return false }
    return arena.withUnsafeBufferPointer { known in
      var index = 0
      while index < name.count {
        if known[start + index] != name[index] { return false }
        index += 1
      }
      return true
    }
  }

  @inline(__always)
  private func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    isGuarded ? Self.keyedHash(name) : Self.quickHash(name)
  }

  /// The standard library's hash, whose key differs from run to run.
  @inline(never)
  private static func keyedHash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(name))
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// A multiplicative hash over eight bytes at a time.
  @inline(__always)
  private static func quickHash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: name.count)
    var index = 0
    let raw = UnsafeRawBufferPointer(name)
    while index + 8 <= name.count {
      hash = mixed(hash, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var tail: UInt64 = 0
    while index < name.count {
      tail = tail << 8 | UInt64(name[index])
      index += 1
    }
    hash = mixed(hash, tail)
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xFF51_AFD7_ED55_8CCD)
    return product.high ^ product.low
  }
}
