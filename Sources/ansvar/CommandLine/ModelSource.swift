import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarSystem
import AnsvarText

/// Opens what the user calls a model: a file, a folder of files or of CSV tables, or standard input.
struct ModelSource {
  let path: String
  var workers = Workers.one
  /// Where the state of each file is noted before it is opened: see `ModelFiles`.
  var stamps: FileStamps?

  /// Reads the model.
  ///
  /// - Throws: when the file or folder cannot be opened; what is wrong inside it comes back as diagnostics.
  func read() throws(Failure) -> ReadResult {
    if path == "-" { return try readStandardInput() }
    do throws(FileError) {
      return try readFile()
    } catch {
      guard case .isFolder = error else { throw FileFailure.reading(error) }
      return try readFolder()
    }
  }

  /// The bytes of a single file, for commands that do not need the model.
  func text() throws(Failure) -> SourceText {
    do throws(FileError) {
      return path == "-" ? try standardInput() : try ModelFiles.open(PathName(path), name: path, followsLinks: true)
    } catch {
      throw FileFailure.reading(error)
    }
  }

  private func readStandardInput() throws(Failure) -> ReadResult {
    do throws(FileError) {
      let folder = PathName(".")
      return Reader.read(
        try standardInput(), workers: workers, open: ModelFiles.opener(below: folder, within: [folder], stamps))
    } catch {
      throw FileFailure.reading(error)
    }
  }

  private func standardInput() throws(FileError) -> SourceText {
    SourceText(name: "-", copying: try StandardInput.readAll())
  }

  private func readFile() throws(FileError) -> ReadResult {
    try ModelFiles(paths: [path], stamps: stamps).read(workers)
  }

  // MARK: Folders

  /// Reads a folder of tables and nothing else.
  func readTables() throws(Failure) -> ReadResult {
    do throws(FileError) {
      _ = try FolderListing.names(in: path)
    } catch {
      if case .notFolder = error { throw Command.noTables(path) }
      throw FileFailure.reading(error)
    }
    return try readFolder()
  }

  private func readFolder() throws(Failure) -> ReadResult {
    let present: [String]
    do throws(FileError) { present = try FolderListing.names(in: path) } catch { throw FileFailure.reading(error) }
    guard let assignments = try table("assignments.csv", present) else {
      let files = Self.modelFiles(in: path, present)
      guard files.isEmpty else {
        do throws(FileError) {
          return try ModelFiles(paths: files, stamps: stamps).read(workers)
        } catch {
          throw FileFailure.reading(error)
        }
      }
      throw Failure(
        Phrase(
          nb: "mappen `{path}` har verken `assignments.csv` eller filer som slutter på .ansvar",
          nn: "mappa `{path}` har verken `assignments.csv` eller filer som sluttar på .ansvar",
          en: "the folder `{path}` has neither `assignments.csv` nor files that end in .ansvar"),
        [Place("path", path)],
        help: Phrase(
          nb: "oppgi en fil som slutter på .ansvar, eller en mappe med modeller eller CSV-tabeller",
          nn: "skriv namnet på ei fil som sluttar på .ansvar, eller ei mappe med modellar eller CSV-tabellar",
          en: "name a file that ends in .ansvar, or a folder of models or CSV tables"))
    }
    var further: [(name: String, text: SourceText)] = []
    for name in TableReader.furtherNames {
      if let text = try table(name, present) { further.append((name, text)) }
    }
    let files = TableReader.Files(
      assignments: assignments, duties: try table("duties.csv", present), roles: try table("roles.csv", present),
      separations: try table("separations.csv", present), further: further)
    let name = PathName(path).lastComponent
    return TableReader.read(files, name: name)
  }

  /// The paths of the model files among the names in a folder, in the order of names.
  static func modelFiles(in folder: String, _ names: [String]) -> [String] {
    names.filter { PathName($0).ending == "ansvar" }.map { PathName(folder).joined($0).text }
  }

  private func table(_ name: String, _ present: [String]) throws(Failure) -> SourceText? {
    guard present.contains(name) else { return nil }
    let file = PathName(path).joined(name)
    do throws(FileError) {
      return try ModelFiles.open(file, name: file.text, followsLinks: true, stamps)
    } catch {
      throw FileFailure.reading(error)
    }
  }
}
