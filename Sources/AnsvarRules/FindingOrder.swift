import AnsvarDiagnostics
import AnsvarModel

/// The order of findings: by file, place, rule, duty and role.
///
/// A key is small, so that sorting many findings does not move the findings themselves about.
struct FindingOrder {
  struct Key: Comparable {
    var file: Int
    var start: UInt32
    var rule: Int
    var duty: UInt32
    var role: UInt32
    /// The index of the finding in the list that is sorted.
    var index: Int

    static func < (left: Key, right: Key) -> Bool {
      if left.file != right.file { return left.file < right.file }
      if left.start != right.start { return left.start < right.start }
      if left.rule != right.rule { return left.rule < right.rule }
      return (left.duty, left.role, left.index) < (right.duty, right.role, right.index)
    }
  }

  private let sources: SourceMap
  /// By file, its place in the order of names.
  private var files: [Int]
  /// By the id of a rule, its place in the order of ids.
  private var rules: [String: Int] = [:]
  /// By the index of a rule in the catalogue, the same.
  private var catalogue: [Int] = []

  init(_ sources: SourceMap, _ findings: [Finding]) {
    self.sources = sources
    let order = sources.texts.indices.sorted {
      sources.texts[$0].name.utf8.lexicographicallyPrecedes(sources.texts[$1].name.utf8)
    }
    files = [Int](repeating: 0, count: order.count)
    for (rank, file) in order.enumerated() { files[file] = rank }
    var ids = Set(RuleCatalogue.all.map { $0.id })
    for finding in findings { if let diagnostic = finding.diagnostic { ids.insert(diagnostic.kind.id) } }
    let sorted = ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (rank, id) in sorted.enumerated() { rules[id] = rank }
    for rule in RuleCatalogue.all { catalogue.append(rules[rule.id] ?? 0) }
  }

  func key(_ finding: Finding, at index: Int) -> Key {
    let rule = finding.diagnostic.map { rules[$0.kind.id] ?? 0 } ?? catalogue[finding.rule]
    return Key(
      file: rank(finding), start: finding.range.start, rule: rule, duty: finding.duty?.raw ?? 0,
      role: finding.roles.first?.raw ?? 0, index: index)
  }

  private func rank(_ finding: Finding) -> Int {
    guard files.count > 1 else { return 0 }
    return sources.fileIndex(of: finding.range.start).map { files[$0] } ?? -1
  }
}
