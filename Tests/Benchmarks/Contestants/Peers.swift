import AnsvarSystem

/// What the program is measured against; a peer that is not on the machine is left out, and that is told.
struct Peers {
  /// The DuckDB program itself, without the scripts that packages put before it.
  private(set) var duckDB: String?
  /// A program that does nothing, linked statically.
  private(set) var nothing: String?
  /// A program that counts line ends with `memchr`.
  private(set) var scan: String?
  /// What is missing, in words.
  private(set) var missing: [String] = []

  /// Looks for them.
  ///
  /// - Parameter scratch: the folder where the small programs are built.
  /// - Throws: `BenchmarkError` when nothing can be started at all.
  init(scratch: String) throws {
    duckDB = try Self.findDuckDB(scratch)
    if duckDB == nil { missing.append("DuckDB is missing (pip install duckdb-cli)") }
    guard let compiler = ExecutableSearch.find("cc") ?? ExecutableSearch.find("clang") else {
      missing.append("`true` and `memchr` are missing: there is no C compiler")
      return
    }
    nothing = try Self.build("nothing", compiler, scratch)
    scan = try Self.build("scan", compiler, scratch)
    if nothing == nil || scan == nil { missing.append("`true` or `memchr` is missing: \(compiler) could not build it") }
  }

  /// Where the peers' sources stand.
  static let folder = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/Peers"

  private static func build(_ name: String, _ compiler: String, _ scratch: String) throws -> String? {
    let built = "\(scratch)/\(name)"
    let source = "\(folder)/\(name).c"
    // Not every system can link statically.
    for options in [["-O3", "-static"], ["-O3"]] {
      let launch = Launch(executable: compiler, arguments: options + [source, "-o", built])
      if case (_, .exited(0)) = try launch.run() { return built }
    }
    return nil
  }

  /// PyPI's package starts the program from Python, which would be measured too; DuckDB itself knows where it lies.
  private static func findDuckDB(_ scratch: String) throws -> String? {
    guard let found = ExecutableSearch.find("duckdb") else { return nil }
    var launch = Launch(executable: found, arguments: ["-no-init", "-c", ".shell readlink /proc/$PPID/exe"])
    launch.output = scratch + "/duckdb"
    guard case (_, .exited(0)) = try launch.run(), let said = try? MappedFile(path: scratch + "/duckdb"),
      let path = String(decoding: said.bytes, as: UTF8.self).split(separator: "\n").first,
      ExecutableSearch.isExecutable(String(path))
    else { return found }
    return String(path)
  }

  /// DuckDB with one of the two ways to write the job.
  func duckDB(_ way: String, _ data: DataSet) -> Contestant? {
    duckDB.map {
      Contestant(
        name: "DuckDB \(way)", executable: $0,
        arguments: [
          "-no-init", "-csv", "-noheader", "-bail", "-cmd", ".cd '\(data.tables)'", "-f",
          "\(Self.folder)/duckdb-\(way).sql",
        ], input: .tables, answer: .table)
    }
  }

  func scan(_ file: String, _ input: Contestant.Input) -> Contestant? {
    scan.map { Contestant(name: Self.scanName(input), executable: $0, arguments: [file]) }
  }

  /// The name of the scan over such a file.
  static func scanName(_ input: Contestant.Input) -> String { "memchr, \(input.rawValue)" }

  var doingNothing: Contestant? { nothing.map { Contestant(name: "true", executable: $0) } }
}
