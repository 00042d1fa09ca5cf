import AnsvarDiagnostics
import AnsvarText

/// What can be wrong with the fields of a record.
enum RecordFault {
  static let text = Phrase(nb: "en tekst", nn: "ein tekst", en: "a text")
  static let list = Phrase(nb: "en liste", nn: "ei liste", en: "a list")
  static let object = Phrase(nb: "et objekt", nn: "eit objekt", en: "an object")
  static let flag = Phrase(nb: "`true` eller `false`", nn: "`true` eller `false`", en: "`true` or `false`")
  static let yes = Phrase(nb: "`yes` eller tomt", nn: "`yes` eller tomt", en: "`yes` or empty")
  static let wholeNumber = Phrase(nb: "et helt tall", nn: "eit heilt tal", en: "a whole number")
  static let nothing = Phrase(nb: "tom her", nn: "tom her", en: "empty here")
  static let kindAndName = Phrase(
    nb: "et ord for hva det er, og et navn, som `goal 1`", nn: "eit ord for kva det er, og eit namn, som `goal 1`",
    en: "a word for what it is and a name, such as `goal 1`")

  static let wrongType = DiagnosticKind(
    "syntax.value",
    message: Phrase(
      nb: "`{name}` skal være {expected}", nn: "`{name}` skal vere {expected}", en: "`{name}` has to be {expected}"),
    help: Phrase(nb: "", nn: "", en: ""))

  static let missingKey = DiagnosticKind(
    "syntax.json-key",
    message: Phrase(
      nb: "objektet mangler nøkkelen `{name}`", nn: "objektet manglar nøkkelen `{name}`",
      en: "the object has no key `{name}`"),
    help: Phrase(nb: "legg den til", nn: "legg han til", en: "add it"))

  static let unknownKey = DiagnosticKind(
    "syntax.json-key",
    message: Phrase(
      nb: "nøkkelen `{name}` betyr ingenting her", nn: "nøkkelen `{name}` tyder ingenting her",
      en: "the key `{name}` means nothing here"),
    help: Phrase(
      nb: "nøklene her er {columns}", nn: "nøklane her er {columns}", en: "the keys here are {columns}"))

  static let emptyName = DiagnosticKind(
    "syntax.value",
    message: Phrase(nb: "navnet er tomt", nn: "namnet er tomt", en: "the name is empty"),
    help: Phrase(nb: "skriv et navn", nn: "skriv eit namn", en: "write a name"))

  static let emptyCell = DiagnosticKind(
    "syntax.table-empty",
    message: Phrase(
      nb: "cellen i kolonnen `{name}` er tom", nn: "cella i kolonnen `{name}` er tom",
      en: "the cell in the column `{name}` is empty"),
    help: Phrase(
      nb: "fyll den ut, eller slett linjen", nn: "fyll ho ut, eller slett linja", en: "fill it, or delete the line"))

  static let noOrganisation = DiagnosticKind(
    "syntax.value",
    message: Phrase(
      nb: "`each` betyr hver organisasjon i den som `from` nevner, men `from` mangler",
      nn: "`each` tyder kvar organisasjon i den som `from` nemner, men `from` manglar",
      en: "`each` means every organisation in the one that `from` names, but `from` is missing"),
    help: Phrase(nb: "legg til `from`", nn: "legg til `from`", en: "add `from`"))

  static let notBody = DiagnosticKind(
    "syntax.value",
    message: Phrase(
      nb: "`{name}` har plasser, men er ikke et organ", nn: "`{name}` har plassar, men er ikkje eit organ",
      en: "`{name}` has seats, but is no body"),
    help: Phrase(
      nb: "skriv `body` som `kind` for rollen", nn: "skriv `body` som `kind` for rolla",
      en: "write `body` as the `kind` of the role"))

  static let cycle = DiagnosticKind(
    "syntax.value",
    message: Phrase(
      nb: "`{name}` ligger i seg selv", nn: "`{name}` ligg i seg sjølv", en: "`{name}` lies within itself"),
    help: Phrase(
      nb: "rett `parent` for en av organisasjonene i ringen", nn: "rett `parent` for ein av organisasjonane i ringen",
      en: "correct the `parent` of one of the organisations in the ring"))

  static let notWhole = DiagnosticKind(
    "syntax.value",
    message: Phrase(
      nb: "raden `{name}` er ført opp som tom, men har deltakelser",
      nn: "rada `{name}` er ført opp som tom, men har deltakingar",
      en: "the row `{name}` is listed as empty, but has participations"),
    help: Phrase(
      nb: "fjern deltakelsene, eller ta bort at hele raden er tom",
      nn: "fjern deltakingane, eller ta bort at heile rada er tom",
      en: "remove the participations, or no longer say that the whole row is empty"))

  static let area = Phrase(nb: "et målområde", nn: "eit målområde", en: "goal area")
  static let block = Phrase(nb: "en blokk", nn: "ei blokk", en: "block")
  static let measure = Phrase(nb: "et tiltak", nn: "eit tiltak", en: "measure")
  static let body = Phrase(nb: "et organ", nn: "eit organ", en: "body")
}
