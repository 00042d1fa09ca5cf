/// Every chart there is.
///
/// A new chart is one file and one line here.
package enum ChartCatalogue {
  package static let all: [Chart] = [
    .matrix, .roles, .dimensions, .bridge, .governance, .coverage, .plan, .card, .revision,
  ]

  /// The chart with an id; nil when there is none.
  package static func chart(_ id: String) -> Chart? {
    all.first { $0.id.utf8.elementsEqual(id.utf8) }
  }
}
