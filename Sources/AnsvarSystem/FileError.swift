#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file or folder could not be read or written.
///
/// The cases carry facts only; sentences for the user are made elsewhere, in three languages.
package enum FileError: Error, Equatable, Sendable {
  case notFound(path: String)
  /// A folder where a file was expected.
  case isFolder(path: String)
  /// Something else where a folder was expected.
  case notFolder(path: String)
  /// A device, FIFO or socket.
  case notRegular(path: String)
  case noPermission(path: String)
  /// More bytes, or more entries of a folder, than `limit`.
  case tooLarge(path: String, limit: Int)
  /// A path that holds a NUL byte, which the system would cut short there.
  case invalidPath(path: String)
  /// A path that leads out of the folder it must stay below.
  case outsideRoot(path: String)
  case other(path: String, errno: Int32)

  /// The path as it was given.
  package var path: String {
    switch self {
    case .notFound(let path), .isFolder(let path), .notFolder(let path), .notRegular(let path),
      .noPermission(let path), .tooLarge(let path, _), .invalidPath(let path), .outsideRoot(let path),
      .other(let path, _):
      path
    }
  }

  /// What the system calls the error, for `.other` only.
  package var reason: String? {
    guard case .other(_, let code) = self else { return nil }
    return SystemCall.reason(of: code)
  }

  /// Sorts a system error into the cases above.
  init(errno code: Int32, path: String) {
    switch code {
    case ENOENT, ENOTDIR: self = .notFound(path: path)
    case EISDIR: self = .isFolder(path: path)
    case EACCES, EPERM: self = .noPermission(path: path)
    case ENXIO, ENODEV: self = .notRegular(path: path)
    default: self = .other(path: path, errno: code)
    }
  }

  /// Throws `.invalidPath` for a path with a NUL byte and `.notFound` for an empty one.
  static func check(_ path: String) throws(FileError) {
    if path.isEmpty { throw .notFound(path: path) }
    if path.utf8.contains(0) { throw .invalidPath(path: path) }
  }
}
