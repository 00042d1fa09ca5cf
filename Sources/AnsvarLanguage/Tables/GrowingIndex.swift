import AnsvarDiagnostics
import AnsvarModel

/// Which entity of one kind each name stands for, while names are still being met.
struct GrowingIndex {
  private var entities: [UInt32] = []
  private var namesInOrder: [NameID] = []

  var count: UInt32 { UInt32(namesInOrder.count) }

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
    let entity = count
    entities[Int(name.raw)] = entity
    namesInOrder.append(name)
    return entity
  }

  /// The names of the kind, for suggestions: no more of them than are looked at.
  func names(_ table: NameTable) -> [String] {
    namesInOrder.prefix(Suggestion.mostCandidates).map { table.text($0) }
  }
}
