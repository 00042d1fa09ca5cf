import AnsvarModel

/// What has become of one thing, or of several that were merged or split.
public struct Change: Sendable {
  /// In the earlier model; none for what is new.
  public var before: [Subject]
  /// In the later model; none for what is gone.
  public var after: [Subject]
  /// In the order of their kinds, at least one.
  public var alterations: [Alteration]
  /// The claims of the revision that speak of it, as indices in its list.
  public var claims: [Int] = []

  public init(before: [Subject], after: [Subject], alterations: [Alteration]) {
    self.before = before
    self.after = after
    self.alterations = alterations
  }

  public var kind: Subject.Kind { (after.first ?? before.first)?.kind ?? .planItem }

  /// Whether it differs in one of these respects.
  public func has(_ kinds: Alteration.Kind...) -> Bool {
    alterations.contains { kinds.contains($0.kind) }
  }

  /// Whether nothing but its number or its place is another.
  public var isOnlyMoved: Bool {
    alterations.allSatisfy { $0.kind == .name || $0.kind == .place }
  }
}
