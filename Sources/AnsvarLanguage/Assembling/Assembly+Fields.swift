import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// The fields of records: each is asked for by its name, and has to be what it is taken for.
extension Assembly {
  /// A text as it stands, without a look at what is in it.
  mutating func word(_ key: StaticString, _ record: inout Record) -> SyntaxTree.Worded? {
    guard let element = record.take(key) else { return nil }
    guard let text = word(element) else {
      wrongType(key, element, RecordFault.text)
      return nil
    }
    return text
  }

  func word(_ element: Record.Element) -> SyntaxTree.Worded? {
    switch element.value {
    case .text(let text), .number(let text): SyntaxTree.Worded(text: text, range: element.range)
    default: nil
    }
  }

  mutating func text(_ key: StaticString, _ record: inout Record) -> SyntaxTree.Worded? {
    word(key, &record).map { checked($0) }
  }

  mutating func name(_ key: StaticString, _ record: inout Record) -> SyntaxTree.Name? {
    word(key, &record).map { name($0) }
  }

  /// A name that has to be there.
  mutating func requiredName(_ key: StaticString, _ record: inout Record) -> SyntaxTree.Name? {
    guard let word = requiredWord(key, &record) else { return nil }
    return name(word)
  }

  /// A text that has to be there.
  mutating func requiredWord(_ key: StaticString, _ record: inout Record) -> SyntaxTree.Worded? {
    if let element = record.take(key) {
      guard let word = word(element) else {
        wrongType(key, element, RecordFault.text)
        return nil
      }
      return word
    }
    missing(key, record)
    return nil
  }

  mutating func missing(_ key: StaticString, _ record: Record) {
    let name = string(key)
    switch record.origin {
    case .json: reportOnce(RecordFault.missingKey, name, at: record.range)
    case .table:
      if let field = record.fields.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        report(RecordFault.emptyCell, at: field.element.range, [Place("name", name)])
      } else {
        reportOnce(TableFault.missingColumn, name, at: record.range, [Place("columns", list(record.known))])
      }
    }
  }

  /// A whole number from zero to 999 999, or within `range`.
  mutating func number(_ key: StaticString, _ record: inout Record, in range: ClosedRange<Int> = 0...999_999) -> Int? {
    guard let element = record.take(key) else { return nil }
    guard let word = word(element), word.text.utf8.count <= JSONLimits.mostDigits, let number = Int(word.text) else {
      wrongType(key, element, RecordFault.wholeNumber)
      return nil
    }
    guard range.contains(number) else {
      report(
        SyntaxFault.outOfRange, at: element.range,
        [Place("first", range.lowerBound), Place("last", range.upperBound)])
      return nil
    }
    return number
  }

  /// True or false in JSON, `yes` or nothing in a table.
  mutating func flag(_ key: StaticString, _ record: inout Record) -> Bool? {
    guard let element = record.take(key) else { return nil }
    switch element.value {
    case .flag(let flag): return flag
    case .text(let text) where record.origin == .table && text == "yes": return true
    case .text(let text) where record.origin == .table && text == "no": return false
    default:
      wrongType(key, element, record.origin == .json ? RecordFault.flag : RecordFault.yes)
      return nil
    }
  }

  /// The parts of a list; a cell has them with `|` between them.
  mutating func list(_ key: StaticString, _ record: inout Record) -> [Record.Element] {
    guard let element = record.take(key) else { return [] }
    switch element.value {
    case .list(let list): return list
    case .text(let text) where record.origin == .table:
      return CellList.parts(of: text).map { Record.Element(value: .text($0), range: element.range) }
    default:
      wrongType(key, element, RecordFault.list)
      return []
    }
  }

  /// The texts of a list; a part that is no text is reported.
  mutating func words(_ key: StaticString, _ record: inout Record) -> [SyntaxTree.Worded] {
    var result: [SyntaxTree.Worded] = []
    for element in list(key, &record) {
      if let word = word(element) { result.append(word) } else { wrongType(key, element, RecordFault.text) }
    }
    return result
  }

  mutating func names(_ key: StaticString, _ record: inout Record) -> [SyntaxTree.Name] {
    words(key, &record).map { name($0) }
  }

  /// The objects of a list.
  mutating func records(_ key: StaticString, _ record: inout Record) -> [Record] {
    var result: [Record] = []
    for element in list(key, &record) {
      if case .record(let record) = element.value {
        result.append(record)
      } else {
        wrongType(key, element, RecordFault.object)
      }
    }
    return result
  }

  mutating func record(_ key: StaticString, _ record: inout Record) -> Record? {
    guard let element = record.take(key) else { return nil }
    if case .record(let inner) = element.value { return inner }
    wrongType(key, element, RecordFault.object)
    return nil
  }

  /// One of the words in a list.
  mutating func choice<Value>(
    _ key: StaticString, _ record: inout Record, _ choices: [(word: String, value: Value)]
  ) -> Value? {
    word(key, &record).flatMap { choice($0, choices) }
  }

  mutating func choice<Value>(_ word: SyntaxTree.Worded, _ choices: [(word: String, value: Value)]) -> Value? {
    if let choice = choices.first(where: { $0.word.utf8.elementsEqual(word.text.utf8) }) { return choice.value }
    let words = choices.map { $0.word }
    let found = "`" + String(String.UnicodeScalarView(word.text.unicodeScalars.prefix(40))) + "`"
    report(
      SyntaxFault.unexpected, at: word.range,
      [Place("expected", Expected.oneOf(words)), Place("found", found)],
      suggestion: nearest(to: word.text, among: words))
    return nil
  }

  mutating func day(_ key: StaticString, _ record: inout Record) -> Day? {
    guard let word = word(key, &record) else { return nil }
    if let day = Day(word.text) { return day }
    let shown = String(String.UnicodeScalarView(word.text.unicodeScalars.prefix(40)))
    report(SyntaxFault.date, at: word.range, [Place("word", shown)])
    return nil
  }

  /// Reports the fields that nobody has asked for.
  mutating func finish(_ record: Record) {
    for field in record.fields where !field.isTaken {
      let left = record.known.filter { !record.has($0) }
      let suggestion = nearest(to: field.name, among: left)
      let kind = record.origin == .json ? RecordFault.unknownKey : TableFault.unknownColumn
      reportOnce(
        kind, field.name, at: field.nameRange, [Place("columns", list(record.known))], suggestion: suggestion)
    }
  }

  mutating func wrongType(_ key: StaticString, _ element: Record.Element, _ expected: Phrase) {
    report(RecordFault.wrongType, at: element.range, [Place("name", string(key)), Place("expected", expected)])
  }

  private func string(_ key: StaticString) -> String {
    String(decoding: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount), as: UTF8.self)
  }

  private func list(_ words: [String]) -> String {
    var result = ""
    for word in words { result += (result.utf8.isEmpty ? "`" : ", `") + word + "`" }
    return result
  }
}
