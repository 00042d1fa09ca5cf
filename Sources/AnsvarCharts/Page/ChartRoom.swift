/// How large a chart may become on one sheet where it can choose, in points of the chart.
package struct ChartRoom: Sendable, Equatable {
  let width: Int
  /// All of it, the head and the legend too.
  let height: Int

  /// The room of a sheet when the smallest text of a style is as small as can be read.
  ///
  /// It may be several times as wide and as high as that, where the text may become smaller.
  init(_ sheet: Sheet, _ style: Style, times: Double = 1) {
    let scale = style.fontSize(of: .caption) / SmallestText.onPaper * times
    width = Int(Double(sheet.width) * scale) - 2
    height = Int(Double(sheet.height) * scale) - 2
  }
}
