import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// The table of the rules under a comparison: how much each found, in how many, and where most.
struct CompareRules {
  private let comparison: SideBySide
  private let context: ChartContext
  /// The kinds that are shown, as indices in `SideBySide.kinds`.
  private let kinds: [Int]
  /// How many kinds have no line.
  let left: Int

  /// What a page has room for below the bars.
  static let mostRules = 8
  private static let inset = 6
  private static let numberWidths = [56, 64, 48, 48]
  private static let placeWidth = 120

  /// Those with most findings within a severity, the severest first.
  init(_ comparison: SideBySide, _ context: ChartContext) {
    self.comparison = comparison
    self.context = context
    let all = comparison.rows + comparison.shared
    let totals = comparison.kinds.indices.map { kind in
      all.reduce(0) { $0 + $1.figures.findings.byKind[kind] }
    }
    let most = totals.indices.sorted { totals[$0] == totals[$1] ? $0 < $1 : totals[$0] > totals[$1] }
    kinds = most.prefix(Self.mostRules).sorted()
    left = totals.count - kinds.count
  }

  /// Nil when nothing was found.
  func table(width: Int) -> HTMLTable? {
    guard !kinds.isEmpty else { return nil }
    let numbers = Self.numberWidths.reduce(0, +)
    let name = max(width - numbers - Self.placeWidth, 140)
    return .plain(padding: 2, [heading(name)] + kinds.map { row($0, name) })
  }

  private func heading(_ name: Int) -> HTMLRow {
    func cell(_ title: Phrase, _ width: Int, _ alignment: LineAlignment) -> HTMLCell {
      Words(title[context.language], .heading, context.style, bold: true, size: 9)
        .headCell(width: width, inset: Self.inset, alignment, context.style)
    }
    let places = comparison.grouping == .organisation ? Self.organisations : Self.models
    var cells = [cell(Self.rule, name, .left)]
    for (title, width) in zip([Self.all, places, Self.median, Self.most], Self.numberWidths) {
      cells.append(cell(title, width, .right))
    }
    cells.append(cell(Self.at, Self.placeWidth, .left))
    return HTMLRow(cells)
  }

  private func row(_ kind: Int, _ name: Int) -> HTMLRow {
    let style = context.style
    let rule: [HTMLAttribute] = [.border(1), .sides(.bottom), .color(.gray(217))]
    let found = comparison.kinds[kind]
    let words = found.severity.label[context.language] + ": " + RuleCatalogue.all[found.rule].summary[context.language]
    let counts = comparison.rows.map { $0.figures.findings.byKind[kind] }
    let shared = comparison.shared.reduce(0) { $0 + $1.figures.findings.byKind[kind] }
    let most = counts.max() ?? 0
    let numbers = [
      GroupedNumber.text(counts.reduce(0, +) + shared), GroupedNumber.text(counts.count { $0 > 0 }),
      GroupedNumber.text(halves: Median.twice(counts), context.language), GroupedNumber.text(most),
    ]
    func cell(_ text: String, _ part: StylePart, _ width: Int, _ alignment: LineAlignment) -> HTMLCell {
      Words(text, part, style, size: 9).cell(width: width, inset: Self.inset, alignment, rule)
    }
    return HTMLRow(
      [cell(words, .duty, name, .left)]
        + zip(numbers, Self.numberWidths).map { cell($0, .cell, $1, .right) }
        + [cell(place(counts, most), .caption, Self.placeWidth, .left)])
  }

  /// Whoever has most; how many, when there are several.
  private func place(_ counts: [Int], _ most: Int) -> String {
    guard most > 0, let first = counts.firstIndex(of: most) else { return Self.nowhere[context.language] }
    let others = counts.count { $0 == most } - 1
    let row = comparison.rows[first]
    // A municipality of each model may have a part of that name.
    let isAlone = comparison.rows.count { $0.title == row.title } == 1
    let title = isAlone ? row.title : comparison.title(of: row)
    return others == 0 ? title : Self.several(context.language, [Place("place", title), Place("count", others)])
  }

  private static let rule = Phrase(nb: "Funn", nn: "Funn", en: "Finding")
  private static let all = Phrase(nb: "I alt", nn: "I alt", en: "In all")
  private static let organisations = Phrase(nb: "Hos så mange", nn: "Hos så mange", en: "In so many")
  private static let models = Phrase(nb: "I så mange", nn: "I så mange", en: "In so many")
  private static let median = Phrase(nb: "Median", nn: "Median", en: "Median")
  private static let most = Phrase(nb: "Flest", nn: "Flest", en: "Most")
  private static let at = Phrase(nb: "Hos", nn: "Hos", en: "In")
  private static let several = Phrase(
    nb: "{place} og {count} til", nn: "{place} og {count} til", en: "{place} and {count} more")
  private static let nowhere = Phrase(
    nb: "modellen som helhet", nn: "modellen som heilskap", en: "the model as a whole")
}
