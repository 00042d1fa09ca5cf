import AnsvarDiagnostics
import AnsvarText

/// The faults that keep a text from being read.
enum SyntaxFault {
  static let encoding = DiagnosticKind(
    "syntax.encoding",
    message: Phrase(
      nb: "filen er ikke UTF-8: her står en byte som ikke hører til noe tegn",
      nn: "fila er ikkje UTF-8: her står ein byte som ikkje høyrer til noko teikn",
      en: "the file is not UTF-8: here is a byte that belongs to no character"),
    help: Phrase(
      nb: "lagre filen på nytt med tegnkodingen UTF-8", nn: "lagre fila på nytt med teiknkodinga UTF-8",
      en: "save the file again with the encoding UTF-8"))

  static let notText = DiagnosticKind(
    "syntax.not-text",
    message: Phrase(
      nb: "dette er ikke en tekstfil", nn: "dette er ikkje ei tekstfil", en: "this is not a text file"),
    help: Phrase(
      nb: "en modell er ren tekst; er dette riktig fil?",
      nn: "ein modell er rein tekst; er dette rett fil?",
      en: "a model is plain text; is this the right file?"))

  static let hiddenCharacter = DiagnosticKind(
    "syntax.hidden-character",
    message: Phrase(
      nb: "her står et usynlig tegn ({code})", nn: "her står eit usynleg teikn ({code})",
      en: "here is a character that cannot be seen ({code})"),
    help: Phrase(
      nb: "slett det; det følger gjerne med når tekst limes inn",
      nn: "slett det; det følgjer gjerne med når tekst blir limt inn",
      en: "delete it; it often comes along with pasted text"))

  static let empty = DiagnosticKind(
    "syntax.empty",
    message: Phrase(nb: "filen har ingen modell", nn: "fila har ingen modell", en: "the file holds no model"),
    help: Phrase(
      nb: "begynn med `model navn \"Tittel\"`, eller lag et utgangspunkt med `ansvar init`",
      nn: "byrj med `model namn \"Tittel\"`, eller lag eit utgangspunkt med `ansvar init`",
      en: "begin with `model name \"Title\"`, or make a start with `ansvar init`"))

  static let unexpected = DiagnosticKind(
    "syntax.unexpected",
    message: Phrase(
      nb: "ventet {expected}, men fant {found}", nn: "venta {expected}, men fann {found}",
      en: "expected {expected}, found {found}"),
    help: Phrase(nb: "", nn: "", en: ""))

  static let unknownStatement = DiagnosticKind(
    "syntax.unknown-statement",
    message: Phrase(
      nb: "ingen setning i modellspråket begynner med `{word}`", nn: "inga setning i modellspråket byrjar med `{word}`",
      en: "no statement of the model language begins with `{word}`"),
    help: Phrase(
      nb: "en linje begynner med for eksempel `role`, `dimension`, `matrix` eller `assign`",
      nn: "ei linje byrjar med til dømes `role`, `dimension`, `matrix` eller `assign`",
      en: "a line begins with for example `role`, `dimension`, `matrix` or `assign`"))

  static let unclosedText = DiagnosticKind(
    "syntax.unclosed-text",
    message: Phrase(
      nb: "teksten mangler anførselstegn til slutt", nn: "teksten manglar hermeteikn til slutt",
      en: "the text has no closing quotation mark"),
    help: Phrase(
      nb: "sett `\"` der teksten slutter, på samme linje", nn: "set `\"` der teksten sluttar, på same linja",
      en: "put `\"` where the text ends, on the same line"))

  static let unclosedBrace = DiagnosticKind(
    "syntax.unclosed-brace",
    message: Phrase(
      nb: "denne `{` blir aldri lukket", nn: "denne `{` blir aldri lukka", en: "this `{` is never closed"),
    help: Phrase(
      nb: "sett `}` på en egen linje der blokken slutter", nn: "set `}` på ei eiga linje der blokka sluttar",
      en: "put `}` on a line of its own where the block ends"))

  static let nameTooLong = DiagnosticKind(
    "syntax.name-too-long",
    message: Phrase(
      nb: "navnet er for langt: {count} byte, mens grensen er {limit}",
      nn: "namnet er for langt: {count} byte, medan grensa er {limit}",
      en: "the name is too long: {count} bytes, while the limit is {limit}"),
    help: Phrase(
      nb: "gi et kort navn, og skriv det lange som tittel i anførselstegn",
      nn: "gi eit kort namn, og skriv det lange som tittel i hermeteikn",
      en: "give a short name, and write the long one as a title in quotation marks"))

  static let textTooLong = DiagnosticKind(
    "syntax.text-too-long",
    message: Phrase(
      nb: "teksten er for lang: {count} byte, mens grensen er {limit}",
      nn: "teksten er for lang: {count} byte, medan grensa er {limit}",
      en: "the text is too long: {count} bytes, while the limit is {limit}"),
    help: Phrase(nb: "kort den ned", nn: "kort han ned", en: "shorten it"))

  static let escape = DiagnosticKind(
    "syntax.escape",
    message: Phrase(
      nb: "etter `\\` i en tekst kan det bare stå `\"` eller `\\`",
      nn: "etter `\\` i ein tekst kan det berre stå `\"` eller `\\`",
      en: "after `\\` in a text only `\"` or `\\` may stand"),
    help: Phrase(
      nb: "skriv `\\\\` for en omvendt skråstrek", nn: "skriv `\\\\` for ein omvend skråstrek",
      en: "write `\\\\` for a backslash"))

  static let nesting = DiagnosticKind(
    "syntax.nesting",
    message: Phrase(
      nb: "blokkene ligger inne i hverandre i mer enn {limit} nivåer",
      nn: "blokkene ligg inne i kvarandre i meir enn {limit} nivå",
      en: "blocks lie within one another more than {limit} levels deep"),
    help: Phrase(nb: "gjør modellen flatere", nn: "gjer modellen flatare", en: "make the model flatter"))

  static let cells = DiagnosticKind(
    "syntax.cells",
    message: Phrase(
      nb: "raden har {count} celler, men overskriften har {limit} roller",
      nn: "rada har {count} celler, men overskrifta har {limit} roller",
      en: "the row has {count} cells, but the heading has {limit} roles"),
    help: Phrase(
      nb: "skriv `.` i hver celle der rollen ikke er med", nn: "skriv `.` i kvar celle der rolla ikkje er med",
      en: "write `.` in every cell where the role takes no part"))

  static let heading = DiagnosticKind(
    "syntax.heading",
    message: Phrase(
      nb: "matrisen mangler en overskrift med roller", nn: "matrisa manglar ei overskrift med roller",
      en: "the matrix has no heading of roles"),
    help: Phrase(
      nb: "skriv navnene på rollene på første linje etter `{`", nn: "skriv namna på rollene på første linje etter `{`",
      en: "write the names of the roles on the first line after `{`"))

  static let date = DiagnosticKind(
    "syntax.date",
    message: Phrase(
      nb: "`{word}` er ingen dato", nn: "`{word}` er ingen dato", en: "`{word}` is no date"),
    help: Phrase(
      nb: "skriv år, måned og dag, som `2027-12-31`", nn: "skriv år, månad og dag, som `2027-12-31`",
      en: "write year, month and day, as in `2027-12-31`"))

  static let revisesNothing = DiagnosticKind(
    "syntax.include-nothing",
    message: Phrase(
      nb: "`revision of` mangler navnet på filen med den tidligere modellen",
      nn: "`revision of` manglar namnet på fila med den tidlegare modellen",
      en: "`revision of` lacks the name of the file with the earlier model"),
    help: Phrase(
      nb: "skriv for eksempel `revision of \"2008.ansvar\"`", nn: "skriv til dømes `revision of \"2008.ansvar\"`",
      en: "write for example `revision of \"2008.ansvar\"`"))

  static let revisesItself = DiagnosticKind(
    "syntax.include-path",
    message: Phrase(
      nb: "en modell kan ikke være en revisjon av seg selv", nn: "ein modell kan ikkje vere ein revisjon av seg sjølv",
      en: "a model cannot be a revision of itself"),
    help: Phrase(
      nb: "oppgi filen med den tidligere modellen", nn: "skriv namnet på fila med den tidlegare modellen",
      en: "name the file with the earlier model"))

  static let outOfRange = DiagnosticKind(
    "syntax.out-of-range",
    message: Phrase(
      nb: "tallet skal ligge mellom {first} og {last}", nn: "talet skal liggje mellom {first} og {last}",
      en: "the number must lie between {first} and {last}"),
    help: Phrase(
      nb: "rett tallet, og se etter om to tall har byttet plass",
      nn: "rett talet, og sjå etter om to tal har bytt plass",
      en: "correct the number, and see whether two have changed places"))

  static let repeated = DiagnosticKind(
    "syntax.repeated",
    message: Phrase(
      nb: "`{word}` er allerede oppgitt", nn: "`{word}` er allereie oppgitt", en: "`{word}` has been given already"),
    help: Phrase(nb: "slett den ene", nn: "slett den eine", en: "delete one of them"))

  static let tooMany = DiagnosticKind(
    "syntax.too-many",
    message: Phrase(
      nb: "mer enn {limit} {what} i én modell", nn: "meir enn {limit} {what} i éin modell",
      en: "more than {limit} {what} in one model"),
    help: Phrase(
      nb: "del modellen i flere", nn: "del modellen i fleire", en: "split the model"))

  static let moreHidden = DiagnosticKind(
    "syntax.too-many",
    message: Phrase(
      nb: "filen har mer enn {limit} skjulte tegn; her er det neste, og resten er ikke vist",
      nn: "fila har meir enn {limit} skjulte teikn; her er det neste, og resten er ikkje viste",
      en: "the file has more than {limit} hidden characters; here is the next, and the rest are not shown"),
    help: Phrase(
      nb: "fjern alle på én gang med søk og erstatt", nn: "fjern alle på éin gong med søk og erstatt",
      en: "remove them all at once with search and replace"))

  static let faults = Phrase(nb: "feil", nn: "feil", en: "faults")
  static let letterings = Phrase(nb: "ulike bokstavsett", nn: "ulike bokstavsett", en: "different sets of letters")
  static let names = Phrase(nb: "ulike navn", nn: "ulike namn", en: "different names")
  static let camps = Phrase(nb: "leirer", nn: "leirar", en: "camps")
  static let rows = Phrase(
    nb: "rader når hver dimensjon deles på ansvarene sine", nn: "rader når kvar dimensjon blir delt på ansvara sine",
    en: "rows when each dimension is spread over its duties")
  static let scopes = Phrase(
    nb: "systemer i bruk i organisasjoner", nn: "system i bruk i organisasjonar",
    en: "systems in use in organisations")

  static let includePath = DiagnosticKind(
    "syntax.include-path",
    message: Phrase(
      nb: "`{path}` ligger utenfor mappen til modellen", nn: "`{path}` ligg utanfor mappa til modellen",
      en: "`{path}` lies outside the folder of the model"),
    help: Phrase(
      nb: "legg filen i samme mappe eller under den; nettadresser og fulle filstier leses ikke",
      nn: "legg fila i same mappa eller under ho; nettadresser og fulle filstiar blir ikkje lesne",
      en: "put the file in the same folder or below it; web addresses and full paths are not read"))

  static let includeNothing = DiagnosticKind(
    "syntax.include-nothing",
    message: Phrase(
      nb: "`include` mangler navnet på en fil", nn: "`include` manglar namnet på ei fil",
      en: "`include` lacks the name of a file"),
    help: Phrase(
      nb: "skriv for eksempel `include \"groth.ansvar\"`", nn: "skriv til dømes `include \"groth.ansvar\"`",
      en: "write for example `include \"groth.ansvar\"`"))

  static let includeUnreadable = DiagnosticKind(
    "syntax.include-unreadable",
    message: Phrase(
      nb: "`{path}` kan ikke leses: {reason}", nn: "`{path}` kan ikkje lesast: {reason}",
      en: "`{path}` cannot be read: {reason}"),
    help: Phrase(
      nb: "sjekk at filen finnes og er en tekstfil", nn: "sjekk at fila finst og er ei tekstfil",
      en: "check that the file exists and is a text file"))
}
