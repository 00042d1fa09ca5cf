import AnsvarDiagnostics
import AnsvarModel

/// The order of findings: by file, place, rule, duty and role.
///
/// A key is small, so that sorting many findings does not move the findings themselves about.
struct FindingOrder {
  struct Key: Comparable {
    /// The file in the upper half, the position in the lower.
    fileprivate var place: UInt64
    /// The rule in the upper half, the duty in the lower.
    fileprivate var subject: UInt64
    fileprivate var role: UInt32
    /// The index of the finding in the list that is sorted.
    var index: UInt32

    static func < (left: Key, right: Key) -> Bool {
      if left.place != right.place { return left.place < right.place }
      if left.subject != right.subject { return left.subject < right.subject }
      return (left.role, left.index) < (right.role, right.index)
    }
  }

  private let sources: SourceMap
  /// By file, its place in the order of names.
  private var files: [Int]
  /// By the id of a rule, its place in the order of ids.
  private var rules: [String: Int] = [:]
  /// By the index of a rule in the catalogue, the same; 0 for one that has found nothing.
  private var catalogue: [Int] = []

  init(_ sources: SourceMap, _ findings: [Finding]) {
    self.sources = sources
    let order = sources.texts.indices.sorted {
      sources.texts[$0].name.utf8.lexicographicallyPrecedes(sources.texts[$1].name.utf8)
    }
    files = [Int](repeating: 0, count: order.count)
    for (rank, file) in order.enumerated() { files[file] = rank }
    // Few of the rules find anything in a small model, and only those have to be put in order.
    var isFound = [Bool](repeating: false, count: RuleCatalogue.all.count)
    var ids: Set<String> = []
    for finding in findings {
      if finding.isReported {
        if let diagnostic = finding.diagnostic { ids.insert(diagnostic.kind.id) }
      } else if !isFound[finding.rule] {
        isFound[finding.rule] = true
        ids.insert(RuleCatalogue.all[finding.rule].id)
      }
    }
    let sorted = ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (rank, id) in sorted.enumerated() { rules[id] = rank }
    catalogue = [Int](repeating: 0, count: isFound.count)
    for rule in isFound.indices where isFound[rule] { catalogue[rule] = rules[RuleCatalogue.all[rule].id] ?? 0 }
  }

  func key(_ finding: Finding, at index: Int) -> Key {
    let rule = finding.diagnostic.map { rules[$0.kind.id] ?? 0 } ?? catalogue[finding.rule]
    return Key(
      place: UInt64(rank(finding)) << 32 | UInt64(finding.range.start),
      subject: UInt64(rule) << 32 | UInt64(finding.duty?.raw ?? 0), role: finding.role?.raw ?? 0,
      index: UInt32(truncatingIfNeeded: index))
  }

  /// The place of a finding's file in the order of names, from one; 0 for what stands in no file.
  private func rank(_ finding: Finding) -> Int {
    guard files.count > 1 else { return 0 }
    return sources.fileIndex(of: finding.range.start).map { files[$0] + 1 } ?? 0
  }
}
