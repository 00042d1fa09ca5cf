/// Where the sheets of a poster are to be cut: lines over the drawing that all of them show a part of.
package struct CuttingMarks: Sendable {
  let strokes: [Stroke]
  /// How thick the lines are, in points of the drawing.
  let width: Double

  /// The drawing with the marks on it, as text for `dot -Knop2`, of what `dot -Tdot` wrote of the graph of the sheets.
  package func drawn(over drawing: [UInt8]) -> [UInt8] { DOTWriter.write(strokes, width: width, over: drawing) }
}
