import AnsvarModel

/// The numbers of every organisation of a checked model, and of the model as a whole.
public struct OrganisationFigures: Sendable {
  /// The organisations without parts of their own, in the order of declaration; empty for a model without any.
  public let organisations: [OrganisationID]
  /// By organisation of that list.
  public let figures: [Figures]
  /// What was found about the model as a whole, or about an organisation that has parts of its own.
  public let shared: FindingCounts
  public let whole: Figures
  /// What the counts by kind are about.
  public let kinds: [FindingKind]

  /// Expiry dates are held against `today`; without it nothing has expired.
  ///
  /// - Complexity: O(*s* · *d* + *e* + *f*) for *s* scopes, *d* duties, *e* entries that hold in them and *f* findings.
  public init(_ report: CheckReport, today: Day? = nil) {
    let model = report.model
    let index = report.index
    organisations = model.workingOrganisations
    let placeCount = organisations.count
    var placeOf = [Int](repeating: placeCount, count: model.organisations.count + 1)
    for (place, organisation) in organisations.enumerated() { placeOf[organisation.index] = place }

    let states = CoverageState.all(model, index, today: today)
    let duties = DutiesByExtent(model)
    var coverage = [Coverage](repeating: .empty, count: placeCount + 1)
    var rows = RowPlaces(model)
    index.forEachScope(of: model) { scope, matrix in
      let place = placeOf[scope.organisation?.index ?? placeOf.count - 1]
      var own = Coverage.empty
      for duty in duties.checked(in: scope) {
        guard let row = matrix.rowIndex(of: duty) else {
          own.counted += 1
          rows.note(missing: duty, in: place)
          continue
        }
        rows.note(row: row, in: place)
        if states[row] != .excused { own.counted += 1 }
        if states[row] == .covered { own.covered += 1 }
      }
      coverage[place] += own
    }
    let tally = FindingTally(report, rows, placeOf: placeOf, placeCount: placeCount)
    kinds = tally.kinds
    shared = tally.counts[placeCount]

    let loads = report.loads
    var figures: [Figures] = []
    figures.reserveCapacity(placeCount)
    var found = tally.counts[placeCount]
    for (place, organisation) in organisations.enumerated() {
      found += tally.counts[place]
      // Every working organisation is checked, in this order.
      let own = place < loads.count && loads[place].organisation == organisation ? loads[place..<place + 1] : []
      let roles = own.first?.entries.reduce(0) { $0 + (model[$1.role].isUndeclared ? 0 : 1) }
      figures.append(
        Figures(
          coverage: coverage[place], roles: roles ?? 0, load: LoadFigures(own, model), findings: tally.counts[place]))
    }
    self.figures = figures
    let declared = model.roles.reduce(0) { $0 + ($1.isUndeclared ? 0 : 1) }
    let sum = coverage.reduce(into: Coverage.empty) { $0 += $1 }
    whole = Figures(coverage: sum, roles: declared, load: LoadFigures(loads[...], model), findings: found)
  }
}
