import AnsvarModel

/// One of those that stand beside each other: an organisation, a model, or what belongs to no one organisation.
public struct ComparedRow: Sendable {
  public enum Subject: Sendable {
    case organisation
    case model
    /// What was found about a model as a whole.
    case shared
    /// All of them together.
    case total
  }

  public let subject: Subject
  /// The name in the model; empty for what has none.
  public var name: String
  public var title: String
  /// The model it belongs to, by its place among those compared; nil for all of them together.
  public var model: Int?
  public var figures: Figures
  /// The title of the role that carries most; empty when none carries anything.
  public var heaviestRole = ""
  /// Where that role is, when the row is about several organisations; empty otherwise.
  public var heaviestPlace = ""

  init(_ subject: Subject, name: String, title: String, _ figures: Figures) {
    self.subject = subject
    self.name = name
    self.title = title
    self.figures = figures
  }

  /// The role that carries most, and where if need be.
  public var heaviest: String {
    heaviestPlace.utf8.isEmpty ? heaviestRole : heaviestRole + ", " + heaviestPlace
  }
}
