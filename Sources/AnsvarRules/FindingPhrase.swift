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
    var template = template
    template.withUTF8 { bytes in
      var part = Part()
      var isOpen = false
      // What has been looked through but not added yet begins here.
      var start = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "{"), let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
          part.words.append(contentsOf: bytes[start..<index])
          let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
          part.place = (name, Subject(name))
          parts.append(part)
          part = Part()
          index = end
          start = end + 1
        } else if byte == UInt8(ascii: "`") {
          part.words.append(contentsOf: bytes[start..<index])
          part.words.append(contentsOf: (isOpen ? marks.closing : marks.opening).utf8)
          isOpen.toggle()
          start = index + 1
        }
        index += 1
      }
      part.words.append(contentsOf: bytes[start...])
      parts.append(part)
    }
  }
}
