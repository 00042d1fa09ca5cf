/// A format that `dot` writes.
package enum GraphvizFormat: String, Sendable, CaseIterable {
  case svg
  case pdf
  case png
  case json
  /// The graph with a place for everything in it.
  case dot
}
