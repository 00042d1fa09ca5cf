/// Words of the source that could be taken for a name, as a cell of a table marks them.
public enum PartyWords {
  private static let mark = "words:"

  public static func marked(_ words: String) -> String { mark + words }

  /// The words after the mark; nil for a cell without it.
  public static func unmarked(_ cell: String) -> String? {
    guard cell.utf8.starts(with: mark.utf8) else { return nil }
    return String(decoding: cell.utf8.dropFirst(mark.utf8.count), as: UTF8.self)
  }
}
