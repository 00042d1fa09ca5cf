#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes a folder where there is none.
package enum NewFolder {
  /// The error number of something that is there already.
  package static let existsError: Int32 = EEXIST

  /// Makes a folder; one that is there already is left as it is.
  ///
  /// - Throws: `FileError`, also when a file stands in the way.
  package static func create(_ path: String) throws(FileError) {
    if mkdir(path, 0o777) == 0 { return }
    let code = errno
    switch code {
    case EEXIST:
      var facts = stat()
      if stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR { return }
      throw FileError.notFolder(path: path)
    case ENOENT: throw FileError.notFound(path: path)
    case EACCES, EROFS, EPERM: throw FileError.noPermission(path: path)
    default: throw FileError.other(path: path, errno: code)
    }
  }
}
