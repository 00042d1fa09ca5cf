import AnsvarModel
import AnsvarSystem
import AnsvarText

/// How many threads a command works on: `ANSVAR_THREADS`, else as many as there are processors.
enum ThreadCount {
  static let variable = "ANSVAR_THREADS"

  /// - Throws: when the variable is set to anything but a number from 1 to 64.
  static func wanted(_ environment: Environment) throws(Failure) -> Int {
    guard let text = environment.nonEmpty(variable) else { return WorkerThreads.processors }
    guard let count = Int(text), 1...WorkerThreads.most ~= count else {
      throw Failure(
        Phrase(
          nb: "`{variable}` skal være et tall fra 1 til {limit}, ikke `{text}`",
          nn: "`{variable}` skal vere eit tal frå 1 til {limit}, ikkje `{text}`",
          en: "`{variable}` has to be a number from 1 to {limit}, not `{text}`"),
        [Place("variable", variable), Place("limit", WorkerThreads.most), Place("text", text)])
    }
    return count
  }
}

extension Workers {
  /// Threads of this process; each step that is done is counted on a progress line.
  static func threads(_ count: Int, progress: ProgressLine? = nil) -> Workers {
    guard count > 1 else { return .one }
    return Workers(
      count: count,
      run: { pieces, work in
        WorkerThreads.perform(pieces, threads: count) { piece in
          work(piece)
          progress?.advance()
        }
      },
      begin: { pieces, work in
        let course = ThreadedCourse(pieces, threads: count - 1) { piece in
          work(piece)
          progress?.advance()
        }
        return WorkCourse(finish: { course.finish($0) }, stop: { course.stop() })
      })
  }
}
