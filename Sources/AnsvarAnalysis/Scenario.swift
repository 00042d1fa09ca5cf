import AnsvarModel
import AnsvarRules

/// A model and the changes that somebody considers, made one after another.
public struct Scenario: Sendable {
  /// A change, and the model that it was made to, in whose terms it is given.
  public struct Step: Sendable {
    public var change: Change
    public var before: Model
  }

  public let original: Model
  public private(set) var model: Model
  public private(set) var steps: [Step] = []
  /// The roles that have been merged into others, by name.
  public private(set) var renamed: [NameID: NameID] = [:]
  /// The day that expiry dates are held against.
  public let today: Day?

  public init(_ model: Model, today: Day? = nil) {
    original = model
    self.model = model
    self.today = today
  }

  /// Makes one more change, in the terms of `model` as it stands now.
  public mutating func apply(_ change: Change) {
    steps.append(Step(change: change, before: model))
    if case .merge(let kept, let other) = change, kept != other {
      let name = model[kept].name
      let gone = model[other].name
      for (from, to) in renamed where to == gone { renamed[from] = name }
      renamed[gone] = name
    }
    model = model.applying(change, today: today)
  }

  /// What the changes bring and take away.
  public func comparison() -> FindingComparison {
    FindingComparison(
      before: Checker.check(original, today: today), after: Checker.check(model, today: today), renamed: renamed)
  }
}
