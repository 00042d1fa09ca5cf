import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarSystem

/// A model that is checked whenever one of its files has changed, and what is known of those files.
struct WatchedModel: Sendable {
  let model: CheckedModels.Checked
  /// By path, the state of each file before it was read; empty when the model has not been checked yet.
  private(set) var stamps: [String: FileStamp?] = [:]
  /// By path, what was found out about a file of a model that has several.
  private var files: [String: (source: SourceText, ahead: TextAhead)] = [:]
  /// What was read and found last, of such a model.
  private var result: ReadResult?
  private var memory: CheckMemory?

  init(_ model: CheckedModels.Checked) { self.model = model }

  /// Whether a file has changed since it was read.
  ///
  /// States that have been found out are kept in `now`: a file that many models include is looked at once.
  func isChanged(_ now: inout [String: FileStamp?]) -> Bool {
    if stamps.isEmpty { return true }
    for (path, stamp) in stamps {
      let state = now[path] ?? FileStamp(path)
      now[path] = .some(state)
      if state != stamp { return true }
    }
    return false
  }

  /// Checks the model as its files are now.
  mutating func check(_ checker: CheckRun, _ workers: Workers) -> CheckRun.Outcome {
    let states = FileStamps()
    // What cannot be opened is watched too: it may come.
    for path in model.paths { states.note(path) }
    defer { stamps = states.all }
    guard model.paths.count > 1 else { return checker.outcome(model, workers, states) }
    do throws(FileError) {
      return try together(checker, workers, states)
    } catch {
      (files, result, memory) = ([:], nil, nil)
      return CheckRun.Outcome(status: .failure, failure: FileFailure.reading(error))
    }
  }

  /// Reads only those files that have changed; what has been found out about the others still holds.
  private mutating func together(
    _ checker: CheckRun, _ workers: Workers, _ states: FileStamps
  ) throws(FileError) -> CheckRun.Outcome {
    let now = states.all
    let whole = ModelFiles(paths: model.paths, stamps: states)
    let changed = whole.paths.filter { files[$0] == nil || stamps[$0] != now[$0] }
    let sources = try ModelFiles(paths: changed, stamps: states).open(workers)
    let ahead = TextAhead.all(of: sources, workers: workers)
    let before = files
    for (number, path) in changed.enumerated() { files[path] = (sources[number], ahead[number]) }
    if changed.count == 1, let next = withRows(ofFile: changed[0], from: before[changed[0]], states) {
      result = next.result
      return checker.outcome(next.result, workers, after: next.change, &memory)
    }
    let opened = whole.paths.compactMap { path in files[path].map { ($0.source, Optional($0.ahead)) } }
    let next = try whole.read(opened, workers, room: Self.room(for: opened.map { $0.0 }))
    result = next
    return checker.outcome(next, workers, after: nil, &memory)
  }

  /// What was read last with the rows of the only file that has changed; nil when more of it has changed than rows.
  private func withRows(
    ofFile path: String, from before: (source: SourceText, ahead: TextAhead)?, _ states: FileStamps
  ) -> (result: ReadResult, change: RowChange)? {
    guard let before, let after = files[path], var next = result,
      let change = next.replaceRows(from: before, to: after)
    else { return nil }
    // What it includes is the same as before, but is not opened again, and may have changed as well.
    for known in stamps.keys { states.note(known) }
    let now = states.all
    return stamps.allSatisfy { $0.key == path || now[$0.key] == $0.value } ? (next, change) : nil
  }

  /// How many bytes each file may grow by, in an address space that all of them share.
  private static func room(for sources: [SourceText]) -> Int {
    let size = sources.reduce(0) { $0 + $1.bytes.count }
    return min(1 << 16, max(0, (1 << 30) - size) / max(1, sources.count))
  }
}
