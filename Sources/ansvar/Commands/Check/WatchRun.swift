import AnsvarSystem
import AnsvarText

/// Checks models again and again, each as soon as one of its files is saved.
///
/// Files are looked at ten times a second rather than waited for: that works on every system and file server, and for
/// programs that save by putting a new file in the place of the old one.
struct WatchRun {
  private static let pause: Int32 = 100
  private static let settling: Int32 = 20

  private let checker: CheckRun
  private let models: CheckedModels
  private let console: Console

  init(_ run: CheckRun, _ models: CheckedModels, _ console: Console) {
    checker = run
    self.models = models
    self.console = console
  }

  /// Watches until the program is stopped, or its results can no longer be written.
  func watch() throws(Failure) -> Never {
    var names = models.names()
    var watched = try models.all().map { WatchedModel($0) }
    try check(Array(watched.indices), of: &watched, isAgain: false)
    tell(Self.waiting)
    while true {
      Pause.wait(milliseconds: Self.pause)
      let now = models.names()
      if now != names {
        names = now
        let known = Dictionary(watched.map { ($0.model.paths, $0) }) { first, _ in first }
        watched = try models.all().map { known[$0.paths] ?? WatchedModel($0) }
      }
      var states: [String: FileStamp?] = [:]
      let changed = watched.indices.filter { watched[$0].isChanged(&states) }
      if changed.isEmpty { continue }
      letSettle(changed.flatMap { watched[$0].stamps.keys })
      try check(changed, of: &watched, isAgain: true)
      tell(Self.waiting)
    }
  }

  /// Waits until whoever saves is done: some programs empty a file before they write it.
  private func letSettle(_ paths: [String]) {
    let paths = Set(paths)
    var before = paths.map { FileStamp($0) }
    for _ in 0..<10 {
      Pause.wait(milliseconds: Self.settling)
      let now = paths.map { FileStamp($0) }
      if now == before { return }
      before = now
    }
  }

  /// Checks those models whose numbers are given, several at once.
  private func check(_ numbers: [Int], of watched: inout [WatchedModel], isAgain: Bool) throws(Failure) {
    let checker = checker
    let before = numbers.map { watched[$0] }
    try checker.inTurn(
      numbers.count,
      { number, workers in
        var model = before[number]
        let outcome = model.check(checker, workers)
        return (model: model, outcome: outcome)
      }
    ) { (number, checked) throws(Failure) in
      watched[numbers[number]] = checked.model
      if isAgain { tell(Self.again, [Place("path", checked.model.model.name)]) }
      if let text = checked.outcome.text { try console.write(text) }
      try console.finish()
      checker.tell(checked.outcome, console)
    }
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
