#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for one test, removed at the end.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    var base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    while base.count > 1, base.hasSuffix("/") { base.removeLast() }
    path = base + "/ansvar-tests-" + random
    _ = mkdir(path, 0o700)
  }

  deinit {
    Self.remove(path)
  }

  /// The path of an entry.
  func callAsFunction(_ name: String) -> String {
    path + "/" + name
  }

  /// Writes a file by the plainest means.
  @discardableResult
  func write(_ name: String, _ text: String, mode: mode_t = 0o644) -> String {
    let file = open(self(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in posixWrite(file, buffer.baseAddress! + start, bytes.count - start) }
      if count <= 0 { break }
      start += count
    }
    _ = fchmod(file, mode)
    _ = close(file)
    return self(name)
  }

  /// An executable shell script.
  func script(_ name: String, _ body: String) -> String {
    write(name, "#!/bin/sh\n" + body + "\n", mode: 0o755)
  }

  /// The contents of a file; nil if it cannot be opened.
  func read(_ name: String) -> String? {
    let file = open(self(name), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { _ = close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = posixRead(file, &chunk, chunk.count)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  /// The names in the folder, also hidden ones.
  func names() -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { _ = closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ path: String) {
    _ = chmod(path, 0o700)
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        let inner = path + "/" + name
        if unlink(inner) != 0 { remove(inner) }
      }
      _ = closedir(stream)
    }
    _ = rmdir(path)
  }
}

private func posixWrite(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
  write(file, start, count)
}

private func posixRead(_ file: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, start, count)
}
