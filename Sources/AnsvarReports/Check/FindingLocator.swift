import AnsvarDiagnostics

/// Finds the places of many findings: the lines of each file are counted once.
struct FindingLocator {
  private let sources: SourceMap
  private var indices: [LineIndex?]

  init(_ sources: SourceMap) {
    self.sources = sources
    indices = [LineIndex?](repeating: nil, count: sources.texts.count)
  }

  /// Where a range lies; nil for what has no place in a file.
  ///
  /// - Complexity: O(log *n*) in the lines of the file, besides the length of the line; the first time, O(*n*).
  mutating func location(of range: SourceRange) -> SourceLocation? {
    guard range != .none, let file = sources.fileIndex(of: range.start) else { return nil }
    if let index = indices[file] { return index.location(of: range) }
    let index = sources.lineIndex(ofFile: file)
    indices[file] = index
    return index.location(of: range)
  }
}
