/// The program `pdfunite` of Poppler, which makes one PDF of several.
package struct PDFUnite: Sendable {
  /// Why several files did not become one.
  package enum Problem: Error, Equatable, Sendable {
    case file(FileError)
    case process(ProcessError)
    /// What it said, a line each.
    case refused(said: [String])
  }

  private let path: String
  private let environment: Environment
  /// Files are passed as arguments, whose number systems bound.
  package static let mostFiles = 2000

  /// Finds the program in PATH and the well-known folders; nil when it is not there.
  package init?(environment: Environment = .process, wellKnown: [String] = ExecutableSearch.wellKnownFolders) {
    guard let path = ExecutableSearch.find("pdfunite", environment: environment, wellKnown: wellKnown) else {
      return nil
    }
    self.path = path
    self.environment = environment
  }

  /// The pages of all files in their order, as one file.
  ///
  /// - Throws: what kept a file from being written or read, or the program from its work; nothing is left behind.
  package func united(_ files: [[UInt8]]) throws(Problem) -> [UInt8] {
    var folder = try onFile { () throws(FileError) in try ScratchFolder(environment: environment) }
    var arguments: [String] = []
    for (number, bytes) in files.prefix(Self.mostFiles).enumerated() {
      do throws(FileError) {
        arguments.append(try folder.write(bytes, as: String(number) + ".pdf"))
      } catch {
        throw .file(error)
      }
    }
    let result = folder.place(for: "all.pdf")
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
