import AnsvarLanguage
import AnsvarModel
import Foundation
import Testing

@testable import AnsvarCharts

/// The charts of the small model, to the byte; without findings, so that the words of a rule can change freely.
@Suite struct GoldenChartTests {
  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("../Golden").standardizedFileURL

  @Test(arguments: ChartCatalogue.all.map(\.id))
  func small(id: String) throws {
    let chart = try #require(ChartCatalogue.chart(id))
    let model = ChartModels.context(ChartModels.golden(id)).model
    let context = ChartContext(
      model, language: .bokmål, role: ChartModels.firstRole(of: model),
      previous: Reader.read(text: ChartModels.before).model)
    let made = Data(ChartModels.dot(chart, context))
    let golden = Self.folder.appendingPathComponent("small-\(id).dot")
    if (try? Data(contentsOf: golden)) == made { return }
    let new = golden.appendingPathExtension("new")
    try made.write(to: new)
    Issue.record(
      """
      \(golden.lastPathComponent) is missing or differs. Look at the new one, and accept it if it is right:
        dot -Tpng -o /tmp/small-\(id).png \(new.path)
        mv \(new.path) \(golden.path)
      """)
  }
}
