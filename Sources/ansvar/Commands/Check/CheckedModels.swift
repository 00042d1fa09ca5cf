import AnsvarLanguage
import AnsvarSystem
import AnsvarText

/// What the words after `ansvar check` name: one model in all, or with `--each` a model for each.
struct CheckedModels: Sendable {
  /// A model and where it lies: a path of any kind, or several files.
  struct Checked: Sendable, Equatable {
    var paths: [String]
    /// What the user calls it.
    var name: String
  }

  /// The words as they were given.
  let operands: [String]
  let isEach: Bool

  init(_ invocation: Invocation) throws(Failure) {
    operands = invocation.operands
    isEach = invocation.has("--each")
  }

  /// The models that are there now: a folder may have got another file meanwhile.
  ///
  /// - Throws: when something is named together with others that can only be a model of its own.
  func all() throws(Failure) -> [Checked] {
    if isEach { return operands.flatMap { each($0) } }
    if operands.count == 1 {
      return [Checked(paths: modelFiles(operands[0]) ?? operands, name: operands[0])]
    }
    var paths: [String] = []
    for operand in operands { paths += try files(operand) }
    return [Checked(paths: paths, name: operands[0])]
  }

  /// What lies in the folders among the words: as long as it is the same, so are the models.
  func names() -> [[String]] { operands.map { (try? FolderListing.names(in: $0)) ?? [] } }

  private func each(_ operand: String) -> [Checked] {
    guard let files = modelFiles(operand) else { return [Checked(paths: [operand], name: operand)] }
    let included = included(by: files)
    return files.filter { !included.contains(PathName($0).lastComponent) }.map { Checked(paths: [$0], name: $0) }
  }

  /// The model files of a folder; nil for anything else, a folder of tables among it.
  private func modelFiles(_ operand: String) -> [String]? {
    guard operand != "-", let names = try? FolderListing.names(in: operand), !names.contains("assignments.csv") else {
      return nil
    }
    let files = ModelSource.modelFiles(in: operand, names)
    return files.isEmpty ? nil : files
  }

  /// The names of files that others of the same folder include, so that they are no models of their own.
  private func included(by files: [String]) -> Set<String> {
    var names: Set<String> = []
    for file in files {
      guard let source = try? ModelFiles.open(PathName(file), name: file, followsLinks: true) else { continue }
      names.formUnion(Reader.includes(of: source))
    }
    return names
  }

  private func files(_ operand: String) throws(Failure) -> [String] {
    if let files = modelFiles(operand) { return files }
    let isFolder = (try? FolderListing.names(in: operand, limit: 1_000_000)) != nil
    guard operand != "-", !isFolder else {
      throw Failure(
        Phrase(
          nb: "`{path}` er en modell for seg og kan ikke leses sammen med andre",
          nn: "`{path}` er ein modell for seg og kan ikkje lesast saman med andre",
          en: "`{path}` is a model of its own and cannot be read together with others"),
        [Place("path", operand)],
        help: Phrase(
          nb: "bruk `--each` for å kontrollere dem hver for seg",
          nn: "bruk `--each` for å kontrollere dei kvar for seg",
          en: "use `--each` to check them one by one"))
    }
    return [operand]
  }
}
