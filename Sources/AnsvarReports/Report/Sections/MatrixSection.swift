import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// The responsibility matrix, and then what is different in each organisation and system.
enum MatrixSection {
  /// More columns than this are shown in several tables.
  private static let mostColumns = 30
  /// A single matrix of more cells than this is not even made.
  private static let mostInOne = 2_000_000

  static func section(_ context: ReportContext, _ omissions: inout [String]) -> ReportSection? {
    let model = context.model
    guard model.table.rowCount > 0, !model.duties.isEmpty else { return nil }
    var section = ReportSection("matrix", context(title), [.paragraph(legend(context))], isWide: true)
    guard model.duties.count <= mostInOne / max(1, model.roles.count) else {
      omissions.append(context(tooLarge))
      section.blocks.append(.note(.message(context(tooLarge).asSentence)))
      return section
    }
    let grids = MatrixGrid.overview(
      model, language: context.language, report: context.report, most: context.limits.matrices + 1)
    var left = context.limits.cells
    var shown = 0
    for grid in grids.prefix(context.limits.matrices) where left > 0 {
      let room = max(1, left / max(1, min(grid.columns.count, context.limits.columns)))
      let page = MatrixTables(grid, number: shown + 1, context, rows: room)
      left -= page.rows * max(1, page.columns)
      shown += 1
      section.blocks += page.tables(mostColumns).map { .table($0) }
      if page.columnsLeft > 0 {
        let text = context(rolesLeft, [Place("roles", CheckSummary.roleNoun(page.columnsLeft, context.language))])
        omissions.append(text)
        section.blocks.append(.note(.message(text.asSentence)))
      }
      if page.left > 0 {
        let text = context(rowsLeft, [Place("count", GroupedNumber.text(page.left)), Place("title", grid.heading)])
        omissions.append(text)
        section.blocks.append(.note(.message(text.asSentence)))
      }
    }
    if grids.count > shown {
      let text = context(scopesLeft, [Place("count", shown)])
      omissions.append(text)
      section.blocks.append(.note(.message(text.asSentence)))
    }
    return section
  }

  /// What the letters mean, on one line.
  private static func legend(_ context: ReportContext) -> ReportText {
    let signs = ParticipationSigns(style: .print)
    let entries = context.model.scheme.letters.map { letter -> ReportText in
      var letters = ""
      letters.unicodeScalars.append(letter.letter)
      let meaning = Participation.meanings.first { $0.participation == letter.meaning }
      let label = letter.title[context.language] ?? meaning?.label[context.language] ?? ""
      return ReportText([.letters(symbol: signs.symbols(letter.meaning), letters: letters, words: "")]) + " " + label
    }
    let text =
      ReportText.joined(entries, separator: ", ") + ". "
      + context(context.findings.groups.isEmpty ? onPurpose : explanation)
    return context.cards.isEmpty ? text : text + " " + .link(context(cards), to: "cards") + "."
  }

  private static let title = Phrase(nb: "Ansvarsmatrisen", nn: "Ansvarsmatrisa", en: "The responsibility matrix")
  private static let explanation = Phrase(
    nb: "▲ viser til funnet med det nummeret. – er tomt med vilje.",
    nn: "▲ viser til funnet med det nummeret. – er tomt med vilje.",
    en: "▲ refers to the finding of that number. – is empty on purpose.")
  private static let onPurpose = Phrase(
    nb: "– er tomt med vilje.", nn: "– er tomt med vilje.", en: "– is empty on purpose.")
  private static let cards = Phrase(
    nb: "Rollekortene sier det samme, rolle for rolle", nn: "Rollekorta seier det same, rolle for rolle",
    en: "The role cards say the same, role by role")
  private static let tooLarge = Phrase(
    nb: "matrisen er for stor til å stå her; `ansvar matrix --for` viser en organisasjon om gangen",
    nn: "matrisa er for stor til å stå her; `ansvar matrix --for` viser ein organisasjon om gongen",
    en: "the matrix is too large to stand here; `ansvar matrix --for` shows one organisation at a time")
  private static let rowsLeft = Phrase(
    nb: "{count} rader av matrisen «{title}» er utelatt; `ansvar matrix` viser alle",
    nn: "{count} rader av matrisa «{title}» er utelatne; `ansvar matrix` viser alle",
    en: "{count} rows of the matrix “{title}” are left out; `ansvar matrix` shows them all")
  private static let rolesLeft = Phrase(
    nb: "{roles} står ikke i matrisen her; `ansvar matrix` viser alle",
    nn: "{roles} står ikkje i matrisa her; `ansvar matrix` viser alle",
    en: "the matrix leaves out {roles} here; `ansvar matrix` shows them all")
  private static let scopesLeft = Phrase(
    nb: "bare de {count} første stedene med egne rader er vist; `ansvar matrix` viser alle",
    nn: "berre dei {count} første stadene med eigne rader er viste; `ansvar matrix` viser alle",
    en: "only the first {count} places with rows of their own are shown; `ansvar matrix` shows them all")
}
