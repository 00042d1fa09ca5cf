import AnsvarCharts
import AnsvarSystem
import AnsvarText

/// What a chart can be written as, by the ending of its file.
enum ChartFormat: String, CaseIterable {
  case dot, svg, pdf, png

  init?(ending: String) { self.init(rawValue: ending) }

  /// The picture of a graph; the graph itself for `.dot`.
  ///
  /// In `.svg` a screen reader finds its title and what it shows.
  ///
  /// - Throws: when Graphviz is missing or could not draw the graph.
  func picture(
    of graph: Graph, title: String, description: Phrase, _ language: Language, _ console: Console
  ) throws(Failure) -> [UInt8] {
    let picture = try picture(of: DOTWriter.write(graph), console)
    guard self == .svg else { return picture }
    return SVGDocument.described(picture, title: title, description: description[language], language: language)
  }

  private func picture(of dot: [UInt8], _ console: Console) throws(Failure) -> [UInt8] {
    let format: GraphvizFormat
    switch self {
    case .dot: return dot
    case .svg: format = .svg
    case .pdf: format = .pdf
    case .png: format = .png
    }
    do throws(GraphvizError) {
      let rendering = try Graphviz(environment: console.environment).render(dot: dot, format: format, arguments: [])
      for warning in rendering.warnings {
        if Rendering.saysReduced(warning) { console.tell(Self.reduced) } else { console.tell("dot: " + warning) }
      }
      return rendering.bytes
    } catch {
      throw GraphvizFailure.failure(error)
    }
  }

  private static let reduced = Phrase(
    nb: "kartet er for stort for `.png` og er gjort mindre; `.svg` og `.pdf` har ingen slik grense",
    nn: "kartet er for stort for `.png` og er gjort mindre; `.svg` og `.pdf` har inga slik grense",
    en: "the chart is too large for `.png` and has been made smaller; `.svg` and `.pdf` have no such limit")
}
