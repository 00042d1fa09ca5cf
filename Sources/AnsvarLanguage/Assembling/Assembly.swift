import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Puts a model together from records, whatever file they come from.
///
/// The records become a syntax tree as the model language gives one, so that the compiler looks up the names and finds
/// what is declared twice, for every form of input in the same way.
struct Assembly {
  var tree = SyntaxTree()
  var names = NameTable()
  var diagnostics: [Diagnostic] = []
  var rows = AssembledRows()
  /// Whether characters that cannot be seen are still to be told of, as where an escape may stand for one.
  var tellsOfHidden = true

  /// By organisation, the name of the one that it lies in.
  var parents: [SyntaxTree.Name?] = []
  var organisationIndex: [NameID: Int] = [:]
  var roleIndex: [NameID: Int] = [:]
  var dimensionIndex: [NameID: Int] = [:]
  /// By duty, the dimension it is declared in and its place there.
  var dutyIndex: [NameID: (dimension: Int, duty: Int)] = [:]
  var deadlineIndex: [NameID: Int] = [:]
  var areaIndex: [NameID: Int] = [:]
  private var reported: Set<UInt64> = []
  private var reportedNames: Set<ReportedName> = []
  private var comparisonsLeft = 20_000

  // MARK: Faults

  mutating func report(
    _ kind: DiagnosticKind, at range: SourceRange, _ places: [Place] = [], suggestion: String? = nil
  ) {
    FaultList.add(Diagnostic(kind, at: range, places, suggestion: suggestion), to: &diagnostics)
  }

  /// Reports once for a place, such as the heading of a column that many lines lack.
  mutating func reportOnce(
    _ kind: DiagnosticKind, _ name: String, at range: SourceRange, _ places: [Place] = [], suggestion: String? = nil
  ) {
    let key = UInt64(range.start) << 32 | UInt64(names.intern(bounded(name)).raw)
    guard reported.insert(key).inserted else { return }
    report(kind, at: range, [Place("name", name)] + places, suggestion: suggestion)
  }

  /// Whether a name is met for the first time as something.
  mutating func isNew(_ what: String, _ name: NameID) -> Bool {
    reportedNames.insert(ReportedName(what: what, name: name)).inserted
  }

  private struct ReportedName: Hashable {
    var what: String
    var name: NameID
  }

  /// Reports a name that names nothing of a kind.
  mutating func unknown(_ name: SyntaxTree.Name, _ noun: Phrase, among known: [String]) {
    let text = names.text(name.id)
    report(
      StructureFault.unknown(noun), at: name.range, [Place("name", text)], suggestion: nearest(to: text, among: known))
  }

  /// The word that was probably meant; a file of nothing but faults gets no more than its share of these.
  mutating func nearest(to word: String, among known: [String]) -> String? {
    guard comparisonsLeft >= known.count else { return nil }
    comparisonsLeft -= known.count
    return Suggestion.nearest(to: word, among: known)
  }

  // MARK: Names and texts

  /// A name, put in the form in which names are compared.
  mutating func name(_ word: SyntaxTree.Worded) -> SyntaxTree.Name {
    if word.text.utf8.count > NameTable.longestName {
      report(
        SyntaxFault.nameTooLong, at: word.range,
        [Place("count", word.text.utf8.count), Place("limit", NameTable.longestName)])
    } else if word.text.utf8.isEmpty {
      report(RecordFault.emptyName, at: word.range)
    }
    var copy = bounded(word.text)
    let (form, fault) = copy.withUTF8 { NameForm.composed($0) }
    if fault == .combined {
      report(StructureFault.combinedLetter, at: word.range, [Place("name", String(decoding: form, as: UTF8.self))])
    }
    return SyntaxTree.Name(id: names.intern(String(decoding: form, as: UTF8.self)), range: word.range)
  }

  private func bounded(_ text: String) -> String {
    guard text.utf8.count > NameTable.longestName else { return text }
    var end = NameTable.longestName
    let bytes = Array(text.utf8.prefix(end + 1))
    while end > 0 && bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// A text that the model language can hold: not too long, and with nothing in it that cannot be seen.
  ///
  /// Line ends, which cells of a spreadsheet may have, become spaces.
  mutating func checked(_ word: SyntaxTree.Worded) -> SyntaxTree.Worded {
    var count = 0
    var needsChange = false
    for scalar in word.text.unicodeScalars {
      count += scalar == "\"" || scalar == "\\" ? 2 : UTF8.width(scalar)
      switch scalar {
      case "\n", "\r", "\t": needsChange = needsChange || scalar != "\t"
      case _ where TextValidation.isForbidden(scalar.value):
        guard tellsOfHidden else { return word }
        report(SyntaxFault.hiddenCharacter, at: word.range, [Place("code", UTF8Reader.codePoint(scalar.value))])
        return word
      default: break
      }
    }
    if count > Parser.longestText {
      report(SyntaxFault.textTooLong, at: word.range, [Place("count", count), Place("limit", Parser.longestText)])
    }
    return needsChange ? SyntaxTree.Worded(text: onOneLine(word.text), range: word.range) : word
  }

  private func onOneLine(_ text: String) -> String {
    var result: [UInt8] = []
    var wasReturn = false
    for byte in text.utf8 {
      let isEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if !(byte == UInt8(ascii: "\n") && wasReturn) { result.append(isEnd ? UInt8(ascii: " ") : byte) }
      wasReturn = byte == UInt8(ascii: "\r")
    }
    return String(decoding: result, as: UTF8.self)
  }
}
