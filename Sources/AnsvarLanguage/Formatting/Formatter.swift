import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// Lays out a model file in the one way there is: same words, same comments, other white space.
public enum Formatter {
  /// What came of formatting a file.
  public enum Result: Sendable {
    /// The file as it should be; the same bytes when it is so already.
    case formatted([UInt8])
    /// The file cannot be read, so nobody can know where its lines belong.
    case rejected([Diagnostic])
  }

  /// Lays out one file.
  ///
  /// The files that it includes are not looked at.
  /// Every word, text and comment of the result is compared with those of the source before it is given out.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public static func format(_ source: SourceText) -> Result {
    let faults = syntaxFaults(of: source)
    if !faults.isEmpty { return .rejected(faults) }
    var scan = LayoutScan(source.bytes)
    scan.alignNames(source.bytes)
    let output = LayoutWriter(scan, source.bytes).output
    let isSame = output.withUnsafeBufferPointer {
      keepsEveryLetter(source.bytes, $0) && scan.says(source.bytes, sameAs: LayoutScan($0), $0)
    }
    guard isSame else { return .rejected([Diagnostic(unsound, at: SourceRange(at: 0), file: source.name)]) }
    return .formatted(output)
  }

  private static func syntaxFaults(of source: SourceText) -> [Diagnostic] {
    var sources = SourceMap()
    guard let base = sources.add(source) else { return [Reader.tooLarge(source)] }
    var parser = Parser(source.bytes, base: base, names: NameTable(), table: AssignmentTable())
    let isText = parser.parse(source)
    return isText ? parser.diagnostics.filter { $0.kind.isSyntax } : parser.diagnostics
  }

  /// Whether two texts differ in white space alone, whatever the scan makes of them.
  private static func keepsEveryLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ others: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    var index = Lexer(bytes).index
    var other = 0
    while true {
      while index < bytes.count && isWhite(bytes[index]) { index += 1 }
      while other < others.count && isWhite(others[other]) { other += 1 }
      guard index < bytes.count && other < others.count else { break }
      guard bytes[index] == others[other] else { return false }
      index += 1
      other += 1
    }
    return index >= bytes.count && other == others.count
  }

  private static func isWhite(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= UInt8(ascii: "\t") && byte <= UInt8(ascii: "\r"))
  }

  /// A fault of the program and not of the file, which stays as it is.
  static let unsound = DiagnosticKind(
    "format.unsound",
    message: Phrase(
      nb: "formateringen ville ha endret innholdet, så filen er ikke rørt",
      nn: "formateringa ville ha endra innhaldet, så fila er ikkje rørt",
      en: "the layout would have changed what the file says, so the file is left alone"),
    help: Phrase(
      nb: "dette er en feil i Ansvar; meld gjerne fra om den, og legg ved filen",
      nn: "dette er ein feil i Ansvar; meld gjerne frå om han, og legg ved fila",
      en: "this is a fault of Ansvar; please report it, and enclose the file"))
}

extension LayoutScan {
  /// Whether two texts have the same tokens, in the same lines.
  func says(
    _ bytes: UnsafeBufferPointer<UInt8>, sameAs other: LayoutScan, _ otherBytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard tokens.count == other.tokens.count, lines.count == other.lines.count else { return false }
    for (token, twin) in zip(tokens, other.tokens) {
      guard token.kind == twin.kind, bytes[token.range].elementsEqual(otherBytes[twin.range]) else { return false }
    }
    for (line, twin) in zip(lines, other.lines) {
      guard line.kind == twin.kind, line.depth == twin.depth, line.tokens == twin.tokens, line.comment == twin.comment,
        line.hasBlankBefore == twin.hasBlankBefore
      else { return false }
    }
    return true
  }
}
