import AnsvarModel
import AnsvarRules
import AnsvarText

/// The foot of the matrix: how much is covered, and how much each role answers for and does.
struct MatrixFoot {
  private let context: ChartContext
  private let columns: MatrixColumns

  init(_ context: ChartContext, _ columns: MatrixColumns) {
    self.context = context
    self.columns = columns
  }

  func table() -> HTMLTable {
    var rows = [bar()]
    for meaning in [Participation.accountable, .responsible] {
      if columns.count > 0, let letter = context.model.scheme.letter(for: meaning) { rows.append(row(meaning, letter)) }
    }
    return .plain(padding: 3, rows)
  }

  /// How many of the duties have exactly one accountable and somebody who does them.
  private func bar() -> HTMLRow {
    let coverage = coverage
    let text = Self.coverage(
      context.language,
      [
        Place("share", coverage.percentText), Place("covered", coverage.covered),
        Place("counted", coverage.counted),
      ])
    var title = Paragraphs(width: columns.total - MatrixColumns.inset)
    title.add(Words(text, .duty, context.style, bold: true))
    return HTMLRow([
      title.cell(
        .left,
        [.width(columns.total), .columnSpan(columns.count + 1), .height(20), .border(1), .sides(.top), .color(.black)])
    ])
  }

  /// How many duties each role takes part in in a way.
  private func row(_ meaning: Participation, _ letter: Unicode.Scalar) -> HTMLRow {
    let style = context.style
    var counts = [Int](repeating: 0, count: context.model.roles.count)
    for row in context.rows {
      for part in row?.parts ?? [] where part.participation.contains(meaning) { counts[part.role.index] += 1 }
    }
    let label = Words(
      Self.count(context.language, [Place("letter", String(letter))]),
      symbols: ParticipationSigns(style: style).symbols(meaning), .caption, style)
    let rule: [HTMLAttribute] = [.border(1), .sides(.bottom, .right), .color(.gray(217))]
    return HTMLRow(
      [label.cell(width: columns.duty, inset: MatrixColumns.inset, .left, rule)]
        + context.roles.map { role in
          Words(counts[role.index] == 0 ? "" : String(counts[role.index]), .caption, style)
            .cell(width: columns.role, inset: MatrixColumns.inset, .center, rule)
        })
  }

  private var coverage: Coverage {
    var coverage = Coverage.empty
    for row in context.rows {
      if row?.exemption?.excusesRow(on: context.today) == true { continue }
      let isCovered = row.map { Coverage.isCovered(row: $0.index, of: context.model) } ?? false
      coverage += Coverage(covered: isCovered ? 1 : 0, counted: 1)
    }
    return coverage
  }

  private static let coverage = Phrase(
    nb: "Dekning {share}: {covered} av {counted} oppgaver har nøyaktig én ansvarlig og minst én utfører",
    nn: "Dekning {share}: {covered} av {counted} oppgåver har nøyaktig éin ansvarleg og minst éin utførar",
    en: "Coverage {share}: {covered} of {counted} duties have exactly one accountable and at least one responsible")
  private static let count = Phrase(
    nb: "{letter}, antall oppgaver", nn: "{letter}, talet på oppgåver", en: "{letter}, number of duties")
}
