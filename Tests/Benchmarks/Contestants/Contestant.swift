import AnsvarSystem

/// One thing that is measured: a program with what it is asked to do.
struct Contestant {
  /// How the counts stand in what it prints.
  enum Answer {
    case json
    case table
  }

  /// What it reads.
  enum Input: String {
    case text
    case tables = "CSV"
  }

  let name: String
  /// The number of threads that it is held to, if it is.
  var threads: Int?
  let executable: String
  var arguments: [String] = []
  /// What it makes something of; nil for the peers that only tell what is least possible.
  var input: Input?
  /// What it has to get right before its time counts; nil for who answers no counts.
  var answer: Answer?
  /// The statuses that it may end with.
  var statuses: Set<Int32> = [0]

  var title: String {
    guard let threads else { return name }
    return "\(name), \(threads) thread\(threads == 1 ? "" : "s")"
  }

  private var environment: [String] { threads.map { ["ANSVAR_THREADS=\($0)"] } ?? [] }

  /// The names of the counts that it answers.
  private func names(_ truth: Truth) -> [String] {
    switch answer {
    case nil: []
    case .json: Truth.checkedNames
    case .table: truth.counts.keys.sorted()
    }
  }

  /// Runs once, and holds the answer against the truth.
  ///
  /// - Returns: what it took, or nil when it took longer than the limit.
  /// - Throws: `BenchmarkError` when it fails or answers wrongly: the time of a wrong answer is worth nothing.
  func measure(truth: Truth, scratch: String, limit: Int) throws(BenchmarkError) -> Measurement? {
    var launch = Launch(executable: executable, arguments: arguments, environment: environment)
    launch.limit = limit
    launch.errorOutput = scratch + "/said"
    if answer != nil { launch.output = scratch + "/answer" }
    let (measurement, ending) = try launch.run()
    switch ending {
    case .tookTooLong: return nil
    case .exited(let status) where statuses.contains(status): break
    case .exited(let status):
      throw BenchmarkError("\(title) ended with \(status)\(Self.firstLine(of: scratch + "/said"))")
    case .signalled(let signal): throw BenchmarkError("\(title) was ended by signal \(signal)")
    }
    guard let answer else { return measurement }
    guard let printed = try? MappedFile(path: scratch + "/answer") else {
      throw BenchmarkError("\(title) printed nothing that can be read")
    }
    let counted = answer == .json ? CountedAnswer(json: printed.bytes) : CountedAnswer(table: printed.bytes)
    if let fault = counted.fault(against: truth, names: names(truth)) {
      throw BenchmarkError("\(title) answers wrongly, and its time is worth nothing: \(fault)")
    }
    return measurement
  }

  private static func firstLine(of path: String) -> String {
    guard let said = try? MappedFile(path: path),
      let line = String(decoding: said.bytes, as: UTF8.self).split(separator: "\n").first
    else { return "" }
    return ": " + line
  }
}
