extension DatabaseRule {
  /// An external party as A.
  static let roleExternalAccountable = DatabaseRule(
    "role.external-accountable", searches: [parts(of: .external, "p.accountable = 1")])
}
