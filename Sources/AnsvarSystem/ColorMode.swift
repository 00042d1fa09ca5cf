/// When output is coloured.
package enum ColorMode: String, Sendable, CaseIterable {
  /// On a terminal that can and a user who has not said no.
  case auto
  case always
  case never
}
