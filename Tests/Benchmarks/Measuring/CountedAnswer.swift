/// The counts in what a program printed.
struct CountedAnswer {
  private(set) var counts: [String: Int] = [:]

  /// Rows of CSV: the names of the counts with spaces between them, and then the counts.
  init(table bytes: UnsafeBufferPointer<UInt8>) {
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: ",").map { $0.filter { $0 != "\"" } }
      guard let names = cells.first?.split(separator: " ") else { continue }
      for (name, cell) in zip(names, cells.dropFirst()) { counts[String(name)] = Int(cell) }
    }
  }

  /// What `ansvar check --format json --summary-only` prints: every name with a whole number after it.
  ///
  /// A rule that found nothing is not there, and counts as 0.
  init(json bytes: UnsafeBufferPointer<UInt8>) {
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\"", omittingEmptySubsequences: false)
    for (name, following) in zip(parts, parts.dropFirst()) {
      let value = following.filter { $0 != " " && $0 != "\n" }
      guard value.first == ":" else { continue }
      let end = value.firstIndex { $0 == "," || $0 == "}" } ?? value.endIndex
      if let count = Int(value[value.index(after: value.startIndex)..<end]) { counts[String(name)] = count }
    }
    if counts["duties"] != nil { for name in Truth.checkedNames { counts[name, default: 0] += 0 } }
  }

  /// The first count that is not the true one, in words; nil when all are right.
  func fault(against truth: Truth, names: [String]) -> String? {
    for name in names where counts[name] != truth.counts[name] {
      let found = counts[name].map { String($0) } ?? "nothing"
      return "\(name) is \(found) and should be \(truth.counts[name] ?? 0)"
    }
    return nil
  }
}
