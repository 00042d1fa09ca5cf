#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading of what is piped into the program.
package enum StandardInput {
  /// The name under which standard input is reported.
  package static let name = "-"

  /// Reads standard input to its end.
  ///
  /// - Throws: `.tooLarge` as soon as there are more than `limit` bytes, `.isFolder` for a folder, `.other`.
  package static func readAll(
    limit: Int = MappedFile.defaultLimit, descriptor: Int32 = STDIN_FILENO
  ) throws(FileError) -> [UInt8] {
    let bytes = try ByteReader.readAll(descriptor, path: name, expected: 65_536, limit: limit)
    defer { bytes.deallocate() }
    return Array(bytes)
  }
}
