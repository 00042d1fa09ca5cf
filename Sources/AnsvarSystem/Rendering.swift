/// A rendered graph, verified to be whole.
package struct Rendering: Sendable, Equatable {
  package let bytes: [UInt8]
  /// What `dot` said beside it, a line each: fonts, sizes, scaling.
  package let warnings: [String]

  /// Whether a warning says that the picture has been made smaller, since no picture of points is that large.
  package static func saysReduced(_ warning: String) -> Bool {
    warning.utf8.starts(with: "dot: graph is too large".utf8)
  }
}
