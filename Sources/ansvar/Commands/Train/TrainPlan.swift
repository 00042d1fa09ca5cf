import AnsvarReports
import AnsvarText
import AnsvarTraining

/// `ansvar train MODEL --plan 90`: a whole session, for a trainer without other preparation.
extension TrainRun {
  static let plan = CommandOption(
    "--plan", value: "45|90|180", choices: CourseLength.allCases.map { String($0.rawValue) },
    help: Phrase(
      nb: "en kursplan for så mange minutter, med ark til deltakerne",
      nn: "ein kursplan for så mange minutt, med ark til deltakarane",
      en: "a plan for a session of so many minutes, with sheets for participants"))

  /// Writes the course plan or the cases that were asked for; nil when neither was.
  ///
  /// - Throws: when options were given that belong to something else.
  func writeSession() throws(Failure) -> ExitStatus? {
    let cases = try wantedCases()
    let length = invocation[Self.plan.name].flatMap { Int($0) }.flatMap { CourseLength(rawValue: $0) }
    let first = length == nil ? Self.cases.name : Self.plan.name
    guard cases != nil || length != nil else { return nil }
    let others = (length != nil ? [Self.cases.name, Self.oneCase.name] : []) + Self.elsewhere
    if let second = others.first(where: { invocation.has($0) }) {
      throw Failure(Self.apart, [Place("first", first), Place("second", second)], help: Self.oneAtATime)
    }
    if invocation.operands.count > 1 {
      throw Failure(
        Self.oneModel, [Place("first", first), Place("path", invocation.operands[1])], help: Self.oneAtATime)
    }
    if let length {
      try write(CoursePlan(context, length: length, path: ShellWord.quoted(invocation.operands[0])).document)
    } else if let cases {
      try write(CaseDocument(context, cases: cases).document)
    }
    return .success
  }

  /// Writes material to the file of `-o`; without one, as Markdown to standard output.
  private func write(_ document: ReportDocument) throws(Failure) {
    guard invocation.has("--output") else {
      return try console.write(Array(ReportMarkdown.text(document).utf8))
    }
    try MaterialFile(invocation).write(document, context, console)
  }

  /// Options of the other things that `ansvar train` makes.
  private static let elsewhere = [
    "--count", "--kinds", "--cards", "--drill", "--level", "--blank", "--compare", "--assess",
  ]
  private static let apart = Phrase(
    nb: "`{first}` og `{second}` går ikke sammen", nn: "`{first}` og `{second}` går ikkje saman",
    en: "`{first}` and `{second}` do not go together")
  private static let oneModel = Phrase(
    nb: "`{first}` lages av én modell; `{path}` er én for mye",
    nn: "`{first}` blir laga av éin modell; `{path}` er éin for mykje",
    en: "`{first}` is made from one model; `{path}` is one too many")
  private static let oneAtATime = Phrase(
    nb: "lag dem hver for seg", nn: "lag dei kvar for seg", en: "make them one at a time")
}
