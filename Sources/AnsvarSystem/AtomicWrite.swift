#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writing of files so that a reader finds the old one whole or the new one whole.
///
/// The bytes go to a temporary file in the same folder, to the disk, and then in one step to the name. Only regular
/// files are replaced, a symbolic link stays and the file it points to is replaced, and the permissions are kept. Other hard
/// links to the old file keep the old contents.
package enum AtomicWrite {
  /// Writes the bytes to the path.
  ///
  /// - Throws: `.isFolder`, `.notRegular`, `.noPermission` (a write-protected file is not replaced), `.notFound` or
  ///   `.notFolder` about the folder, `.invalidPath`, `.other` such as a full disk. The old file is untouched then,
  ///   except when bringing the folder itself to the disk fails.
  package static func write(
    _ bytes: [UInt8], to path: String, registry: CleanupRegistry = .shared
  ) throws(FileError) {
    try FileError.check(path)
    let target = try finalTarget(of: path)
    let folderPath = target.parent.text
    let number = SystemCall.retrying { open(folderPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if number == -ENOTDIR { throw .notFolder(path: folderPath) }
    if number < 0 { throw FileError(errno: -number, path: folderPath) }
    let folder = Descriptor(owning: number)
    let name = target.lastComponent
    let old = try existing(name, folder: folder.number, path: path)
    StaleTemporaries.sweep(folder: folder.number)

    var temporary = try TemporaryFile(
      folder: folder.number, mode: old == nil ? 0o666 : 0o600, path: path, registry: registry)
    if let old { try keepOwnerAndMode(of: old, file: temporary.file.number, path: path) }
    try throwing(bytes.withUnsafeBytes { temporary.file.writeAll($0) }, path)
    try throwing(temporary.file.synchronize(), path)
    try throwing(temporary.moveInPlace(of: name), path)
    try throwing(temporary.closeFile(), path)
    let code = folder.synchronize()
    // Some file systems cannot synchronise a folder and say so.
    if code != EINVAL, code != ENOTSUP { try throwing(code, path) }
  }

  /// Follows symbolic links, also to a file that does not exist yet.
  private static func finalTarget(of path: String) throws(FileError) -> PathName {
    var current = PathName(path)
    for _ in 0..<40 {
      if path.utf8.last == UInt8(ascii: "/") || ["", ".", ".."].contains(current.lastComponent) {
        throw .isFolder(path: path)
      }
      guard let link = current.linkTarget() else { return current }
      current = current.parent.joined(link)
    }
    throw .other(path: path, errno: ELOOP)
  }

  private static func existing(_ name: String, folder: Int32, path: String) throws(FileError) -> stat? {
    var info = stat()
    if fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) != 0 {
      if errno == ENOENT { return nil }
      throw FileError(errno: errno, path: path)
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder(path: path)
    default: throw .notRegular(path: path)
    }
    if faccessat(folder, name, W_OK, 0) != 0 { throw FileError(errno: errno, path: path) }
    return info
  }

  private static func keepOwnerAndMode(of old: stat, file: Int32, path: String) throws(FileError) {
    if let new = SystemCall.status(of: file), new.st_uid != old.st_uid || new.st_gid != old.st_gid {
      // Not an error: a group member may write another's file but cannot give it back.
      if fchown(file, old.st_uid, old.st_gid) != 0 {
        _ = fchown(file, uid_t.max, old.st_gid)
      }
    }
    // Without the set-user-id bits, which a write takes away too.
    try throwing(-SystemCall.retrying { fchmod(file, old.st_mode & 0o777) }, path)
  }

  private static func throwing(_ code: Int32, _ path: String) throws(FileError) {
    if code != 0 { throw FileError(errno: code, path: path) }
  }
}
