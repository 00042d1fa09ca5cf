import AnsvarDiagnostics
import AnsvarText

/// The faults of a matrix in a sheet.
package enum SheetFault {
  /// A fault in a cell, which is told as `x.xlsx: Matrise!D7`.
  static func at(
    _ place: CellPlace, _ sheet: String, _ file: String, _ kind: DiagnosticKind, _ places: [Place] = [],
    suggestion: String? = nil
  ) -> Diagnostic {
    let cell = sheet.utf8.isEmpty ? place.text : sheet + "!" + place.text
    return Diagnostic(kind, at: .none, places, suggestion: suggestion, file: file + ": " + cell)
  }

  static let failedFormula = DiagnosticKind(
    "structure.sheet-formula",
    message: Phrase(
      nb: "formelen i cellen gir feilen `{name}`", nn: "formelen i cella gir feilen `{name}`",
      en: "the formula in the cell gives the error `{name}`"),
    help: Phrase(
      nb: "skriv inn det som skal stå der, i stedet for en formel",
      nn: "skriv inn det som skal stå der, i staden for ein formel",
      en: "type what should stand there instead of a formula"))

  static let unknownFormula = DiagnosticKind(
    "structure.sheet-formula",
    message: Phrase(
      nb: "cellen har en formel som ikke er regnet ut", nn: "cella har ein formel som ikkje er rekna ut",
      en: "the cell has a formula that has not been worked out"),
    help: Phrase(
      nb: "åpne arbeidsboken i regnearket og lagre den, eller skriv inn det som skal stå der",
      nn: "opne arbeidsboka i reknearket og lagre ho, eller skriv inn det som skal stå der",
      en: "open the workbook in the spreadsheet and save it, or type what should stand there"))

  static let noMatrix = DiagnosticKind(
    "syntax.sheet-matrix",
    message: Phrase(
      nb: "fant ingen matrise: en rad med overskrifter, og under den ansvar i rader og roller i kolonner",
      nn: "fann inga matrise: ei rad med overskrifter, og under ho ansvar i rader og roller i kolonnar",
      en: "found no matrix: a row of headings, and below it duties in rows and roles in columns"),
    help: Phrase(
      nb: "begynn med en rad som `Aktivitet`, og så navnet på hver rolle",
      nn: "byrj med ei rad som `Aktivitet`, og så namnet på kvar rolle",
      en: "begin with a row such as `Activity`, and then the name of each role"))

  static let noModel = DiagnosticKind(
    "syntax.sheet-model",
    message: Phrase(
      nb: "arket med modellen mangler, og matrisen har ikke alt",
      nn: "arket med modellen manglar, og matrisa har ikkje alt",
      en: "the sheet with the model is missing, and the matrix does not have it all"),
    help: Phrase(
      nb: "hent arket fra en tidligere utgave, eller slett raden med nøkler over matrisen for å lese den alene",
      nn: "hent arket frå ei tidlegare utgåve, eller slett rada med nøklar over matrisa for å lese ho åleine",
      en: "fetch the sheet from an earlier version, or delete the row of keys above the matrix to read that alone"))

  static let noKey = DiagnosticKind(
    "syntax.sheet-matrix",
    message: Phrase(
      nb: "matrisen mangler kolonnen `{name}`", nn: "matrisa manglar kolonnen `{name}`",
      en: "the matrix has no column `{name}`"),
    help: Phrase(
      nb: "raden med nøkler forteller hva hver kolonne er; la den stå",
      nn: "rada med nøklar fortel kva kvar kolonne er; lat ho stå",
      en: "the row of keys tells what each column is; leave it there"))

  static let repeatedKey = DiagnosticKind(
    "structure.sheet-column",
    message: Phrase(
      nb: "to kolonner heter `{name}`", nn: "to kolonnar heiter `{name}`", en: "two columns are called `{name}`"),
    help: Phrase(
      nb: "en ny rolle får en kolonne uten nøkkel, bare med overskrift",
      nn: "ei ny rolle får ein kolonne utan nøkkel, berre med overskrift",
      en: "a new role gets a column without a key, with a heading alone"))

  static let noHeading = DiagnosticKind(
    "structure.sheet-column",
    message: Phrase(
      nb: "kolonnen har innhold, men ingen overskrift", nn: "kolonnen har innhald, men inga overskrift",
      en: "the column has content but no heading"),
    help: Phrase(
      nb: "skriv rollens navn over kolonnen, eller tøm den", nn: "skriv namnet på rolla over kolonnen, eller tøm han",
      en: "write the name of the role above the column, or empty it"))

  static let letter = DiagnosticKind(
    "structure.letter",
    message: Phrase(
      nb: "`{name}` er ingen bokstav i matrisen", nn: "`{name}` er ingen bokstav i matrisa",
      en: "`{name}` is no letter of the matrix"),
    help: Phrase(
      nb: "bruk {letters}, flere sammen som `AR`, eller `-` når det er tomt med vilje",
      nn: "bruk {letters}, fleire saman som `AR`, eller `-` når det er tomt med vilje",
      en: "use {letters}, several together as in `AR`, or `-` for deliberately none"))

  static let unknown = DiagnosticKind(
    "structure.unknown-name",
    message: Phrase(
      nb: "modellen har ikke `{name}`", nn: "modellen har ikkje `{name}`", en: "the model has no `{name}`"),
    help: Phrase(
      nb: "skriv navnet slik det står i arket med modellen, eller før det opp der",
      nn: "skriv namnet slik det står i arket med modellen, eller før det opp der",
      en: "write the name as it stands in the sheet with the model, or declare it there"))

  static let repeatedRow = DiagnosticKind(
    "structure.duplicate-row",
    message: Phrase(
      nb: "`{name}` har allerede en rad her, rad {row}", nn: "`{name}` har allereie ei rad her, rad {row}",
      en: "`{name}` has a row here already, row {row}"),
    help: Phrase(
      nb: "slå de to radene sammen", nn: "slå dei to radene saman", en: "join the two rows"))

  static let reason = DiagnosticKind(
    "structure.reason",
    message: Phrase(
      nb: "noe i raden er tomt med vilje, men grunnen mangler",
      nn: "noko i rada er tomt med vilje, men grunnen manglar",
      en: "something in the row is empty on purpose, but the reason is missing"),
    help: Phrase(
      nb: "skriv grunnen i kolonnen `{column}`", nn: "skriv grunnen i kolonnen `{column}`",
      en: "write the reason in the column `{column}`"))

  static let noDuty = DiagnosticKind(
    "structure.sheet-row",
    message: Phrase(
      nb: "raden har innhold, men ikke noe ansvar", nn: "rada har innhald, men ikkje noko ansvar",
      en: "the row has content but no duty"),
    help: Phrase(
      nb: "skriv hva ansvaret heter, eller tøm raden", nn: "skriv kva ansvaret heiter, eller tøm rada",
      en: "write what the duty is called, or empty the row"))

  static let otherDimension = DiagnosticKind(
    "structure.duplicate-name",
    message: Phrase(
      nb: "`{name}` hører til dimensjonen `{first}`, ikke `{second}`",
      nn: "`{name}` høyrer til dimensjonen `{first}`, ikkje `{second}`",
      en: "`{name}` belongs to the dimension `{first}`, not `{second}`"),
    help: Phrase(
      nb: "et ansvar skifter dimensjon i arket med modellen; et nytt ansvar står uten nøkkel i kolonnen `{column}`",
      nn: "eit ansvar skifter dimensjon i arket med modellen; eit nytt ansvar står utan nøkkel i kolonnen `{column}`",
      en:
        "a duty changes dimension in the sheet with the model; a new one stands without a key in the column `{column}`")
  )

  static let twoTitles = DiagnosticKind(
    "structure.sheet-row",
    message: Phrase(
      nb: "`{name}` er kalt både `{first}` og `{second}`", nn: "`{name}` er kalla både `{first}` og `{second}`",
      en: "`{name}` is called both `{first}` and `{second}`"),
    help: Phrase(
      nb: "et ansvar heter det samme i alle sine rader", nn: "eit ansvar heiter det same i alle sine rader",
      en: "a duty is called the same in all its rows"))

  static let day = DiagnosticKind(
    "structure.sheet-day",
    message: Phrase(nb: "`{name}` er ingen dato", nn: "`{name}` er ingen dato", en: "`{name}` is no date"),
    help: Phrase(
      nb: "skriv år, måned og dag, som 2026-12-31", nn: "skriv år, månad og dag, som 2026-12-31",
      en: "write year, month and day, as 2026-12-31"))

  static let tooManyLetterings = DiagnosticKind(
    "syntax.too-many",
    message: Phrase(
      nb: "matrisen har mer enn {limit} ulike bokstavsett", nn: "matrisa har meir enn {limit} ulike bokstavsett",
      en: "the matrix has more than {limit} different sets of letters"),
    help: Phrase(
      nb: "bruk de samme bokstavene", nn: "bruk dei same bokstavane", en: "use the same letters"))

  /// Stands after the last fault that is told when there are more.
  static let moreFaults = DiagnosticKind(
    "syntax.too-many",
    message: Phrase(
      nb: "filen har mer enn {limit} feil, og resten er ikke vist",
      nn: "fila har meir enn {limit} feil, og resten er ikkje viste",
      en: "the file has more than {limit} faults, and the rest are not shown"),
    help: Phrase(
      nb: "rett disse, og prøv igjen", nn: "rett desse, og prøv igjen", en: "mend these, and try again"))

  /// Adds a fault to those of one file; the first one too many tells that there are more.
  package static func add(_ fault: Diagnostic, to faults: inout [Diagnostic], limit: Int) {
    if faults.count < limit {
      faults.append(fault)
    } else if faults.last?.kind.message != moreFaults.message {
      faults.append(Diagnostic(moreFaults, at: .none, [Place("limit", limit)], file: fault.file))
    }
  }

  static let tooManyFilled = DiagnosticKind(
    "syntax.too-many",
    message: Phrase(
      nb: "sammenslåtte celler dekker mer enn {limit} ruter, så noen ruter er ikke lest",
      nn: "samanslegne celler dekkjer meir enn {limit} ruter, så nokre ruter er ikkje lesne",
      en: "merged cells cover more than {limit} cells, so some cells have not been read"),
    help: Phrase(
      nb: "del opp de sammenslåtte cellene, og skriv teksten i hver rad",
      nn: "del opp dei samanslegne cellene, og skriv teksten i kvar rad",
      en: "split the merged cells, and write the text in each row"))
}
