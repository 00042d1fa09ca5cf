import AnsvarModel

/// Holds the waivers of a model against what was found.
///
/// A waiver for one organisation splits a finding that holds in several. One past its date accepts nothing. Faults in
/// the model itself, `structure.*`, cannot be accepted.
struct WaiverMatcher {
  /// What a waiver and a finding must have in common.
  private struct Key: Hashable {
    var rule: Int
    var subject: Waiver.Subject?
  }

  private let context: CheckContext
  /// The findings that no waiver has accepted yet, by what a waiver can say of them.
  private var open: [Key: [Int]] = [:]
  private var uses: [Int]

  /// Marks every accepted finding and gives, by waiver, how many it accepted.
  static func apply(to findings: inout [Finding], _ context: CheckContext) -> [Int] {
    guard !context.model.waivers.isEmpty else { return [] }
    var matcher = WaiverMatcher(context)
    matcher.sort(findings)
    matcher.list(&findings)
    matcher.accept(&findings)
    return matcher.uses
  }

  private init(_ context: CheckContext) {
    self.context = context
    uses = [Int](repeating: 0, count: context.model.waivers.count)
    for waiver in context.model.waivers { if let key = key(waiver) { open[key] = [] } }
  }

  /// What a waiver is about; nil when its time is over, or no rule has that name.
  private func key(_ waiver: Waiver) -> Key? {
    guard let rule = RuleCatalogue.index(of: waiver.rule) else { return nil }
    if let until = waiver.until, let today = context.today, until < today { return nil }
    return Key(rule: rule, subject: waiver.subject)
  }

  private mutating func sort(_ findings: [Finding]) {
    for (place, finding) in findings.enumerated() where finding.diagnostic == nil { note(finding, at: place) }
  }

  private mutating func note(_ finding: Finding, at place: Int) {
    var subjects: [Waiver.Subject?] = [nil]
    if let duty = finding.duty { subjects.append(.duty(duty)) }
    if let dimension = finding.dimension { subjects.append(.dimension(dimension)) }
    for role in Set(finding.roles) { subjects.append(.role(role)) }
    if let item = finding.planItem { subjects.append(.planItem(item)) }
    for subject in subjects { open[Key(rule: finding.rule, subject: subject)]?.append(place) }
  }

  /// Lists the scopes of each finding of which a waiver may take a part.
  private func list(_ findings: inout [Finding]) {
    var concerned: Set<Int> = []
    for waiver in context.model.waivers where waiver.scope != .everywhere {
      guard let key = key(waiver) else { continue }
      for place in open[key] ?? [] where findings[place].scopes > 1 { concerned.insert(place) }
    }
    guard !concerned.isEmpty else { return }
    let places = concerned.sorted()
    let scopes = FindingScopes(context.model, context.index, findings: places.map { findings[$0] })
    for place in places { findings[place].extent = .scopes(scopes.scopes(of: findings[place])) }
  }

  private mutating func accept(_ findings: inout [Finding]) {
    for (number, waiver) in context.model.waivers.enumerated() {
      guard let key = key(waiver), let places = open[key] else { continue }
      var rest: [Int] = []
      for place in places where !findings[place].isWaived {
        if accept(&findings, at: place, in: waiver.scope) {
          uses[number] += 1
        } else {
          rest.append(place)
        }
      }
      // What a split has left over has been noted here meanwhile.
      open[key] = rest + (open[key] ?? []).dropFirst(places.count)
    }
  }

  /// Accepts the part of a finding that lies in a scope, and keeps the rest as a finding of its own.
  private mutating func accept(_ findings: inout [Finding], at place: Int, in wanted: Scope) -> Bool {
    let model = context.model
    if wanted == .everywhere {
      findings[place].isWaived = true
      return true
    }
    guard findings[place].scopes > 1 else {
      guard model.holds(findings[place].scope, in: wanted) else { return false }
      findings[place].isWaived = true
      return true
    }
    guard case .scopes(let scopes) = findings[place].extent else { return false }
    let accepted = scopes.filter { model.holds($0, in: wanted) }
    guard !accepted.isEmpty else { return false }
    if accepted.count < scopes.count {
      var rest = findings[place]
      rest.hold(in: scopes.filter { !model.holds($0, in: wanted) })
      note(rest, at: findings.count)
      findings.append(rest)
      findings[place].hold(in: accepted)
    }
    findings[place].isWaived = true
    return true
  }
}

extension Model {
  /// Whether a scope is the wanted one or lies in it.
  fileprivate func holds(_ scope: Scope, in wanted: Scope) -> Bool {
    if let system = wanted.system, scope.system != system { return false }
    guard let organisation = wanted.organisation else { return true }
    return scope.organisation.map { isPart($0, of: organisation) } ?? false
  }
}
