/// The program `dot` of Graphviz.
package struct Graphviz: Sendable {
  /// The variable that names the program to use instead of the one in PATH.
  package static let overrideVariable = "ANSVAR_DOT"
  /// How many lines of `dot`'s messages an error holds.
  package static let quotedLines = 5
  /// 60 seconds, 256 MiB of output, 4 GiB of memory.
  package static let defaultLimits = ProcessLimits(
    seconds: 60, outputBytes: 256 << 20, errorBytes: 16 << 20, memoryBytes: 4 << 30)

  /// The absolute path of the program.
  package let path: String
  package var limits: ProcessLimits
  private let environment: [String]

  /// Finds `dot`: what ANSVAR_DOT names, else in PATH and the well-known folders.
  ///
  /// - Throws: `.notFound`, `.notExecutable`.
  package init(
    environment: Environment = .process, limits: ProcessLimits = defaultLimits,
    wellKnown: [String] = ExecutableSearch.wellKnownFolders
  ) throws(GraphvizError) {
    let name = environment.nonEmpty(Self.overrideVariable)
    if let name, name.utf8.contains(UInt8(ascii: "/")) {
      path = try Self.resolve(name)
    } else if let found = ExecutableSearch.find(name ?? "dot", environment: environment, wellKnown: wellKnown) {
      path = found
    } else {
      throw .notFound(path: name)
    }
    self.limits = limits
    self.environment = Self.childEnvironment(from: environment)
  }

  /// Renders a graph.
  ///
  /// - Parameters:
  ///   - dot: the graph in the DOT language, trusted to hold nothing but escaped user text.
  ///   - format: what to make.
  ///   - arguments: further arguments such as `-Gviewport=…`; never `-o`, since `dot` does not check its writes.
  /// - Returns: the file, verified to be whole, and what `dot` said beside it.
  /// - Throws: `.refused` for a nonzero exit or a message that begins with "Error", `.incomplete` for a result cut
  ///   short, `.crashed`, `.timedOut`, `.tooMuchOutput`, and what starting a process can throw.
  package func render(
    dot: [UInt8], format: GraphvizFormat, arguments: [String] = []
  ) throws(GraphvizError) -> Rendering {
    let result = try run(["-T" + format.rawValue] + arguments, input: dot)
    let lines = Self.lines(of: result.errorOutput)
    let quoted = Array(lines.prefix(Self.quotedLines))
    switch result.ending {
    case .signalled(let signal): throw .crashed(signal: signal, said: quoted)
    case .exited(let status):
      let errors = lines.filter { $0.utf8.starts(with: "Error".utf8) }
      if status != 0 || !errors.isEmpty {
        throw .refused(status: status, said: errors.isEmpty ? quoted : Array(errors.prefix(Self.quotedLines)))
      }
    }
    if !RenderingCheck.isWhole(result.output, format) { throw .incomplete(format, said: quoted) }
    return Rendering(bytes: result.output, warnings: lines)
  }

  /// What `dot -V` says, such as "dot - graphviz version 2.43.0 (0)".
  ///
  /// - Throws: `.refused` if it says nothing, and what starting a process can throw.
  package func version() throws(GraphvizError) -> String {
    let result = try run(["-V"], input: [])
    let lines = Self.lines(of: result.errorOutput + result.output)
    guard case .exited(let status) = result.ending else { throw .refused(status: -1, said: lines) }
    guard status == 0, let line = lines.first else { throw .refused(status: status, said: lines) }
    return line
  }

  private func run(_ arguments: [String], input: [UInt8]) throws(GraphvizError) -> ProcessResult {
    let process = ChildProcess(executable: path, arguments: arguments, environment: environment, limits: limits)
    do throws(ProcessError) {
      return try process.run(input: input)
    } catch {
      throw GraphvizError(error)
    }
  }

  /// The path that ANSVAR_DOT gives, made absolute without following a last symbolic link: its name may matter.
  private static func resolve(_ name: String) throws(GraphvizError) -> String {
    let given = PathName(name)
    guard let folder = try? given.parent.resolved() else { throw .notFound(path: name) }
    let path = folder.joined(given.lastComponent).text
    if ExecutableSearch.isExecutable(path) { return path }
    if (try? PathName(path).resolved()) == nil { throw .notFound(path: name) }
    throw .notExecutable(path: name)
  }

  private static func childEnvironment(from environment: Environment) -> [String] {
    // SERVER_NAME makes Graphviz refuse to open files which a graph names.
    var variables = ["LANG=C.UTF-8", "LC_ALL=C.UTF-8", "SERVER_NAME=ansvar"]
    for name in ["PATH", "HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "XDG_CACHE_HOME"] {
      if let value = environment.nonEmpty(name) { variables.append(name + "=" + value) }
    }
    return variables
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
  }
}
