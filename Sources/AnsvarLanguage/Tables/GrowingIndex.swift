import AnsvarModel

/// Which entity of one kind each name stands for, while names are still being met.
struct GrowingIndex {
  private var entities: [UInt32] = []
  private(set) var count: UInt32 = 0

  @inline(__always)
  subscript(name: NameID) -> UInt32? {
    guard Int(name.raw) < entities.count else { return nil }
    let entity = entities[Int(name.raw)]
    return entity == .max ? nil : entity
  }

  /// Gives the next number to a name that has none.
  mutating func add(_ name: NameID) -> UInt32 {
    if entities.count <= Int(name.raw) {
      let missing = max(Int(name.raw) + 1, entities.count * 2) - entities.count
      entities.append(contentsOf: repeatElement(.max, count: missing))
    }
    entities[Int(name.raw)] = count
    count += 1
    return count - 1
  }

  /// The names of the kind, for suggestions.
  func names(_ table: NameTable) -> [String] {
    var result: [String] = []
    for (name, entity) in entities.enumerated() where entity != .max {
      result.append(table.text(NameID(raw: UInt32(name))))
    }
    return result
  }
}
