import AnsvarDiagnostics

extension Reader {
  /// The files that a file includes, by their paths from its folder, without reading the rest of it.
  ///
  /// What its `include` statements cannot mean is left out; whoever reads the file reports it.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public static func includes(of source: SourceText) -> [String] {
    var lexer = Lexer(source.bytes)
    var paths: [String] = []
    while lexer.index < source.bytes.count {
      lexer.skipBlanks()
      let word = lexer.next()
      let isInclude = "include".utf8.elementsEqual(source.bytes[word.start..<word.end])
      if isInclude, let path = path(lexer.next(), source) { paths.append(path) }
      if word.kind != .newline { lexer.skipToLineEnd() }
    }
    return paths
  }

  private static func path(_ token: Token, _ source: SourceText) -> String? {
    guard token.kind == .text, !token.isSpecial, token.end - token.start > 2 else { return nil }
    let text = String(decoding: source.bytes[(token.start + 1)..<(token.end - 1)], as: UTF8.self)
    return IncludePath.namesNoFile(text) ? nil : IncludePath.resolve(text, from: "")
  }
}
