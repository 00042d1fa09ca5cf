import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarSystem
import AnsvarText

/// Has Graphviz draw the charts of a report, a few at a time.
enum ReportPictures {
  /// How many run beside each other: each may take a gigabyte.
  private static let atOnce = 2
  /// A picture larger than this would make a page that no browser likes: 2 MiB.
  private static let mostBytes = 2 << 20
  /// Whoever waits for a page would sooner have it without a picture.
  private static let mostSeconds = 20.0

  /// What one chart came to.
  private enum Outcome: Sendable {
    case drawn([UInt8])
    case failed(GraphvizError)
  }

  /// Charts that number their findings, as the report does with numbers of its own, are drawn without them.
  private static let numbering = ["governance", "plan"]

  /// The pictures that could be drawn; why others could not is told, and the report is made without them.
  static func draw(
    _ charts: [Chart], _ context: ChartContext, plain: ChartContext, _ console: Console
  ) -> [ReportPicture] {
    var limits = Graphviz.defaultLimits
    limits.outputBytes = mostBytes
    limits.seconds = mostSeconds
    let graphviz: Graphviz
    do throws(GraphvizError) {
      graphviz = try Graphviz(environment: console.environment, limits: limits)
    } catch {
      if charts.isEmpty { return [] }
      console.tell(GraphvizFailure.failure(error))
      console.tell(without)
      return []
    }
    let outcomes = Workers.threads(atOnce).map(charts.count) { number -> Outcome in
      let chart = charts[number]
      let dot = DOTWriter.write(chart.build(numbering.contains(chart.id) ? plain : context))
      do throws(GraphvizError) {
        return .drawn(try graphviz.render(dot: dot, format: .svg).bytes)
      } catch {
        return .failed(error)
      }
    }
    var pictures: [ReportPicture] = []
    for (chart, outcome) in zip(charts, outcomes) {
      switch outcome {
      case .drawn(let svg): pictures.append(ReportPicture(chart: chart.id, svg: svg))
      case .failed(let error):
        console.tell(GraphvizFailure.failure(error))
        console.tell(missing, [Place("chart", chart.title)])
      }
    }
    return pictures
  }

  private static let without = Phrase(
    nb: "rapporten er laget uten bilder; tabellene sier det samme",
    nn: "rapporten er laga utan bilete; tabellane seier det same",
    en: "the report is made without pictures; the tables say the same")
  private static let missing = Phrase(
    nb: "rapporten er laget uten bildet «{chart}»; tabellen sier det samme",
    nn: "rapporten er laga utan biletet «{chart}»; tabellen seier det same",
    en: "the report is made without the picture “{chart}”; the table says the same")
}
