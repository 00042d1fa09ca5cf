import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarSystem
import AnsvarText

/// The files that together are one model, besides those that they include.
struct ModelFiles {
  let paths: [String]
  /// Where the state of each file is noted before it is opened, by whoever expects files to change: then they are copied.
  var stamps: FileStamps?

  /// Reads the model.
  ///
  /// - Throws: what cannot be opened; what is wrong inside comes back as diagnostics.
  func read(_ workers: Workers) throws(FileError) -> ReadResult {
    let opened = try open(workers)
    return try read(opened.map { ($0, nil) }, workers)
  }

  /// Reads the model from files that have been opened, in the order of `paths`; each has some room to grow.
  func read(
    _ opened: [(source: SourceText, ahead: TextAhead?)], _ workers: Workers, room: Int = 0
  ) throws(FileError) -> ReadResult {
    let places = try places()
    var roots: [Reader.Root] = []
    for (number, file) in opened.enumerated() {
      roots.append(Reader.Root(file.source, path: places.paths[number], ahead: file.ahead, room: room))
    }
    return Reader.read(
      roots, workers: workers, open: Self.opener(below: places.folder, within: places.folders, stamps))
  }

  /// Opens the files, several at once.
  func open(_ workers: Workers) throws(FileError) -> [SourceText] {
    let opened: [Result<SourceText, FileError>] = workers.map(paths.count) { number in
      do throws(FileError) {
        let path = paths[number]
        return .success(try Self.open(PathName(path), name: path, followsLinks: true, stamps))
      } catch {
        return .failure(error)
      }
    }
    var sources: [SourceText] = []
    for result in opened { sources.append(try result.get()) }
    return sources
  }

  /// The folder in which all files lie, the folders of their own, and their paths from the first.
  private func places() throws(FileError) -> (folder: PathName, folders: [PathName], paths: [String]) {
    let first = PathName(paths[0]).parent
    if paths.allSatisfy({ PathName($0).parent == first }) {
      return (first, [first], paths.map { PathName($0).lastComponent })
    }
    var folders: [PathName] = []
    for path in paths { folders.append(try PathName(path).parent.resolved()) }
    var common = folders[0]
    for folder in folders { while !folder.isBelow(common) { common = common.parent } }
    let start = common.text.utf8.count + (common == PathName("/") ? 0 : 1)
    var names: [String] = []
    for (number, folder) in folders.enumerated() {
      let whole = folder.joined(PathName(paths[number]).lastComponent).text
      names.append(String(decoding: whole.utf8.dropFirst(start), as: UTF8.self))
    }
    var distinct: Set<String> = []
    return (common, folders.filter { distinct.insert($0.text).inserted }, names)
  }

  /// Opens included files by their paths from a folder, none of them outside the folders of the files named, not even
  /// by a link.
  static func opener(
    below folder: PathName, within folders: [PathName], _ stamps: FileStamps?
  ) -> (String) throws(Reader.Unreadable) -> SourceText {
    // Found out once, for however many files are included.
    var resolvedFolders: [PathName] = []
    return { path throws(Reader.Unreadable) in
      do throws(FileError) {
        let target = folder.joined(path)
        // What is not there yet may come.
        stamps?.note(target.text)
        let resolved = try target.resolved()
        if resolvedFolders.isEmpty { for folder in folders { resolvedFolders.append(try folder.resolved()) } }
        guard resolvedFolders.contains(where: { resolved.isBelow($0) }) else {
          throw FileError.outsideRoot(path: target.text)
        }
        return try open(resolved, name: target.text, followsLinks: false, stamps)
      } catch {
        if case .outsideRoot = error { throw Reader.Unreadable(reason: FileFailure.reason(error), isOutside: true) }
        var unreadable = Reader.Unreadable(reason: FileFailure.reason(error))
        if case .notFound = error { unreadable.meant = { meant(by: path, below: folder, within: folders) } }
        throw unreadable
      }
    }
  }

  /// The file that the path of one that is not there was probably meant to be, if it may be included.
  private static func meant(by path: String, below folder: PathName, within folders: [PathName]) -> String? {
    guard let found = MisspeltPath.meant(by: path, from: folder),
      let file = try? folder.joined(found).resolved(),
      folders.contains(where: { (try? file.resolved(below: $0)) != nil }),
      (try? MappedFile(path: file.text, followsLinks: false)) != nil
    else { return nil }
    return found
  }

  /// Opens one file.
  static func open(
    _ path: PathName, name: String, followsLinks: Bool, _ stamps: FileStamps? = nil
  ) throws(FileError) -> SourceText {
    stamps?.note(name)
    let file = try MappedFile(
      path: path.text, followsLinks: followsLinks,
      mappingSize: stamps == nil ? MappedFile.defaultMappingSize : .max)
    // The text keeps the file alive, and with it the bytes that it borrows.
    return SourceText(name: name, borrowing: file.bytes, setAside: { file.setAside($0) }) {
      withExtendedLifetime(file) {}
    }
  }
}
