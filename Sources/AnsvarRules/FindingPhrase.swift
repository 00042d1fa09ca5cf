/// A phrase of a rule, taken apart once so that it can be filled for many findings.
struct FindingPhrase: Sendable {
  /// What a place of a phrase is filled with, by its name.
  enum Subject: Sendable {
    case duty
    case dimension
    case competence
    case competences
    case items
    case parties
    case item
    case kind
    case role
    case roles
    /// How many roles there are, when the finding does not count something else.
    case count
    case organisation
    case system
    /// What only a finding's own places or mentions can fill.
    case own

    init(_ name: String) {
      switch name {
      case "duty": self = .duty
      case "dimension": self = .dimension
      case "competence": self = .competence
      case "competences": self = .competences
      case "items": self = .items
      case "parties": self = .parties
      case "item": self = .item
      case "kind": self = .kind
      case "role": self = .role
      case "roles": self = .roles
      case "count": self = .count
      case "organisation": self = .organisation
      case "system": self = .system
      default: self = .own
      }
    }
  }

  /// Words, in UTF-8, and the place that follows them; the last part has none.
  struct Part: Sendable {
    var words: [UInt8] = []
    var place: (name: String, subject: Subject)?
  }

  private(set) var parts: [Part] = []

  /// Takes a phrase apart, with its backticks turned into other marks.
  ///
  /// That happens here and not in what it is filled with: a title may hold a backtick of its own.
  init(_ template: String, marks: (opening: String, closing: String)) {
    let bytes = Array(template.utf8)
    var part = Part()
    var isOpen = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "{"), let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
        let name = String(decoding: bytes[index..<end], as: UTF8.self)
        part.place = (name, Subject(name))
        parts.append(part)
        part = Part()
        index = end + 1
      } else if byte == UInt8(ascii: "`") {
        part.words.append(contentsOf: (isOpen ? marks.closing : marks.opening).utf8)
        isOpen.toggle()
      } else {
        part.words.append(byte)
      }
    }
    parts.append(part)
  }
}
