/// The program `pdfunite` of Poppler, which makes one PDF of several.
package struct PDFUnite: Sendable {
  /// Why several files did not become one.
  package enum Problem: Error, Equatable, Sendable {
    case file(FileError)
    case process(ProcessError)
    /// What it said, a line each.
    case refused(said: [String])
  }

  /// The variable that names the program to use instead of the one in PATH.
  package static let overrideVariable = "ANSVAR_PDFUNITE"

  private let path: String
  private let environment: Environment
  /// The program keeps all its files open, whose number systems bound.
  private static let mostFiles = 200

  /// Finds the program: what ANSVAR_PDFUNITE names, else in PATH and the well-known folders; nil when it is not there.
  package init?(environment: Environment = .process, wellKnown: [String] = ExecutableSearch.wellKnownFolders) {
    let name = environment.nonEmpty(Self.overrideVariable)
    let found: String?
    if let name, name.utf8.contains(UInt8(ascii: "/")) {
      found = ExecutableSearch.isExecutable(name) ? name : nil
    } else {
      found = ExecutableSearch.find(name ?? "pdfunite", environment: environment, wellKnown: wellKnown)
    }
    guard let found else { return nil }
    path = found
    self.environment = environment
  }

  /// The pages of all files in their order, as one file.
  ///
  /// - Throws: what kept a file from being written or read, or the program from its work; nothing is left behind.
  package func united(_ files: [[UInt8]]) throws(Problem) -> [UInt8] {
    guard files.count > Self.mostFiles else { return try unitedAtOnce(files) }
    var parts: [[UInt8]] = []
    for start in stride(from: 0, to: files.count, by: Self.mostFiles) {
      parts.append(try unitedAtOnce(Array(files[start..<min(start + Self.mostFiles, files.count)])))
    }
    return try united(parts)
  }

  private func unitedAtOnce(_ files: [[UInt8]]) throws(Problem) -> [UInt8] {
    var folder = try onFile { () throws(FileError) in try ScratchFolder(environment: environment) }
    var arguments: [String] = []
    for bytes in files {
      do throws(FileError) {
        arguments.append(try folder.write(bytes))
      } catch {
        throw .file(error)
      }
    }
    let result = folder.place()
    try run(arguments + [result])
    let file = try onFile { () throws(FileError) in try MappedFile(path: result, mappingSize: .max) }
    let united = withExtendedLifetime(file) { [UInt8](file.bytes) }
    guard RenderingCheck.isWhole(united, .pdf) else { throw .refused(said: []) }
    return united
  }

  private func run(_ arguments: [String]) throws(Problem) {
    let limits = ProcessLimits(seconds: 60, outputBytes: 1 << 20, errorBytes: 1 << 20, memoryBytes: 4 << 30)
    let process = ChildProcess(
      executable: path, arguments: arguments, environment: ["LANG=C.UTF-8", "LC_ALL=C.UTF-8"], limits: limits)
    let result: ProcessResult
    do throws(ProcessError) { result = try process.run() } catch { throw .process(error) }
    guard case .exited(0) = result.ending else {
      let lines = result.errorOutput.split(separator: UInt8(ascii: "\n")).prefix(Graphviz.quotedLines)
      throw .refused(said: lines.map { String(decoding: $0, as: UTF8.self) })
    }
  }

  private func onFile<Value: ~Copyable>(_ body: () throws(FileError) -> Value) throws(Problem) -> Value {
    do throws(FileError) { return try body() } catch { throw .file(error) }
  }
}
