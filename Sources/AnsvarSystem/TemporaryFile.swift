#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A new file beside a target, which takes the target's place or vanishes.
///
/// Its name is registered for removal by a signal, and it holds a lock while it is in use, so that what a killed
/// program left behind can be told from what another one is writing.
struct TemporaryFile: ~Copyable {
  static let prefix = ".ansvar-"
  /// The prefix and 16 hexadecimal digits.
  static let nameLength = prefix.utf8.count + 16

  private(set) var file: Descriptor
  private let folder: Int32
  private let name: String
  private let registry: CleanupRegistry
  private let slot: Int
  private var isInPlace = false

  /// Creates the file in an open folder, which must stay open for longer than the file lives.
  ///
  /// - Throws: `FileError` about `path`.
  init(folder: Int32, mode: mode_t, path: String, registry: CleanupRegistry) throws(FileError) {
    var attempts = 0
    while true {
      let name = Self.makeName()
      let slot = registry.claimFile(folder: folder, name: name)
      var number: Int32 = -1
      registry.shielded {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        number = SystemCall.retrying { openat(folder, name, flags, mode) }
      }
      if number < 0 {
        registry.releaseFile(slot: slot)
        attempts += 1
        if number == -EEXIST, attempts < 100 { continue }
        throw FileError(errno: -number, path: path)
      }
      let file = Descriptor(owning: number)
      // A sweeper may have been faster than the lock; then the file is gone or about to go.
      let locked = flock(number, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
      if locked, let info = SystemCall.status(of: number), info.st_nlink > 0 {
        self.file = file
        self.folder = folder
        self.name = name
        self.registry = registry
        self.slot = slot
        return
      }
      _ = unlinkat(folder, name, 0)
      registry.releaseFile(slot: slot)
    }
  }

  deinit {
    if !isInPlace { _ = unlinkat(folder, name, 0) }
    registry.releaseFile(slot: slot)
  }

  /// Renames the file to the target's name in the same folder.
  ///
  /// - Returns: 0, or the error number.
  mutating func moveInPlace(of target: String) -> Int32 {
    let code = -SystemCall.retrying { renameat(folder, name, folder, target) }
    isInPlace = code == 0
    return code
  }

  /// Closes the file, and tells about errors that come this late.
  mutating func closeFile() -> Int32 {
    file.closeNow()
  }

  private static func makeName() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return prefix + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
