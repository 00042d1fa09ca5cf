import AnsvarDiagnostics
import AnsvarText

/// A change that the authors of a revision say they have made, with the reason they give.
public struct RevisionClaim: Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case kept, added, changed, moved, merged, split, covered, removed

    /// The word of the model language.
    public var keyword: String {
      switch self {
      case .kept: "kept"
      case .added: "added"
      case .changed: "changed"
      case .moved: "moved"
      case .merged: "merged"
      case .split: "split"
      case .covered: "covered"
      case .removed: "removed"
      }
    }

    /// The word before what it became; nil when it becomes nothing.
    public var connector: String? {
      switch self {
      case .kept, .changed, .moved: "to"
      case .merged, .split: "into"
      case .covered: "by"
      case .added, .removed: nil
      }
    }

    /// What a reader sees.
    public var label: Phrase {
      switch self {
      case .kept: Phrase(nb: "uendret", nn: "uendra", en: "unchanged")
      case .added: Phrase(nb: "nytt", nn: "nytt", en: "new")
      case .changed: Phrase(nb: "endret", nn: "endra", en: "changed")
      case .moved: Phrase(nb: "flyttet", nn: "flytta", en: "moved")
      case .merged: Phrase(nb: "slått sammen", nn: "slått saman", en: "merged")
      case .split: Phrase(nb: "delt", nn: "delt", en: "split")
      case .covered: Phrase(nb: "dekket av", nn: "dekt av", en: "covered by")
      case .removed: Phrase(nb: "strøket", nn: "stroke", en: "removed")
      }
    }
  }

  public var kind: Kind
  /// Of the earlier model; for what is added, of this one.
  public var items: [RevisedItem]
  /// What became of them, in this model; empty when the claim does not say, and then the names are the same.
  public var targets: [RevisedItem]
  public var reason: String?
  public var range: SourceRange
  /// Where the fact comes from.
  public var citation: Citation?

  public init(
    _ kind: Kind, _ items: [RevisedItem], targets: [RevisedItem] = [], reason: String? = nil, range: SourceRange
  ) {
    self.kind = kind
    self.items = items
    self.targets = targets
    self.reason = reason
    self.range = range
  }
}

/// A thing that a claim is about, by its name in one of the two models.
public struct RevisedItem: Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case goal, strategy, measure, role, dimension, duty

    /// The word of the model language.
    public var keyword: String {
      switch self {
      case .goal: "goal"
      case .strategy: "strategy"
      case .measure: "measure"
      case .role: "role"
      case .dimension: "dimension"
      case .duty: "duty"
      }
    }
  }

  public var kind: Kind
  public var name: String
  public var range: SourceRange

  public init(_ kind: Kind, _ name: String, range: SourceRange) {
    self.kind = kind
    self.name = name
    self.range = range
  }
}
