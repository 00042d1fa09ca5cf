#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Removal of temporary files which a killed program left behind.
enum StaleTemporaries {
  /// Removes from an open folder our own temporary files that no living program holds locked.
  ///
  /// - Complexity: O(*n*) in the entries of the folder.
  static func sweep(folder: Int32) {
    let number = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return }
    guard let stream = fdopendir(number) else {
      _ = close(number)
      return
    }
    defer { _ = closedir(stream) }
    while let entry = readdir(stream) {
      let name = FolderListing.name(of: entry)
      if name.utf8.count == TemporaryFile.nameLength, name.utf8.starts(with: TemporaryFile.prefix.utf8) {
        removeIfStale(name, folder: folder)
      }
    }
  }

  private static func removeIfStale(_ name: String, folder: Int32) {
    let number = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { return }
    let file = Descriptor(owning: number)
    guard let opened = SystemCall.status(of: file.number), opened.st_mode & S_IFMT == S_IFREG,
      opened.st_uid == geteuid(), flock(file.number, LOCK_EX | LOCK_NB) == 0
    else { return }
    // Between opening and locking the file may have become the target, and the name another file's.
    var named = stat()
    if fstatat(folder, name, &named, AT_SYMLINK_NOFOLLOW) == 0, named.st_ino == opened.st_ino,
      named.st_dev == opened.st_dev
    {
      _ = unlinkat(folder, name, 0)
    }
  }
}
