import AnsvarModel

/// Every name of a model as JSON writes it, for records that name the same things again and again.
struct QuotedNames: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]

  /// - Complexity: O(*n*) in the length of the names.
  init(_ names: NameTable) {
    var json = JSONWriter()
    var name: [UInt8] = []
    for number in 0..<names.count {
      name.removeAll(keepingCapacity: true)
      names.append(NameID(raw: UInt32(number)), to: &name)
      json.element(utf8: name)
      starts.append(json.bytes.count)
    }
    bytes = json.bytes
  }

  subscript(name: NameID) -> ArraySlice<UInt8> {
    bytes[starts[Int(name.raw)]..<starts[Int(name.raw) + 1]]
  }
}
