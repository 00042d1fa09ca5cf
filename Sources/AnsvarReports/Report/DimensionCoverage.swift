import AnsvarModel
import AnsvarRules

/// How many duties are covered, by dimension and by organisation.
struct DimensionCoverage {
  /// By dimension.
  private(set) var dimensions: [Coverage]
  /// The organisations without parts of their own; one nil for a model without any.
  let organisations: [OrganisationID?]
  /// By place in `organisations` and then by dimension, as long as they are few enough to show.
  private(set) var byOrganisation: [[Coverage]]

  /// A table of more cells than this is not kept.
  private static let mostCells = 100_000

  /// - Complexity: O(*s* · *d*) in the scopes and the duties.
  init(_ report: CheckReport, today: Day?) {
    let model = report.model
    let count = model.dimensions.count
    organisations = model.organisations.isEmpty ? [nil] : model.workingOrganisations.map(Optional.some)
    var places = [Int](repeating: -1, count: model.organisations.count + 1)
    for (place, organisation) in organisations.enumerated() {
      places[organisation?.index ?? model.organisations.count] = place
    }
    var dimensions = [Coverage](repeating: .empty, count: count)
    let isKept = organisations.count * count <= Self.mostCells
    var table = [[Coverage]](
      repeating: [Coverage](repeating: .empty, count: count), count: isKept ? organisations.count : 0)
    let states = CoverageState.all(model, report.index, today: today)
    let duties = DutiesByExtent(model)
    report.index.forEachScope(of: model) { scope, matrix in
      let place = places[scope.organisation?.index ?? model.organisations.count]
      for duty in duties.checked(in: scope) {
        let dimension = model.duties[duty.index].dimension.index
        let state = matrix.rowIndex(of: duty).map { states[$0] } ?? .open
        if state == .excused { continue }
        let own = Coverage(covered: state == .covered ? 1 : 0, counted: 1)
        dimensions[dimension] += own
        if isKept && place >= 0 { table[place][dimension] += own }
      }
    }
    self.dimensions = dimensions
    byOrganisation = table
  }
}
