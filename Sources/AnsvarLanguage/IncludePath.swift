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
    guard !parts.isEmpty else { return nil }
    var result: [UInt8] = []
    for part in parts {
      if !result.isEmpty { result.append(UInt8(ascii: "/")) }
      result += part
    }
    return String(decoding: result, as: UTF8.self)
  }
  /// What a statement in `file` says to name a file by its path from the folder of the model: the reverse of `resolve`.
  static func path(to target: String, from file: String) -> String {
    let folders = file.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    let parts = target.utf8.split(separator: UInt8(ascii: "/"))
    var common = 0
    while common < folders.count && common < parts.count - 1 && folders[common].elementsEqual(parts[common]) {
      common += 1
    }
    var result: [UInt8] = []
    for _ in common..<folders.count { result += "../".utf8 }
    for (number, part) in parts[common...].enumerated() {
      if number > 0 { result.append(UInt8(ascii: "/")) }
      result += part
    }
    return String(decoding: result, as: UTF8.self)
  }
}
