import AnsvarModel
import AnsvarText

extension Chart {
  /// The dimensions side by side: where they are at home, what they hold, what they take, and who answers.
  static let dimensions: Chart = Chart(
    "dimensions",
    title: Phrase(nb: "Dimensjonene", nn: "Dimensjonane", en: "The dimensions"),
    summary: Phrase(
      nb: "dimensjonene med hjemsted, kompetansekrav og kritiske faktorer",
      nn: "dimensjonane med heimstad, kompetansekrav og kritiske faktorar",
      en: "the dimensions with their home, competences and critical factors")
  ) { context in
    guard !context.model.dimensions.isEmpty else {
      return Notice.page(DimensionsPage.nothing, dimensions.title, "dimensions", context)
    }
    return DimensionsPage(context).drawing()
  }
}

/// The dimensions in bands of a few, each band as wide as the page.
private struct DimensionsPage {
  let context: ChartContext

  static let nothing = Phrase(
    nb: "Modellen har ingen dimensjoner, så det er ingenting å vise.",
    nn: "Modellen har ingen dimensjonar, så det er ingenting å vise.",
    en: "The model has no dimensions, so there is nothing to show.")

  init(_ context: ChartContext) {
    self.context = context
  }

  func drawing() -> Drawing {
    let marks = FindingMarks(context)
    let count = context.model.dimensions.count
    let most = DimensionBand.most(in: context.room)
    let bands = (count + most - 1) / most
    let inBand = (count + bands - 1) / bands
    let band = DimensionBand(context, marks, places: inBand)
    var page = ChartPage("dimensions", context.style, width: band.width)
    page.add(TitleBlock(context, chart: Chart.dimensions.title))
    for start in stride(from: 0, to: count, by: inBand) {
      page.add(band.table((start..<min(start + inBand, count)).map { DimensionID($0) }))
    }
    for note in separations() { page.add(Notice.table(note, width: page.width, context.style), as: .note) }
    return .pages([page])
  }

  /// One sentence for each separation, its dimensions joined.
  private func separations() -> [String] {
    let separations = context.model.separations
    var notes: [String] = []
    var index = 0
    while index < separations.count {
      let first = separations[index]
      var others = [context.title(first.second)]
      index += 1
      while index < separations.count, separations[index].first == first.first, separations[index].name == first.name {
        others.append(context.title(separations[index].second))
        index += 1
      }
      let sentence = Self.separated(
        context.language,
        [Place("first", context.title(first.first)), Place("others", joined(others))])
      let title = first.title[context.language] ?? first.name.map { context.model.name($0) } ?? ""
      notes.append("▌ " + (title.utf8.isEmpty ? sentence : title + ": " + sentence.decapitalised))
    }
    return notes
  }

  private func joined(_ titles: [String]) -> String {
    guard let last = titles.last, titles.count > 1 else { return titles.first ?? "" }
    return titles.dropLast().joined(separator: ", ") + Self.or[context.language] + last
  }

  private static let or = Phrase(nb: " eller ", nn: " eller ", en: " or ")
  private static let separated = Phrase(
    nb: "Samme rolle kan ikke ha både {first} og {others}", nn: "Same rolla kan ikkje ha både {first} og {others}",
    en: "One role cannot hold both {first} and {others}")
}
