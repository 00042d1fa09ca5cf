#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A path as text, with the operations the program needs.
///
/// Comparison is by bytes: the file system tells apart what Unicode calls equivalent.
package struct PathName: Sendable, Equatable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var isAbsolute: Bool { text.utf8.first == Self.slash }

  /// What follows the last slash: "c.svg" of "a/b/c.svg", "" of "a/".
  package var lastComponent: String {
    guard let index = text.utf8.lastIndex(of: Self.slash) else { return text }
    return String(text.utf8[text.utf8.index(after: index)...]) ?? ""
  }

  /// The folder: "a/b" of "a/b/c.svg", "." of "c.svg", "/" of "/c".
  package var parent: PathName {
    guard let index = text.utf8.lastIndex(of: Self.slash) else { return PathName(".") }
    let head = String(text.utf8[..<index]) ?? ""
    return PathName(head.isEmpty ? "/" : head)
  }

  /// What follows the last full stop of the last component: "svg" of "c.svg"; "" of "c" and ".profile".
  package var ending: String {
    let name = lastComponent
    guard let index = name.utf8.lastIndex(of: UInt8(ascii: ".")), index != name.startIndex else { return "" }
    return String(name.utf8[name.utf8.index(after: index)...]) ?? ""
  }

  /// The last component without its ending and the full stop: "c" of "a/b/c.svg".
  package var stem: String {
    let name = lastComponent
    guard let index = name.utf8.lastIndex(of: UInt8(ascii: ".")), index != name.startIndex else { return name }
    return String(name.utf8[..<index]) ?? name
  }

  /// The other path seen from this folder; an absolute one stays as it is.
  package func joined(_ other: String) -> PathName {
    if PathName(other).isAbsolute || text.isEmpty || text.utf8.elementsEqual(".".utf8) { return PathName(other) }
    return PathName(text.utf8.last == Self.slash ? text + other : text + "/" + other)
  }

  /// The absolute path without symbolic links and dots.
  ///
  /// - Throws: `.notFound`, `.noPermission`, `.invalidPath`, `.other`.
  package func resolved() throws(FileError) -> PathName {
    try FileError.check(text)
    guard let real = realpath(text, nil) else { throw FileError(errno: errno, path: text) }
    defer { free(real) }
    return PathName(String(cString: real))
  }

  /// Whether both exist and lead to one file.
  package func namesSameFile(as other: PathName) -> Bool {
    guard let own = try? resolved(), let theirs = try? other.resolved() else { return false }
    return own == theirs
  }

  /// The resolved path, if it lies in the root folder or below; both must exist.
  ///
  /// - Throws: `.outsideRoot` otherwise, and what `resolved()` throws.
  package func resolved(below root: PathName) throws(FileError) -> PathName {
    let real = try resolved()
    if !real.isBelow(try root.resolved()) { throw .outsideRoot(path: text) }
    return real
  }

  /// Whether the path is the root or lies below it, as text: both must be resolved.
  package func isBelow(_ root: PathName) -> Bool {
    if self == root || root.text.utf8.elementsEqual("/".utf8) { return isAbsolute }
    return text.utf8.starts(with: (root.text + "/").utf8)
  }

  package static func == (left: PathName, right: PathName) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// What a symbolic link points to, as written in it; nil if the path is no link.
  func linkTarget() -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX) + 1) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = readlink(text, start, Int(PATH_MAX))
      guard count >= 0 else { return nil }
      start[count] = 0
      return String(cString: start)
    }
  }

  private static let slash = UInt8(ascii: "/")
}
