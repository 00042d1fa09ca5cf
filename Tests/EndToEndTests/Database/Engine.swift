import AnsvarSystem
import Foundation
import Testing

/// A database engine of this machine, made to load folders and answer, with a database that lives as long as the call.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
  case sqlite, duckDB, postgreSQL

  var testDescription: String { rawValue }

  /// Those that are installed; where everything has to be checked, each of them is missed.
  static let there: [Engine] = allCases.filter { engine in
    if engine.program != nil { return true }
    if Environment.process["CI"] == nil {
      print("\(engine.rawValue) is not installed, so nothing is loaded in it; see Graphviz/install.sh --ci")
    }
    return Environment.process["CI"] != nil
  }

  private var program: String? {
    switch self {
    case .sqlite: ExecutableSearch.find("sqlite3")
    case .duckDB: ExecutableSearch.find("duckdb")
    case .postgreSQL: ExecutableSearch.find("psql") == nil ? nil : Self.serverFolder
    }
  }

  /// Debian keeps the programs of the server out of PATH.
  private static let serverFolder: String? = {
    if let program = ExecutableSearch.find("initdb") { return PathName(program).parent.text }
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
    return versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "/usr/lib/postgresql/" + $0 + "/bin" }
      .first { ExecutableSearch.isExecutable($0 + "/initdb") }
  }()

  /// The lines that queries give when the folders have been loaded in their order, cells parted by `|`.
  ///
  /// The folders are what `ansvar export --format sql` has written, by their names in `place`, where the database is
  /// made too. A query is a statement of SQL without an end.
  ///
  /// - Throws: what the engine had against it.
  func ask(_ queries: [String], of folders: [String], in place: Workplace) throws -> [[String]] {
    let program = try #require(self.program, "\(rawValue) is not installed")
    var environment = [
      "PATH=" + (Environment.process["PATH"] ?? "") + ":/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8",
    ]
    for name in ["HOME", "PYENV_ROOT"] {
      if let value = Environment.process[name] { environment.append(name + "=" + value) }
    }
    try place.write("queries.sql", queries.map { $0 + ";\n" }.joined())
    try place.write("folders", folders.map { $0 + "\n" }.joined())
    let process = ChildProcess(
      executable: "/bin/sh", arguments: ["-c", Self.common + script, program, place.path], environment: environment,
      limits: ProcessLimits(seconds: 300))
    let result = try process.run()
    guard result.ending == .exited(0) else {
      throw Refusal(engine: rawValue, said: String(decoding: result.errorOutput, as: UTF8.self))
    }
    return String(decoding: result.output, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  /// What the engine had against it.
  struct Refusal: Error {
    let engine: String
    let said: String
  }

  /// In `$0` is the program, in `$1` the place.
  private static let common = """
    set -eu
    cd "$1"
    load() { while read -r folder; do (cd "$folder" && run "load-$1.sql"); done <folders; }
    first=$(head -n 1 folders)

    """

  private var script: String {
    switch self {
    case .sqlite:
      """
      run() { "$program" -cmd 'pragma synchronous = off' ../ansvar.sqlite <"$1"; }
      program=$0
      (cd "$first" && run schema.sql)
      load sqlite
      "$program" -bail -separator '|' ansvar.sqlite <queries.sql
      """
    case .duckDB:
      """
      run() { "$program" ../ansvar.duckdb <"$1"; }
      program=$0
      (cd "$first" && run schema.sql)
      load duckdb
      "$program" -bail -noheader -list ansvar.duckdb <queries.sql
      """
    case .postgreSQL:
      // A cluster that nobody else can reach, in a folder of its own; its server refuses to run as root.
      """
      as=
      mkdir pg
      if [ "$(id -u)" = 0 ]; then
        chown postgres pg
        as='setpriv --reuid=postgres --regid=postgres --clear-groups'
      fi
      cd pg
      $as "$0/initdb" -D data -U ansvar -A trust -E UTF8 --locale=C --no-sync >log 2>&1 || { cat log >&2; exit 1; }
      $as "$0/postgres" -D data -k "$PWD" -h '' -F -c autovacuum=off >log 2>&1 </dev/null &
      server=$!
      trap 'kill -INT $server; wait $server || true' EXIT
      export PGHOST="$PWD" PGUSER=ansvar PGCONNECT_TIMEOUT=10
      tries=0
      until psql -q -d postgres -c 'create database ansvar' >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || { cat log >&2; exit 1; }
        sleep 0.1
      done
      cd ..
      run() { psql -q -v ON_ERROR_STOP=1 -d ansvar -f "$1" >/dev/null; }
      (cd "$first" && run schema.sql)
      load postgresql
      psql -q -At -v ON_ERROR_STOP=1 -d ansvar -f queries.sql
      """
    }
  }
}
