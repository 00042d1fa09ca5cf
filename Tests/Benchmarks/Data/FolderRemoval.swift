import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Takes a folder away with all that is in it.
enum FolderRemoval {
  /// What cannot be removed is left.
  static func remove(_ path: String) {
    for name in (try? FolderListing.names(in: path)) ?? [] {
      let inner = path + "/" + name
      if unlink(inner) != 0 { remove(inner) }
    }
    _ = rmdir(path)
  }
}
