#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The search for a program.
package enum ExecutableSearch {
  /// Where programs lie also when PATH does not say so, as in a program started from a desktop.
  package static let wellKnownFolders = ["/usr/local/bin", "/usr/bin", "/opt/homebrew/bin", "/opt/local/bin", "/bin"]

  /// The absolute path of a program by its name, from PATH and then the well-known folders; nil if there is none.
  ///
  /// Empty and relative parts of PATH are passed over: a folder of models must not bring its own programs.
  package static func find(
    _ name: String, environment: Environment = .process, wellKnown: [String] = wellKnownFolders
  ) -> String? {
    guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let colon = UInt8(ascii: ":")
    let folders = (environment["PATH"] ?? "").utf8.split(separator: colon).compactMap { String($0) }
    for folder in folders + wellKnown where PathName(folder).isAbsolute {
      let path = PathName(folder).joined(name).text
      if isExecutable(path) { return path }
    }
    return nil
  }

  /// Whether the path is a regular file which this user may run.
  package static func isExecutable(_ path: String) -> Bool {
    guard !path.utf8.contains(0) else { return false }
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
