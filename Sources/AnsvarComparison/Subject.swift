import AnsvarModel

/// A thing that a change is about, by its number in one of the two models.
public enum Subject: Hashable, Sendable {
  case organisation(OrganisationID)
  case system(SystemID)
  /// A role or a body.
  case role(RoleID)
  case post(PostID)
  case dimension(DimensionID)
  case duty(DutyID)
  /// The index of an area of the plan.
  case area(Int)
  case planItem(PlanItemID)

  /// What kind of thing it is, in the order in which changes are listed.
  public enum Kind: UInt8, CaseIterable, Comparable, Sendable {
    case organisation, system, role, post, dimension, duty, area, planItem

    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  public var kind: Kind {
    switch self {
    case .organisation: .organisation
    case .system: .system
    case .role: .role
    case .post: .post
    case .dimension: .dimension
    case .duty: .duty
    case .area: .area
    case .planItem: .planItem
    }
  }

  /// Its place in the model's list of that kind.
  public var index: Int {
    switch self {
    case .organisation(let id): id.index
    case .system(let id): id.index
    case .role(let id): id.index
    case .post(let id): id.index
    case .dimension(let id): id.index
    case .duty(let id): id.index
    case .area(let index): index
    case .planItem(let id): id.index
    }
  }
}

extension Model {
  /// What a subject is called by the model.
  public func name(of subject: Subject) -> String {
    switch subject {
    case .organisation(let id): name(of: id)
    case .system(let id): name(of: id)
    case .role(let id): name(of: id)
    case .post(let id): name(of: id)
    case .dimension(let id): name(of: id)
    case .duty(let id): name(of: id)
    case .area(let index): plan.map { name($0.areas[index].name) } ?? ""
    case .planItem(let id): plan.map { name($0[id].name) } ?? ""
    }
  }

  /// The title that a subject has of its own; nil when its name serves.
  public func title(of subject: Subject) -> Title? {
    switch subject {
    case .organisation(let id): self[id].title
    case .system(let id): self[id].title
    case .role(let id): self[id].title
    case .post(let id): self[id].title
    case .dimension(let id): self[id].title
    case .duty(let id): self[id].title
    case .area(let index): plan?.areas[index].title
    case .planItem(let id): plan?[id].title
    }
  }

  /// The words that a subject is known by, whatever language they are in: its first title, else its name.
  public func words(of subject: Subject) -> String {
    let title = title(of: subject)
    return title?.text ?? title?.translations.first?.text ?? name(of: subject)
  }
}
