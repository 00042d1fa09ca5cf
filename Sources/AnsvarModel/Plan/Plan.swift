import AnsvarDiagnostics

/// Who does what by when: goal areas with goals, strategies and measures.
public struct Plan: Sendable {
  public var name: NameID
  public var title: Title
  /// The first and the last year; nil when the plan does not say.
  public var years: YearSpan?
  public var deadlines: [DeadlineClass] = []
  public var areas: [PlanArea] = []
  /// Goals, strategies and measures, in the order written.
  public var items: [PlanItem] = []
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(name: NameID, title: Title, years: YearSpan? = nil, range: SourceRange) {
    self.name = name
    self.title = title
    self.years = years
    self.range = range
  }

  @inlinable public subscript(id: PlanItemID) -> PlanItem { items[id.index] }

  /// The items of one kind, in the order written.
  ///
  /// - Complexity: O(*n*) in the items.
  public func items(_ kind: PlanItem.Kind) -> [PlanItemID] {
    items.indices.filter { items[$0].kind == kind }.map { PlanItemID($0) }
  }

  /// The years in which something is due; nil when it has no deadline.
  public func years(of due: Due?) -> YearSpan? {
    switch due {
    case .day(let day): YearSpan(first: day.year, last: day.year)
    case .years(let span): span
    case .deadline(let index): deadlines[index].years
    case nil: nil
    }
  }

  /// The last day on which something may be done; nil when it has no deadline.
  public func lastDay(of due: Due?) -> Day? {
    if case .day(let day) = due { return day }
    return years(of: due).flatMap { Day(year: $0.last, month: 12, day: 31) }
  }
}
