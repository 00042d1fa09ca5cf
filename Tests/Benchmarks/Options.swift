/// What the command line asks for.
struct Options {
  /// Which time the ratios are taken of.
  enum Clock: String {
    case wall
    /// The processor time of all threads, which other programs on the machine disturb less.
    case processor
  }

  /// What is done.
  enum Work {
    /// The program against its peers.
    case comparison
    /// Each command at doubled sizes.
    case growth
    /// Data are made, and nothing is measured.
    case data
  }

  private(set) var work = Work.comparison
  private(set) var isSmoke = false
  private var chosenSizes: [Int]?
  private var chosenRuns: Int?
  private var chosenClock: Clock?
  private(set) var threads = [1, 2]
  private var chosenVariants: [DataVariant]?
  private(set) var only: [String] = []
  private(set) var program = ".build/release/ansvar"
  private(set) var keep: String?
  private(set) var seed = 1
  /// Seconds that one run may take.
  private(set) var patience = 120

  static let usage = """
    usage: Benchmarks [options]

      --sizes 1000,100000   duties; else 1000,100000,890000,2000000, with --growth every doubling from 1000 to 2048000
      --runs N              rounds that count, after one that warms up; else 7, with --growth 3
      --threads 1,2         numbers of threads, given to the program as ANSVAR_THREADS; else 1,2
      --data sound,planted  kinds of data (sound, planted, faulty, names; --growth: governed, broken); else all
      --only NAME,…         only what has one of these in its name, as `csv`, `duckdb` or `export`
      --clock CLOCK         what ratios are of: wall, or processor for a busy machine; else wall, with --growth processor
      --growth              each command at doubled sizes, with the ratio at every step
      --smoke               tiny: that everything runs and counts right, no word of time
      --patience SECONDS    how long one run may take; else 120
      --program PATH        the program; else .build/release/ansvar
      --keep FOLDER         keep the data there, and use what lies there
      --seed N              other data of the same kind; else 1
      --make-data           only make the data, into the folder of --keep

    """

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--growth": work = .growth
      case "--make-data": work = .data
      case "--smoke": isSmoke = true
      default:
        guard let value = rest.popFirst() else { throw BenchmarkError(Self.usage) }
        try take(option, value)
      }
    }
    if work == .comparison, let other = variants.first(where: { !DataVariant.measured.contains($0) }) {
      throw BenchmarkError("nothing is compared on `\(other)` data; use --growth")
    }
    if work == .data, keep == nil { throw BenchmarkError("--make-data needs --keep FOLDER") }
  }

  private mutating func take(_ option: String, _ value: String) throws {
    let list = value.split(separator: ",").map { String($0) }
    switch option {
    case "--sizes": chosenSizes = try list.map { try Self.number($0, from: 25) }
    case "--runs": chosenRuns = try Self.number(value, from: 1)
    case "--threads": threads = try list.map { try Self.number($0, from: 1) }
    case "--data": chosenVariants = try list.map { try Self.choice($0) }
    case "--only": only = list.map { $0.lowercased() }
    case "--clock": chosenClock = try Self.choice(value)
    case "--patience": patience = try Self.number(value, from: 2)
    case "--program": program = value
    case "--keep": keep = value
    case "--seed": seed = try Self.number(value, from: 0)
    default: throw BenchmarkError(Self.usage)
    }
  }

  private static func number(_ text: String, from least: Int) throws -> Int {
    guard let number = Int(text), number >= least, number <= 50_000_000 else {
      throw BenchmarkError("`\(text)` is not a whole number from \(least) up\n\n\(usage)")
    }
    return number
  }

  private static func choice<Choice: RawRepresentable<String>>(_ text: String) throws -> Choice {
    guard let choice = Choice(rawValue: text) else { throw BenchmarkError("there is no `\(text)`\n\n\(usage)") }
    return choice
  }

  var sizes: [Int] {
    if let chosenSizes { return chosenSizes }
    if isSmoke { return work == .growth ? [500, 1000] : [1000] }
    return work == .growth ? (0...11).map { 1000 << $0 } : [1000, 100_000, 890_000, 2_000_000]
  }

  var variants: [DataVariant] { chosenVariants ?? (work == .growth ? DataVariant.allCases : DataVariant.measured) }

  var runs: Int { chosenRuns ?? (isSmoke ? 1 : work == .growth ? 3 : 7) }

  var clock: Clock { chosenClock ?? (work == .growth ? .processor : .wall) }

  /// Whether something of this name is asked for.
  func wants(_ name: String) -> Bool {
    only.isEmpty || only.contains { name.lowercased().contains($0) }
  }
}
