import AnsvarText

extension TrainRun {
  static let blank = CommandOption(
    "--blank",
    help: Phrase(
      nb: "et tomt skjema som grupper fyller ut: .csv, .xlsx eller .pdf",
      nn: "eit tomt skjema som grupper fyller ut: .csv, .xlsx eller .pdf",
      en: "an empty form for groups to fill in: .csv, .xlsx or .pdf"))
  static let compare = CommandOption(
    "--compare",
    help: Phrase(
      nb: "hva gruppene ser ulikt på, av de utfylte skjemaene som står etter modellen: .html, .svg, .pdf eller .md",
      nn: "kva gruppene ser ulikt på, av dei utfylte skjemaa som står etter modellen: .html, .svg, .pdf eller .md",
      en: "what groups see differently, from the forms after the model: .html, .svg, .pdf or .md"))
  static let assess = CommandOption(
    "--assess",
    help: Phrase(
      nb: "egenvurdering av kompetansen som ansvaret krever: skjemaet alene (.csv, .xlsx, .pdf, .html, .md), eller "
        + "resultatet av de utfylte skjemaene som står etter modellen (.html, .svg, .pdf, .md)",
      nn: "eigenvurdering av kompetansen som ansvaret krev: skjemaet åleine (.csv, .xlsx, .pdf, .html, .md), eller "
        + "resultatet av dei utfylte skjemaa som står etter modellen (.html, .svg, .pdf, .md)",
      en:
        "self-assessment of the competence that the duties require: the form alone (.csv, .xlsx, .pdf, .html, .md), or "
        + "the result of the forms after the model (.html, .svg, .pdf, .md)"))

  /// Does what the options for forms ask for; nil when none of them was given.
  ///
  /// - Throws: when several were given, or files after a model that nobody has asked to read.
  func runForms() throws(Failure) -> ExitStatus? {
    let wished = [Self.blank, Self.compare, Self.assess].map { $0.name }.filter { invocation.has($0) }
    if wished.count > 1 {
      throw Failure(Self.onlyOne, [Place("first", wished[0]), Place("second", wished[1])])
    }
    // What belongs to the questions and the drills does not go with a form.
    if let first = wished.first,
      let other = [
        Self.plan, Self.cases, Self.oneCase, Self.drillOption, Self.level, Self.cards, Self.count, Self.kinds,
      ].first(where: {
        invocation.has($0.name)
      })
    {
      throw Failure(Self.onlyOne, [Place("first", first), Place("second", other.name)])
    }
    let forms = Array(invocation.operands.dropFirst())
    switch wished.first {
    case Self.blank.name:
      try refuse(forms)
      try PerceptionRun(run: self).writeForm()
    case Self.compare.name: try PerceptionRun(run: self).compare(forms)
    case Self.assess.name:
      if forms.isEmpty {
        try AssessmentRun(run: self).writeForm()
      } else {
        try AssessmentRun(run: self).writeResult(forms)
      }
    default:
      try refuse(forms)
      return nil
    }
    return .success
  }

  private func refuse(_ forms: [String]) throws(Failure) {
    guard let first = forms.first else { return }
    throw Failure(Self.noForms, [Place("path", first)], help: Self.compareThem)
  }

  /// The file of `-o`, which has to end in one of these; what goes to standard output is the first.
  func formOutput(_ endings: [String]) throws(Failure) -> (output: OutputFile, ending: String) {
    let output = try invocation.outputFile()
    let ending = output.path == "-" ? endings.first ?? "" : output.ending
    guard endings.contains(ending) else {
      throw Invocation.wrongEnding(output.path, choices: endings.map { "." + $0 })
    }
    return (output, ending)
  }

  private static let onlyOne = Phrase(
    nb: "`{first}` og `{second}` er hver sin ting; velg én av dem",
    nn: "`{first}` og `{second}` er kvar sin ting; vel éin av dei",
    en: "`{first}` and `{second}` are different things; choose one of them")
  private static let noForms = Phrase(
    nb: "det står en fil til etter modellen, `{path}`, og ingenting å gjøre med den",
    nn: "det står ei fil til etter modellen, `{path}`, og ingenting å gjere med ho",
    en: "there is another file after the model, `{path}`, and nothing to do with it")
  private static let compareThem = Phrase(
    nb: "utfylte skjemaer leses med `--compare` eller `--assess`",
    nn: "utfylte skjema blir lesne med `--compare` eller `--assess`",
    en: "forms that have been filled in are read with `--compare` or `--assess`")
}
