import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarSystem
import AnsvarText

/// Opens what the user calls a model: a file, a folder of CSV tables, or standard input.
struct ModelSource {
  let path: String

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
      return path == "-" ? try standardInput() : try Self.open(PathName(path), name: path, followsLinks: true)
    } catch {
      throw FileFailure.reading(error)
    }
  }

  private func readStandardInput() throws(Failure) -> ReadResult {
    do throws(FileError) {
      return Reader.read(try standardInput(), open: Self.opener(below: PathName(".")))
    } catch {
      throw FileFailure.reading(error)
    }
  }

  private func standardInput() throws(FileError) -> SourceText {
    SourceText(name: "-", copying: try StandardInput.readAll())
  }

  private func readFile() throws(FileError) -> ReadResult {
    let root = try Self.open(PathName(path), name: path, followsLinks: true)
    return Reader.read(root, open: Self.opener(below: PathName(path).parent))
  }

  /// Opens included files, none of them outside a folder, not even by a link.
  private static func opener(below folder: PathName) -> (String) throws(Reader.Unreadable) -> SourceText {
    { path throws(Reader.Unreadable) in
      do throws(FileError) {
        let target = folder.joined(path)
        let resolved = try target.resolved(below: try folder.resolved())
        return try open(resolved, name: target.text, followsLinks: false)
      } catch {
        if case .outsideRoot = error { throw Reader.Unreadable(reason: FileFailure.reason(error), isOutside: true) }
        throw Reader.Unreadable(reason: FileFailure.reason(error))
      }
    }
  }

  private static func open(_ path: PathName, name: String, followsLinks: Bool) throws(FileError) -> SourceText {
    let file = try MappedFile(path: path.text, followsLinks: followsLinks)
    // The text keeps the file alive, and with it the bytes that it borrows.
    return SourceText(name: name, borrowing: file.bytes) { withExtendedLifetime(file) {} }
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
      let models = present.filter { PathName($0).ending == "ansvar" }
      throw Failure(
        Phrase(
          nb: "`{path}` er en mappe uten `assignments.csv`", nn: "`{path}` er ei mappe utan `assignments.csv`",
          en: "`{path}` is a folder without `assignments.csv`"),
        [Place("path", path)],
        help: models.first.map { Invocation.didYouMean(PathName(path).joined($0).text) }
          ?? Phrase(
            nb: "oppgi en fil som slutter på .ansvar, eller en mappe med CSV-tabeller",
            nn: "skriv namnet på ei fil som sluttar på .ansvar, eller ei mappe med CSV-tabellar",
            en: "name a file that ends in .ansvar, or a folder of CSV tables"))
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

  private func table(_ name: String, _ present: [String]) throws(Failure) -> SourceText? {
    guard present.contains(name) else { return nil }
    let file = PathName(path).joined(name)
    do throws(FileError) {
      return try Self.open(file, name: file.text, followsLinks: true)
    } catch {
      throw FileFailure.reading(error)
    }
  }
}
