#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a descriptor to its end.
enum ByteReader {
  /// All bytes up to the end; `.tooLarge` as soon as there are more than `limit`.
  ///
  /// - Throws: `FileError`, with `path` as the name of what is read.
  static func readAll(
    _ descriptor: Int32, path: String, expected: Int, limit: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end is seen without growing.
    var room = max(min(expected, limit), 0) + 1
    while true {
      let wanted = bytes.count + room
      let start = bytes.count
      var got = 0
      bytes.append(contentsOf: repeatElement(0, count: room))
      while start + got < wanted {
        let count = bytes.withUnsafeMutableBytes { buffer in
          SystemCall.retrying { read(descriptor, buffer.baseAddress! + start + got, wanted - start - got) }
        }
        if count == -Int(EAGAIN) {
          var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
          _ = poll(&waiting, 1, -1)
          continue
        }
        if count < 0 { throw FileError(errno: Int32(-count), path: path) }
        if count == 0 {
          bytes.removeLast(room - got)
          return bytes
        }
        got += count
        if start + got > limit { throw .tooLarge(path: path, limit: limit) }
      }
      room = max(65_536, min(bytes.count, limit - bytes.count + 1))
    }
  }
}
