#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of our own for files that another program reads, gone with all that is in it at the end of its life.
///
/// Nobody else can look into it. Its files are called by their numbers, so that a signal can remove them and the folder.
struct ScratchFolder: ~Copyable {
  let path: String
  private let registry: CleanupRegistry
  private let parent: Descriptor
  private let folder: Descriptor
  private let name: String
  private let slot: Int
  private var count = 0

  /// - Throws: `FileError` about the folder for temporary files.
  init(environment: Environment, registry: CleanupRegistry = .shared) throws(FileError) {
    let made = try Self.made(in: environment.nonEmpty("TMPDIR") ?? "/tmp", registry)
    path = made.path
    name = PathName(made.path).lastComponent
    slot = made.slot
    parent = Descriptor(owning: made.parent)
    folder = Descriptor(owning: made.folder)
    self.registry = registry
  }

  /// A new folder, with the descriptors of its parent and its own, and its place in the registry.
  private static func made(
    in place: String, _ registry: CleanupRegistry
  ) throws(FileError) -> (path: String, parent: Int32, folder: Int32, slot: Int) {
    var parent = try opened(place)
    var made: (path: String, folder: Int32, slot: Int)?
    // A signal must not fall between the birth of the folder and its entry.
    try registry.shielded { () throws(FileError) in
      var template = [UInt8](PathName(place).joined("ansvar-XXXXXX").text.utf8).map { CChar(bitPattern: $0) } + [0]
      guard mkdtemp(&template) != nil else { throw FileError(errno: errno, path: place) }
      let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let number = SystemCall.retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      guard number >= 0 else {
        _ = rmdir(path)
        throw FileError(errno: -number, path: path)
      }
      let name = PathName(path).lastComponent
      made = (path, number, registry.claimFolder(parent: parent.number, name: name, inside: number))
    }
    guard let made else { throw FileError(errno: EIO, path: place) }
    return (made.path, parent.released(), made.folder, made.slot)
  }

  deinit {
    for number in 0..<count { _ = unlinkat(folder.number, String(number), 0) }
    _ = unlinkat(parent.number, name, Int32(AT_REMOVEDIR))
    registry.releaseFile(slot: slot)
  }

  /// The path of the next file in the folder, which is removed with it whoever makes it.
  mutating func place() -> String {
    count += 1
    registry.setCount(count, slot: slot)
    return PathName(path).joined(String(count - 1)).text
  }

  /// Writes the next file, and gives its path.
  mutating func write(_ bytes: [UInt8]) throws(FileError) -> String {
    let path = place()
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let number = SystemCall.retrying { openat(folder.number, String(count - 1), flags, 0o600) }
    guard number >= 0 else { throw FileError(errno: -number, path: path) }
    let file = Descriptor(owning: number)
    let code = bytes.withUnsafeBytes { file.writeAll($0) }
    if code != 0 { throw FileError(errno: code, path: path) }
    return path
  }

  private static func opened(_ path: String) throws(FileError) -> Descriptor {
    let number = SystemCall.retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard number >= 0 else { throw FileError(errno: -number, path: path) }
    return Descriptor(owning: number)
  }
}
