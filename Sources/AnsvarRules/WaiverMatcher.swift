import AnsvarModel

/// Holds the waivers of a model against what was found.
///
/// Of several waivers that could accept a finding, the first one does. A waiver for one organisation splits a finding
/// that holds in several. One past its date accepts nothing. Faults in the model itself, `structure.*`, cannot be
/// accepted.
struct WaiverMatcher {
  /// What a waiver and a finding must have in common.
  private struct Key: Hashable {
    var rule: Int
    var subject: Waiver.Subject?
  }

  /// What a waiver and a finding must have in common, and where the waiver holds.
  private struct Place: Hashable {
    var key: Key
    var scope: Scope
  }

  private let context: CheckContext
  /// By what it is about and where, the first waiver.
  private var waivers: [Place: Int] = [:]
  /// What there are waivers about that hold in a part of the model.
  private var partial: Set<Key> = []
  private var uses: [Int]

  /// Marks every accepted finding and gives, by waiver, how many it accepted.
  ///
  /// - Complexity: O(*n*) in the waivers, the findings and the scopes of those that a waiver may take a part of, times
  ///   how deep the organisations lie in one another.
  static func apply(to findings: inout [Finding], _ context: CheckContext) -> [Int] {
    guard !context.model.waivers.isEmpty else { return [] }
    var matcher = WaiverMatcher(context)
    matcher.accept(&findings)
    return matcher.uses
  }

  private init(_ context: CheckContext) {
    self.context = context
    uses = [Int](repeating: 0, count: context.model.waivers.count)
    var rules: [String: Int] = [:]
    for (number, rule) in RuleCatalogue.all.enumerated() { rules[rule.id] = number }
    for (number, waiver) in context.model.waivers.enumerated() {
      guard let rule = rules[waiver.rule] else { continue }
      if let until = waiver.until, let today = context.today, until < today { continue }
      let key = Key(rule: rule, subject: waiver.subject)
      if waiver.scope != .everywhere { partial.insert(key) }
      let place = Place(key: key, scope: waiver.scope)
      if waivers[place] == nil { waivers[place] = number }
    }
  }

  private mutating func accept(_ findings: inout [Finding]) {
    // The scopes of a finding are listed only where a waiver may take a part of them.
    var split: [(place: Int, keys: [Key])] = []
    for place in findings.indices where findings[place].diagnostic == nil {
      let keys = keys(findings[place])
      if findings[place].scopes > 1 && keys.contains(where: { partial.contains($0) }) {
        split.append((place, keys))
      } else if let waiver = first(keys, in: findings[place].scope) {
        findings[place].isWaived = true
        uses[waiver] += 1
      }
    }
    guard !split.isEmpty else { return }
    let scopes = FindingScopes(context.model, context.index, findings: split.map { findings[$0.place] })
    for (place, keys) in split { accept(&findings, at: place, keys, in: scopes.scopes(of: findings[place])) }
  }

  /// Lets each waiver accept its part of a finding, and keeps what is left as a finding of its own.
  private mutating func accept(_ findings: inout [Finding], at place: Int, _ keys: [Key], in scopes: [Scope]) {
    var parts: [Int: [Scope]] = [:]
    var rest: [Scope] = []
    for scope in scopes {
      if let waiver = first(keys, in: scope) {
        parts[waiver, default: []].append(scope)
      } else {
        rest.append(scope)
      }
    }
    // A finding about the model as a whole lists no scopes.
    if scopes.isEmpty, let waiver = first(keys, in: .everywhere) { parts[waiver] = [] }
    guard !parts.isEmpty else { return }
    let whole = findings[place]
    for (number, waiver) in parts.keys.sorted().enumerated() {
      var part = whole
      if let accepted = parts[waiver], parts.count > 1 || !rest.isEmpty { part.hold(in: accepted) }
      part.isWaived = true
      uses[waiver] += 1
      if number == 0 { findings[place] = part } else { findings.append(part) }
    }
    guard !rest.isEmpty else { return }
    var left = whole
    left.hold(in: rest)
    findings.append(left)
  }

  /// What a waiver can say of a finding, as far as any does.
  private func keys(_ finding: Finding) -> [Key] {
    var subjects: [Waiver.Subject?] = [nil]
    if let duty = finding.duty { subjects.append(.duty(duty)) }
    if let dimension = finding.dimension { subjects.append(.dimension(dimension)) }
    for role in finding.roles { subjects.append(.role(role)) }
    if let item = finding.planItem { subjects.append(.planItem(item)) }
    let keys = subjects.map { Key(rule: finding.rule, subject: $0) }
    return keys.filter { partial.contains($0) || waivers[Place(key: $0, scope: .everywhere)] != nil }
  }

  /// The first waiver that accepts what is found in a scope.
  private func first(_ keys: [Key], in scope: Scope) -> Int? {
    let isPartial = keys.contains { partial.contains($0) }
    var result: Int?
    for scope in isPartial ? context.model.scopes(around: scope) : [.everywhere] {
      for key in keys {
        guard let waiver = waivers[Place(key: key, scope: scope)] else { continue }
        result = min(result ?? waiver, waiver)
      }
    }
    return result
  }
}
