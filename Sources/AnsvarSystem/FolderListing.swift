#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names in a folder.
package enum FolderListing {
  /// The most entries a folder may have.
  package static let defaultLimit = 100_000

  /// The names of all entries except "." and "..", sorted by their bytes.
  ///
  /// A name that is not UTF-8 is given with replacement characters; opening it then fails with `.notFound`.
  ///
  /// - Throws: `.notFound`, `.notFolder`, `.noPermission`, `.tooLarge` past `limit` entries, `.invalidPath`, `.other`.
  package static func names(in path: String, limit: Int = defaultLimit) throws(FileError) -> [String] {
    try FileError.check(path)
    guard let stream = opendir(path) else {
      if errno == ENOTDIR { throw .notFolder(path: path) }
      throw FileError(errno: errno, path: path)
    }
    defer { _ = closedir(stream) }
    var names: [String] = []
    while true {
      // The only way to tell the end from an error.
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileError(errno: errno, path: path) }
        break
      }
      let name = name(of: entry)
      if name == "." || name == ".." { continue }
      if names.count == limit { throw .tooLarge(path: path, limit: limit) }
      names.append(name)
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names
  }

  /// The name of an entry, read in place: the system gives entries that are shorter than the type says.
  static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return "" }
    return String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
  }
}
