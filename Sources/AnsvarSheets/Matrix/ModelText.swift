import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarText

/// The text of a model that stands in a sheet, a line in each row.
enum ModelText {
  /// The longest piece of a line that one cell holds, in bytes; a cell has room for 32 767 characters.
  static let longestPiece = 30_000

  /// A line in as many pieces as it takes cells; none for an empty one.
  static func pieces(_ line: ArraySlice<UInt8>) -> [String] {
    var result: [String] = []
    var rest = line
    while !rest.isEmpty {
      var end = min(rest.startIndex + longestPiece, rest.endIndex)
      // A letter is not cut in two.
      while end < rest.endIndex, rest[end] & 0xC0 == 0x80, end > rest.startIndex + 1 { end -= 1 }
      result.append(String(decoding: rest[..<end], as: UTF8.self))
      rest = rest[end...]
    }
    return result
  }

  /// Reads the text; it can fetch no other file.
  ///
  /// The earlier model of a revision stays out: what the authors claim of it is in the text itself.
  static func read(_ bytes: [UInt8], name: String) -> ReadResult {
    let source = SourceText(name: name, copying: bytes)
    var result = Reader.read(source) { _ throws(Reader.Unreadable) in throw Reader.Unreadable(reason: noFiles) }
    if let revision = result.model.revision?.range {
      result.diagnostics.removeAll { $0.range == revision && $0.kind.id == "syntax.include-unreadable" }
    }
    return result
  }

  private static let noFiles = Phrase(
    nb: "et regneark kan ikke hente inn filer", nn: "eit rekneark kan ikkje hente inn filer",
    en: "a spreadsheet cannot include files")
}
