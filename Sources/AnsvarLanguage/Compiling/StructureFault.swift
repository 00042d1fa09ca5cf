import AnsvarDiagnostics
import AnsvarText

/// The faults of a text that can be read and says something that cannot be.
///
/// Each is explained by the rule of the same id in the rule catalogue.
enum StructureFault {
  static func unknown(_ what: Phrase) -> DiagnosticKind {
    DiagnosticKind(
      "structure.unknown-name",
      message: Phrase(
        nb: "`{name}` er ikke \(what.nb) i denne modellen", nn: "`{name}` er ikkje \(what.nn) i denne modellen",
        en: "`{name}` is no \(what.en) of this model"),
      help: Phrase(
        nb: "rett navnet, eller skriv inn det som mangler", nn: "rett namnet, eller skriv inn det som manglar",
        en: "correct the name, or declare what is missing"))
  }

  static let organisation = Phrase(nb: "en organisasjon", nn: "ein organisasjon", en: "organisation")
  static let system = Phrase(nb: "et system", nn: "eit system", en: "system")
  static let camp = Phrase(nb: "en leir", nn: "ein leir", en: "camp")
  static let competence = Phrase(nb: "en kompetanse", nn: "ein kompetanse", en: "competence")
  static let role = Phrase(nb: "en rolle", nn: "ei rolle", en: "role")
  static let dimension = Phrase(nb: "en dimensjon", nn: "ein dimensjon", en: "dimension")
  static let duty = Phrase(
    nb: "et ansvar eller en dimensjon", nn: "eit ansvar eller ein dimensjon", en: "duty or dimension")
  static let subject = Phrase(
    nb: "et ansvar, en dimensjon eller en rolle", nn: "eit ansvar, ein dimensjon eller ei rolle",
    en: "duty, dimension or role")
  static let rule = Phrase(nb: "en regel", nn: "ein regel", en: "rule")
  static let reference = Phrase(nb: "en kilde", nn: "ei kjelde", en: "source")

  static let post = Phrase(nb: "en stilling", nn: "ei stilling", en: "post")
  static let goal = Phrase(nb: "et mål", nn: "eit mål", en: "goal")
  static let strategy = Phrase(nb: "en strategi", nn: "ein strategi", en: "strategy")
  static let measure = Phrase(nb: "et tiltak", nn: "eit tiltak", en: "measure")
  static let deadline = Phrase(nb: "en frist", nn: "ein frist", en: "deadline")

  static let duplicateName = DiagnosticKind(
    "structure.duplicate-name",
    message: Phrase(
      nb: "`{name}` er ført opp to ganger", nn: "`{name}` er ført opp to gonger", en: "`{name}` is declared twice"),
    help: Phrase(
      nb: "slett den ene, eller gi dem hvert sitt navn", nn: "slett den eine, eller gi dei kvart sitt namn",
      en: "delete one, or give each a name of its own"))

  static let duplicateRow = DiagnosticKind(
    "structure.duplicate-row",
    message: Phrase(
      nb: "`{name}` har allerede en rad her", nn: "`{name}` har allereie ei rad her",
      en: "`{name}` has a row here already"),
    help: Phrase(
      nb: "slå de to radene sammen; bare den første gjelder nå",
      nn: "slå dei to radene saman; berre den første gjeld no",
      en: "join the two rows; only the first one counts now"))

  static let duplicatePart = DiagnosticKind(
    "structure.duplicate-part",
    message: Phrase(
      nb: "`{name}` står to ganger i raden", nn: "`{name}` står to gonger i rada",
      en: "`{name}` stands twice in the row"),
    help: Phrase(
      nb: "skriv rollen én gang, med alle bokstavene sammen, som `AR`",
      nn: "skriv rolla éin gong, med alle bokstavane saman, som `AR`",
      en: "write the role once, with all its letters together, such as `AR`"))

  static let letter = DiagnosticKind(
    "structure.letter",
    message: Phrase(
      nb: "`{name}` er ingen bokstav i skjemaet {scheme}", nn: "`{name}` er ingen bokstav i skjemaet {scheme}",
      en: "`{name}` is no letter of the scheme {scheme}"),
    help: Phrase(
      nb: "bruk {letters}, flere sammen som `AR`, `.` når rollen ikke er med, eller `-` når det er med vilje",
      nn: "bruk {letters}, fleire saman som `AR`, `.` når rolla ikkje er med, eller `-` når det er med vilje",
      en: "use {letters}, several together as in `AR`, `.` for no part or `-` for deliberately none"))

  static let schemeLetter = DiagnosticKind(
    "structure.letter",
    message: Phrase(
      nb: "`{name}` kan ikke være en bokstav i et skjema", nn: "`{name}` kan ikkje vere ein bokstav i eit skjema",
      en: "`{name}` cannot be a letter of a scheme"),
    help: Phrase(
      nb: "et skjema har enkeltbokstaver, og hver av dem står én gang",
      nn: "eit skjema har enkeltbokstavar, og kvar av dei står éin gong",
      en: "a scheme has single letters, and each of them stands once"))

  static let organisationCycle = DiagnosticKind(
    "structure.cycle",
    message: Phrase(
      nb: "`{name}` henter inn seg selv: {path}", nn: "`{name}` hentar inn seg sjølv: {path}",
      en: "`{name}` includes itself: {path}"),
    help: Phrase(
      nb: "ta bort den ene `include`-linjen", nn: "ta bort den eine `include`-linja",
      en: "remove one of the `include` lines"))

  static let combinedLetter = DiagnosticKind(
    "structure.name-form",
    message: Phrase(
      nb: "`{name}` er skrevet med en bokstav og et løst tegn over den",
      nn: "`{name}` er skrive med ein bokstav og eit laust teikn over han",
      en: "`{name}` is written with a letter and a separate mark on it"),
    help: Phrase(
      nb: "skriv navnet på nytt med vanlige bokstaver, ellers kan to navn som ser like ut, være forskjellige",
      nn: "skriv namnet på nytt med vanlege bokstavar, elles kan to namn som ser like ut, vere ulike",
      en: "type the name again with ordinary letters, or two names that look the same may differ"))

  static let foreignLetter = DiagnosticKind(
    "structure.name-form",
    message: Phrase(
      nb: "`{name}` har et tegn som ikke hører hjemme i et navn: `{letter}` ({code})",
      nn: "`{name}` har eit teikn som ikkje høyrer heime i eit namn: `{letter}` ({code})",
      en: "`{name}` has a character that does not belong in a name: `{letter}` ({code})"),
    help: Phrase(
      nb: "bruk latinske bokstaver, sifre og bindestrek; tegnet kan ligne et du har på tastaturet",
      nn: "bruk latinske bokstavar, siffer og bindestrek; teiknet kan likne eit du har på tastaturet",
      en: "use Latin letters, digits and hyphens; the character may look like one on your keyboard"))

  static let extentMismatch = DiagnosticKind(
    "structure.scope",
    message: Phrase(
      nb: "`{name}` finnes én gang i hver organisasjon og kan ikke ha en egen rad for et system",
      nn: "`{name}` finst éin gong i kvar organisasjon og kan ikkje ha ei eiga rad for eit system",
      en: "`{name}` exists once in each organisation and cannot have a row for a system"),
    help: Phrase(
      nb: "flytt raden til organisasjonen, eller skriv `per system` på dimensjonen",
      nn: "flytt rada til organisasjonen, eller skriv `per system` på dimensjonen",
      en: "move the row to the organisation, or write `per system` on the dimension"))

  static let foreignSystem = DiagnosticKind(
    "structure.scope",
    message: Phrase(
      nb: "`{organisation}` har ikke systemet `{name}`", nn: "`{organisation}` har ikkje systemet `{name}`",
      en: "`{organisation}` does not have the system `{name}`"),
    help: Phrase(
      nb: "føy organisasjonen til etter `of` der systemet står ført opp",
      nn: "føy organisasjonen til etter `of` der systemet står ført opp",
      en: "add the organisation after `of` where the system is declared"))

  static let reason = DiagnosticKind(
    "structure.reason",
    message: Phrase(
      nb: "i raden `{name}` er noe tomt med vilje, men grunnen mangler",
      nn: "i rada `{name}` er noko tomt med vilje, men grunnen manglar",
      en: "in the row `{name}`, something is empty on purpose, but the reason is missing"),
    help: Phrase(
      nb: "skriv `because \"…\"` til slutt i raden", nn: "skriv `because \"…\"` til slutt i rada",
      en: "write `because \"…\"` at the end of the row"))

  static let dayOrder = DiagnosticKind(
    "structure.day-order",
    message: Phrase(
      nb: "den siste dagen, {until}, kommer før den første, {from}",
      nn: "den siste dagen, {until}, kjem før den første, {from}",
      en: "the last day, {until}, comes before the first, {from}"),
    help: Phrase(
      nb: "bytt om på dagene, eller rett den ene", nn: "byt om på dagane, eller rett den eine",
      en: "change the days about, or correct one of them"))
}
