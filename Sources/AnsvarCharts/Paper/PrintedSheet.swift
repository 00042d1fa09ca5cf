/// A graph that fills a sheet of paper, and what `dot` has to be told for it to be exactly as large.
package struct PrintedSheet: Sendable {
  package let graph: Graph
  /// Arguments for `dot -Tpdf`.
  package let arguments: [String]

  /// The graph in the middle of a sheet, or the part of it around a point of its own.
  init(_ graph: Graph, _ sheet: Sheet, scale: Double, around center: (x: Double, y: Double)? = nil) {
    self.graph = graph
    var viewport = String(sheet.width) + "," + String(sheet.height) + "," + Self.decimal(scale)
    if let center { viewport += "," + Self.decimal(center.x) + "," + Self.decimal(center.y) }
    arguments = ["-Gmargin=0.5", "-Gviewport=" + viewport]
  }

  /// A number with five decimals, as `dot` reads it.
  private static func decimal(_ value: Double) -> String {
    let scaled = Int((value * 100_000).rounded())
    let digits = String(abs(scaled))
    let padded = String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    let cut = padded.utf8.count - 5
    return (scaled < 0 ? "-" : "") + String(padded.prefix(cut)) + "." + String(padded.suffix(5))
  }
}
