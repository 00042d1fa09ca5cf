/// What holds in one scope after another, for whoever asks about many of them.
public struct EffectiveMatrices: Sendable {
  private var overlay: ScopeOverlay

  /// - Complexity: O(*b*) in the blocks of the table.
  public init(_ model: Model) { self.init(ScopeOverlay(model)) }

  init(_ overlay: ScopeOverlay) { self.overlay = overlay }

  /// What holds in a scope.
  ///
  /// - Complexity: O(*d*) in the duties; less for the systems of one organisation asked for after one another.
  public mutating func matrix(in scope: Scope) -> EffectiveMatrix {
    EffectiveMatrix(scope: scope, rows: overlay.rows(in: scope))
  }
}
