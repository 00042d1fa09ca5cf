/// The parts of charts that a style can give looks.
package enum StylePart: Sendable, Equatable, CaseIterable {
  case title, caption, legend, note
  case heading, dimension, duty, role, organisation, camp, cell
  case accountable, responsible, supports, consulted, informed
  case finding, missing, bridge
  case body, seat, appoints, orders, advises, reports
  case added, moved, removed
  case goal, measure, deadline
  case covered, partly, uncovered
  case competence, factor, deputy

  /// The name of the part in a style file.
  package var name: Keyword {
    switch self {
    case .title: "title"
    case .caption: "caption"
    case .legend: "legend"
    case .note: "note"
    case .heading: "heading"
    case .dimension: "dimension"
    case .duty: "duty"
    case .role: "role"
    case .organisation: "organisation"
    case .camp: "camp"
    case .cell: "cell"
    case .accountable: "accountable"
    case .responsible: "responsible"
    case .supports: "supports"
    case .consulted: "consulted"
    case .informed: "informed"
    case .finding: "finding"
    case .missing: "missing"
    case .bridge: "bridge"
    case .body: "body"
    case .seat: "seat"
    case .appoints: "appoints"
    case .orders: "orders"
    case .advises: "advises"
    case .reports: "reports"
    case .added: "added"
    case .moved: "moved"
    case .removed: "removed"
    case .goal: "goal"
    case .measure: "measure"
    case .deadline: "deadline"
    case .covered: "covered"
    case .partly: "partly"
    case .uncovered: "uncovered"
    case .competence: "competence"
    case .factor: "factor"
    case .deputy: "deputy"
    }
  }
}
