#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a descriptor to its end.
enum ByteReader {
  /// All bytes up to the end, which the caller deallocates; `.tooLarge` as soon as there are more than `limit`.
  ///
  /// - Throws: `FileError`, with `path` as the name of what is read.
  static func readAll(
    _ descriptor: Int32, path: String, expected: Int, limit: Int
  ) throws(FileError) -> UnsafeMutableBufferPointer<UInt8> {
    // One byte more than expected, so that the end is seen without growing.
    var bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(min(expected, limit), 0) + 1)
    var count = 0
    do throws(FileError) {
      while true {
        let got = try readSome(descriptor, into: UnsafeMutableBufferPointer(rebasing: bytes[count...]), path: path)
        if got == 0 { return UnsafeMutableBufferPointer(rebasing: bytes[..<count]) }
        count += got
        if count > limit { throw .tooLarge(path: path, limit: limit) }
        if count == bytes.count { bytes = grown(bytes, by: max(65_536, min(count, limit - count + 1))) }
      }
    } catch {
      bytes.deallocate()
      throw error
    }
  }

  /// How many bytes there were to read; 0 at the end.
  private static func readSome(
    _ descriptor: Int32, into room: UnsafeMutableBufferPointer<UInt8>, path: String
  ) throws(FileError) -> Int {
    while true {
      let count = SystemCall.retrying { read(descriptor, room.baseAddress, room.count) }
      guard count == -Int(EAGAIN) else {
        if count < 0 { throw FileError(errno: Int32(-count), path: path) }
        return count
      }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&waiting, 1, -1)
    }
  }

  private static func grown(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, by room: Int
  ) -> UnsafeMutableBufferPointer<UInt8> {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + room)
    _ = larger.update(fromContentsOf: bytes)
    bytes.deallocate()
    return larger
  }
}
