import AnsvarDiagnostics
import AnsvarModel

/// Counts findings by organisation and kind, a finding that holds in twelve organisations in each of them.
struct FindingTally {
  let kinds: [FindingKind]
  /// By working organisation; the last place is for what concerns none of them.
  private(set) var counts: [FindingCounts]
  private let report: CheckReport
  private let places: RowPlaces
  /// By organisation, its place among the working ones; the last place for the others and for none.
  private let placeOf: [Int]
  /// By rule and severity, the index of the kind.
  private let kindOf: [Int]

  /// - Complexity: O(*f* + *r* + *o*) for *f* findings that stand in *r* rows and hold in *o* organisations.
  init(_ report: CheckReport, _ places: RowPlaces, placeOf: [Int], placeCount: Int) {
    self.report = report
    self.places = places
    self.placeOf = placeOf
    (kinds, kindOf) = Self.kinds(of: report.findings)
    counts = [FindingCounts](repeating: FindingCounts(kinds: kinds.count), count: placeCount + 1)
    for index in report.findings.indices { add(index) }
  }

  /// The kinds that occur, the severest first and then in the order of the catalogue.
  private static func kinds(of findings: [Finding]) -> (kinds: [FindingKind], kindOf: [Int]) {
    let severities = Severity.allCases.count
    var occurs = [Bool](repeating: false, count: RuleCatalogue.all.count * severities)
    for index in findings.indices where !findings[index].isWaived && findings[index].rule >= 0 {
      occurs[findings[index].rule * severities + Int(findings[index].severity.rawValue)] = true
    }
    var kinds: [FindingKind] = []
    var kindOf = [Int](repeating: -1, count: occurs.count)
    for severity in Severity.allCases.reversed() {
      for rule in RuleCatalogue.all.indices where occurs[rule * severities + Int(severity.rawValue)] {
        kindOf[rule * severities + Int(severity.rawValue)] = kinds.count
        kinds.append(FindingKind(rule: rule, severity: severity))
      }
    }
    return (kinds, kindOf)
  }

  private mutating func add(_ index: Int) {
    let scopes = report.findings[index].scopes
    guard scopes > 1 else { return add(index, scopes, in: place(of: report.findings[index].scope.organisation)) }
    // What is not listed, and a finding about the model as a whole, concerns no organisation more than another.
    var left = scopes
    func take(_ count: Int, _ place: Int, _ tally: inout FindingTally) {
      let taken = min(count, left)
      guard taken > 0 else { return }
      left -= taken
      tally.add(index, taken, in: place)
    }
    switch report.findings[index].extent {
    case .row(let row): forEachShare(ofRow: row) { take($0, $1, &$2) }
    case .rowIn(let row, let organisations):
      guard places.isWide(row) else {
        forEachShare(ofRow: row) { take($0, $1, &$2) }
        break
      }
      for organisation in organisations {
        let place = place(of: organisation)
        take(places.scopes(ofRow: row, in: place), place, &self)
      }
    case .rows(let rows): for row in rows { forEachShare(ofRow: Int(row)) { take($0, $1, &$2) } }
    case .missing(let duty):
      for share in places.shares(ofMissing: duty) { take(Int(share.scopes), Int(share.place), &self) }
    case .scopes(let scopes): for scope in scopes { take(1, place(of: scope.organisation), &self) }
    case nil: break
    }
    if left > 0 { add(index, left, in: counts.count - 1) }
  }

  private mutating func forEachShare(ofRow row: Int, _ body: (Int, Int, inout FindingTally) -> Void) {
    guard let shares = places.shares(ofRow: row) else {
      guard report.index.uses[row] > 0 else { return }
      let first = report.index.scopes[Int(report.index.firstUse[row])]
      return body(Int(report.index.uses[row]), place(of: first.organisation), &self)
    }
    for share in shares { body(Int(share.scopes), Int(share.place), &self) }
  }

  private func place(of organisation: OrganisationID?) -> Int {
    placeOf[organisation?.index ?? placeOf.count - 1]
  }

  private mutating func add(_ index: Int, _ scopes: Int, in place: Int) {
    guard !report.findings[index].isWaived else {
      counts[place].waived += scopes
      return
    }
    let severity = Int(report.findings[index].severity.rawValue)
    counts[place].bySeverity[severity] += scopes
    let rule = report.findings[index].rule
    if rule >= 0 { counts[place].byKind[kindOf[rule * Severity.allCases.count + severity]] += scopes }
  }
}
