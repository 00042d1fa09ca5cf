import AnsvarModel
import AnsvarReports
import AnsvarText

/// Questions on paper: a sheet to hand out, and the key on a sheet of its own.
public enum QuestionHandout {
  public static func document(_ questions: [Question], _ context: TrainingContext) -> ReportDocument {
    let language = context.language
    var asked: [ReportEntry] = []
    var solved: [ReportEntry] = []
    for question in questions {
      var entry = ReportEntry(ReportText(question.prompt))
      entry.choices = question.choices.enumerated().map { ReportText(Question.letter($0.offset) + ") " + $0.element) }
      asked.append(entry)
      let right = Question.letter(question.answer) + ") " + question.choices[question.answer]
      let facts = question.evidence.facts(language).map { ReportText($0.label + ": " + $0.text) }
      solved.append(ReportEntry(.strong(right), details: [ReportText(question.explanation)] + facts))
    }
    var key = ReportSection("key", key[language], [.steps(solved)])
    key.startsPage = true
    return ReportDocument(
      language: language, kind: kind, title: context.model.heading(language),
      sections: [
        ReportSection(
          "questions", Self.questions[language], [.paragraph(ReportText(instruction[language])), .steps(asked)]),
        key,
      ])
  }

  package static let kind = Phrase(nb: "Øvingsoppgaver", nn: "Øvingsoppgåver", en: "Exercises")
  package static let questions = Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Questions")
  package static let key = Phrase(nb: "Fasit", nn: "Fasit", en: "Key")
  private static let instruction = Phrase(
    nb: "Sett ring rundt ett svar på hvert spørsmål. Svar først alene, og sammenlign så to og to.",
    nn: "Set ring rundt eitt svar på kvart spørsmål. Svar først åleine, og samanlikn så to og to.",
    en: "Circle one answer to each question. Answer alone first, and then compare in pairs.")
}
