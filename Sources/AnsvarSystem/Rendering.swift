/// A rendered graph, verified to be whole.
package struct Rendering: Sendable, Equatable {
  package let bytes: [UInt8]
  /// What `dot` said beside it, a line each: fonts, sizes, scaling.
  package let warnings: [String]
}
