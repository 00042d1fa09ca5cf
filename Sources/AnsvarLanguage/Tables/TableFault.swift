import AnsvarDiagnostics
import AnsvarText

/// The faults of a CSV table.
enum TableFault {
  static let missingColumn = DiagnosticKind(
    "syntax.table-column",
    message: Phrase(
      nb: "tabellen mangler kolonnen `{name}`", nn: "tabellen manglar kolonnen `{name}`",
      en: "the table has no column `{name}`"),
    help: Phrase(
      nb: "første linje skal ha kolonnene {columns}, skilt med `,` eller `;`",
      nn: "første linje skal ha kolonnane {columns}, skilde med `,` eller `;`",
      en: "the first line should have the columns {columns}, separated by `,` or `;`"))

  static let unknownColumn = DiagnosticKind(
    "syntax.table-column",
    message: Phrase(
      nb: "tabellen har en ukjent kolonne, `{name}`", nn: "tabellen har ein ukjend kolonne, `{name}`",
      en: "the table has an unknown column, `{name}`"),
    help: Phrase(
      nb: "kolonnene er {columns}", nn: "kolonnane er {columns}", en: "the columns are {columns}"))

  static let cellCount = DiagnosticKind(
    "syntax.table-cells",
    message: Phrase(
      nb: "linjen har {count} celler, men overskriften har {limit}",
      nn: "linja har {count} celler, men overskrifta har {limit}",
      en: "the line has {count} cells, but the heading has {limit}"),
    help: Phrase(
      nb: "se etter et skilletegn for mye eller for lite; en celle med skilletegn i skal stå i anførselstegn",
      nn: "sjå etter eit skiljeteikn for mykje eller for lite; ei celle med skiljeteikn i skal stå i hermeteikn",
      en: "look for a separator too many or too few; a cell with a separator in it stands in quotation marks"))

  static let unclosedQuote = DiagnosticKind(
    "syntax.table-quote",
    message: Phrase(
      nb: "anførselstegnet som begynner her, blir aldri lukket", nn: "hermeteiknet som byrjar her, blir aldri lukka",
      en: "the quotation mark that opens here is never closed"),
    help: Phrase(
      nb: "sett `\"` der cellen slutter, og skriv `\"\"` for et anførselstegn inne i den",
      nn: "set `\"` der cella sluttar, og skriv `\"\"` for eit hermeteikn inne i ho",
      en: "put `\"` where the cell ends, and write `\"\"` for a quotation mark within it"))

  static let textAfterQuote = DiagnosticKind(
    "syntax.table-quote",
    message: Phrase(
      nb: "etter anførselstegnet som lukker cellen, står det mer",
      nn: "etter hermeteiknet som lukkar cella, står det meir",
      en: "more stands after the quotation mark that closes the cell"),
    help: unclosedQuote.help)

  static let emptyCell = DiagnosticKind(
    "syntax.table-empty",
    message: Phrase(
      nb: "cellen i kolonnen `{name}` er tom", nn: "cella i kolonnen `{name}` er tom",
      en: "the cell in the column `{name}` is empty"),
    help: Phrase(
      nb: "bare `organisation`, `system` og `competence` kan være tomme",
      nn: "berre `organisation`, `system` og `competence` kan vere tomme",
      en: "only `organisation`, `system` and `competence` may be empty"))

  static let blankEdge = DiagnosticKind(
    "syntax.table-blank",
    message: Phrase(
      nb: "cellen i kolonnen `{name}` begynner eller slutter med et mellomrom",
      nn: "cella i kolonnen `{name}` byrjar eller sluttar med eit mellomrom",
      en: "the cell in the column `{name}` begins or ends with a blank"),
    help: Phrase(
      nb: "ta bort mellomrommet; `leder` og `leder ` er to ulike navn",
      nn: "ta bort mellomrommet; `leiar` og `leiar ` er to ulike namn",
      en: "take the blank away; `leader` and `leader ` are two names"))

  static let dimensionConflict = DiagnosticKind(
    "structure.duplicate-name",
    message: Phrase(
      nb: "`{name}` står under `{second}` her, men under `{first}` tidligere",
      nn: "`{name}` står under `{second}` her, men under `{first}` tidlegare",
      en: "`{name}` stands under `{second}` here, but under `{first}` before"),
    help: Phrase(
      nb: "et ansvar hører til én dimensjon; rett den ene, eller gi ansvaret to navn",
      nn: "eit ansvar høyrer til éin dimensjon; rett den eine, eller gi ansvaret to namn",
      en: "a duty belongs to one dimension; correct one of them, or give the duty two names"))
}
