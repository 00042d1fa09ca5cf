import AnsvarReports

/// Empty cells that somebody can write in with a pen.
enum WritingRoom {
  /// Room for a sentence in a narrow column.
  static let narrow = room(pieces: 5)
  /// Room for a sentence in a wide column.
  static let wide = room(pieces: 8)
  /// Room for a word or a name.
  static let short = room(pieces: 2)

  /// Blanks that keep their width, which a column is measured by and nobody reads aloud; between them lines may break.
  private static func room(pieces: Int) -> ReportText {
    let piece = String(repeating: "\u{00A0}", count: 28)
    return ReportText([String](repeating: piece, count: pieces).joined(separator: " "))
  }
}
