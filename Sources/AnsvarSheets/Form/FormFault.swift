import AnsvarDiagnostics
import AnsvarText

/// The faults of a form that has been filled in.
package enum FormFault {
  static let noForm = DiagnosticKind(
    "syntax.form",
    message: Phrase(
      nb: "fant ikke skjemaet: raden med `{name}` og de andre navnene over rutene mangler",
      nn: "fann ikkje skjemaet: rada med `{name}` og dei andre namna over rutene manglar",
      en: "found no form: the row of `{name}` and the other names above the cells is missing"),
    help: Phrase(
      nb: "fyll ut skjemaet som `ansvar train` har laget av den samme modellen",
      nn: "fyll ut skjemaet som `ansvar train` har laga av den same modellen",
      en: "fill in the form that `ansvar train` has made of the same model"))

  static let noColumn = DiagnosticKind(
    "syntax.form-column",
    message: Phrase(
      nb: "skjemaet mangler kolonnen `{name}`", nn: "skjemaet manglar kolonnen `{name}`",
      en: "the form has no column `{name}`"),
    help: Phrase(
      nb: "la alle kolonnene stå; en tom kolonne er også et svar",
      nn: "lat alle kolonnane stå; ein tom kolonne er òg eit svar",
      en: "leave all the columns there; an empty column is an answer too"))

  static let unknownColumn = DiagnosticKind(
    "structure.form-column",
    message: Phrase(
      nb: "skjemaet har ingen kolonne `{name}`", nn: "skjemaet har ingen kolonne `{name}`",
      en: "the form knows of no column `{name}`"),
    help: Phrase(
      nb: "skriv navnet slik det står i det tomme skjemaet, eller tøm kolonnen",
      nn: "skriv namnet slik det står i det tomme skjemaet, eller tøm kolonnen",
      en: "write the name as it stands in the empty form, or empty the column"))

  static let repeatedColumn = DiagnosticKind(
    "structure.form-column",
    message: Phrase(
      nb: "to kolonner heter `{name}`", nn: "to kolonnar heiter `{name}`", en: "two columns are called `{name}`"),
    help: Phrase(nb: "slett den ene", nn: "slett den eine", en: "delete one of them"))

  static let unknownRow = DiagnosticKind(
    "structure.form-row",
    message: Phrase(
      nb: "skjemaet har ingen rad `{name}`", nn: "skjemaet har inga rad `{name}`",
      en: "the form knows of no row `{name}`"
    ),
    help: Phrase(
      nb: "skriv navnet slik det står i det tomme skjemaet, eller tøm raden",
      nn: "skriv namnet slik det står i det tomme skjemaet, eller tøm rada",
      en: "write the name as it stands in the empty form, or empty the row"))

  static let namelessRow = DiagnosticKind(
    "structure.form-row",
    message: Phrase(
      nb: "raden er fylt ut, men mangler navnet under `{name}`",
      nn: "rada er fylt ut, men manglar namnet under `{name}`",
      en: "the row is filled in, but has no name under `{name}`"),
    help: unknownRow.help)

  static let repeatedRow = DiagnosticKind(
    "structure.form-row",
    message: Phrase(
      nb: "`{name}` står i to rader; den første er rad {row}", nn: "`{name}` står i to rader; den første er rad {row}",
      en: "`{name}` stands in two rows; the first is row {row}"),
    help: Phrase(nb: "slett den ene", nn: "slett den eine", en: "delete one of them"))

  /// A cell with a text that is no answer.
  package static let answer = DiagnosticKind(
    "structure.form-answer",
    message: Phrase(
      nb: "`{text}` i ruten for {column} er ikke noe svar", nn: "`{text}` i ruta for {column} er ikkje noko svar",
      en: "`{text}` in the cell for {column} is no answer"),
    help: Phrase(
      nb: "bruk {choices}, eller la ruten stå tom", nn: "bruk {choices}, eller lat ruta stå tom",
      en: "use {choices}, or leave the cell empty"))
}
