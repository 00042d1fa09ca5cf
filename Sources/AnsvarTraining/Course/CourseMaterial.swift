import AnsvarModel
import AnsvarRules
import AnsvarText

/// What a session of a length is made of: the rows, the cases and the findings of one model.
struct CourseMaterial: Sendable {
  let context: TrainingContext
  let length: CourseLength
  /// The file of the model, as a shell takes it.
  let path: String
  let matrix: SessionMatrix
  let findings: SessionFindings
  let examples: ExampleChoice
  let cases: [CaseChoice]
  /// Whether the model answers any question for certain.
  let hasQuestions: Bool
  /// The duties that the group fills in by itself.
  let own: [DutyID]

  var language: Language { context.language }

  init(_ context: TrainingContext, _ length: CourseLength, path: String) {
    self.context = context
    self.length = length
    self.path = path
    let matrix = SessionMatrix(context)
    let findings = SessionFindings(context)
    self.matrix = matrix
    self.findings = findings
    let examples = ExampleChoice(matrix, findings)
    self.examples = examples
    cases = CaseChoice.choices(length == .long ? 2 : 1, matrix, findings)
    hasQuestions = !QuestionBank(context, kinds: nil).questions(1, seed: context.seed).isEmpty
    own = Self.own(matrix, findings, besides: [examples.worked?.duty, examples.faded?.duty])
  }

  func callAsFunction(_ phrase: Phrase, _ places: [Place] = []) -> String { phrase(language, places) }

  /// Duties to fill in: those with the most to talk about, and no dimension more than twice.
  private static func own(_ matrix: SessionMatrix, _ findings: SessionFindings, besides used: [DutyID?]) -> [DutyID] {
    let model = matrix.model
    var ranked: [(duty: DutyID, count: Int)] = []
    for index in model.duties.indices where !used.contains(DutyID(index)) {
      ranked.append((duty: DutyID(index), count: findings.about(DutyID(index)).count))
    }
    ranked.sort { $0.count == $1.count ? $0.duty < $1.duty : $0.count > $1.count }
    var chosen: [DutyID] = []
    var perDimension: [DimensionID: Int] = [:]
    for (duty, _) in ranked where chosen.count < mostOwn {
      let dimension = model[duty].dimension
      guard perDimension[dimension, default: 0] < 2 else { continue }
      perDimension[dimension, default: 0] += 1
      chosen.append(duty)
    }
    return chosen.sorted()
  }

  private static let mostOwn = 6

  // MARK: Command lines

  /// A command line that makes something of this model.
  func command(_ rest: String) -> String {
    // Material in another language than the model's has to be asked for.
    let language = context.model.language == self.language ? "" : " --language " + self.language.code
    return "ansvar train " + path + (rest.isEmpty ? "" : " " + rest) + language
  }

  var questionsFile: String { self(Phrase(nb: "spørsmål.pdf", nn: "spørsmål.pdf", en: "questions.pdf")) }
  var faultsFile: String { self(Phrase(nb: "feil.pdf", nn: "feil.pdf", en: "faults.pdf")) }
  var formSheet: String { self(Phrase(nb: "skjema.xlsx", nn: "skjema.xlsx", en: "form.xlsx")) }
  var mapFile: String { self(Phrase(nb: "kart.html", nn: "kart.html", en: "map.html")) }
  var assessmentFile: String {
    self(Phrase(nb: "egenvurdering.pdf", nn: "eigenvurdering.pdf", en: "assessment.pdf"))
  }
  func file(of choice: CaseChoice) -> String {
    self(Phrase(nb: "samtale", nn: "samtale", en: "talk")) + "-" + choice.material.id + ".pdf"
  }
}
