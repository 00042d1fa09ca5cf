import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules

/// Finds the places of many findings: the lines of each file are counted once.
struct FindingLocator: Sendable {
  /// A place, and the file by its index in the model's sources.
  typealias Found = (file: Int, place: SourcePlace)

  private let sources: SourceMap
  private var indices: [LineIndex?]
  /// The file and the line that were found last: the next finding seldom stands far off.
  private var recent = (file: -1, line: 1)

  init(_ sources: SourceMap) {
    self.sources = sources
    indices = [LineIndex?](repeating: nil, count: sources.texts.count)
  }

  /// Counts the lines of every file that one of the findings stands in, so that copies need not do it again.
  mutating func prepare(for findings: [Finding], _ workers: Workers) {
    var isWanted = [Bool](repeating: false, count: indices.count)
    var last = -1
    for finding in findings where finding.range != .none {
      if last < 0 || !sources.contains(finding.range.start, inFile: last) {
        last = sources.fileIndex(of: finding.range.start) ?? -1
        if last >= 0 { isWanted[last] = true }
      }
      if let related = finding.related, let file = sources.fileIndex(of: related.start) { isWanted[file] = true }
    }
    let files = isWanted.indices.filter { isWanted[$0] && indices[$0] == nil }
    let sources = sources
    for (number, index) in workers.map(files.count, { sources.lineIndex(ofFile: files[$0]) }).enumerated() {
      indices[files[number]] = index
    }
  }

  /// Where a range lies; nil for what has no place in a file.
  ///
  /// - Complexity: O(log *n*) in the lines of the file, besides the length of the line; the first time, O(*n*).
  mutating func location(of range: SourceRange) -> SourceLocation? {
    guard let file = file(of: range) else { return nil }
    return indices[file]?.location(of: range)
  }

  /// The same in numbers.
  ///
  /// - Complexity: O(1) in the lines of the file where the range lies not far after the one before.
  mutating func place(of range: SourceRange) -> Found? {
    guard let file = file(of: range) else { return nil }
    guard let place = indices[file]?.place(of: range, near: recent.file == file ? recent.line : 1) else { return nil }
    recent = (file, place.line)
    return (file, place)
  }

  /// The line of a place, without its line end.
  func line(_ found: Found) -> UnsafeBufferPointer<UInt8> {
    indices[found.file]?.bytes(ofLineAt: found.place) ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The file that a range lies in, its lines counted.
  private mutating func file(of range: SourceRange) -> Int? {
    guard range != .none else { return nil }
    if recent.file >= 0, sources.contains(range.start, inFile: recent.file) { return recent.file }
    guard let file = sources.fileIndex(of: range.start) else { return nil }
    if indices[file] == nil { indices[file] = sources.lineIndex(ofFile: file) }
    return file
  }
}
