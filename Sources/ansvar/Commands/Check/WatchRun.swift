import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarSystem
import AnsvarText

/// Checks models again and again, each as soon as one of its files is saved.
///
/// Files are looked at ten times a second rather than waited for: that works on every system and file server, and for
/// programs that save by putting a new file in the place of the old one.
struct WatchRun {
  /// A model with what is known of its files.
  private struct Watched {
    let model: CheckedModels.Checked
    /// By path, the state in which each of its files was read.
    var stamps: [String: FileStamp?] = [:]
    /// By path, what was found out about a file of a model that has several.
    var known: [String: (stamp: FileStamp?, source: SourceText, ahead: TextAhead)] = [:]
  }

  private static let pause: Int32 = 100
  private static let settling: Int32 = 20

  private let checker: CheckRun
  private let models: CheckedModels
  private let console: Console
  private let workers: Workers

  init(_ run: CheckRun, _ models: CheckedModels, _ console: Console) {
    checker = run
    self.models = models
    self.console = console
    workers = .threads(run.threads)
  }

  /// Watches until the program is stopped, or its results can no longer be written.
  func watch() throws(Failure) -> Never {
    var names = models.names()
    var watched = try models.all().map { Watched(model: $0) }
    for index in watched.indices { try check(&watched[index]) }
    tell(Self.waiting)
    while true {
      Pause.wait(milliseconds: Self.pause)
      let now = models.names()
      if now != names {
        names = now
        watched = try models.all().map { model in watched.first { $0.model == model } ?? Watched(model: model) }
      }
      var isAnyChecked = false
      for index in watched.indices where hasChanged(watched[index]) {
        letSettle(watched[index])
        tell(Self.again, [Place("path", watched[index].model.name)])
        try check(&watched[index])
        isAnyChecked = true
      }
      if isAnyChecked { tell(Self.waiting) }
    }
  }

  private func hasChanged(_ watched: Watched) -> Bool {
    watched.stamps.isEmpty || watched.stamps.contains { FileStamp($0.key) != $0.value }
  }

  /// Waits until whoever saves is done: some programs empty a file before they write it.
  private func letSettle(_ watched: Watched) {
    var before = stamps(of: Array(watched.stamps.keys))
    for _ in 0..<10 {
      Pause.wait(milliseconds: Self.settling)
      let now = stamps(of: Array(watched.stamps.keys))
      if now == before { return }
      before = now
    }
  }

  private func check(_ watched: inout Watched) throws(Failure) {
    // Looked at before it is read, so that what is saved meanwhile is seen the next time.
    let before = stamps(of: watched.model.paths + Array(watched.stamps.keys))
    let outcome =
      watched.model.paths.count > 1 ? together(&watched) : checker.outcome(watched.model, workers, isCopied: true)
    watched.stamps = before.filter { watched.model.paths.contains($0.key) }
    for file in outcome.files { watched.stamps[file] = before[file] ?? FileStamp(file) }
    if let text = outcome.text { try console.write(text) }
    try console.finish()
    checker.tell(outcome, console)
  }

  /// Reads only those files of a model that have changed; what has been found out about the others still holds.
  private func together(_ watched: inout Watched) -> CheckRun.Outcome {
    let files = ModelFiles(paths: watched.model.paths, isCopied: true)
    do throws(FileError) {
      let changed = files.paths.filter { path in
        watched.known[path].map { $0.stamp == nil || $0.stamp != FileStamp(path) } ?? true
      }
      let stamps = changed.map { FileStamp($0) }
      let sources = try ModelFiles(paths: changed, isCopied: true).open(workers)
      let ahead = TextAhead.all(of: sources, workers: workers)
      for (number, path) in changed.enumerated() {
        watched.known[path] = (stamps[number], sources[number], ahead[number])
      }
      let known = files.paths.compactMap { path in watched.known[path].map { ($0.source, Optional($0.ahead)) } }
      return checker.outcome(try files.read(known, workers), workers)
    } catch {
      return CheckRun.Outcome(status: .failure, failure: FileFailure.reading(error))
    }
  }

  private func stamps(of paths: [String]) -> [String: FileStamp?] {
    var stamps: [String: FileStamp?] = [:]
    for path in paths { stamps[path] = .some(FileStamp(path)) }
    return stamps
  }

  private func tell(_ phrase: Phrase, _ places: [Place] = []) {
    console.tell("ansvar: " + phrase(console.language(nil), places))
  }

  private static let again = Phrase(
    nb: "`{path}` er endret", nn: "`{path}` er endra", en: "`{path}` has changed")
  private static let waiting = Phrase(
    nb: "venter på endringer; Ctrl-C stopper", nn: "ventar på endringar; Ctrl-C stoppar",
    en: "waiting for changes; Ctrl-C stops")
}
