import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Which entity of one kind each name stands for.
struct NameIndex {
  /// By number of the name; `none` where it names nothing of the kind.
  private(set) var entities: [UInt32]
  static let none = UInt32.max

  init(nameCount: Int) {
    entities = [UInt32](repeating: Self.none, count: nameCount)
  }

  @inline(__always)
  subscript(name: NameID) -> UInt32? {
    let entity = entities[Int(name.raw)]
    return entity == Self.none ? nil : entity
  }

  /// Gives a name to an entity; false when another has it.
  mutating func add(_ name: NameID, _ entity: Int) -> Bool {
    guard entities[Int(name.raw)] == Self.none else { return false }
    entities[Int(name.raw)] = UInt32(entity)
    return true
  }

  /// The names of the kind, for suggestions.
  func names(_ table: NameTable) -> [String] {
    var result: [String] = []
    for (name, entity) in entities.enumerated() where entity != Self.none {
      result.append(table.text(NameID(raw: UInt32(name))))
    }
    return result
  }
}
