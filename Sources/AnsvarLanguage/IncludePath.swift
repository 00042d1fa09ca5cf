/// Where an `include` leads: always to a file in the folder of the model or below it.
enum IncludePath {
  /// Whether a path is empty or only leads to a folder.
  static func namesNoFile(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).allSatisfy { $0.elementsEqual(".".utf8) }
      && path.utf8.first != UInt8(ascii: "/")
  }

  /// The path of an included file from the folder of the model; nil when it would lie outside.
  ///
  /// What the statement says is relative to the file that it stands in; `file` is that file, from the same folder.
  static func resolve(_ path: String, from file: String) -> String? {
    if path.utf8.isEmpty || path.utf8.first == UInt8(ascii: "/") { return nil }
    if path.utf8.contains(UInt8(ascii: "\\")) || path.utf8.contains(UInt8(ascii: ":")) || path.utf8.contains(0) {
      return nil
    }
    var parts = file.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
    if !parts.isEmpty { parts.removeLast() }
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      } else {
        parts.append(Array(part))
      }
    }
    return parts.isEmpty ? nil : joined(parts)
  }

  /// What a statement in `file` says to name a file by its path from the folder of the model: the reverse of `resolve`.
  static func path(to target: String, from file: String) -> String {
    let folders = file.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { Array($0) }
    let parts = target.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
    var common = 0
    while common < min(folders.count, parts.count - 1) && folders[common] == parts[common] { common += 1 }
    return joined(Array(repeating: Array("..".utf8), count: folders.count - common) + parts[common...])
  }

  private static func joined(_ parts: [[UInt8]]) -> String {
    String(decoding: Array(parts.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }
}
