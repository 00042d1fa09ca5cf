import AnsvarText

/// The words that all reports of differences share.
enum DiffWords {
  static let original = Phrase(nb: "Opprinnelig", nn: "Opphavleg", en: "Original")
  static let revised = Phrase(nb: "Revidert", nn: "Revidert", en: "Revised")
  static let comment = Phrase(nb: "Kommentar", nn: "Kommentar", en: "Comment")

  static let noChanges = Phrase(
    nb: "Roller, ansvar, organisasjoner og plan er de samme i begge modellene.",
    nn: "Roller, ansvar, organisasjonar og plan er dei same i begge modellane.",
    en: "Roles, duties, organisations and plan are the same in both models.")
  static let newFindings = Phrase(nb: "Nye funn", nn: "Nye funn", en: "New findings")
  static let goneFindings = Phrase(
    nb: "Funn som er borte", nn: "Funn som er borte", en: "Findings that are gone")
  static let sameFindings = Phrase(
    nb: "Endringene gir ingen nye funn, og ingen er borte.",
    nn: "Endringane gir ingen nye funn, og ingen er borte.",
    en: "The changes bring no new findings, and none is gone.")

  static let changeNoun = CountedNoun(
    one: Phrase(nb: "endring", nn: "endring", en: "change"),
    many: Phrase(nb: "endringer", nn: "endringar", en: "changes"))
  static let newNoun = CountedNoun(
    one: Phrase(nb: "nytt funn", nn: "nytt funn", en: "new finding"),
    many: Phrase(nb: "nye funn", nn: "nye funn", en: "new findings"))
  static let goneNoun = CountedNoun(
    one: Phrase(nb: "funn er borte", nn: "funn er borte", en: "finding is gone"),
    many: Phrase(nb: "funn er borte", nn: "funn er borte", en: "findings are gone"))

  // Sentences about a whole thing; the thing itself is named in `subject`.
  static let added = Phrase(nb: "er kommet til", nn: "har kome til", en: "has been added")
  static let removed = Phrase(nb: "er borte", nn: "er borte", en: "is gone")
  static let merged = Phrase(
    nb: "er slått sammen til {after}", nn: "er slått saman til {after}", en: "have been merged into {after}")
  static let split = Phrase(nb: "er delt i {after}", nn: "er delt i {after}", en: "has been split into {after}")
  static let renamed = Phrase(nb: "heter nå {to}", nn: "heiter no {to}", en: "is now called {to}")
  static let renumbered = Phrase(nb: "har nå nummer {to}", nn: "har no nummer {to}", en: "now has number {to}")
  static let reworded = Phrase(
    nb: "har ny ordlyd: {to}", nn: "har ny ordlyd: {to}", en: "has new wording: {to}")
  static let retitled = Phrase(
    nb: "har fått tittelen {to}", nn: "har fått tittelen {to}", en: "now has the title {to}")
  static let moved = Phrase(
    nb: "er flyttet fra {from} til {to}", nn: "er flytta frå {from} til {to}", en: "has moved from {from} to {to}")
  static let movedIn = Phrase(nb: "er flyttet til {to}", nn: "er flytta til {to}", en: "has moved to {to}")
  static let movedOut = Phrase(
    nb: "er flyttet ut av {from}", nn: "er flytta ut av {from}", en: "has moved out of {from}")

  // Sentences about a value.
  static let valueChanged = Phrase(
    nb: "{what}: fra {from} til {to}", nn: "{what}: frå {from} til {to}", en: "{what}: from {from} to {to}")
  static let valuesChanged = Phrase(
    nb: "{what}: {from} er borte, {to} er kommet til", nn: "{what}: {from} er borte, {to} er kome til",
    en: "{what}: {from} gone, {to} added")
  static let valueGone = Phrase(nb: "{what}: {from} er borte", nn: "{what}: {from} er borte", en: "{what}: {from} gone")
  static let valueAdded = Phrase(
    nb: "{what}: {to} er kommet til", nn: "{what}: {to} er kome til", en: "{what}: {to} added")

  static let dueGone = Phrase(
    nb: "har ikke lenger fristen {from}", nn: "har ikkje lenger fristen {from}", en: "no longer has the date {from}")
  static let dueGained = Phrase(nb: "har fått fristen {to}", nn: "har fått fristen {to}", en: "now has the date {to}")
  static let dueMoved = Phrase(
    nb: "har fått fristen flyttet fra {from} til {to}", nn: "har fått fristen flytta frå {from} til {to}",
    en: "has had its date moved from {from} to {to}")
  static let responsibleMoved = Phrase(
    nb: "er flyttet fra {from} til {to}, som nå har ansvaret", nn: "er flytta frå {from} til {to}, som no har ansvaret",
    en: "has passed from {from} to {to}, now responsible")
  static let responsibleGone = Phrase(
    nb: "er ikke lenger ansvaret til {from}", nn: "er ikkje lenger ansvaret til {from}",
    en: "is no longer the responsibility of {from}")
  static let responsibleGained = Phrase(
    nb: "er blitt ansvaret til {to}", nn: "er blitt ansvaret til {to}", en: "has become the responsibility of {to}")

  // Sentences about who takes part.
  static let accountMoved = Phrase(
    nb: "ansvaret ({letter}) er flyttet fra {from} til {to}", nn: "ansvaret ({letter}) er flytta frå {from} til {to}",
    en: "accountability ({letter}) has moved from {from} to {to}")
  static let workMoved = Phrase(
    nb: "utføringen ({letter}) er flyttet fra {from} til {to}",
    nn: "utføringa ({letter}) er flytta frå {from} til {to}", en: "the work ({letter}) has moved from {from} to {to}")
  static let partMoved = Phrase(
    nb: "{to} er nå {meaning} ({letter}) i stedet for {from}",
    nn: "{to} er no {meaning} ({letter}) i staden for {from}",
    en: "{to}: now {meaning} ({letter}) instead of {from}")
  static let partGained = Phrase(
    nb: "{to} er blitt {meaning} ({letter})", nn: "{to} er blitt {meaning} ({letter})",
    en: "{to}: now {meaning} ({letter})")
  static let partLost = Phrase(
    nb: "{from} er ikke lenger {meaning} ({letter})", nn: "{from} er ikkje lenger {meaning} ({letter})",
    en: "{from}: no longer {meaning} ({letter})")
  /// What several roles are, in the order of `Participation.meanings`.
  static let meaningsOfSeveral: [Phrase] = [
    Phrase(nb: "ansvarlige", nn: "ansvarlege", en: "accountable"),
    Phrase(nb: "utførere", nn: "utførarar", en: "responsible"),
    Phrase(nb: "medspillere", nn: "medspelarar", en: "supports"),
    Phrase(nb: "rådspurt", nn: "rådspurde", en: "consulted"),
    Phrase(nb: "informert", nn: "informerte", en: "informed"),
  ]
  static let inScopes = Phrase(nb: " i {scopes}", nn: " i {scopes}", en: " in {scopes}")

  static let due = Phrase(nb: "frist {due}", nn: "frist {due}", en: "due {due}")
  static let vacant = Phrase(nb: "ledig", nn: "ledig", en: "vacant")
  static let withoutVote = Phrase(nb: "uten stemme", nn: "utan røyst", en: "without vote")
  static let fromEach = Phrase(nb: "fra hver av {from}", nn: "frå kvar av {from}", en: "from each of {from}")
  static let fromOne = Phrase(nb: "fra {from}", nn: "frå {from}", en: "from {from}")
  static let until = Phrase(nb: "til {until}", nn: "til {until}", en: "until {until}")
  static let openEnded = Phrase(nb: "uten sluttdato", nn: "utan sluttdato", en: "without an end")
  static let regularly = Phrase(nb: "fast", nn: "fast", en: "regularly")
  static let perSystem = Phrase(nb: "per system", nn: "per system", en: "per system")
  static let perOrganisation = Phrase(
    nb: "per organisasjon", nn: "per organisasjon", en: "per organisation")

  /// The heading over the changes of one kind of thing.
  static let headings: [Phrase] = [
    Phrase(nb: "Organisasjoner", nn: "Organisasjonar", en: "Organisations"),
    Phrase(nb: "Systemer", nn: "System", en: "Systems"),
    Phrase(nb: "Roller og organer", nn: "Roller og organ", en: "Roles and bodies"),
    Phrase(nb: "Stillinger", nn: "Stillingar", en: "Posts"),
    Phrase(nb: "Dimensjoner", nn: "Dimensjonar", en: "Dimensions"),
    Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duties"),
    Phrase(nb: "Områder i planen", nn: "Område i planen", en: "Areas of the plan"),
    Phrase(nb: "Mål, strategier og tiltak", nn: "Mål, strategiar og tiltak", en: "Goals, strategies and measures"),
  ]
}
