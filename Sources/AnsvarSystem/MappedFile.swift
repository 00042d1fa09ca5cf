#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a regular file, readable for as long as this object lives.
///
/// A large file is mapped, a small one is read: a mapping costs more than a copy there, and a mapped file that
/// another program cuts short kills the reader by SIGBUS.
package final class MappedFile: Sendable {
  /// The largest file that is opened when no other limit is given: 1 GiB.
  package static let defaultLimit = 1 << 30
  /// The size from which a file is mapped: 64 KiB.
  package static let defaultMappingSize = 1 << 16

  /// The contents, valid as long as the object is.
  nonisolated(unsafe) package let bytes: UnsafeBufferPointer<UInt8>
  private let isMapped: Bool

  /// Opens a regular file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: the largest size allowed, in bytes.
  ///   - followsLinks: false refuses a symbolic link as the last part; for a path that is resolved already.
  ///   - mappingSize: the size from which the file is mapped.
  /// - Throws: `.notFound`, `.isFolder`, `.notRegular`, `.noPermission`, `.tooLarge`, `.invalidPath`, `.other`.
  package init(
    path: String, limit: Int = defaultLimit, followsLinks: Bool = true, mappingSize: Int = defaultMappingSize
  ) throws(FileError) {
    try FileError.check(path)
    // Without O_NONBLOCK the opening of a FIFO waits for a writer for ever.
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (followsLinks ? 0 : O_NOFOLLOW)
    let number = SystemCall.retrying { open(path, flags) }
    if number < 0 { throw FileError(errno: -number, path: path) }
    let file = Descriptor(owning: number)
    guard let info = SystemCall.status(of: file.number) else { throw FileError(errno: errno, path: path) }
    switch info.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder(path: path)
    default: throw .notRegular(path: path)
    }
    guard let size = Int(exactly: info.st_size), size <= limit else { throw .tooLarge(path: path, limit: limit) }

    if size >= mappingSize, size > 0 {
      guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file.number, 0), start != MAP_FAILED else {
        throw FileError(errno: errno, path: path)
      }
      bytes = UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: size)
      isMapped = true
    } else {
      bytes = UnsafeBufferPointer(
        try ByteReader.readAll(file.number, path: path, expected: size, limit: limit))
      isMapped = false
    }
  }

  /// Lets the system take back the memory of bytes that have been read; they are fetched again when they are needed.
  package func setAside(_ range: Range<Int>) {
    guard isMapped, let start = bytes.baseAddress else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let lower = (range.lowerBound + page - 1) / page * page
    let upper = range.upperBound / page * page
    guard upper > lower else { return }
    _ = madvise(UnsafeMutableRawPointer(mutating: start + lower), upper - lower, MADV_DONTNEED)
  }

  deinit {
    if isMapped {
      _ = munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }
}
