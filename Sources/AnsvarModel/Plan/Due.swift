import AnsvarDiagnostics

/// When something is to be done.
public enum Due: Hashable, Sendable {
  case day(Day)
  case years(YearSpan)
  /// The index of a class of deadlines of the plan.
  case deadline(Int)
}

/// A named class of deadlines, such as "short-term".
public struct DeadlineClass: Sendable {
  public var name: NameID
  public var title: Title
  public var years: YearSpan
  public var range: SourceRange

  public init(name: NameID, title: Title, years: YearSpan, range: SourceRange) {
    self.name = name
    self.title = title
    self.years = years
    self.range = range
  }
}
