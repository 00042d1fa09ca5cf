/// A graph that fills a sheet of paper, and what `dot` has to be told for it to be exactly as large.
package struct PrintedSheet: Sendable {
  package let graph: Graph
  /// Arguments for `dot -Tpdf`.
  package let arguments: [String]

  /// The graph in the middle of a sheet, or the part of it around a point of its own.
  ///
  /// A graph that is laid out is one that `dot` gets with a place for everything in it already.
  init(
    _ graph: Graph, _ sheet: Sheet, scale: Double, around center: (x: Double, y: Double)? = nil,
    isLaidOut: Bool = false
  ) {
    self.graph = graph
    var viewport: [UInt8] = []
    Decimal.append(sheet.width, to: &viewport)
    // Rounded down, or the last line of the picture may not be on the sheet.
    for number in [Double(sheet.height), (scale * 1000).rounded(.down) / 1000] + (center.map { [$0.x, $0.y] } ?? []) {
      viewport.append(UInt8(ascii: ","))
      Decimal.append(number, to: &viewport)
    }
    let layout = isLaidOut ? ["-Knop2", "-Gnotranslate=true"] : []
    arguments = layout + ["-Gmargin=0.5", "-Gviewport=" + String(decoding: viewport, as: UTF8.self)]
  }
}
