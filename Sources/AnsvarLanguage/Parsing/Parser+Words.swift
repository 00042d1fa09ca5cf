import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Parser {
  /// A name.
  mutating func name() throws(Abandoned) -> SyntaxTree.Name {
    guard token.kind == .word else { throw unexpected(Expected.name) }
    let name = intern(token)
    advance()
    return name
  }

  /// Names with commas between them; the list may go on after a comma on the next line.
  mutating func nameList() throws(Abandoned) -> [SyntaxTree.Name] {
    var list = [try name()]
    while token.kind == .comma {
      advance()
      skipNewlines()
      list.append(try name())
    }
    return list
  }

  /// The number of a word in the name table, whatever its length and form; faults are reported.
  @inline(__always)
  mutating func intern(_ token: Token) -> SyntaxTree.Name {
    if token.isSpecial || token.end - token.start > NameTable.longestName { return internChecked(token) }
    return SyntaxTree.Name(id: names.intern(bytes(of: token)), range: range(of: token))
  }

  private mutating func internChecked(_ token: Token) -> SyntaxTree.Name {
    let spelled = bytes(of: token)
    if spelled.count > NameTable.longestName {
      report(
        SyntaxFault.nameTooLong, at: range(of: token),
        [Place("count", spelled.count), Place("limit", NameTable.longestName)])
      // Cut between two characters, so that the name stays a text.
      var length = NameTable.longestName
      while length > 0 && spelled[length] & 0xC0 == 0x80 { length -= 1 }
      let shortened = UnsafeBufferPointer(rebasing: spelled.prefix(length))
      return SyntaxTree.Name(id: names.intern(shortened), range: range(of: token))
    }
    let (form, fault) = NameForm.composed(spelled)
    switch fault {
    case .combined:
      report(
        StructureFault.combinedLetter, at: range(of: token),
        [Place("name", shortened(String(decoding: form, as: UTF8.self)))])
    case .foreign(let scalar):
      report(
        StructureFault.foreignLetter, at: range(of: token),
        [
          Place("name", shortened(String(decoding: form, as: UTF8.self))),
          Place("code", UTF8Reader.codePoint(scalar)),
          Place("letter", Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""),
        ])
    case nil:
      let id = form.withUnsafeBufferPointer { names.intern($0) }
      words.remember(token.start, token.end, in: lexer.bytes, id: id)
      return SyntaxTree.Name(id: id, range: range(of: token))
    }
    let bounded = Array(form.prefix(NameTable.longestName))
    return SyntaxTree.Name(id: bounded.withUnsafeBufferPointer { names.intern($0) }, range: range(of: token))
  }

  /// A text between quotation marks, if there is one.
  mutating func optionalText() throws(Abandoned) -> String? {
    token.kind == .text ? try textValue() : nil
  }

  /// A text between quotation marks.
  mutating func textValue() throws(Abandoned) -> String {
    guard token.kind == .text, lexer.isClosed(token) else { throw unexpected(Expected.text) }
    let content = UnsafeBufferPointer(rebasing: lexer.bytes[(token.start + 1)..<(token.end - 1)])
    guard content.count <= Self.longestText else {
      report(
        SyntaxFault.textTooLong, at: range(of: token),
        [Place("count", content.count), Place("limit", Self.longestText)])
      throw Abandoned()
    }
    var text = String(decoding: content, as: UTF8.self)
    if token.isSpecial { text = unescaped(content) }
    advance()
    return text
  }

  private mutating func unescaped(_ content: UnsafeBufferPointer<UInt8>) -> String {
    var result: [UInt8] = []
    var index = 0
    while index < content.count {
      var byte = content[index]
      if byte == UInt8(ascii: "\\"), index + 1 < content.count {
        index += 1
        byte = content[index]
        if byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
          let place = UInt32(token.start + index)
          report(SyntaxFault.escape, at: SourceRange(start: base + place, end: base + place + 1))
        }
      }
      result.append(byte)
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A day such as `2027-12-31`.
  mutating func day() throws(Abandoned) -> Day {
    guard token.kind == .word, let day = Day(text(of: token)) else {
      guard token.kind == .word else { throw unexpected(Phrase(nb: "en dato", nn: "ein dato", en: "a date")) }
      report(SyntaxFault.date, at: range(of: token), [Place("word", shortened(text(of: token)))])
      throw Abandoned()
    }
    advance()
    return day
  }

  /// A whole number of at most six digits.
  mutating func number() throws(Abandoned) -> Int {
    guard token.kind == .word, token.end - token.start <= 6, let value = Int(text(of: token)), value >= 0 else {
      throw unexpected(Expected.number)
    }
    advance()
    return value
  }

  /// One of the words in a list.
  mutating func choice<Value>(_ choices: [(word: String, value: Value)]) throws(Abandoned) -> Value {
    let word = token.kind == .word ? text(of: token) : nil
    guard let word, let choice = choices.first(where: { $0.word == word }) else {
      let words = choices.map { $0.word }
      throw unexpected(Expected.oneOf(words), suggestion: word.flatMap { nearest(to: $0, among: words) })
    }
    advance()
    return choice.value
  }

  /// `cites reference "place"`.
  mutating func citation() throws(Abandoned) -> SyntaxTree.Citation {
    SyntaxTree.Citation(reference: try name(), place: try textValue())
  }

  /// `for organisation`, `system name`, or both.
  mutating func scope() throws(Abandoned) -> SyntaxTree.ScopeNames {
    var scope = SyntaxTree.ScopeNames()
    if accept("for") { scope.organisation = try name() }
    if accept("system") { scope.system = try name() }
    return scope
  }

  /// `because "…" by role until date`, every part of which may be left out.
  mutating func reason() throws(Abandoned) -> SyntaxTree.Reason {
    var reason = SyntaxTree.Reason()
    if accept("because") { reason.text = try textValue() }
    if accept("by") { reason.owner = try name() }
    if accept("until") { reason.until = try day() }
    return reason
  }
}
