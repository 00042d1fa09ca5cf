#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of our own for files that another program reads, gone with all that is in it at the end of its life.
///
/// Nobody else can look into it. A signal removes the files and leaves the empty folder to the system.
struct ScratchFolder: ~Copyable {
  let path: String
  private let registry: CleanupRegistry
  private let folder: Descriptor
  private var files: [(name: String, slot: Int)] = []

  /// - Throws: `FileError` about the folder for temporary files.
  init(environment: Environment, registry: CleanupRegistry = .shared) throws(FileError) {
    let place = environment.nonEmpty("TMPDIR") ?? "/tmp"
    var template = [UInt8](PathName(place).joined("ansvar-XXXXXX").text.utf8).map { CChar(bitPattern: $0) } + [0]
    guard mkdtemp(&template) != nil else { throw FileError(errno: errno, path: place) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let number = SystemCall.retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard number >= 0 else {
      _ = rmdir(path)
      throw FileError(errno: -number, path: path)
    }
    self.path = path
    self.registry = registry
    folder = Descriptor(owning: number)
  }

  deinit {
    for file in files {
      _ = unlinkat(folder.number, file.name, 0)
      registry.releaseFile(slot: file.slot)
    }
    _ = rmdir(path)
  }

  /// The path of a file in the folder, which is removed with it whoever makes it.
  mutating func place(for name: String) -> String {
    files.append((name, registry.claimFile(folder: folder.number, name: name)))
    return PathName(path).joined(name).text
  }

  /// Writes a file, and gives its path.
  mutating func write(_ bytes: [UInt8], as name: String) throws(FileError) -> String {
    let path = place(for: name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let number = SystemCall.retrying { openat(folder.number, name, flags, 0o600) }
    guard number >= 0 else { throw FileError(errno: -number, path: path) }
    let file = Descriptor(owning: number)
    let code = bytes.withUnsafeBytes { file.writeAll($0) }
    if code != 0 { throw FileError(errno: code, path: path) }
    return path
  }
}
