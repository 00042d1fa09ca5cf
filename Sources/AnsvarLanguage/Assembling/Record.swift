import AnsvarDiagnostics
import AnsvarText

/// A fact as a JSON object or a line of a table gives it: named fields, each with its place.
struct Record {
  enum Origin {
    case json
    case table
  }

  enum Value {
    /// An empty cell, or `null`.
    case none
    case text(String)
    /// The digits as they are written.
    case number(String)
    case flag(Bool)
    case list([Element])
    case record(Record)
  }

  struct Element {
    var value: Value
    var range: SourceRange
  }

  struct Field {
    var name: String
    /// The key, or the heading of the column.
    var nameRange: SourceRange
    var element: Element
    var isTaken = false
  }

  let origin: Origin
  /// Where the record begins; for a line of a table, the heading that its columns stand in.
  let range: SourceRange
  var fields: [Field]
  /// The fields that have been asked for.
  private(set) var known: [String] = []

  init(_ origin: Origin, range: SourceRange, fields: [Field]) {
    self.origin = origin
    self.range = range
    self.fields = fields
  }

  /// The value of a field; nil when the record has no such field, or nothing in it.
  ///
  /// - Complexity: O(*n*) in the fields, which are few.
  mutating func take(_ name: StaticString) -> Element? {
    if fields.isEmpty { return nil }
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    known.append(String(decoding: wanted, as: UTF8.self))
    guard let index = fields.firstIndex(where: { $0.name.utf8.elementsEqual(wanted) }) else { return nil }
    fields[index].isTaken = true
    if case .none = fields[index].element.value { return nil }
    return fields[index].element
  }

  /// Whether the record has a field, empty or not.
  func has(_ name: String) -> Bool { fields.contains { $0.name.utf8.elementsEqual(name.utf8) } }

  /// Whether a field is not there, or has nothing in it.
  func isEmpty(_ name: String) -> Bool {
    guard let field = fields.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else { return true }
    if case .none = field.element.value { return true }
    return false
  }
}
